/** One word or several, as a list. */
export const asList = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Words in a row, each in quotation marks. */
export const quoted = (words: Iterable<unknown>): string => [...words].map((word) => `“${word}”`).join(', ')

/** Text as a regular expression that matches just that. */
export const escapeSign = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

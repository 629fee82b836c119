/** One word or several, as a list. */
export const asList = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Words in a row, each in quotation marks. */
export const quoted = (words: Iterable<unknown>): string => [...words].map((word) => `“${word}”`).join(', ')

/** Text as a regular expression that matches just that. */
export const escapeSign = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** As much of a text as tells it from others. */
const LONGEST = 60

/** A text that is told in a message: what is longer than a line ends with its last whole word. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`

/** Whether a text opens with some words and goes on behind a blank. */
export const opensWith = (text: string, words: string): boolean =>
  text.charAt(words.length) === ' ' && text.startsWith(words)

/** Whether a text ends with some words, behind others and a blank. */
export const closesWith = (text: string, words: string): boolean =>
  text.charAt(text.length - words.length - 1) === ' ' && text.endsWith(words)

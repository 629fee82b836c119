import type { Text, Wording } from '../model/index.js'

/** Pieces of option schemas that several checks share (JSON Schema 2020-12). */

/** The schema of rulesets defines these two once. */
export const WORDS = { $ref: '#/$defs/words' } as const
export const TEXT = { $ref: '#/$defs/text' } as const

export const PATTERN = {
  description: 'Regular expression; the flag u is always set',
  type: 'string',
  pattern: '.',
} as const

/** Where a content may stand: shared by `section` and `content`. */
export const LOCATION = {
  title: { ...WORDS, description: 'Words of the vocabulary by which the content is known' },
  except: { ...WORDS, description: 'Words that look alike and are something else; they are taken out before looking' },
  outside: { ...WORDS, description: 'Sections in which the content does not count, with all that is in them' },
  inside: { ...WORDS, description: 'Sections that count although they look like one of `outside` too' },
  outsideText: { ...WORDS, description: 'Sections in which running text does not count, though headings do' },
  skip: { ...PATTERN, description: 'Paragraphs of running text that do not count: regular expression' },
  forms: {
    description: 'What counts beside headings and run-in headings',
    type: 'array',
    items: { enum: ['table', 'opening', 'passage', 'reference'] },
  },
  reference: {
    ...PATTERN,
    description: 'An explicit reference to a paper of its own that holds the content: regular expression',
  },
} as const

/** One word or several, as a list. */
export const asList = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Both languages of a text. */
export const wordingOf = (text: Text): Wording => (typeof text === 'string' ? { vi: text, en: text } : text)

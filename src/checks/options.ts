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

export const SELECTOR = { description: 'A selector of places', type: 'string', pattern: '.' } as const

/** A day, as quoted in YAML. */
export const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const

/** One word or several, as a list. */
export const asList = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Both languages of a text. */
export const wordingOf = (text: Text): Wording => (typeof text === 'string' ? { vi: text, en: text } : text)

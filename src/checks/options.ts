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

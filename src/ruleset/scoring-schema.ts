import { closed, described, record, type Schema, when } from './schema-parts.js'

const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 }
const WEIGHT: Schema = { type: 'number', minimum: 0, maximum: 100 }

/** A key with a right value, for editors and errors to show. */
const shown = (description: string, example: unknown, schema: Schema): Schema => ({
  ...described(description, schema),
  examples: [example],
})

const orNone = (schema: Schema): Schema => when({ type: 'null' }, {}, schema)

/** The schema of how the score of a unit is made. */
export const SCORING_SCHEMA: Schema = closed({
  states: described(
    'What a paper is worth, 0 to 1, by what became of it',
    closed({
      complete: shown('With all that it must contain, and in time', 1, SHARE),
      late: shown('Handed in late', 0.7, SHARE),
      incomplete: shown('Without something that it must contain', 0.5, SHARE),
      missing: shown('Not handed in', 0, SHARE),
    }),
  ),
  weights: shown(
    'How much a paper counts beside others, by document type; 1 for types that are not named. null takes an inherited one out',
    { 'nghi-quyet-nam': 4 },
    record(orNone(WEIGHT)),
  ),
  findings: shown(
    'What each finding of a rule on the papers of a unit costs, 0 to 1. null takes an inherited one out',
    { 'ho-so/nam': 0.02 },
    record(orNone(SHARE)),
  ),
  basis: described('Grounds for counting so', { $ref: '#/$defs/basis' }),
})

import { DUE_SCHEMA } from './due.js'
import { closed, described, patchable, record, type Schema, some, when } from './schema-parts.js'

const TEXT: Schema = { $ref: '#/$defs/text' }
const LIST: Schema = { $ref: '#/$defs/list' }
const WORDS: Schema = { $ref: '#/$defs/words' }
const WORD: Schema = { type: 'string', pattern: '.' }
const BASIS: Schema = { $ref: '#/$defs/basis' }

/** A key with a right value, for editors and errors to show. */
const shown = (description: string, example: unknown, schema: Schema): Schema => ({
  ...described(description, schema),
  examples: [example],
})

/** What is said of a paper that is owed, whatever its type. */
const PAPER: Record<string, Schema> = {
  name: shown(
    'What it is called at this tier; the name of its type if absent',
    { vi: 'Nghị quyết năm của chi bộ', en: 'Annual resolution of the branch' },
    TEXT,
  ),
  or: shown('Document types that will do in its place', 'bien-ban-va-nghi-quyet', WORDS),
  code: shown('Symbols that its number may carry; absent for a paper that bears none', 'NQ/CB', WORDS),
  issuer: shown('Who issues it, for people', ['chi bộ'], some(TEXT)),
  signature: shown(
    'Who signs it, line by line; where it may be signed in several ways, a list of lines for each, the usual one first',
    ['T/M CHI BỘ', 'BÍ THƯ'],
    some(WORDS),
  ),
  countersignature: shown('Who signs beside, line by line', ['CHỦ TRÌ HỘI NGHỊ'], some(WORD)),
  per: described('How often it is owed; term: once in a term of office', {
    enum: ['year', 'half', 'quarter', 'month', 'term'],
  }),
  due: shown(
    'When it is due; a list gives each period its own day, in their order',
    { day: 31, month: 1 },
    when({ type: 'array' }, some(DUE_SCHEMA), DUE_SCHEMA),
  ),
  dueNote: shown(
    'What is to be known of the day and no rule can say',
    { vi: 'Chi bộ trường học có thể tính theo năm học.', en: 'Branches of schools may go by the school year.' },
    TEXT,
  ),
  member: described('true: each member owes one', { type: 'boolean' }),
  basis: described('Grounds for owing it', BASIS),
  dueBasis: shown(
    'Grounds for the day on which it is due',
    [{ instrument: '111-CV/TU', confidence: 'assumed' }],
    BASIS,
  ),
}

const LISTED = closed({ type: shown('Its document type', 'nghi-quyet-nam', WORD), ...PAPER }, ['type', 'per'])
const ENTRY = when({ type: 'null' }, {}, patchable(closed(PAPER, ['per'])))

/** The schema of the papers that each tier owes: a list is all of them, a group changes the inherited ones by type. */
export const PROFILE_SCHEMA: Schema = record(when({ type: 'object' }, record(ENTRY), { type: 'array', items: LISTED }))

/** The schema of the document types that a tier has beside those that it owes. */
export const EXTRAS_SCHEMA: Schema = record(
  when(
    { type: 'array' },
    LIST,
    closed({
      add: described('Document types beside the inherited ones', LIST),
      remove: described('Inherited document types to take out', LIST),
    }),
  ),
)

type Schema = Record<string, unknown>

const WORD: Schema = { type: 'string', pattern: '.' }
const described = (description: string, schema: Schema): Schema => ({ ...schema, description })
const listOf = (items: Schema): Schema => ({ type: 'array', minItems: 1, items })

const closed = (properties: Record<string, Schema>, required: string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

/** The schema of one who signs. */
export const SIGNATURE_SCHEMA = closed(
  {
    authority: described('The line of authority: T/M CHI BỘ', WORD),
    position: described('The position of who signs', WORD),
    name: described('The name of who signs, often a blank', WORD),
    rule: described('The rule that asks for this signature', WORD),
  },
  ['position'],
)

const TEMPLATE = closed(
  {
    tiers: described('Tiers that it is for; all if absent', listOf(WORD)),
    typeName: described('The line of the type name; the first one of the type if absent', WORD),
    abstract: described('The abstract', WORD),
    numbered: described('Whether a number is printed; true where the type has a code if absent', { type: 'boolean' }),
    addressee: described('Those to whom it is addressed', listOf(WORD)),
    signatures: described('Who signs, from left to right; as the tier has it if absent', listOf(SIGNATURE_SCHEMA)),
    recipients: described('Recipients, without hyphens and semicolons; none if absent', listOf(WORD)),
    text: described(
      'The body: Markdown with blanks [[prompt|sample]], variables {year}, and <!-- rule --> … <!-- / --> around what a rule asks for',
      WORD,
    ),
  },
  ['text'],
)

/** The schema of the templates of one document type; null takes inherited ones out. */
export const TEMPLATES_SCHEMA: Schema = {
  if: { type: 'null' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {},
  else: listOf(TEMPLATE),
}

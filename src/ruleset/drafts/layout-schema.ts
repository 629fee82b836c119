import { SIGNATURE_SCHEMA } from './schema.js'

type Schema = Record<string, unknown>

const WORD: Schema = { type: 'string', pattern: '.' }
const LENGTH: Schema = { type: 'number', minimum: 0, maximum: 2000 }
const SIZE: Schema = { type: 'number', minimum: 4, maximum: 200, examples: [14] }
/** In numbers a bracket would be printed as it is typed. */
const CODE: Schema = { type: 'string', pattern: '^[^{}[\\]]+$', examples: ['CB'] }

/** What may be set in a size of its own. */
const SIZED = {
  body: 'The text, and all that is not named here',
  superior: 'The body above',
  issuer: 'Who issues it',
  number: 'Number and symbol',
  subject: 'The subject of an official letter, below its number',
  title: 'The line that heads the page',
  date: 'Place and date',
  typeName: 'The type name',
  abstract: 'The abstract',
  addressee: 'The addressees',
  recipientsLabel: 'The word before the recipients',
  recipients: 'The recipients',
  authority: 'The line of authority and the position',
  name: 'The name of who signs',
  pageNumber: 'The number of the page',
}

const described = (description: string, schema: Schema): Schema => ({ ...schema, description })

const closed = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  properties,
})

const { rule: _, ...SIGNATURE } = SIGNATURE_SCHEMA.properties as Record<string, Schema>

/** What the papers of a tier print around their text. */
export const LETTERHEAD_SCHEMA: Schema = described(
  'What new papers of this tier print around their text',
  closed(
    {
      superior: described('The body above, with blanks [[prompt|sample]]', WORD),
      issuer: described('Who issues, with blanks', WORD),
      place: described('Where papers are issued, with blanks', WORD),
      code: described('The symbol of the body in numbers; without it no number is printed', CODE),
      signatures: described('Who signs where a template names nobody, from left to right', {
        type: 'array',
        minItems: 1,
        items: closed(SIGNATURE, ['position']),
      }),
    },
    ['issuer'],
  ),
)

/** How documents are set that follow an edition. */
export const LAYOUT_SCHEMA: Schema = described(
  'How new documents are set that follow this edition',
  closed({
    like: described('The edition whose layout this one changes', WORD),
    page: described(
      'The page, in mm',
      closed({
        width: described('Its width', LENGTH),
        height: described('Its height', LENGTH),
        top: described('The upper margin', LENGTH),
        bottom: described('The lower margin', LENGTH),
        left: described('The left margin', LENGTH),
        right: described('The right margin', LENGTH),
        number: described('How far the page number stands below the upper edge', LENGTH),
      }),
    ),
    font: described('The typeface', WORD),
    sizes: described(
      'Sizes of type in pt, by component; body for all that is not named',
      closed(Object.fromEntries(Object.entries(SIZED).map(([name, what]) => [name, described(what, SIZE)]))),
    ),
    paragraph: described(
      'The paragraphs of the body',
      closed({
        line: described('Exact distance of lines, in pt', LENGTH),
        gap: described('The gap before a paragraph, in pt', LENGTH),
        indent: described('The indent of first lines, in mm', LENGTH),
      }),
    ),
    words: described(
      'What is printed around the text',
      closed({
        mark: described('What stands under the name of the issuer', WORD),
        rule: described('What stands under the abstract', WORD),
        number: described('The word before the number', WORD),
        recipients: described('The word before the recipients', WORD),
        addressee: described('The words before the addressees, by type; default for all others', {
          type: 'object',
          additionalProperties: WORD,
        }),
        separator: described('What stands behind recipients and addressees', WORD),
        lastRecipient: described('What stands behind the last recipient', WORD),
        lastAddressee: described('What stands behind the last addressee; nothing if absent', WORD),
        grounds: described('What paragraphs that state legal grounds begin with', { type: 'array', items: WORD }),
        groundSeparator: described('What stands behind each of the grounds', WORD),
        lastGround: described('What stands behind the last of the grounds', WORD),
      }),
    ),
  }),
)

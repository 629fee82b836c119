type Schema = Record<string, unknown>

/** A measure, described with one that is right behind a colon. */
const measure = (description: string): Schema => ({
  description,
  type: 'string',
  pattern: '.',
  examples: [description.replace(/^.*: /u, '').replace(/[,;].*$/u, '')],
})
const flag = (description: string): Schema => ({ description, type: 'boolean' })
const ALIGNMENT: Schema = {
  description: 'left, center, right or justify',
  enum: ['left', 'center', 'right', 'justify'],
}

const closed = (description: string, properties: Record<string, Schema>): Schema => ({
  description,
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties,
})

const TEXT_LOOK = closed('How what the selector finds is set', {
  font: measure('Typeface: Times New Roman'),
  size: measure('Size of the letters: 14pt'),
  bold: flag('Whether letters are bold'),
  italic: flag('Whether letters are in italics'),
  underline: flag('Whether letters are underlined'),
  caps: flag('Whether letters are printed in capitals, however they are typed'),
  color: { description: 'Colour of the letters: six hexadecimal digits', type: 'string', pattern: '^[0-9A-Fa-f]{6}$' },
  align: ALIGNMENT,
  left: measure('Distance of the paragraph from the left margin: 0mm'),
  right: measure('Distance of the paragraph from the right margin: 0mm'),
  firstLine: measure('How far the first line is set in: 10mm; hanging is negative'),
  before: measure('Space above the paragraph: 6pt'),
  after: measure('Space below the paragraph: 6pt'),
  line: measure('Space of the lines: exactly 18pt, at least 18pt, 1.5 lines, single'),
  ruled: flag('Whether a line is drawn below'),
})

const PAGE_LOOK = closed('How the pages are set up; A4 with the margins of a new document if absent', {
  width: measure('Width of the paper: 210mm'),
  height: measure('Height of the paper: 297mm'),
  landscape: flag('true: the pages lie on their long side'),
  mirrored: flag('true: left and right are inner and outer margins'),
  top: measure('Upper margin: 20mm'),
  right: measure('Right margin: 15mm'),
  bottom: measure('Lower margin: 20mm'),
  left: measure('Left margin: 30mm'),
  header: measure('Distance of the header from the upper edge: 10mm'),
  footer: measure('Distance of the footer from the lower edge: 10mm'),
  number: closed('The number of the page; none if absent', {
    position: { description: 'In the header (if absent) or in the footer', enum: ['top', 'bottom'] },
    align: ALIGNMENT,
    first: flag('true: the first page shows it too'),
    size: measure('Size of the digits: 14pt'),
    format: {
      description: 'How it is written; in Arabic digits if absent',
      enum: ['lowerRoman', 'upperRoman', 'lowerLetter', 'upperLetter'],
    },
  }),
  count: { description: 'How many pages there are', type: 'integer', minimum: 1, examples: [2] },
})

/** The schema of how an example is set: the pages, and by selector what text looks like. */
export const LOOK: Schema = {
  description: 'How it is set: `page`, and by selector what text looks like; later ones win',
  type: 'object',
  minProperties: 1,
  properties: { page: PAGE_LOOK },
  additionalProperties: TEXT_LOOK,
}

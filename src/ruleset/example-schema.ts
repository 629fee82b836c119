import { closed, described, type Schema, some, when } from './schema-parts.js'

const WORD: Schema = { type: 'string', pattern: '.' }
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const NAME = described('Name of the person', WORD)

/** A key with a right value, for errors to show. */
const shown = (description: string, example: unknown, schema: Schema): Schema => ({
  ...described(description, schema),
  examples: [example],
})

const PAPER: Schema = closed({
  file: shown('Path in the dossier; made from number or type if absent', 'NQ/nghi-quyet-thang-3.docx', WORD),
  text: shown('What it says: Markdown', 'I. ĐÁNH GIÁ', WORD),
  type: shown('Its document type', 'nghi-quyet-thang', WORD),
  tier: shown('Its tier', 'dang-vien', WORD),
  number: shown('Its number and symbol', '01-NQ/CB', WORD),
  date: shown('Its date: ISO 8601, in quotes', '2027-01-20', DAY),
  year: shown('The year that it is about', 2027, { type: 'integer' }),
  period: shown(
    'The part of the year that it is about: 2027, 2027-H1, 2027-Q2, 2027-03',
    '2027-03',
    when({ type: 'string' }, { pattern: '^\\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$' }, { type: 'integer' }),
  ),
  person: shown('The member whose paper it is', 'Trần Văn Bình', WORD),
  draft: described('true: it is a draft', { type: 'boolean' }),
  issuer: shown('Who issues it, as its letterhead prints it', 'CHI BỘ ẤP TÂN HÒA', WORD),
  superior: shown('Whose committee stands above, as its letterhead prints it', 'ĐẢNG BỘ XÃ BÌNH AN', WORD),
  typeName: shown('The line of its type', 'NGHỊ QUYẾT', WORD),
  abstract: shown('Its abstract', 'nhiệm vụ năm 2027', WORD),
  signature: described(
    'Who signed it',
    closed({
      authority: shown('The line of authority', 'T/M CHI BỘ', WORD),
      position: shown('The position', 'BÍ THƯ', WORD),
      name: shown('Name of the person', 'Trần Văn Bình', WORD),
    }),
  ),
  findings: shown('Rules of documents that found something in it', ['nghi-quyet-nam/ktgs'], some(WORD)),
  unit: shown('The unit that it belongs to, where that is another one', 'CHI BỘ ẤP TÂN PHÚ', WORD),
})

/** An example of a rule for all papers of a unit. */
export const PAPERS_SCHEMA: Schema = closed(
  {
    papers: described('The papers of the unit; none: an empty list', { type: 'array', items: PAPER }),
  },
  ['papers'],
)

/** What may be known of the unit whose papers an example shows. */
export const UNIT_PROPERTIES: Record<string, Schema> = {
  superior: shown('Of a set: whose committee stands above the unit', 'ĐẢNG BỘ XÃ BÌNH AN', WORD),
  also: shown('Of a set: other spellings of the name of the unit that are right', ['CHI BỘ TÂN HÒA'], some(WORD)),
  members: shown(
    'Of a set: the members of the unit, by name or as { name, since, exempt }',
    ['Trần Văn Bình'],
    some(
      when(
        { type: 'string' },
        { pattern: '.' },
        closed(
          {
            name: NAME,
            since: shown('The first day: ISO 8601, in quotes', '2027-06-01', DAY),
            exempt: described('true: owes no papers', { const: true }),
          },
          ['name'],
        ),
      ),
    ),
  ),
  officers: shown(
    'Of a set: who holds an office in the unit',
    [{ name: 'Trần Văn Bình', role: 'Bí thư' }],
    some(
      closed(
        {
          name: NAME,
          role: shown('The office, as signatures print it', 'Bí thư', WORD),
          from: shown('The first day in office: ISO 8601, in quotes', '2025-06-01', DAY),
          to: shown('The last day in office: ISO 8601, in quotes', '2027-05-31', DAY),
        },
        ['name', 'role'],
      ),
    ),
  ),
  term: shown('Of a set: the term of office, its first and last year', '2025-2030', {
    type: 'string',
    pattern: '^\\d{4}-\\d{4}$',
  }),
  since: shown('Of a set: the day on which the unit was set up, merged or renamed', '2025-07-01', DAY),
  folder: shown('Of a set: the folder in which the papers of the unit are expected', 'chi-bo-ap-tan-hoa', WORD),
  unknown: described('true: the papers are those whose unit could not be told', { const: true }),
}

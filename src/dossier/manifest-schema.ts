import { closed, described, type Schema, some, when } from '../ruleset/schema-parts.js'

const WORD: Schema = { type: 'string', pattern: '.' }
const YEAR: Schema = { type: 'integer', minimum: 1900, maximum: 2100 }
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const TERM: Schema = { type: 'string', pattern: '^\\s*\\d{4}\\s*[-–—]\\s*\\d{4}\\s*$' }

/** A key with a right value, for editors and errors to show. */
const key = (description: string, schema: Schema, example: unknown): Schema => ({
  ...described(description, schema),
  examples: [example],
})

const OFFICER = closed(
  {
    name: key('Name of the person', WORD, 'Trần Văn Bình'),
    role: key('Position, as signatures print it', WORD, 'Bí thư'),
    from: key('First day in office: ISO 8601', DAY, '2025-01-01'),
    to: key('Last day in office: ISO 8601', DAY, '2027-06-30'),
  },
  ['name', 'role'],
)

const MEMBER: Schema = when(
  { type: 'string' },
  { pattern: '.' },
  closed(
    {
      name: key('Name of the member', WORD, 'Lê Thị Hoa'),
      since: key('First day of membership in the unit: ISO 8601', DAY, '2027-05-01'),
      exempt: described('true: excused, so that no papers are owed', { type: 'boolean' }),
      born: key('Year of birth, to tell two members of one name apart', YEAR, 1968),
      note: key('For whoever reads the list; nothing else comes of it', WORD, 'miễn sinh hoạt'),
    },
    ['name'],
  ),
)

const NOTES: Schema = {
  type: 'array',
  items: when(
    { type: 'string' },
    { pattern: '.' },
    closed(
      {
        rule: key('Id of the rule that is spoken of', WORD, 'ho-so/qua-han'),
        text: key('What is said of it', WORD, 'Biểu mẫu đến chậm.'),
      },
      ['text'],
    ),
  ),
}

const UNIT = closed(
  {
    name: key('Name of the unit, as its letterhead prints it, in any case', WORD, 'Chi bộ ấp Tân Hòa'),
    also: key('Other spellings that are right', some(WORD), ['CB ấp Tân Hòa']),
    tier: key('Level of organisation', WORD, 'chi-bo-truc-thuoc'),
    parent: key('Whose committee stands above', WORD, 'Đảng bộ xã Bình An'),
    folder: key('Folder of its papers, from that of this file', WORD, 'Chi bo ap Tan Hoa'),
    term: key('Term of office: the first year and the last', TERM, '2025-2027'),
    since: key('Day on which it was set up, merged or renamed: ISO 8601', DAY, '2027-03-01'),
    formerly: key('Names that it had before', some(WORD), ['Chi bộ ấp Tân Hòa A']),
    officers: key('Who holds which office', { type: 'array', items: OFFICER }, [
      { name: 'Trần Văn Bình', role: 'Bí thư', from: '2025-01-01' },
    ]),
    members: key('Members, who owe papers of their own', { type: 'array', items: MEMBER }, [
      'Trần Văn Bình',
      { name: 'Lê Thị Hoa', since: '2027-05-01' },
    ]),
    notes: key('What the unit says back', NOTES, [{ rule: 'ho-so/qua-han', text: 'Biểu mẫu đến chậm.' }]),
  },
  ['name'],
)

/** The JSON Schema (2020-12) of manifests: which units a dossier is of, and who belongs to them. */
export const manifestSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'dang-lint dossier',
  ...closed({
    $schema: described('The schema of this file, for editors; in JSON only', WORD),
    dangLint: described('Version of this form', { const: 1 }),
    year: key('The year of the dossier', YEAR, 2027),
    term: key('Term of office of all units that have none of their own', TERM, '2025-2030'),
    units: key('The units that hand in papers', { type: 'array', items: UNIT }, [
      { name: 'Chi bộ ấp Tân Hòa', tier: 'chi-bo-truc-thuoc', parent: 'Đảng bộ xã Bình An' },
    ]),
    notes: key('What is said back of the whole', NOTES, ['Năm đầu làm theo danh mục mới.']),
  }),
})

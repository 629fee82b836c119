import type { Catalogue, Paper, PaperSet, SetCheck, SetHit, Wording } from '../model/index.js'
import { groupBy } from './group-by.js'
import { owedByProfile } from './set/owed.js'
import { isSamePerson } from './set/owers.js'
import { papersOf, typeName } from './set/papers.js'
import { filesText, listed } from './set/papers-text.js'
import { PROFILE_OPTIONS } from './set/profile.js'

const KINDS = ['extra', 'unknown', 'other-year', 'unlisted-person', 'no-unit'] as const
type Kind = (typeof KINDS)[number]

export interface OutsideOptions {
  report: Kind[]
  profile?: true
}

const UNNAMED: Wording = { vi: 'không rõ họ tên', en: 'name not told' }

/** Whether a paper of a member is counted for nobody: its writer is not on the list, or could not be told. */
const isUnlisted = ({ isMembers, person }: Paper, { members }: PaperSet) =>
  isMembers && (person === null || (members.length > 0 && !members.some(({ name }) => isSamePerson(name, person))))

/** “Công văn (3), Tờ trình (1)”: types with how many there are of each, the most first. */
function typesText(papers: readonly Paper[], catalogue: Catalogue): Wording | null {
  const known = papers.filter(({ facts: { type } }) => type !== null)
  if (known.length === 0) return null
  const counted = groupBy(known, ({ facts: { type } }) => type ?? '').sort((a, b) => b.length - a.length)
  const told = (lang: 'vi' | 'en') =>
    listed(counted.map((alike) => `${typeName(catalogue, alike[0]?.facts.type ?? '')[lang]} (${alike.length})`))[lang]
  return { vi: told('vi'), en: told('en') }
}

const peopleText = (papers: readonly Paper[]): Wording => {
  const told = (lang: 'vi' | 'en') => listed([...new Set(papers.map(({ person }) => person ?? UNNAMED[lang]))])[lang]
  return { vi: told('vi'), en: told('en') }
}

const yearsText = (papers: readonly Paper[]): string =>
  [...new Set(papers.flatMap(({ facts: { year } }) => year ?? []))].sort((a, b) => a - b).join(', ')

export const outside: SetCheck<OutsideOptions> = {
  kind: 'outside',
  scope: 'set',
  about: {
    vi: 'Kể một lần những văn bản không ứng với văn bản nào phải có: ngoài danh mục, chưa nhận ra loại, của năm khác, của người ngoài danh sách, chưa rõ đơn vị.',
    en: 'Tells once of the papers that stand for none that is owed: beside the list, of an unknown type, about another year, of somebody who is not listed, of no known unit.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['report'],
    properties: {
      report: {
        description:
          'Which papers to tell of; each kind by itself: types that the profile of the tier does not have, types that could not be told, other years, members who are not listed, papers whose unit could not be told',
        type: 'array',
        minItems: 1,
        items: { enum: KINDS },
      },
      profile: { ...PROFILE_OPTIONS.profile, description: 'true: what is extra is so by the profile of the tier' },
    },
  },
  example: { report: ['extra'], profile: true },
  placeholders: {
    count: { vi: 'số văn bản', en: 'how many papers there are' },
    types: { vi: 'các loại, kèm số văn bản', en: 'their types, with how many there are' },
    years: { vi: 'các năm mà văn bản nói đến', en: 'the years that they are about' },
    people: { vi: 'những người có văn bản ấy', en: 'whose papers they are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ report, profile }, tools) {
    if (report.includes('extra') && !profile)
      tools.fail(
        ['report'],
        { vi: '“extra” cần có “profile: true”.', en: '“extra” needs “profile: true”.' },
        {
          vi: 'Ví dụ: check: { kind: outside, report: [extra], profile: true }',
          en: 'For example: check: { kind: outside, report: [extra], profile: true }',
        },
      )
    const owedBy = owedByProfile(tools)
    const papersIn: Record<Kind, (set: PaperSet, catalogue: Catalogue) => Paper[]> = {
      extra(set, catalogue) {
        const types = new Set(owedBy(set, catalogue).flatMap((owed) => owed.types))
        // Of a unit whose tier could not be told nobody knows what it owes.
        return types.size === 0
          ? []
          : papersOf(set, []).filter(({ facts: { type } }) => type !== null && !types.has(type))
      },
      unknown: (set) => papersOf(set, []).filter(({ facts: { type } }) => type === null),
      'other-year': ({ others }) => others.filter(({ isDraft }) => !isDraft),
      'unlisted-person': (set) => papersOf(set, []).filter((paper) => isUnlisted(paper, set)),
      'no-unit': ({ unit, papers, others }) => (unit === null ? [...papers, ...others] : []),
    }
    return {
      run({ set, catalogue }) {
        return report.flatMap((kind): SetHit[] => {
          const papers = papersIn[kind](set, catalogue)
          if (papers.length === 0) return []
          return [
            {
              papers,
              values: {
                count: papers.length,
                types: typesText(papers, catalogue),
                years: yearsText(papers) || null,
                people: papers.some(({ isMembers }) => isMembers) ? peopleText(papers) : null,
                files: filesText(papers),
              },
            },
          ]
        })
      },
    }
  },
}

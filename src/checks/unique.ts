import { type CheckContext, type Paper, type PaperSet, type SetCheck, textOf } from '../model/index.js'
import { asList, fold, hash, tidy } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { ledgerOf } from './set/ledger.js'
import { type Owed, owedByProfile } from './set/owed.js'
import { nameOf, papersOf } from './set/papers.js'
import { filesText } from './set/papers-text.js'
import { periodText } from './set/period.js'

const KEYS = ['type', 'period', 'person', 'number'] as const
type Key = (typeof KEYS)[number]

export interface UniqueOptions {
  type?: string | string[]
  profile?: true
  by?: Key[]
  replaces?: string | string[]
}

function keyOf({ file, facts, period, person, isMembers }: Paper, key: Key): string {
  if (key === 'type') return facts.type ?? ''
  if (key === 'number') return fold(facts.number ?? '').replace(/\s/gu, '')
  // Of two papers of members without a name nobody knows whether they are one person's.
  if (key === 'person') return isMembers ? fold(person ?? file) : ''
  return period === null ? '' : `${period.span} ${period.index}`
}

/** What is not known tells nothing apart and joins nothing. */
const mustBeKnown: readonly Key[] = ['type', 'number']

/**
 * What was handed in for one thing that is owed, type by type. A quarter may have several sessions, each with a
 * resolution of its own: those are held against the exact time that each paper names. So is what stands for no period
 * that is owed, as the annual report of a branch that owes quarterly ones.
 */
function copiesFor(owed: Owed, set: PaperSet): Paper[][] {
  const isExact = owed.periods[0]?.span === 'quarter'
  const keyIn = (paper: Paper) => `${paper.facts.type} ${isExact ? keyOf(paper, 'period') : ''}`
  const ledger = ledgerOf(owed, set)
  const counted = new Set(ledger.flatMap(({ papers }) => papers))
  const isBeside = (paper: Paper) => paper.period?.span === 'year' && paper.isMembers === owed.isMember
  const beside = papersOf(set, owed.types).filter((paper) => !counted.has(paper) && isBeside(paper))
  const besideKey = (paper: Paper) => `${paper.facts.type} ${keyOf(paper, 'person')}`
  return [...ledger.flatMap(({ papers }) => groupBy(papers, keyIn)), ...groupBy(beside, besideKey)]
}

/** What a paper says of itself: whether it replaces an earlier one, and what tells files of one text. */
interface Noted {
  replaces?: true
  text?: string
}

/** Whether the type of a paper is owed once a year: then a month that it names tells nothing. */
const isYearly = (paper: Paper | undefined, owed: readonly Owed[]) =>
  owed.some(({ types, periods }) => periods.length === 1 && types.includes(paper?.facts.type ?? ''))

export const unique: SetCheck<UniqueOptions> = {
  kind: 'unique',
  scope: 'set',
  about: {
    vi: 'Mỗi loại văn bản của một kỳ chỉ có một bản; bản dự thảo và bản đã bị thay thế không tính.',
    en: 'There is one paper of a type for a period, drafts and replaced ones apart.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: { ...WORDS, description: 'Document types of which there must be one; all if absent' },
      profile: {
        description:
          'true: of each type that the profile says is owed there must be one for the time for which it is owed, in place of the types and the period that the rule names',
        const: true,
      },
      by: {
        description: 'What makes two papers the same; type, period and person if absent',
        type: 'array',
        minItems: 1,
        items: { enum: KEYS },
      },
      replaces: {
        ...WORDS,
        description: 'Words of the vocabulary by which a paper says that it replaces an earlier one',
      },
    },
  },
  example: { type: 'nghi-quyet-nam' },
  placeholders: {
    paper: { vi: 'tên loại văn bản', en: 'the type' },
    count: { vi: 'số bản', en: 'how many there are' },
    periods: { vi: 'tháng, quý của các văn bản', en: 'the month or quarter that they are for' },
    person: { vi: 'người có văn bản ấy', en: 'whose papers they are' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ type, by = ['type', 'period', 'person'], profile, replaces }, tools) {
    if (profile && type !== undefined)
      tools.fail(
        ['type'],
        { vi: 'Có “profile: true” thì không nêu “type”.', en: '“type” does not go with “profile: true”.' },
        {
          vi: 'Ví dụ: check: { kind: unique, profile: true }',
          en: 'For example: check: { kind: unique, profile: true }',
        },
      )
    const types = asList(type)
    const owedBy = profile ? owedByProfile(tools) : null
    const replacing = asList(replaces).flatMap((word) => tools.vocabulary(word, ['replaces']))
    const note = ({ document, fold: foldText }: CheckContext): Noted | undefined => {
      const text = tidy(textOf(document.tree.children))
      if (text === '') return undefined
      const folded = replacing.length > 0 ? foldText(text, false) : null
      const isReplacing = folded !== null && replacing.some((term) => term.test(folded))
      return {
        ...(isReplacing ? { replaces: true } : {}),
        text: hash([document.facts.number, document.facts.date, text].join('\n')),
      }
    }
    return {
      note,
      run({ set, catalogue, noteOf }) {
        const isKnown = (paper: Paper) => by.every((key) => !mustBeKnown.includes(key) || keyOf(paper, key) !== '')
        const known = papersOf(set, types).filter(isKnown)
        const owed = owedBy?.(set, catalogue) ?? []
        const groups = owedBy
          ? owed.flatMap((one) => copiesFor(one, set))
          : groupBy(known, (paper) => by.map((key) => keyOf(paper, key)).join('\n'))
        const notedOf = (paper: Paper) => (noteOf(paper) ?? {}) as Noted
        return groups.flatMap((found) => {
          // Files of one text are one paper that was saved twice.
          const papers = groupBy(found, (paper) => notedOf(paper).text ?? paper.file).flatMap(([first]) => first ?? [])
          const replacements = papers.filter((paper) => notedOf(paper).replaces).length
          const counted = papers.length - Math.min(papers.length - 1, replacements)
          if (counted < 2) return []
          const actual = papers.map(({ file }) => file).join(', ')
          const [{ period, person } = { period: null, person: null }] = papers
          const values = {
            paper: nameOf(catalogue, papers[0]),
            count: counted,
            files: filesText(papers),
            periods: period === null || isYearly(papers[0], owed) ? null : periodText([period]),
            person,
          }
          return [{ papers, actual, values }]
        })
      },
    }
  },
}

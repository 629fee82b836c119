import type { Paper, PaperSet, Period, SetCheck, SetHit, Span } from '../model/index.js'
import { asList, fold, printDate } from '../text/index.js'
import { WORDS } from './options.js'
import { compileDue, DUE_SCHEMA, type DueOptions, endOfPeriod } from './set/due.js'
import { papersOf, typeName } from './set/papers.js'
import { isFor, PER_YEAR, periodsOf, periodText } from './set/period.js'

type State = 'missing' | 'not-due'

interface Owed {
  type: string | string[]
  per?: Span
  member?: boolean
  due?: DueOptions
}

export interface CompleteOptions {
  papers: Owed[]
  report?: State[]
}

/** Who owes a paper: the unit, or each member by name. Where members are not listed, those who handed in anything. */
function owers({ members, papers }: PaperSet, isByMember: boolean): (string | null)[] {
  if (!isByMember) return [null]
  if (members.length > 0) return members
  return [...new Set(papers.map(({ person }) => person).filter((person) => person !== null))]
}

const isOf = (paper: Paper, person: string | null) =>
  person === null || (paper.person !== null && fold(paper.person) === fold(person))

export const complete: SetCheck<CompleteOptions> = {
  kind: 'complete',
  scope: 'set',
  about: {
    vi: 'Hồ sơ của một đơn vị trong một năm có đủ các văn bản phải có.',
    en: 'The papers of a unit for a year are all there.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['papers'],
    properties: {
      papers: {
        description: 'The papers that are owed',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type'],
          properties: {
            type: { ...WORDS, description: 'Document type; of several any one will do' },
            per: { description: 'How often it is owed; once a year if absent', enum: Object.keys(PER_YEAR) },
            member: { description: 'true: each member owes one', type: 'boolean' },
            due: DUE_SCHEMA,
          },
        },
      },
      report: {
        description: 'What to report; papers that are missing and due if absent',
        type: 'array',
        items: { enum: ['missing', 'not-due'] },
      },
    },
  },
  example: { papers: [{ type: 'nghi-quyet-thang', per: 'month', due: { days: 5 } }] },
  placeholders: {
    paper: { vi: 'tên loại văn bản còn thiếu', en: 'the type that is missing' },
    periods: { vi: 'tháng, quý còn thiếu', en: 'the months or quarters that are missing' },
    person: { vi: 'người chưa nộp', en: 'who has not handed it in' },
    owed: { vi: 'số văn bản phải có', en: 'how many are owed' },
    found: { vi: 'số văn bản đã có', en: 'how many there are' },
    due: { vi: 'hạn nộp gần nhất', en: 'the first day on which one is due' },
  },
  compile(options, tools) {
    const reported = new Set<State>(options.report ?? ['missing'])
    const owed = options.papers.map(({ type, per = 'year', member = false, due }, index) => ({
      types: asList(type),
      periods: periodsOf(per),
      member,
      dueOn: due === undefined ? null : compileDue(due, tools, ['papers', index, 'due']),
    }))
    return ({ set, asOf, catalogue }) => {
      const nameOf = (types: readonly string[]) => {
        const names = types.map((type) => typeName(catalogue, type))
        return { vi: names.map(({ vi }) => vi).join(' / '), en: names.map(({ en }) => en).join(' / ') }
      }
      const hits: SetHit[] = []
      for (const { types, periods, member, dueOn } of owed) {
        const papers = papersOf(set, types)
        for (const person of owers(set, member)) {
          const own = papers.filter((paper) => isOf(paper, person))
          const missing = periods.filter((period) => !own.some((paper) => isFor(paper, period)))
          const dayOf = (period: Period) => (dueOn ? dueOn(period, set) : endOfPeriod(period, set.year))
          const isDue = (period: Period) => (dayOf(period) ?? endOfPeriod(period, set.year)) < asOf
          const byState: [State, Period[]][] = [
            ['missing', missing.filter(isDue)],
            ['not-due', missing.filter((period) => !isDue(period))],
          ]
          for (const [state, lacking] of byState) {
            const [first] = lacking
            if (!first || !reported.has(state)) continue
            const due = dayOf(first)
            hits.push({
              expected: [...types],
              ...(person === null ? {} : { actual: person }),
              values: {
                paper: nameOf(types),
                periods: periodText(lacking),
                person,
                owed: periods.length,
                found: periods.length - missing.length,
                due: due && { vi: printDate(due, 'vi'), en: printDate(due, 'en') },
              },
            })
          }
        }
      }
      return hits
    }
  },
}

import { type Paper, type PaperSet, PER_YEAR, type Period, type SetCheck, type SetHit } from '../model/index.js'
import { DUE_SCHEMA } from '../ruleset/due.js'
import { fold, printDate } from '../text/index.js'
import { WORDS } from './options.js'
import { endOfPeriod } from './set/due.js'
import { compileOwed, type OwedOptions } from './set/owed.js'
import { papersOf } from './set/papers.js'
import { isFor, periodText } from './set/period.js'
import { PROFILE_OPTIONS } from './set/profile.js'

type State = 'missing' | 'not-due'

export interface CompleteOptions extends OwedOptions {
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
    properties: {
      ...PROFILE_OPTIONS,
      papers: {
        description: 'The papers that are owed, in place of those of the profile',
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
    dueNote: { vi: 'điều cần biết thêm về hạn', en: 'what else is to be known of the day' },
  },
  compile(options, tools) {
    const reported = new Set<State>(options.report ?? ['missing'])
    const owedBy = compileOwed(options, tools)
    return ({ set, asOf, catalogue }) => {
      const hits: SetHit[] = []
      for (const { types, name, periods, isMember, dueOn, dueNote, basis } of owedBy(set, catalogue)) {
        const papers = papersOf(set, types)
        for (const person of owers(set, isMember)) {
          const own = papers.filter((paper) => isOf(paper, person))
          const missing = periods.filter((period) => !own.some((paper) => isFor(paper, period)))
          const isDue = (period: Period) => (dueOn(period, set) ?? endOfPeriod(period, set.year)) < asOf
          const byState: [State, Period[]][] = [
            ['missing', missing.filter(isDue)],
            ['not-due', missing.filter((period) => !isDue(period))],
          ]
          for (const [state, lacking] of byState) {
            const [first] = lacking
            if (!first || !reported.has(state)) continue
            const due = dueOn(first, set)
            hits.push({
              expected: [...types],
              ...(person === null ? {} : { actual: person }),
              values: {
                paper: name,
                periods: periodText(lacking),
                person,
                owed: periods.length,
                found: periods.length - missing.length,
                due: due && { vi: printDate(due, 'vi'), en: printDate(due, 'en') },
                dueNote,
              },
              basis,
            })
          }
        }
      }
      return hits
    }
  },
}

import { PER_YEAR, type SetCheck, type SetHit, type Wording } from '../model/index.js'
import { DUE_SCHEMA } from '../ruleset/due.js'
import { printDate } from '../text/index.js'
import { WORDS } from './options.js'
import { compileDated, type DatedOptions } from './set/dated.js'
import { nameOf, papersOf } from './set/papers.js'
import { isFor, periodText } from './set/period.js'
import { PROFILE_OPTIONS } from './set/profile.js'

type Problem = 'late' | 'undated'

export interface DeadlineOptions extends DatedOptions {
  report?: Problem[]
}

const PROBLEMS: Record<Problem, Wording> = {
  late: { vi: 'ban hành quá hạn', en: 'late' },
  undated: { vi: 'không ghi ngày nên không biết có đúng hạn hay không', en: 'undated, so that nobody can tell' },
}
const DAY = 86_400_000

export const deadline: SetCheck<DeadlineOptions> = {
  kind: 'deadline',
  scope: 'set',
  about: {
    vi: 'Văn bản được ban hành đúng hạn.',
    en: 'A paper is issued by the day on which it is due.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...PROFILE_OPTIONS,
      type: { ...WORDS, description: 'Document types that the deadline is for, in place of those of the profile' },
      per: { description: 'The periods for which they are issued; the year if absent', enum: Object.keys(PER_YEAR) },
      due: DUE_SCHEMA,
      report: {
        description: 'What to report; both if absent',
        type: 'array',
        items: { enum: Object.keys(PROBLEMS) },
      },
    },
  },
  example: { type: 'nghi-quyet-nam', due: { day: 31, month: 1 } },
  placeholders: {
    problem: { vi: 'quá hạn, hoặc không ghi ngày', en: 'late, or undated' },
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    due: { vi: 'hạn', en: 'the day on which it was due' },
    dueNote: { vi: 'điều cần biết thêm về hạn', en: 'what else is to be known of the day' },
    issued: { vi: 'ngày ban hành', en: 'the day on which it was issued' },
    days: { vi: 'số ngày quá hạn', en: 'by how many days it is late' },
    periods: { vi: 'tháng, quý của văn bản', en: 'the month or quarter of the paper' },
  },
  compile(options, tools) {
    const datedBy = compileDated(options, tools)
    const reported = new Set<Problem>(options.report ?? ['late', 'undated'])
    const inBoth = (day: string | null) => day && { vi: printDate(day, 'vi'), en: printDate(day, 'en') }
    return ({ set, catalogue }) => {
      const hits: SetHit[] = []
      for (const { types, name, periods, dueOn, dueNote, basis } of datedBy(set, catalogue)) {
        for (const paper of papersOf(set, types)) {
          const period = periods.find((one) => isFor(paper, one))
          const day = period ? dueOn(period, set) : null
          if (!period || day === null) continue
          const { date } = paper.document.facts
          const problem = date === null ? 'undated' : date > day ? 'late' : null
          if (problem === null || !reported.has(problem)) continue
          hits.push({
            papers: [paper],
            expected: [day],
            ...(date === null ? {} : { actual: date }),
            values: {
              problem: PROBLEMS[problem],
              paper: name ?? nameOf(catalogue, paper),
              due: inBoth(day),
              issued: inBoth(date),
              days: date === null ? null : Math.round((Date.parse(date) - Date.parse(day)) / DAY),
              periods: periodText([period]),
              dueNote,
            },
            basis,
          })
        }
      }
      return hits
    }
  },
}

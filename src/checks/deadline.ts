import { type Paper, PER_YEAR, type Period, type SetCheck, type SetHit, type Wording } from '../model/index.js'
import { DUE_SCHEMA } from '../ruleset/due.js'
import { fold, printDate } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { compileDated, type DatedOptions } from './set/dated.js'
import { nameOf, papersOf } from './set/papers.js'
import { listed } from './set/papers-text.js'
import { isFor, periodText } from './set/period.js'
import { PROFILE_OPTIONS } from './set/profile.js'
import { dueFor } from './set/school-year.js'

type Problem = 'late' | 'undated'

export interface DeadlineOptions extends DatedOptions {
  report?: Problem[]
}

const PROBLEMS: Record<Problem, Wording> = {
  late: { vi: 'ban hành quá hạn', en: 'late' },
  undated: { vi: 'không ghi ngày nên không biết có đúng hạn hay không', en: 'undated, so that nobody can tell' },
}
const DAY = 86_400_000

interface Dated {
  paper: Paper
  period: Period
}

/** Of several copies of a paper for a period the one that was issued first: what replaces it is not late for that. */
function firstOfEach(papers: readonly Paper[], periods: readonly Period[]): Dated[] {
  const dated = papers.flatMap((paper): Dated[] => {
    const period = periods.find((one) => isFor(paper, one))
    return period ? [{ paper, period }] : []
  })
  const keyOf = ({ paper: { file, facts, person, isMembers }, period }: Dated) =>
    [facts.type, isMembers ? fold(person ?? file) : '', period.index].join('\n')
  const dayOf = ({ paper }: Dated) => paper.facts.date ?? '9999'
  return groupBy(dated, keyOf).map((copies) => copies.reduce((one, other) => (dayOf(other) < dayOf(one) ? other : one)))
}

/** Whose papers they are, for a message; null where none is a member's. */
function peopleOf(dated: readonly Pick<Dated, 'paper'>[]): Wording | null {
  const people = dated.flatMap(({ paper }) => paper.person ?? [])
  return people.length > 0 ? listed(people) : null
}

/** Those of members together, each other by itself. */
function toldTogether(dated: readonly Dated[]): Dated[][] {
  const ofMembers = dated.filter(({ paper }) => paper.isMembers)
  const keyOf = ({ paper, period }: Dated) => `${period.index} ${paper.facts.date === null}`
  return [...dated.filter(({ paper }) => !paper.isMembers).map((one) => [one]), ...groupBy(ofMembers, keyOf)]
}

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
    count: { vi: 'số bản của đảng viên', en: 'how many papers of members' },
    person: { vi: 'những người có văn bản ấy', en: 'whose papers they are' },
    periods: { vi: 'tháng, quý của văn bản', en: 'the month or quarter of the paper' },
  },
  compile(options, tools) {
    const datedBy = compileDated(options, tools)
    const reported = new Set<Problem>(options.report ?? ['late', 'undated'])
    const inBoth = (day: string | null) => day && { vi: printDate(day, 'vi'), en: printDate(day, 'en') }
    return {
      run({ set, catalogue }) {
        const hits: SetHit[] = []
        for (const { types, isMember, name, periods, dueOn, dueNote, basis } of datedBy(set, catalogue)) {
          // A registration of the branch is none of a member, though both go by one type.
          const own = papersOf(set, types).filter((paper) => isMember === null || paper.isMembers === isMember)
          for (const alike of toldTogether(firstOfEach(own, periods))) {
            const day = alike[0] && dueOn(alike[0].period, set)
            if (!day) continue
            const due = dueFor(alike[0]?.paper, day)
            const told = alike.flatMap(({ paper }) => {
              const { date } = paper.facts
              const problem: Problem | null = date === null ? 'undated' : date > due ? 'late' : null
              return problem !== null && reported.has(problem) ? [{ paper, problem, date }] : []
            })
            const [first] = told
            if (!first || !alike[0]) continue
            const latest = told
              .map(({ date }) => date)
              .reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one))
            hits.push({
              papers: told.map(({ paper }) => paper),
              expected: [due],
              ...(latest === null ? {} : { actual: latest }),
              values: {
                problem: PROBLEMS[first.problem],
                paper: name ?? nameOf(catalogue, first.paper),
                due: inBoth(due),
                issued: inBoth(latest),
                days: latest === null ? null : Math.round((Date.parse(latest) - Date.parse(due)) / DAY),
                periods: periodText([alike[0].period]),
                count: first.paper.isMembers ? told.length : null,
                person: peopleOf(told),
                dueNote,
              },
              basis,
            })
          }
        }
        return hits
      },
    }
  },
}

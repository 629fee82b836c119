import type { CompileTools, Due, OptionPath, Paper, PaperSet, Period } from '../../model/index.js'
import { dueMistake } from '../../ruleset/due.js'
import { asList, isoDate } from '../../text/index.js'
import { isFor, lastMonthOf } from './period.js'

const DAY = 86_400_000
const YEARS = { previous: -1, same: 0, next: 1 } as const
const SUNDAY = 0
const SATURDAY = 6

const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

function nextWorkingDay(day: string): string {
  const weekday = new Date(day).getUTCDay()
  return weekday === SATURDAY ? plusDays(day, 2) : weekday === SUNDAY ? plusDays(day, 1) : day
}

/** The last day of a month: the day before the first of the next one. */
const endOfMonth = (year: number, month: number) =>
  plusDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1)

/** The last day of a period, ISO 8601. */
export const endOfPeriod = (period: Period, year: number): string => endOfMonth(year, lastMonthOf(period))

/**
 * Compiles when papers are due.
 * @returns the day, ISO 8601, for a period of a set; null where it is counted from a paper that is not there or is undated
 */
export function compileDue(
  due: Due,
  { fail }: Pick<CompileTools, 'fail'>,
  path: OptionPath,
): (period: Period, set: PaperSet) => string | null {
  const { day, month, days, year = 'same', working = false } = due
  const after = asList(due.after)
  const mistake = dueMistake(due)
  if (mistake) fail(path, mistake.message, mistake.hint)
  const moved = (found: string | null) => (found !== null && working ? nextWorkingDay(found) : found)
  return (period, set) => {
    if (day !== undefined) {
      const own = set.year + YEARS[year]
      const inMonth = month ?? lastMonthOf(period)
      // The 31st of a month of thirty days is its last.
      return moved(isoDate(own, inMonth, day) ?? endOfMonth(own, inMonth))
    }
    const from = after.length === 0 ? endOfPeriod(period, set.year) : dateOf(set.papers, after, period)
    return from === null ? null : moved(plusDays(from, days ?? 0))
  }
}

/** The date of the latest paper of some types in a period. */
function dateOf(papers: Paper[], types: readonly string[], period: Period): string | null {
  const dates = papers
    .filter((paper) => !paper.isDraft && isFor(paper, period) && types.includes(paper.facts.type ?? ''))
    .map(({ facts }) => facts.date)
    .filter((date) => date !== null)
  return dates.sort().at(-1) ?? null
}

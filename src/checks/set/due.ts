import type { CompileTools, OptionPath, Paper, PaperSet, Period } from '../../model/index.js'
import { asList, isoDate } from '../../text/index.js'
import { WORDS } from '../options.js'
import { isFor, lastMonthOf } from './period.js'

/** When a paper is due: on a day of the calendar, or so many days after something. */
export interface DueOptions {
  day?: number
  month?: number
  year?: 'previous' | 'same' | 'next'
  days?: number
  after?: string | string[]
  working?: boolean
}

export const DUE_SCHEMA = {
  description:
    'When it is due: a day of the calendar (day, month, year), or so many days after something (days, after)',
  type: 'object',
  additionalProperties: false,
  properties: {
    day: { description: 'Day of the month', type: 'integer', minimum: 1, maximum: 31 },
    month: { description: 'Month; the last one of the period if absent', type: 'integer', minimum: 1, maximum: 12 },
    year: {
      description: 'The year before, the year of the papers (if absent), or the one after',
      enum: ['previous', 'same', 'next'],
    },
    days: { description: 'So many days after what `after` names', type: 'integer', minimum: 0 },
    after: {
      ...WORDS,
      description: 'Document types whose date, in the same period, it is counted from; the end of the period if absent',
    },
    working: { description: 'true: a day on a week-end moves to the next working day', type: 'boolean' },
  },
} as const

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
  due: DueOptions,
  tools: CompileTools,
  path: OptionPath,
): (period: Period, set: PaperSet) => string | null {
  const { day, month, days, year = 'same', working = false } = due
  const after = asList(due.after)
  if ((day === undefined) === (days === undefined)) {
    tools.fail(
      path,
      {
        vi: '“due” phải có hoặc “day”, hoặc “days”, không được thiếu hay có cả hai.',
        en: '“due” needs either “day” or “days”, not both.',
      },
      {
        vi: 'Ví dụ: due: { day: 31, month: 1 }, hoặc due: { days: 2, after: bien-ban }',
        en: 'For example: due: { day: 31, month: 1 }, or due: { days: 2, after: bien-ban }',
      },
    )
  }
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
    .filter((paper) => !paper.isDraft && isFor(paper, period) && types.includes(paper.document.facts.type ?? ''))
    .map(({ document }) => document.facts.date)
    .filter((date) => date !== null)
  return dates.sort().at(-1) ?? null
}

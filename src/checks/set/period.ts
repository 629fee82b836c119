import { type Paper, PER_YEAR, type Period, type Span, type Wording } from '../../model/index.js'

const NAMES: Record<Exclude<Span, 'year'>, Wording> = {
  half: { vi: 'nửa năm thứ', en: 'half' },
  quarter: { vi: 'quý', en: 'quarter' },
  month: { vi: 'tháng', en: 'month' },
}
const ROMAN = ['', 'I', 'II', 'III', 'IV']

/** The last month of a period, from 1. */
export const lastMonthOf = ({ span, index }: Period): number => (12 / PER_YEAR[span]) * index

/** Every period of a kind in a year. */
export const periodsOf = (span: Span): Period[] =>
  Array.from({ length: PER_YEAR[span] }, (_, index) => ({ span, index: index + 1 }))

/** “tháng 2, 5, 7”: periods of one kind as people name them; null for the whole year. */
export function periodText(periods: Period[]): Wording | null {
  const [first] = periods
  if (!first || first.span === 'year') return null
  const name = NAMES[first.span]
  const numbers = periods.map(({ index }) => (first.span === 'quarter' ? (ROMAN[index] ?? index) : index)).join(', ')
  return { vi: `${name.vi} ${numbers}`, en: `${name.en} ${numbers}` }
}

/** What a report on a longer time stands for too: that on half a year for its last quarter, that on a year for its last half. */
const INSTEAD: Partial<Record<Span, Span>> = { quarter: 'half', half: 'year' }

/**
 * Whether a paper is one for a period: a yearly paper for its year whatever month it speaks of, one of March for the
 * first quarter too, one on the first half of the year for the second quarter.
 */
export function isFor({ period, periods }: Pick<Paper, 'period' | 'periods'>, wanted: Period): boolean {
  if (wanted.span === 'year') return true
  if (periods) return periods.some((one) => isFor({ period: one }, wanted))
  if (period !== null && period.span === INSTEAD[wanted.span]) return lastMonthOf(period) === lastMonthOf(wanted)
  if (period === null || PER_YEAR[period.span] < PER_YEAR[wanted.span]) return false
  return Math.ceil(lastMonthOf(period) / (12 / PER_YEAR[wanted.span])) === wanted.index
}

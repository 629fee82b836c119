import type { Lang, Span } from '../../model/index.js'

/** A period as reports print it by number: `2027`, `2027-H1`, `2027-Q2`, `2027-03`. */
const PRINTED = /^\d{4}(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>\d{2})))?$/u
const QUARTERS = ['', 'I', 'II', 'III', 'IV']

interface PeriodWords {
  year: string
  halves: readonly [first: string, second: string]
  quarter: string
  month: string
}

const WORDS: Record<Lang, PeriodWords> = {
  vi: { year: 'cả năm', halves: ['6 tháng đầu năm', '6 tháng cuối năm'], quarter: 'quý', month: 'tháng' },
  en: { year: 'the year', halves: ['first half-year', 'second half-year'], quarter: 'quarter', month: 'month' },
}

interface Part {
  span: Span
  /** As it stands behind the word for its kind; the whole name of a year or half-year. */
  name: string
}

function partOf(period: string, lang: Lang): Part | null {
  const found = PRINTED.exec(period)
  if (!found) return null
  const { half, quarter, month } = found.groups ?? {}
  const words = WORDS[lang]
  if (half) return { span: 'half', name: words.halves[half === '1' ? 0 : 1] }
  if (quarter) return { span: 'quarter', name: QUARTERS[Number(quarter)] ?? quarter }
  return month ? { span: 'month', name: String(Number(month)) } : { span: 'year', name: words.year }
}

/** Periods of one kind for people: “tháng 3, 5”, “quý II”, “6 tháng đầu năm”; one that is of no known kind as it is. */
export function periodNames(periods: readonly string[], lang: Lang): string {
  const parts = periods.map((period) => partOf(period, lang))
  const names = parts.map((part, index) => part?.name ?? periods[index] ?? '').join(', ')
  const span = parts[0]?.span
  return span === 'month' || span === 'quarter' ? `${WORDS[lang][span]} ${names}` : names
}

/** Whether a period is the whole year, which need not be named in the report of one year. */
export const isWholeYear = (period: string): boolean => PRINTED.test(period) && !period.includes('-')

import { PER_YEAR, type Wording } from '../../model/index.js'
import { findDate, findPeriod, findYears, fold, foldBare, parseInstrument, printDate } from '../../text/index.js'
import { lastMonthOf } from './period.js'

/** What values are, which tells when two are the same. */
export const VALUE_KINDS = ['text', 'number', 'months', 'day', 'name', 'reference'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

type Same = (one: string, other: string) => boolean

/** The months that “quý II”, “tháng 9/2027” mean, both included; null for no time, and for one of another year. */
function monthsOf(text: string, year: number): [from: number, to: number] | null {
  const period = findPeriod(text)
  if (period === null || findYears(text).some((named) => named !== year)) return null
  const last = lastMonthOf(period)
  return [last - 12 / PER_YEAR[period.span] + 1, last]
}

function samePeople(one: string, other: string): boolean {
  const [a, b] = [foldBare(one), foldBare(other)]
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** How two values of a kind are compared; those that are no values of it are left out before. */
const SAME: Record<ValueKind, (year: number) => Same> = {
  text: () => (one, other) => fold(one) === fold(other),
  number: () => (one, other) => Number(one) === Number(other),
  months: (year) => (one, other) => {
    const [a, b] = [monthsOf(one, year), monthsOf(other, year)]
    return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1]
  },
  day: () => (one, other) => findDate(one) === findDate(other),
  name: () => samePeople,
  reference: () => (one, other) => parseInstrument(one)?.key === parseInstrument(other)?.key,
}

/** Whether a text is a value of a kind in a year. */
const IS_VALUE: Record<ValueKind, (text: string, year: number) => boolean> = {
  text: (text) => fold(text) !== '',
  number: (text) => /^\d{1,4}$/u.test(text),
  months: (text, year) => monthsOf(text, year) !== null,
  day: (text) => findDate(text) !== null,
  name: (text) => foldBare(text) !== '',
  reference: (text) => parseInstrument(text) !== null,
}

/** What of some texts are values of a kind. */
export const valuesOf = (texts: readonly string[], kind: ValueKind, year: number): string[] =>
  texts.filter((text) => IS_VALUE[kind](text, year))

/**
 * What a number that is told several times may be: the greatest, of which the others are parts, or all together.
 */
function totalsOf(numbers: readonly string[]): Set<number> {
  const values = numbers.map(Number)
  return new Set([Math.max(...values), values.reduce((sum, value) => sum + value, 0)])
}

/**
 * Whether two papers say the same of something, or one of them only says less. Only where each says what the other
 * does not do they differ.
 */
export function agrees(one: readonly string[], other: readonly string[], kind: ValueKind, year: number): boolean {
  if (kind === 'number') {
    const totals = totalsOf(other)
    return [...totalsOf(one)].some((total) => totals.has(total))
  }
  const same = SAME[kind](year)
  const holds = (all: readonly string[], value: string) => all.some((known) => same(known, value))
  return one.every((value) => holds(other, value)) || other.every((value) => holds(one, value))
}

/** Values as messages tell them, each once: days as papers write them. */
export function told(values: readonly string[], kind: ValueKind = 'text'): Wording {
  const inWords = (lang: 'vi' | 'en') => {
    const shown = values.map((value) => (kind === 'day' ? printDate(findDate(value) ?? '', lang) : value))
    return [...new Set(shown)].join(', ')
  }
  return { vi: inWords('vi'), en: inWords('en') }
}

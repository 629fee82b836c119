import { dayText, monthText } from '../../../src/draft/variables.js'

const DAY = 86_400_000
const SUNDAY = 0
const SATURDAY = 6

export const day = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** The day itself, or the Monday after it. */
export function workingDay(date: string): string {
  const weekday = new Date(date).getUTCDay()
  return weekday === SATURDAY ? plusDays(date, 2) : weekday === SUNDAY ? plusDays(date, 1) : date
}

/** Branches meet on the 3rd, or on the next working day. */
export const meetingDay = (year: number, month: number): string => workingDay(day(year, month, 3))

/** `03/02/2027`, as texts cite days: the month of two digits where it is one of the first two or last three. */
export function shortDay(date: string): string {
  const [year, month, own] = date.split('-').map(Number) as [number, number, number]
  return `${dayText(own)}/${monthText(month)}/${year}`
}

/** `ngày 03 tháng 02 năm 2027` */
export function longDay(date: string): string {
  const [year, month, own] = date.split('-').map(Number) as [number, number, number]
  return `ngày ${dayText(own)} tháng ${monthText(month)} năm ${year}`
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']

/** A quarter as it is written, from 1; the one after the fourth is the first. */
export const quarterText = (quarter: number): string => ROMAN[((quarter - 1) % 4) + 1] ?? ''

export const quarterOf = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3)

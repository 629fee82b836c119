import { isoDate } from './date.js'

// Typed without diacritics, “So 05-NQ/CB”, they are read too.
const NUMBER = /^S[ốo]\s*[:.]?\s*(?<digits>\d+)?[.…_\s]*(?<code>[-–/]\s*\p{L}.*)?$/u
const BLANK = '[.…_\\s]*'
const LONG_DATE = new RegExp(
  `^(?:(?<place>[^,]*?),?\\s*)?(?<!\\p{L})ng[àa]y\\s*(?<day>\\d{0,2})${BLANK}th[áa]ng\\s*(?<month>\\d{0,2})${BLANK}n[ăa]m\\s*(?<year>\\d{0,4})${BLANK}$`,
  'iu',
)
const SHORT_DATE = new RegExp(
  `^(?:(?<place>[^,]*?),?\\s*)?(?<!\\p{L})ng[àa]y\\s*(?<day>\\d{0,2})${BLANK}/\\s*(?<month>\\d{0,2})${BLANK}/\\s*(?<year>\\d{0,4})${BLANK}$`,
  'iu',
)
const OPEN_BLANK = /[.…_]{2,}/u
const MOST_WORDS = 24

/** The line of number and symbol: `Số 05-NQ/CB`. */
export interface NumberLine {
  /** In one spelling of spaces, without the word “Số”; null where the digits are left blank. */
  number: string | null
  hasCode: boolean
}

/** Reads a line of number and symbol; null for any other line. */
export function parseNumberLine(text: string): NumberLine | null {
  const { digits, code = '' } = NUMBER.exec(text)?.groups ?? {}
  if (!NUMBER.test(text)) return null
  const number = digits === undefined ? null : digits + code.replace(/\s*([-–/])\s*/gu, '$1').trim()
  return { number, hasCode: code !== '' }
}

/** The line of place and date: `Bình An, ngày 05 tháng 01 năm 2027`, or `Bình An, ngày 05/01/2027`. */
export interface DateLine {
  place: string | null
  /** ISO 8601; null where a part of it is left blank, or is no day. */
  date: string | null
}

/** Reads a line of place and date; null for any other line. */
export function parseDateLine(text: string): DateLine | null {
  if (text.split(' ').length > MOST_WORDS) return null
  const groups = (LONG_DATE.exec(text) ?? SHORT_DATE.exec(text))?.groups
  if (!groups) return null
  const { place = '', day, month, year } = groups
  const named = place.trim()
  return {
    place: named === '' || OPEN_BLANK.test(named) ? null : named,
    date: day && month && year?.length === 4 ? isoDate(Number(year), Number(month), Number(day)) : null,
  }
}

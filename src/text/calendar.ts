import { isoDate } from './date.js'

/** A day that a text names, and what is wrong with it. */
export interface NamedDay {
  /** UTF-16 code units of the text. */
  from: number
  to: number
  /** As printed: `31 tháng 02 năm 2027`. */
  text: string
  /** ISO 8601; null where its year is not named, or there is no such day. */
  iso: string | null
  /** The day of the week that it is, 0 for Sunday; null where there is no such day. */
  weekday: number | null
  /** The day of the week that the text says it is. */
  stated: { text: string; weekday: number } | null
}

const WEEKDAYS = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
/** A leap year: `29/02` without a year may be a day. */
const ANY_YEAR = 2000
const LAST_MONTH = 12
const LAST_DAY = 31

const WEEKDAY = '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)'
/** “hội nghị lần thứ hai ngày …” counts conferences: a day of the week stands behind a mark, or a word for a time of day. */
const BEFORE = '(?<=^|[\\n,;:.(–-]\\s*|(?:sáng|chiều|tối|trưa|vào|ngày|hôm)\\s+)'
const DAY = new RegExp(
  `(?:${BEFORE}(?<before>${WEEKDAY})[\\s,(]{1,3}(?:ngày\\s+)?|ngày\\s+)` +
    '(?<whole>(?<day>\\d{1,2})(?:\\s*tháng\\s*(?<month>\\d{1,2})(?:\\s*,?\\s*năm\\s*(?<year>\\d{4}))?|(?<mark>[/.-])(?<number>\\d{1,2})(?:\\k<mark>(?<digits>\\d{4}))?)(?![\\d/.-]?\\d))' +
    `(?:\\s*\\(\\s*(?<after>${WEEKDAY})\\s*\\))?`,
  'giu',
)
const HINT = /ngày|thứ|nhật/iu

const weekdayOf = (name: string): number => {
  const last = name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  if (last === 'nhật') return 0
  return /^\d$/u.test(last) ? Number(last) - 1 : WEEKDAYS.indexOf(last)
}

/** The days that a text names, long or short, with the days of the week that it states; other numbers are passed over. */
export function findDays(text: string): NamedDay[] {
  if (!HINT.test(text)) return []
  const found: NamedDay[] = []
  for (const { groups = {}, index, 0: printed } of text.matchAll(DAY)) {
    const { before, after, whole = '', day, month, year, mark, number, digits } = groups
    const stated = before ?? after
    const named = { day: Number(day), month: Number(month ?? number), year: year ?? digits }
    // “mỗi ngày 35.2 tấn”, “12/13 hộ” are no dates: without a year only what may be a day and a month is one.
    const isShort = number !== undefined && digits === undefined
    if (isShort && (mark !== '/' || named.day > LAST_DAY || named.month < 1 || named.month > LAST_MONTH)) continue
    const iso = isoDate(Number(named.year ?? ANY_YEAR), named.month, named.day)
    const at = index + printed.indexOf(whole)
    found.push({
      from: at,
      to: at + whole.length,
      text: whole,
      iso: named.year === undefined ? null : iso,
      weekday: iso === null ? null : new Date(`${iso}T00:00:00Z`).getUTCDay(),
      stated: stated === undefined || named.year === undefined ? null : { text: stated, weekday: weekdayOf(stated) },
    })
  }
  return found
}

/** The name of a day of the week, 0 for Sunday. */
export const printWeekday = (weekday: number): { vi: string; en: string } => ({
  vi: weekday === 0 ? 'Chủ nhật' : `thứ ${(WEEKDAYS[weekday] ?? '').replace(/^./u, (letter) => letter.toUpperCase())}`,
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday] ?? '',
})

import { isoDate } from './date.js'

// Typed without diacritics, “So 05-NQ/CB”, they are read too.
// “05/2027/NQ-CB” and “05-NQ/CB.TH” are wrong and numbers all the same.
const NUMBER =
  /^(?:S[ốo]|SỐ|số)\s*[:.]?\s*(?:(?<digits>\d+\p{Ll}?(?:\s*[-–/]\s*20\d\d(?=\s*[-–/]))?)?[.…_\s]*(?<code>[-–−/]{0,2}\s*\p{Lu}[\p{L}\d\s()/.&–−-]*)?)$/u
const BLANK = '[.…_\\s]*'
const PLACE = '^(?:(?<place>.*?)(?<comma>,?)\\s*)?(?<!\\p{L})'
const LONG_DATE = new RegExp(
  `${PLACE}ng[àa]y\\s*(?<day>\\d{0,2})${BLANK},?\\s*th[áa]ng\\s*(?<month>\\d{0,2})${BLANK},?\\s*n[ăa]m\\s*(?<year>\\d{0,4})${BLANK}$`,
  'iu',
)
const SHORT_DATE = new RegExp(
  `${PLACE}ng[àa]y\\s*(?<day>\\d{0,2})${BLANK}[/.-]\\s*(?<month>\\d{0,2})${BLANK}[/.-]\\s*(?<year>\\d{0,4})${BLANK}$`,
  'iu',
)
/** “Bình An, 05/01/2027”: without the word for day only a comma tells the place. */
const BARE_DATE = /^(?<place>[^,]+)(?<comma>,)\s*(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u
/** ISO 8601, alone or behind a word or two: `2026-03-14`, `Date: 2026-03-14`. */
const ISO_DATE = /^(?:\p{L}+(?:\s\p{L}+)?\s*:\s*)?(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u
/** What every date holds, looked for first: the expressions above cost much to compile and to try. */
const DAY = /ng[àa]y|\d-\d\d$|\d[/.-]\d{4}$/iu
const OPEN_BLANK = /[.…_]{2,}/u
const PLACE_WORDS = 10

/** The line of number and symbol: `Số 05-NQ/CB`. */
export interface NumberLine {
  /** In one spelling of spaces, without the word “Số”: `05-NQ/CB`; null where the digits are left blank. */
  number: string | null
  hasCode: boolean
}

/** Reads a line of number and symbol; null for any other line. */
export function parseNumberLine(text: string): NumberLine | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  const { digits = '', code = '' } = match.groups ?? {}
  const gap = digits !== '' && /^\p{L}/u.test(code) ? ' ' : ''
  const printed =
    digits.replace(/\s/gu, '') +
    gap +
    code
      .replaceAll('−', '-')
      .replace(/\s*([-–/])\s*/gu, '$1')
      .replace(/[.\s]+$/u, '')
  return { number: /\d/u.test(printed) ? printed : null, hasCode: code !== '' }
}

/** The line of place and date: `Bình An, ngày 05 tháng 01 năm 2027`, `Bình An, ngày 05/01/2027`, or `2027-01-05`. */
export interface DateLine {
  place: string | null
  /** ISO 8601; null where a part of it is left blank, or is no day. */
  date: string | null
}

/** Words for a kind of place, which are typed small within a name, and sometimes make the typist go on so. */
const PLACE_KINDS =
  /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|tỉnh|quận|huyện|ấp|khóm|thôn|bản|buôn|làng|khu(?: phố)?|tổ(?: dân phố)?)(?!\p{L})/giu
/** What no place has: a long number, the number of a paper, signs of a sentence. */
const NO_PLACE = /\d{3}|\d\s*[-–/]\s*\p{Lu}|[:;]/u
/** Words that are typed small by mistake: “Bình an”; behind the word for a kind of place, “Ấp tân hòa”, one more. */
const SMALL_WORDS = 1

/** “Bình An,”, “Khóm 3, phường Long Khánh,”, or “Bình An” without the comma; not “Chi bộ họp” or “Căn cứ …,”. */
function isPlace(text: string, hasComma: boolean): boolean {
  if (text === '' || OPEN_BLANK.test(text)) return true
  if (!/^\p{L}/u.test(text) || NO_PLACE.test(text)) return false
  const name = text.replace(PLACE_KINDS, '').trim()
  const words = (hasComma ? name : text).split(/\s+/u)
  if (words.length > PLACE_WORDS) return false
  if (!hasComma) return words.every((word) => /^\p{Lu}/u.test(word))
  const isOfKind = !text.startsWith(name)
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= SMALL_WORDS + (isOfKind ? 1 : 0)
}

/** Reads a line of place and date; null for any other line. */
export function parseDateLine(text: string): DateLine | null {
  if (!DAY.test(text)) return null
  const groups = (ISO_DATE.exec(text) ?? LONG_DATE.exec(text) ?? SHORT_DATE.exec(text) ?? BARE_DATE.exec(text))?.groups
  if (!groups) return null
  const { place = '', comma = '', day, month, year } = groups
  const named = place.trim()
  if (!isPlace(named, comma !== '')) return null
  return {
    place: named === '' || OPEN_BLANK.test(named) ? null : named,
    date: day && month && year?.length === 4 ? isoDate(Number(year), Number(month), Number(day)) : null,
  }
}

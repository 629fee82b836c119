import { isoDate } from './date.js'

/** A reference to an instrument in running text. */
export interface Citation {
  /** From the word for its kind, or its number, to the end of its date or issuing body; UTF-16 code units. */
  from: number
  to: number
  /** As printed: `66 - QĐ/TW`. */
  number: string
  /** The same for every spelling of the number: `66 QD TW`. */
  key: string
  /** The word for its kind: `Quy định`; null where none stands before the number. */
  kind: string | null
  /** The year that its number, date or key states. */
  year: number | null
  /** ISO 8601. */
  date: string | null
  issuer: string | null
  /** What is said of it behind the number, to the end of the clause or to the next reference. */
  tail: string
}

const DASH = '[-\\u2010-\\u2015\\u2212]'
/**
 * Capitals of Vietnamese, and letters of Latin script. Not those of all scripts, which `\p{L}` means: the engine takes
 * longer to compile that than to read a document.
 */
const CAPITAL = '[A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝÐĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]'
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'
const NO_LETTER_BEFORE = `(?<![${LETTER}\\d])`
const NO_LETTER_BEHIND = `(?![${LETTER}\\d])`

const CODE = `${CAPITAL}[${LETTER}\\d]{0,7}`
const BODY = `${CAPITAL}[${LETTER}\\d]{0,11}`
/** `66-QĐ/TW`, `12 - HD/BTCTW`, `3294-CV/VPTW/nb`. */
const PARTY = `(?<party>\\d{1,5})\\s*${DASH}\\s*(?<code>${CODE})\\s*/\\s*(?<body>${BODY}(?:\\s?${DASH}\\s?${BODY}){0,3}(?:/nb)?)`
/** `30/2020/NĐ-CP`, `80/2015/QH13`, and what is no Party number though it means one: `66/QĐ-TW`. */
const STATE = `(?<state>\\d{1,5})\\s*/\\s*(?:(?<year>\\d{4})\\s*/\\s*)?(?<stateCode>${CODE})(?<stateBody>(?:\\s*${DASH}\\s*${BODY}){0,3})`
const NUMBER = new RegExp(`(?<![${LETTER}\\d/.-])(?:${PARTY}|${STATE})${NO_LETTER_BEHIND}`, 'gu')

const KINDS =
  'nghị\\s+quyết|quyết\\s+định|quy\\s+định|qui\\s+định|quy\\s+chế|chỉ\\s+thị|kết\\s+luận|thông\\s+tri|hướng\\s+dẫn|thông\\s+báo|báo\\s+cáo|kế\\s+hoạch|chương\\s+trình|tờ\\s+trình|công\\s+văn|đề\\s+án|nghị\\s+định|thông\\s+tư|luật|bộ\\s+luật|pháp\\s+lệnh'
const KIND_BEFORE = new RegExp(
  `${NO_LETTER_BEFORE}(?<kind>${KINDS}|NQ|QĐ|CT|KL|HD|TB|NĐ|TT|CV|KH)\\s+(?:số\\s*:?\\s*)?$`,
  'iu',
)
const LONGEST_KIND = 40

/** A date, or a year, right behind a number or behind its issuing body. */
const DATE =
  /^[\s,(]*(?:ban\s+hành\s+)?(?:(?:ngày\s*)?(?<day>\d{1,2})\s*[/.\u2010-\u2015-]\s*(?<month>\d{1,2})\s*[/.\u2010-\u2015-]\s*(?<year>\d{4})|ngày\s*(?<longDay>\d{1,2})\s*tháng\s*(?<longMonth>\d{1,2})\s*năm\s*(?<longYear>\d{4})|(?:năm\s+)?(?<only>(?:19|20)\d{2}))(?!\d)\)?/iu
/** Words that go on behind the name of an issuing body. */
const NO_ISSUER =
  'về|ngày|năm|trong|và|để|tại|theo|là|do|cho|được|đã|nay|chưa|có|thì|khi|từ|với|đối|trước|trên|gồm|nhằm'
const ISSUER = new RegExp(
  `^[\\s,]*của\\s+(?<issuer>${CAPITAL}[${LETTER}]*(?:\\s+(?!(?:${NO_ISSUER})(?![${LETTER}]))[${LETTER}]+){0,9})`,
  'u',
)
const LONGEST_TAIL = 240
/** Where a clause ends; a full stop within a date or an abbreviation ends none. */
const CLAUSE_END = /;|\.(?=\s|$)/u

const DASHES = new RegExp(`\\s*${DASH}\\s*`, 'gu')
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[Ðð]/gu, 'Đ')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/^TƯ$/u, 'TW')
    .replace(DASHES, '-')
    .replace(/^-/u, '')

/** The key of a number and its year, where it states one: `30/2020/NĐ-CP`. */
function keyOf(groups: Record<string, string | undefined>): { key: string; year: number | null } {
  const { party, code = '', body = '', state, year, stateCode = '', stateBody = '' } = groups
  const number = Number(party ?? state)
  const key = [
    number,
    plain(party === undefined ? stateCode : code),
    plain(party === undefined ? stateBody.trim() : body),
  ]
  return { key: key.join(' ').trim(), year: year === undefined ? null : Number(year) }
}

/** What a name of an instrument states, `66-QĐ/TW` or `12-HD/BTCTW 2018`: its key and year; null for one without a number. */
export function parseInstrument(name: string): { key: string; year: number | null; hasOwnYear: boolean } | null {
  const [match] = name.normalize('NFC').matchAll(NUMBER)
  if (match?.index !== 0) return null
  const { key, year } = keyOf(match.groups ?? {})
  const rest = name.normalize('NFC').slice(match[0].length)
  const own = /^\s+((?:19|20)\d{2})$/u.exec(rest)?.[1]
  if (rest.trim() !== '' && own === undefined) return null
  return { key, year: own === undefined ? year : Number(own), hasOwnYear: own !== undefined }
}

interface Dated {
  year: number
  date: string | null
  length: number
}

function readDate(text: string): Dated | null {
  const match = DATE.exec(text)
  if (!match) return null
  const { day, month, year, longDay, longMonth, longYear, only } = match.groups ?? {}
  const stated = Number(year ?? longYear ?? only)
  const date = only === undefined ? isoDate(stated, Number(month ?? longMonth), Number(day ?? longDay)) : null
  return { year: stated, date, length: match[0].length }
}

/** What stands behind a number: its date and its issuing body, in either order. */
function readTail(tail: string): { dated: Dated | null; issuer: string | null; length: number } {
  let dated = readDate(tail)
  let length = dated?.length ?? 0
  const named = ISSUER.exec(tail.slice(length))
  if (named) length += named[0].length
  if (named && !dated) {
    dated = readDate(tail.slice(length))
    length += dated?.length ?? 0
  }
  return { dated, issuer: named?.groups?.issuer ?? null, length }
}

/** The references to instruments in a text, by their numbers and symbols, in reading order. */
export function findCitations(text: string): Citation[] {
  const matches = [...text.matchAll(NUMBER)]
  return matches.map((match, index) => {
    const end = match.index + match[0].length
    const next = matches[index + 1]?.index ?? text.length
    const behind = text.slice(end, Math.min(next, end + LONGEST_TAIL))
    const tail = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length)
    const before = KIND_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_KIND), match.index))
    const { key, year } = keyOf(match.groups ?? {})
    const { dated, issuer, length } = readTail(tail)
    return {
      from: match.index - (before?.[0].length ?? 0),
      to: end + length,
      number: match[0],
      key,
      kind: before?.groups?.kind ?? null,
      year: year ?? dated?.year ?? null,
      date: dated?.date ?? null,
      issuer,
      tail,
    }
  })
}

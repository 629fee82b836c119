import type { Components } from '../model/index.js'
import { fold, isoDate } from '../text/index.js'
import type { Segment } from './segment.js'
import { matchesAny, type Words } from './words.js'

export type LetterheadComponents = Omit<Components, 'signature' | 'recipients'> & {
  /** The line that heads the page, folded; null where there is none. */
  title: string | null
}

const NUMBER = /^Số\s*[:.]?\s*(?<digits>\d+)?[.…_\s]*(?<code>[-–/]\s*\p{L}.*)?$/u
const DATE =
  /^(?:(?<place>[^,]*?),?\s*)?(?<![\p{L}])ngày\s*(?<day>\d{0,2})[.…_\s]*tháng\s*(?<month>\d{0,2})[.…_\s]*năm\s*(?<year>\d{0,4})[.…_\s]*\.?$/iu
const RULE = /^[-–—_=*\s]+$/u
const OPEN_BLANK = /[.…_]{2,}/u
const SUBJECT = /^(?:V\s*\/\s*v|Về việc)(?!\p{L})/iu

type Role = 'title' | 'number' | 'date' | 'rule' | 'mark' | 'addressee' | 'type' | 'text'

function roleOf({ text, folded }: Segment, words: Words): Role {
  if (RULE.test(text)) return 'rule'
  if (NUMBER.test(text)) return 'number'
  if (DATE.test(text)) return 'date'
  if (words.systems.some(({ title }) => matchesAny(title, text))) return 'title'
  if (matchesAny(words.addressee, text)) return 'addressee'
  if (matchesAny(words.marks, text)) return 'mark'
  return words.typeNames.some((name) => isTypeLine(folded, text, name)) ? 'type' : 'text'
}

/** A type name alone, or in capitals at the head of its line. */
const isTypeLine = (folded: string, text: string, name: string) =>
  folded === name || (folded.startsWith(`${name} `) && /^\p{Lu}{2}/u.test(text))

/** Number and symbol in one spelling of spaces; null where the digits are left blank. */
function readNumber(text: string): string | null {
  const { digits, code } = NUMBER.exec(text)?.groups ?? {}
  return digits === undefined ? null : digits + (code ?? '').replace(/\s*([-–/])\s*/gu, '$1').trim()
}

function readDate(text: string): Pick<Components, 'place' | 'date'> {
  const { place = '', day, month, year } = DATE.exec(text)?.groups ?? {}
  const named = place.trim()
  return {
    place: named === '' || OPEN_BLANK.test(named) ? null : named,
    date: day && month && year?.length === 4 ? isoDate(Number(year), Number(month), Number(day)) : null,
  }
}

/** The type name as printed, and what follows it on its line. */
function splitTypeLine({ text, folded }: Segment, words: Words): { typeName: string; rest: string } {
  const name = words.typeNames.find((candidate) => folded === candidate || folded.startsWith(`${candidate} `)) ?? ''
  const count = name.split(' ').length
  const printed = text.split(' ')
  return {
    typeName: printed
      .slice(0, count)
      .join(' ')
      .replace(/[:.,]$/u, ''),
    rest: printed.slice(count).join(' '),
  }
}

/** A name has more words than those that say what kind of body it is. */
const SHORTEST_NAME = 2

/** Names that were broken over several lines, put together: a new one begins where a body's name begins. */
function joinNames(lines: Segment[], words: Words): string[] {
  const names: string[] = []
  const issuers = words.systems.flatMap(({ issuer }) => issuer)
  const begins = ({ text }: Segment) => matchesAny(issuers, text)
  const known = lines.some(begins)
  for (const line of lines) {
    const last = names.at(-1)
    // “CHI BỘ” alone is no name yet: “TRƯỜNG TIỂU HỌC …” below it belongs to it.
    const isWhole = last !== undefined && last.split(' ').length > SHORTEST_NAME
    if (last === undefined || (begins(line) && isWhole) || !known) names.push(line.text)
    else names[names.length - 1] = `${last} ${line.text}`
  }
  return names
}

/** Addressees: behind the label, or in lines with dashes below it. */
function readAddressee(segments: Segment[], from: number): string | null {
  const label = segments[from]?.text ?? ''
  const first = label.replace(/^\P{L}*\p{L}+\s\p{L}+\s*:?\s*/u, '')
  const items = first === '' ? [] : [first]
  for (const { text } of segments.slice(from + 1)) {
    if (!/^[-–]\s/u.test(text) && items.length > 0) break
    if (RULE.test(text)) break
    items.push(text.replace(/^[-–]\s*/u, ''))
  }
  return items.map((item) => item.replace(/[;,.]$/u, '')).join('; ') || null
}

/** Reads the components of a letterhead. They are told by their form, whatever the order in which columns were read. */
export function readLetterhead(segments: Segment[], words: Words): LetterheadComponents {
  const roles = segments.map((segment) => roleOf(segment, words))
  const at = (role: Role) => roles.indexOf(role)
  const textAt = (index: number) => segments[index]?.text ?? null
  const type = at('type')
  const addressee = at('addressee')

  const head = segments.filter(
    (_, index) => roles[index] === 'text' && (type < 0 || index < type) && (addressee < 0 || index < addressee),
  )
  const subject = type < 0 ? head.findIndex(({ text }) => SUBJECT.test(text)) : -1
  const names = joinNames(subject < 0 ? head : head.slice(0, subject), words)

  const end = addressee > type ? addressee : segments.length
  const typeLine = segments[type] ? splitTypeLine(segments[type], words) : null
  const below = segments.slice(type + 1, end).filter((_, index) => roles[type + 1 + index] === 'text')
  const abstract = typeLine
    ? [typeLine.rest, ...below.map(({ text }) => text)]
    : subject < 0
      ? []
      : head.slice(subject).map(({ text }) => text)

  const title = at('title')
  return {
    title: title < 0 ? null : fold(textAt(title) ?? ''),
    issuer: names.at(-1) ?? null,
    superior: names.length > 1 ? (names.at(-2) ?? null) : null,
    number: readNumber(textAt(at('number')) ?? ''),
    ...readDate(textAt(at('date')) ?? ''),
    typeName: typeLine?.typeName ?? null,
    abstract: abstract.filter((text) => text !== '').join(' ') || null,
    addressee: addressee < 0 ? null : readAddressee(segments, addressee),
  }
}

import type { Components } from '../model/index.js'
import { fold, foldBare, parseDateLine, parseNumberLine } from '../text/index.js'
import type { Segment } from './segment.js'
import { matchesAny, type Words } from './words.js'

export type LetterheadComponents = Omit<Components, 'signature' | 'recipients'> & {
  /** The line that heads the page, folded; null where there is none. */
  title: string | null
}

const RULE = /^[-–—_=*★☆٭∗⁎\s]+$/u
const SUBJECT = /^(?:V\s*\/\s*v|Về việc)(?!\p{L})/iu

type Role = 'title' | 'number' | 'date' | 'rule' | 'mark' | 'addressee' | 'type' | 'text'

function roleOf(segment: Segment, words: Words): Role {
  const { text } = segment
  if (RULE.test(text)) return 'rule'
  if (parseNumberLine(text)) return 'number'
  if (parseDateLine(text)) return 'date'
  if (words.systems.some(({ title }) => matchesAny(title, text))) return 'title'
  if (matchesAny(words.addressee, text)) return 'addressee'
  if (typeNameOf(segment, words) !== null) return 'type'
  return matchesAny(words.marks, text) ? 'mark' : 'text'
}

/** Where a type name stands in a line: the number of words before it and of its own. */
interface TypeName {
  before: number
  count: number
}

const countWords = (text: string) => text.split(' ').length

/**
 * Finds the type name that a line carries: alone, at the head of a line in capitals or of a heading, or behind a
 * mark (“DỰ THẢO NGHỊ QUYẾT”). Text without any diacritics counts too.
 */
function typeNameOf({ text, folded, paragraph }: Segment, words: Words): TypeName | null {
  const isHeading = /^\p{Lu}{2}/u.test(text) || paragraph.outlineLevel === 1
  const isPlain = folded === foldBare(text)
  for (const known of words.typeNames) {
    for (const name of isPlain ? [known, foldBare(known)] : [known]) {
      const count = countWords(name)
      if (folded === name || (isHeading && folded.startsWith(`${name} `))) return { before: 0, count }
      if (folded.endsWith(` ${name}`) && matchesAny(words.marks, text))
        return { before: countWords(folded) - count, count }
    }
  }
  return null
}

/** The type name as printed, and what follows it on its line. */
function splitTypeLine(segment: Segment, words: Words): { typeName: string; rest: string } {
  const { before, count } = typeNameOf(segment, words) ?? { before: 0, count: 0 }
  const printed = segment.text.split(' ')
  const typeName = printed.slice(before, before + count).join(' ')
  return { typeName: typeName.replace(/[:.,]$/u, ''), rest: printed.slice(before + count).join(' ') }
}

/** A name has more words than those that say what kind of body it is. */
const SHORTEST_NAME = 2

interface Name {
  text: string
  system: string | undefined
  upper: boolean
}

/** The names in a line: “ĐẢNG BỘ XÃ BÌNH AN - CHI BỘ ẤP TÂN HÒA” holds two. */
function namesIn({ text, upper }: Segment, words: Words): Name[] {
  const systemOf = (name: string) => words.systems.find(({ issuer }) => matchesAny(issuer, name))?.id
  const pieces = text.replace(/\s*[*★☆]+$/u, '').split(/\s+[-–]\s+/u)
  const isSeveral = pieces.every((piece) => systemOf(piece) !== undefined)
  return (isSeveral ? pieces : [pieces.join(' - ')]).map((name) => ({ text: name, system: systemOf(name), upper }))
}

/**
 * Names that were broken over several lines, put together: a new one begins where a body's name begins.
 * @param own whose paper it is, as its title says
 */
function joinNames(lines: Segment[], words: Words, own: string | undefined): string[] {
  const names: Name[] = []
  const found = lines.flatMap((line) => namesIn(line, words))
  const isKnown = found.some(({ system }) => system !== undefined)
  for (const name of found) {
    const last = names.at(-1)
    // “CHI BỘ” alone is no name yet, and “CHI BỘ CƠ QUAN” goes on with “ỦY BAN NHÂN DÂN XÃ”: no body of the
    // State stands below one of the Party.
    const isPart = last?.system !== undefined && countWords(last.text) <= SHORTEST_NAME && name.system !== last.system
    const isForeign = own !== undefined && last?.system === own && name.system !== own
    const begins = !isKnown || (name.system !== undefined && !isPart && !isForeign)
    if (last === undefined || begins || last.system === undefined) names.push(name)
    // A line set otherwise than the name above it is something else.
    else if (last.upper === name.upper) last.text += ` ${name.text}`
  }
  return names.map(({ text }) => text)
}

/** Whether a line, put behind the one above it, makes a title, a date or a number that neither is alone. */
function mends(last: Segment, segment: Segment, whole: Segment, words: Words): boolean {
  if (last.column !== segment.column || roleOf(last, words) !== 'text') return false
  const own = roleOf(segment, words)
  const isPlaceless = own === 'date' && parseDateLine(segment.text)?.place === null && last.text.endsWith(',')
  const role = own === 'text' || isPlaceless ? roleOf(whole, words) : 'text'
  return role === 'title' || role === 'date' || role === 'number'
}

/** Puts broken lines together: “ĐẢNG CỘNG SẢN” / “VIỆT NAM”. */
function mendBroken(segments: Segment[], words: Words): Segment[] {
  const mended: Segment[] = []
  for (const segment of segments) {
    const last = mended.at(-1)
    const text = `${last?.text} ${segment.text}`
    const whole = { ...(last ?? segment), text, folded: fold(text) }
    if (last && mends(last, segment, whole, words)) mended[mended.length - 1] = whole
    else mended.push(segment)
  }
  return mended
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
export function readLetterhead(printed: Segment[], words: Words): LetterheadComponents {
  const segments = mendBroken(printed, words)
  const roles = segments.map((segment) => roleOf(segment, words))
  const at = (role: Role) => roles.indexOf(role)
  const textAt = (index: number) => segments[index]?.text ?? null
  const type = at('type')
  const addressee = at('addressee')

  const head = segments.filter(
    (_, index) => roles[index] === 'text' && (type < 0 || index < type) && (addressee < 0 || index < addressee),
  )
  const subject = type < 0 ? head.findIndex(({ text }) => SUBJECT.test(text)) : -1
  const title = textAt(at('title'))
  const own = words.systems.find((system) => title !== null && matchesAny(system.title, title))?.id
  const names = joinNames(subject < 0 ? head : head.slice(0, subject), words, own)

  const end = addressee > type ? addressee : segments.length
  const typeLine = segments[type] ? splitTypeLine(segments[type], words) : null
  const below = segments.slice(type + 1, end).filter((_, index) => roles[type + 1 + index] === 'text')
  const abstract = typeLine
    ? [typeLine.rest, ...below.map(({ text }) => text)]
    : subject < 0
      ? []
      : head.slice(subject).map(({ text }) => text)

  const date = parseDateLine(textAt(at('date')) ?? '')
  return {
    title: title === null ? null : fold(title),
    issuer: names.at(-1) ?? null,
    superior: names.length > 1 ? (names.at(-2) ?? null) : null,
    number: parseNumberLine(textAt(at('number')) ?? '')?.number ?? null,
    place: date?.place ?? null,
    date: date?.date ?? null,
    typeName: typeLine?.typeName ?? null,
    abstract: abstract.filter((text) => text !== '').join(' ') || null,
    addressee: addressee < 0 ? null : readAddressee(segments, addressee),
  }
}

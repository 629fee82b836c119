import type { Components } from '../model/index.js'
import { fold, foldBare, parseDateLine, parseNumberLine } from '../text/index.js'
import type { Segment } from './segment.js'
import { matchesAny, type Words } from './words.js'

export type LetterheadComponents = Omit<Components, 'signature' | 'recipients'> & {
  /** The line that heads the page, folded; null where there is none. */
  title: string | null
}

const RULE = /^[-–—_=*\s]+$/u
const SUBJECT = /^(?:V\s*\/\s*v|Về việc)(?!\p{L})/iu

type Role = 'title' | 'number' | 'date' | 'rule' | 'mark' | 'addressee' | 'type' | 'text'

function roleOf({ text, folded }: Segment, words: Words): Role {
  if (RULE.test(text)) return 'rule'
  if (parseNumberLine(text)) return 'number'
  if (parseDateLine(text)) return 'date'
  if (words.systems.some(({ title }) => matchesAny(title, text))) return 'title'
  if (matchesAny(words.addressee, text)) return 'addressee'
  if (matchesAny(words.marks, text)) return 'mark'
  return typeNameOf({ text, folded }, words) === null ? 'text' : 'type'
}

/** The type name that a line carries alone, or in capitals at its head; text without any diacritics counts too. */
function typeNameOf({ text, folded }: Pick<Segment, 'text' | 'folded'>, words: Words): string | null {
  const isCapital = /^\p{Lu}{2}/u.test(text)
  const isPlain = folded === foldBare(text)
  const carries = (name: string) => folded === name || (isCapital && folded.startsWith(`${name} `))
  return words.typeNames.find((name) => carries(name) || (isPlain && carries(foldBare(name)))) ?? null
}

/** The type name as printed, and what follows it on its line. */
function splitTypeLine(segment: Segment, words: Words): { typeName: string; rest: string } {
  const count = (typeNameOf(segment, words) ?? '').split(' ').length
  const printed = segment.text.split(' ')
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

/**
 * Names that were broken over several lines, put together: a new one begins where a body's name begins.
 * @param own whose paper it is, as its title says
 */
function joinNames(lines: Segment[], words: Words, own: string | undefined): string[] {
  const names: { text: string; system: string | undefined }[] = []
  const systemOf = ({ text }: Segment) => words.systems.find(({ issuer }) => matchesAny(issuer, text))?.id
  const isKnown = lines.some((line) => systemOf(line) !== undefined)
  for (const line of lines) {
    const last = names.at(-1)
    const system = systemOf(line)
    // “CHI BỘ” alone is no name yet, and “CHI BỘ CƠ QUAN” goes on with “ỦY BAN NHÂN DÂN XÃ”: no body of the
    // State stands below one of the Party.
    const isWhole = last !== undefined && last.text.split(' ').length > SHORTEST_NAME
    const isForeign = own !== undefined && last?.system === own && system !== own
    const begins = !isKnown || (system !== undefined && isWhole && !isForeign)
    if (last === undefined || begins) names.push({ text: line.text, system })
    else last.text += ` ${line.text}`
  }
  return names.map(({ text }) => text)
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

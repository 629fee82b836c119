import type { Signature } from '../model/index.js'
import type { Segment } from './segment.js'
import { matchesAny, type Words } from './words.js'

/** A title in front of a name, which does not belong there. */
const TITLE = /^(?:Đ\/c|Đồng chí|(?:\p{Lu}\p{L}{0,3}\.){1,3})\s*/u
const NAME_WORD = /^\p{Lu}[\p{L}'’]*$/u
const FEWEST_NAME_WORDS = 2
const MOST_NAME_WORDS = 6

/** “Nguyễn Văn An”, also in capitals, and with a title in front. */
function isName(text: string): boolean {
  const words = text.replace(TITLE, '').split(/\s+/u)
  return (
    words.length >= FEWEST_NAME_WORDS && words.length <= MOST_NAME_WORDS && words.every((word) => NAME_WORD.test(word))
  )
}

/** What a digital signature prints: `13-11-2025 15:27:48 +07:00`. */
const STAMP = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s+\d{1,2}:\d{2}/u
const NOT_PRINTED = /^\(.*\)$|^đã ký$|^\[.*\]$|^[.…_\s]+$/iu

const isAuthority = ({ text, upper }: Segment, { authority }: Words) =>
  (upper || text.split(' ').length <= 8) && matchesAny(authority, text)
const isPosition = ({ text }: Segment, { positions }: Words) =>
  text.split(' ').length <= 8 && matchesAny(positions, text)

/** The mark and the name of a body, two words at least: “T/M CHI BỘ”. */
const SHORTEST_AUTHORITY = 3

/** “T/M CHI BỘ - BÍ THƯ”, “T/M CHI BỘ BÍ THƯ”: authority and position on one line. */
function splitAuthority(text: string, words: Words): [string, string | null] {
  const [, authority, position] = /^(.+?)\s*[-–]\s*(.+)$/u.exec(text) ?? []
  if (authority && position) return matchesAny(words.positions, position) ? [authority, position] : [text, null]
  const pieces = text.split(' ')
  for (let at = SHORTEST_AUTHORITY; at < pieces.length; at++) {
    const rest = pieces.slice(at).join(' ')
    if (matchesAny(words.positions, rest)) return [pieces.slice(0, at).join(' '), rest]
  }
  return [text, null]
}

/** Reads the block that a line opens, in its own column. */
function readBlock(segments: Segment[], from: number, words: Words): Signature {
  const first = segments[from] as Segment
  const column = segments.slice(from + 1).filter((segment) => segment.column === first.column)
  const [authority, sameLine] = isAuthority(first, words) ? splitAuthority(first.text, words) : [null, first.text]
  let position = sameLine
  for (const segment of column) {
    if (
      NOT_PRINTED.test(segment.text) ||
      STAMP.test(segment.text) ||
      matchesAny(words.recipients, segment.text) ||
      /^[-–]\s/u.test(segment.text)
    )
      continue
    if (position === null && isPosition(segment, words)) position = segment.text
    else if (!isPosition(segment, words) && !isAuthority(segment, words)) {
      const name = segment.text.replace(/\s*\([^)]*\)$/u, '')
      if (isName(name)) return { authority, position, name }
    }
  }
  return { authority, position, name: null }
}

/** The signature, or null. Of two, as in minutes, the one with an authority, else the one on the right. */
export function readSignature(segments: Segment[], words: Words): Signature | null {
  const authority = segments.findIndex((segment) => isAuthority(segment, words))
  if (authority >= 0) return readBlock(segments, authority, words)
  const positions = segments.flatMap((segment, index) => (isPosition(segment, words) ? [index] : []))
  const [first] = positions
  if (first === undefined) return null
  const rightmost = positions.reduce(
    (best, index) => ((segments[index]?.column ?? 0) > (segments[best]?.column ?? 0) ? index : best),
    first,
  )
  return readBlock(segments, rightmost, words)
}

/** The recipients without dashes and closing marks, or null where the label is not printed. */
export function readRecipients(segments: Segment[], words: Words): string[] | null {
  const label = segments.findIndex(({ text }) => text.split(' ').length <= 12 && matchesAny(words.recipients, text))
  const first = segments[label]
  if (!first) return null
  const sameLine = first.text.replace(/^[^:]*:?\s*/u, '')
  const items = sameLine === '' ? [] : [sameLine]
  for (const segment of segments.slice(label + 1)) {
    if (segment.column !== first.column || STAMP.test(segment.text)) continue
    if (isAuthority(segment, words) || isPosition(segment, words)) break
    if (/^[-–+*•]\s*/u.test(segment.text) || segment.paragraph.label !== null) items.push(segment.text)
    else if (items.length > 0 && !isName(segment.text)) items[items.length - 1] += ` ${segment.text}`
    else if (items.length > 0) break
    else items.push(segment.text)
  }
  return items
    .flatMap((item) => item.split(/;\s+/u))
    .map((item) => item.replace(/^[-–+*•]\s*/u, '').replace(/\s*[;,.]$/u, ''))
    .filter((item) => item !== '')
}

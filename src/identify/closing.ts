import type { Places, Signature, Stretch } from '../model/index.js'
import type { Segment } from './segment.js'
import { cutStretches } from './stretch.js'
import { matchesAny, type Words } from './words.js'

/** A title in front of a name, which does not belong there: “Đ/c”, “ThS.”, “PGS.TS”, “Đại tá”, “Nhà giáo Ưu tú”. */
const TITLE =
  /^(?:(?:Đ\/c|Đồng chí|(?:\p{Lu}\p{L}{0,3}\.){1,3}|(?:PGS|GS|TSKH|TS|ThS|BSCK\p{Lu}*|BS|CN|KS|LS)(?=[\s.,])|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:Phó )?[Gg]iáo sư|(?:Tiến|Thạc|Bác|Kỹ|Dược|Luật|Chiến|Hạ) sĩ|Luật sư|Kỹ sư|Cử nhân|(?:Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ nhân) (?:[Ưư]u tú|[Nn]hân dân)|Anh hùng Lao động)[.,]?\s*){1,3}/u
/** A name without the titles in front of it. */
export const withoutTitle = (name: string): string => name.replace(TITLE, '')

const NAME_WORD = /^\p{Lu}[\p{L}'’]*$/u
const FEWEST_NAME_WORDS = 2
const MOST_NAME_WORDS = 6

/**
 * “Nguyễn Văn An”, also in capitals, and with a title in front.
 * @param isLenient words in the middle may be typed small: “Nguyễn văn An”
 */
function isName(text: string, isLenient = false): boolean {
  const words = withoutTitle(text).split(/\s+/u)
  const isWord = (word: string, index: number) =>
    NAME_WORD.test(word) || (isLenient && index > 0 && index < words.length - 1 && /^\p{Ll}+$/u.test(word))
  return words.length >= FEWEST_NAME_WORDS && words.length <= MOST_NAME_WORDS && words.every(isWord)
}

/** What a digital signature prints: `13-11-2025 15:27:48 +07:00`. */
const STAMP = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s+\d{1,2}:\d{2}/u
const NOT_PRINTED = /^\(.*\)$|^đã ký$|^\[.*\]$|^[.…_\s]+$/iu

const isAuthority = ({ text, upper }: Segment, { authority }: Words) =>
  (upper || text.split(' ').length <= 8) && matchesAny(authority, text)
/** “- Bí thư Đảng ủy xã;” is somebody who is told, and no one who signs. */
const isListed = ({ text, paragraph }: Segment) => /^[-–+*•]|[;,]$/u.test(text) || paragraph.label !== null
const isPosition = (segment: Segment, { positions }: Words) =>
  segment.text.split(' ').length <= 8 && !isListed(segment) && matchesAny(positions, segment.text)

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

/** A signature, and where its parts are printed. */
interface Block {
  signature: Signature
  authority: Stretch[]
  position: Stretch[]
  name: Stretch[]
}

/** Reads the block that a line opens, in its own column. */
function readBlock(segments: Segment[], from: number, words: Words): Block {
  const first = segments[from] as Segment
  const { text, stretches } = first
  const column = segments.slice(from + 1).filter((segment) => segment.column === first.column)
  const [authority, sameLine] = isAuthority(first, words) ? splitAuthority(text, words) : [null, text]
  const parted = sameLine === null ? text.length : text.length - sameLine.length
  const block: Block = {
    signature: { authority, position: sameLine, name: null },
    authority: authority === null ? [] : cutStretches(stretches, text, 0, authority.length),
    position: cutStretches(stretches, text, parted, text.length),
    name: [],
  }
  const setName = (segment: Segment) => {
    const name = segment.text.replace(/\s*\([^)]*\)$/u, '')
    block.signature.name = name
    block.name = cutStretches(segment.stretches, segment.text, 0, name.length)
  }
  let nearName: Segment | null = null
  for (const segment of column) {
    if (
      NOT_PRINTED.test(segment.text) ||
      STAMP.test(segment.text) ||
      matchesAny(words.recipients, segment.text) ||
      /^[-–]\s/u.test(segment.text)
    )
      continue
    if (block.signature.position === null && isPosition(segment, words)) {
      block.signature.position = segment.text
      block.position = segment.stretches
    } else if (!isPosition(segment, words) && !isAuthority(segment, words)) {
      const name = segment.text.replace(/\s*\([^)]*\)$/u, '')
      if (isName(name)) {
        setName(segment)
        break
      }
      if (isName(name, true)) nearName = segment
    }
  }
  if (block.signature.name === null && nearName) setName(nearName)
  return block
}

/** Where the signature opens that speaks for the paper: of two, as in minutes, that with an authority, else the right one. */
function mainOpening(segments: Segment[], words: Words): number {
  const authority = segments.findIndex((segment) => isAuthority(segment, words))
  if (authority >= 0) return authority
  const positions = segments.flatMap((segment, index) => (isPosition(segment, words) ? [index] : []))
  return positions.reduce(
    (best, index) => ((segments[index]?.column ?? 0) > (segments[best]?.column ?? 0) ? index : best),
    positions[0] ?? -1,
  )
}

const isWithin = (segment: Segment, { authority, position }: Block) =>
  [...authority, ...position].some(({ node, from }) =>
    segment.stretches.some((stretch) => stretch.node === node && stretch.from <= from && from < stretch.to),
  )

/** What the closing says of its signature, or null, and where this one and all others stand. */
export function readSignatures(segments: Segment[], words: Words): { signature: Signature | null; places: Places } {
  const main = mainOpening(segments, words)
  if (main < 0) return { signature: null, places: {} }
  const blocks = [readBlock(segments, main, words)]
  segments.forEach((segment, index) => {
    const opens = isAuthority(segment, words) || isPosition(segment, words)
    if (opens && !blocks.some((block) => isWithin(segment, block))) blocks.push(readBlock(segments, index, words))
  })
  const all = (part: 'authority' | 'position' | 'name') => [...new Set(blocks.flatMap((block) => block[part]))]
  return {
    signature: blocks[0]?.signature ?? null,
    places: {
      'signature.authority': all('authority'),
      'signature.position': all('position'),
      'signature.name': all('name'),
    },
  }
}

/**
 * The initials of who drafted the paper with the number of its copies, “TMK-130”: they stand behind the last recipient
 * (05-HD/VPTW II.II-5).
 */
const DRAFTER = /^\p{Lu}{2,6}\s?[-–]\s?\d{1,4}$/u
const LIST_SIGN = /^[-–+*•]\s*/u

/** The recipients without dashes and closing marks, or null where the label is not printed, and where they stand. */
export function readRecipients(segments: Segment[], words: Words): { recipients: string[] | null; places: Places } {
  const label = segments.findIndex(
    ({ text }) => (text.split(' ').length <= 12 || /^[^:]{1,20}:/u.test(text)) && matchesAny(words.recipients, text),
  )
  const first = segments[label]
  if (!first) return { recipients: null, places: {} }
  const { text, stretches } = first
  const sameLine = text.replace(/^[^:]*:?\s*/u, '')
  const end = text.length - sameLine.length
  const items = sameLine === '' ? [] : [sameLine]
  const found = cutStretches(stretches, text, end, text.length)
  // A full stop ends a list of lines with signs: what stands below it, such as an address, is no recipient.
  let isComplete = false
  for (const segment of segments.slice(label + 1)) {
    if (segment.column !== first.column || STAMP.test(segment.text)) continue
    if (isAuthority(segment, words) || isPosition(segment, words)) break
    const isSigned = LIST_SIGN.test(segment.text) || segment.paragraph.label !== null
    if (!isSigned && (isComplete || DRAFTER.test(segment.text))) break
    isComplete = segment.text.endsWith('.') && (isSigned || isComplete)
    if (isSigned) items.push(segment.text)
    else if (items.length > 0 && !isName(segment.text)) items[items.length - 1] += ` ${segment.text}`
    else if (items.length > 0) break
    else items.push(segment.text)
    found.push(...segment.stretches)
  }
  const recipients = items
    .flatMap((item) => item.split(/;\s+/u))
    .map((item) => item.replace(LIST_SIGN, '').replace(/\s*[;,.]$/u, ''))
    .filter((item) => item !== '')
  return { recipients, places: { recipients: found, 'recipients.label': cutStretches(stretches, text, 0, end) } }
}

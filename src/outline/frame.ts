import type { Block, ComponentWords, TableCell } from '../model/index.js'
import { isUpper, parseDateLine, parseNumberLine } from '../text/index.js'
import { ABSTRACT_WORDS, type Classifier, type Kind, type Line, linesOf, makeClassifier, words } from './frame-line.js'
import { sliceParagraph } from './slice.js'

/** The parts of a document around its body. */
export interface Split {
  letterhead: Block[]
  body: Block[]
  closing: Block[]
}

/** Lines looked at from the top; a letterhead has fewer. */
const FRONT_LINES = 30
/** Blocks in which they are looked for, blank paragraphs among them. */
const FRONT_BLOCKS = 150
/** Lines in front of or behind what is known that tell nothing of themselves, such as half of a long name. */
const UNKNOWN_LINES = 3
const ABSTRACT_LINES = 5
/** A closing is short: whatever is longer is body with something in it that looks alike. */
const CLOSING_LINES = 45
/** Words of the longest line of a closing that is told by small letters. */
const POSITION_LINE_WORDS = 12

/** The end of a sentence, or a field of a form; “tháng ..... năm 202...” was left to be filled in and ends nothing. */
const NOT_ABSTRACT = /[;:]$|(?<!\.)\.$|:\s*[.…_]{2}/u
const GROUND = /^[-–+*\s]*căn cứ\s/iu

/**
 * Whether a line below the type name still belongs to the abstract.
 * @param lines those that do already
 */
function isAbstract(line: Line, lines: Line[], { isSetOff }: Classifier): boolean {
  const { text, paragraph } = line
  const { runs } = paragraph
  const [first] = lines
  const index = lines.length
  const before = lines.reduce((sum, { text }) => sum + words(text), 0)
  // The name of a section looks otherwise than the line above it, or stands apart and begins anew.
  if (first && (first.paragraph.align !== paragraph.align || (isUpper(text) && !isUpper(first.text)))) return false
  if (first && paragraph.align !== 'center' && first.paragraph !== paragraph && /^\p{Lu}/u.test(text)) return false
  if (index >= ABSTRACT_LINES || before + words(text) > ABSTRACT_WORDS || NOT_ABSTRACT.test(text) || GROUND.test(text))
    return false
  if (paragraph.outlineLevel !== null && index > 0) return false
  return (
    isSetOff(line) ||
    runs.every(({ italic, text: piece }) => italic || piece.trim() === '') ||
    /^(?:\p{Ll}|\(|V\/v|Về\s)/u.test(text)
  )
}

/** “QUY ĐỊNH CHUNG” in a heading style is the first of several headings rather than the title of the paper. */
function isOneOfSeveral({ paragraph }: Line, lines: Line[]): boolean {
  const { outlineLevel } = paragraph
  return (
    outlineLevel !== null &&
    lines.some((other) => other.paragraph.outlineLevel === outlineLevel && other.paragraph !== paragraph)
  )
}

/** Where the letterhead ends: the index of the first line of the body. */
function endOfLetterhead(lines: Line[], classifier: Classifier): number {
  let end = 0
  let unknown = 0
  let seen = 0
  for (let at = 0; at < lines.length && seen < FRONT_LINES; at++) {
    const line = lines[at] as Line
    if (line.text === '') continue
    seen++
    const kind = classifier.front(line)
    if (kind === 'head' || kind === 'mark' || (kind === 'addressee' && end > 0)) {
      end = at + 1
      unknown = 0
    } else if (kind === 'type') {
      if (end === 0 && isOneOfSeveral(line, lines)) return 0
      return endOfAbstract(lines, at + 1, classifier)
    } else if (kind === 'rule') {
      if (end > 0) end = at + 1
    } else if (kind === 'heading' && !line.inTable) break
    else if (!line.inTable && ++unknown > UNKNOWN_LINES) break
  }
  return end
}

/** Where what stands below the type name ends: abstract, hyphens, addressees. */
function endOfAbstract(lines: Line[], start: number, classifier: Classifier): number {
  let end = start
  const abstract: Line[] = []
  const typeLine = lines[start - 1]
  let isDated = false
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.text === '') continue
    // A table below the title is part of the letterhead only where the title stands in it.
    if (line.inTable && line.block !== typeLine?.block && classifier.front(line) !== 'head') break
    const kind = classifier.front(line)
    if (kind === 'rule' || kind === 'mark') end = at + 1
    else if (kind === 'addressee') return endOfAddressees(lines, at + 1)
    else if (
      kind !== 'heading' &&
      // “THÔNG BÁO” over “KẾT LUẬN KIỂM TRA”: directly below a type name another one is what the paper is about.
      (kind !== 'type' || (abstract.length === 0 && line.paragraph.outlineLevel === null)) &&
      // Behind the date a heading is the first of the body.
      !(isDated && line.paragraph.outlineLevel !== null) &&
      isAbstract(line, abstract, classifier) &&
      end === at - blanksBefore(lines, at)
    ) {
      abstract.push(line)
      end = at + 1
    } else {
      // Number, place and date may come after the title where columns were read one after the other.
      if (!parseDateLine(line.text) && !parseNumberLine(line.text)) break
      isDated = true
      end = at + 1
    }
  }
  return end
}

function blanksBefore(lines: Line[], at: number): number {
  let blanks = 0
  while (lines[at - blanks - 1]?.text === '') blanks++
  return blanks
}

/** Words of the longest name of an addressee; whatever is longer, or gives a reason, is text of the body. */
const ADDRESSEE_WORDS = 30
const REASON = /^[-–+*\s]*(?:căn cứ|thực hiện|xét|theo|để|nhằm|trên cơ sở)(?!\p{L})/iu

const isDashed = ({ text, paragraph }: Line) =>
  /^[-–]\s/u.test(text) || (text !== '' && paragraph.label !== null && !/[\p{L}\p{N}]/u.test(paragraph.label))

/** Addressees are listed one a line, each with a dash; a full stop ends them (36-HD/VPTW II.1.9.2). */
function endOfAddressees(lines: Line[], start: number): number {
  const isAddressee = (line: Line) => isDashed(line) && words(line.text) <= ADDRESSEE_WORDS && !REASON.test(line.text)
  let first = start
  if (/:$/u.test(lines[start - 1]?.text ?? '')) while (lines[first]?.text === '') first++
  let end = first
  while (lines[end] && isAddressee(lines[end] as Line) && !/\.$/u.test(lines[end - 1]?.text ?? '')) end++
  return end === first ? start : end
}

/** Where the closing begins and ends, as indices of lines. */
function findClosing(lines: Line[], from: number, classifier: Classifier): [number, number] | null {
  for (let at = from; at < lines.length; at++) {
    if (classifier.back(lines[at] as Line) !== 'closing') continue
    let end = at
    while (end < lines.length && classifier.back(lines[end] as Line) !== 'appendix') end++
    const inside = lines.slice(at, end).filter(({ text }) => text !== '')
    const isBody = inside.some(({ text }) => words(text) > 40 || /^(?:[IVX]+|\d+)\s?[.)/]\s/u.test(text))
    if (isBody || inside.length > CLOSING_LINES) continue
    const start = startOfTable(lines, at)
    const before = lines.slice(start, at).filter(({ text }) => text !== '').length
    const endsInTable = lines[end]?.inTable && lines[end]?.block === lines[end - 1]?.block
    if (before <= UNKNOWN_LINES && !endsInTable) return [start, end]
  }
  return null
}

/** Lines at the end of a paper among which who signs may be named in small letters: elsewhere they tell nothing. */
const LAST_LINES = 12

/** Where the closing begins of a paper that names who signs in small letters: “Người ghi biên bản”, “Bí thư”. */
function findQuietClosing(lines: Line[], classifier: Classifier): [number, number] | null {
  let left = LAST_LINES
  let found: number | null = null
  for (let at = lines.length - 1; at >= 0 && left > 0; at--) {
    const line = lines[at] as Line
    if (line.text === '') continue
    if (words(line.text) > POSITION_LINE_WORDS || classifier.back(line) === 'appendix') break
    left--
    if (classifier.signs(line)) found = at
  }
  if (found === null) return null
  const start = startOfTable(lines, found)
  const before = lines.slice(start, found).filter(({ text }) => text !== '').length
  return before <= UNKNOWN_LINES ? [start, lines.length] : null
}

/** A table is never cut: a closing that begins inside one begins with it. */
function startOfTable(lines: Line[], at: number): number {
  let start = at
  if (lines[at]?.inTable) while (lines[start - 1]?.block === lines[at]?.block) start--
  return start
}

/** Cuts the blocks at a line; a paragraph is cut where a soft break lets it, a table never. */
function cut(blocks: Block[], lines: Line[], at: number): [Block[], Block[]] {
  const first = lines[at]
  if (!first) return [blocks, []]
  const before = lines[at - 1]
  if (!before || before.block !== first.block) return [blocks.slice(0, first.block), blocks.slice(first.block)]
  const block = blocks[first.block]
  if (block?.type !== 'paragraph') return [blocks.slice(0, first.block + 1), blocks.slice(first.block + 1)]
  const isMarkdown = block.runs.every(({ size }) => size === null)
  const head = sliceParagraph(block, 0, before.to, isMarkdown)
  const tail = sliceParagraph(block, before.to + 1, block.value.length, isMarkdown)
  return [
    [...blocks.slice(0, first.block), head],
    [tail, ...blocks.slice(first.block + 1)],
  ]
}

/**
 * Makes what parts the letterhead and the closing from the body, in whatever shape they are set.
 * A document that has neither is all body; annexes behind the signature are body.
 */
export function makeSplitter(components: ComponentWords): (blocks: Block[]) => Split {
  const classifier = makeClassifier(components)
  return (blocks) => splitFrame(blocks, classifier)
}

function splitFrame(blocks: Block[], classifier: Classifier): Split {
  const [letterhead, all] = cutLetterhead(bringForward(blocks, classifier), classifier)
  const rest = partJoined(all, classifier)
  const lines = linesOf(rest)
  const found = findClosing(lines, 0, classifier) ?? findQuietClosing(lines, classifier)
  if (!found) return { letterhead, body: rest, closing: [] }
  const [body, behind] = cut(rest, lines, found[0])
  const [closing, annexes] = cut(behind, linesOf(behind), found[1] - found[0])
  return { letterhead, body: [...body, ...annexes], closing }
}

/** Blocks at the end among which the table of a letterhead may stand that was put behind the body. */
const LAST_BLOCKS = 6
/** Lines by which a letterhead is known where it is not expected. */
const FEWEST_HEADS = 2
const LETTERHEAD_KINDS = new Set<Kind>(['head', 'mark', 'rule'])

/**
 * Some programs write the table or the text boxes of the letterhead behind the body; it is read where it is printed,
 * at the top.
 */
function bringForward(blocks: Block[], classifier: Classifier): Block[] {
  const kindsIn = (block: Block) => linesOf([block]).map((line) => classifier.front(line))
  const headsIn = (block: Block) => kindsIn(block).filter((kind) => kind === 'head').length
  const isLetterhead = (block: Block) =>
    block.type === 'paragraph' && kindsIn(block).every((kind) => LETTERHEAD_KINDS.has(kind))
  const last = blocks.slice(-LAST_BLOCKS)
  const table = last.find((block) => block.type === 'table' && headsIn(block) >= FEWEST_HEADS)
  const lines = blocks.slice(blocks.findLastIndex((block) => !isLetterhead(block)) + 1)
  const letterhead = table ? [table] : lines
  const front = blocks.slice(0, Math.min(blocks.length - Math.max(last.length, lines.length), FRONT_LINES))
  const heads = letterhead.reduce((count, block) => count + headsIn(block), 0)
  if (heads < FEWEST_HEADS || front.some((block) => headsIn(block) > 0)) return blocks
  const moved = new Set(letterhead)
  return [...letterhead, ...blocks.filter((block) => !moved.has(block))]
}

const isClosingCell = (cell: TableCell, classifier: Classifier) => {
  const [first] = linesOf(cell.children).filter(({ text }) => text !== '')
  return first !== undefined && classifier.back(first) === 'closing'
}

/**
 * Two tables with nothing between them become one when they are saved: the closing is a table of its own again where a
 * row below the first begins both the recipients and the signature.
 */
function partJoined(blocks: Block[], classifier: Classifier): Block[] {
  const at = blocks.findLastIndex(({ type }) => type === 'table')
  const table = blocks[at]
  if (table?.type !== 'table') return blocks
  const closings = (one: number) =>
    table.children[one]?.children.filter((cell) => isClosingCell(cell, classifier)).length ?? 0
  const row = table.children.findIndex((_, index) => closings(index) > 0)
  if (row <= 0 || closings(row) < 2) return blocks
  const [above, below] = [table.children.slice(0, row), table.children.slice(row)]
  return [...blocks.slice(0, at), { ...table, children: above }, { ...table, children: below }, ...blocks.slice(at + 1)]
}

function cutLetterhead(blocks: Block[], classifier: Classifier): [Block[], Block[]] {
  const front = blocks.slice(0, FRONT_BLOCKS)
  const lines = linesOf(front)
  const end = endOfLetterhead(lines, classifier)
  if (end === 0) return [[], blocks]
  const [letterhead, rest] = cut(front, lines, end)
  return [letterhead, [...rest, ...blocks.slice(FRONT_BLOCKS)]]
}

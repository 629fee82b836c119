import { type Block, isInCapitals, type Paragraph, paragraphsOf, type Stretch } from '../model/index.js'
import { fold, isUpper, tidy } from '../text/index.js'

/** A piece of a printed line of the letterhead or closing: what stands in one column of it. */
export interface Segment {
  text: string
  /** `text` folded for comparing. */
  folded: string
  /** 0 for the leftmost column. */
  column: number
  upper: boolean
  paragraph: Paragraph
  /** Where it is printed: several stretches where broken lines were put together. */
  stretches: Stretch[]
}

/** Tabs and long runs of spaces part columns where no table does. */
const PIECE = /(?:(?!\t| {3}).)+/gsu
/** Blanks that are left to be filled in by hand part nothing: “Số      -NQ/CB”, “ngày     tháng     năm 2027”. */
const LEFT_BLANK =
  /(?<=(?:^|\s)S[ốo]\s?:?)\s{2,}(?=[-–/]\s?\p{L})|(?<=(?<!\p{L})(?:ngày|tháng|năm))\s{2,}(?=(?:tháng|năm)(?!\p{L})|\d|\/|$)|(?<=\d)\s{2,}(?=(?:tháng|năm)(?!\p{L}))/giu

const SEVERAL_BLANKS = /\s\s/u

/** Blanks that part nothing, in as many characters that are no plain blanks. */
const fill = (blanks: string) => '\u00a0'.repeat(blanks.length)

function segmentsOf(paragraph: Paragraph, column: number): Segment[] {
  const inCapitals = isInCapitals(paragraph)
  let start = 0
  return paragraph.value.split('\n').flatMap((printed) => {
    const line = SEVERAL_BLANKS.test(printed) ? printed.replace(LEFT_BLANK, fill) : printed
    // Leading blanks place the only piece of a line in the right half of the page.
    const indented = /^(?:\t| {10,})/u.test(line) ? 1 : 0
    const segments: Segment[] = []
    for (const { 0: piece, index } of line.matchAll(PIECE)) {
      const text = tidy(inCapitals ? piece.toUpperCase() : piece)
      if (text === '') continue
      const from = start + index + piece.length - piece.trimStart().length
      segments.push({
        text,
        folded: fold(text),
        column: column + indented + segments.length,
        upper: isUpper(text),
        paragraph,
        stretches: [{ node: paragraph, from, to: from + piece.trim().length }],
      })
    }
    start += printed.length + 1
    return segments
  })
}

/** The pieces of some blocks in reading order, table cells as columns. */
export function readSegments(blocks: Block[]): Segment[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return segmentsOf(block, 0)
    if (block.type === 'image') return []
    return block.children.flatMap((row) =>
      row.children.flatMap((cell, column) =>
        [...paragraphsOf(cell.children)].flatMap((paragraph) => segmentsOf(paragraph, column)),
      ),
    )
  })
}

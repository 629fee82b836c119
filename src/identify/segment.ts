import { type Block, isInCapitals, type Paragraph, paragraphsOf } from '../model/index.js'
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
}

/** Tabs and long runs of spaces part columns where no table does. */
const COLUMNS = /\t+| {3,}/u
/** Blanks that are left to be filled in by hand part nothing: “Số      -NQ/CB”, “ngày     tháng     năm 2027”. */
const LEFT_BLANK =
  /(?<=(?:^|\s)S[ốo]\s?:?)\s{2,}(?=[-–/]\s?\p{L})|(?<=(?<!\p{L})(?:ngày|tháng|năm))\s{2,}(?=(?:tháng|năm)(?!\p{L})|\d|$)|(?<=\d)\s{2,}(?=(?:tháng|năm)(?!\p{L}))/giu

const SEVERAL_BLANKS = /\s\s/u

function segmentsOf(paragraph: Paragraph, column: number): Segment[] {
  const value = isInCapitals(paragraph) ? paragraph.value.toUpperCase() : paragraph.value
  return value.split('\n').flatMap((printed) => {
    const line = SEVERAL_BLANKS.test(printed) ? printed.replace(LEFT_BLANK, ' ') : printed
    // Leading blanks place the only piece of a line in the right half of the page.
    const indented = /^(?:\t| {10,})/u.test(line) ? 1 : 0
    return line
      .split(COLUMNS)
      .map(tidy)
      .filter((text) => text !== '')
      .map((text, index) => ({
        text,
        folded: fold(text),
        column: column + indented + index,
        upper: isUpper(text),
        paragraph,
      }))
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

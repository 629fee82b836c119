import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { isDivision, parseLabel } from '../../text/index.js'
import type { DraftBlock } from '../types.js'
import { type NextId, runsOf } from './line.js'
import { STYLE } from './styles.js'
import { tableOf } from './table.js'
import { twipsOfMm } from './units.js'

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

const textOf = (block: DraftBlock | undefined): string =>
  block?.type === 'heading' ? block.line.map((piece) => ('value' in piece ? piece.value : ' ')).join('') : ''

/** “Chương II” on a line of its own, as against an article, which stands before its text. */
function isDivisionLine(block: DraftBlock | undefined): boolean {
  const text = textOf(block).trim()
  const label = parseLabel(text)
  return label !== null && label.end === text.length && label.ordinals.some(isDivision)
}

/** Divisions stand in the middle, the number above the name. */
const isCentred = (block: DraftBlock, before: DraftBlock | undefined): boolean =>
  isDivisionLine(block) ||
  (block.type === 'heading' && before?.type === 'heading' && before.level === block.level && isDivisionLine(before))

/** How far the items of lists within lists stand to the right. */
const STEP_MM = 5

/** A block of the body. Numbers and dashes are typed, as clerks type them. */
function blockOf(
  block: DraftBlock,
  before: DraftBlock | undefined,
  keepNext: boolean,
  width: number,
  next: NextId,
): Paragraph | Table {
  const kept = keepNext ? { keepNext } : {}
  switch (block.type) {
    case 'heading':
      return new Paragraph({
        heading: LEVELS[Math.min(block.level, LEVELS.length) - 1] ?? HeadingLevel.HEADING_1,
        ...(isCentred(block, before) ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } : {}),
        children: runsOf(block.line, next),
      })
    case 'paragraph':
      return new Paragraph({ ...kept, children: runsOf(block.line, next) })
    case 'item':
      return new Paragraph({
        style: STYLE.item,
        ...kept,
        ...(block.depth > 0 ? { indent: { left: twipsOfMm(STEP_MM * block.depth) } } : {}),
        children: [new TextRun(`${block.label} `), ...runsOf(block.line, next)],
      })
    case 'table':
      return tableOf(block.rows, width, next)
  }
}

/**
 * The blocks of the body; two tables that follow each other are parted, for Word makes one of them.
 * The last paragraph goes to the next page with the signature: a signature alone on a page could be put under anything.
 */
export const bodyOf = (blocks: readonly DraftBlock[], width: number, next: NextId): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => {
    const written = blockOf(block, blocks[index - 1], index === blocks.length - 1, width, next)
    return block.type === 'table' && blocks[index + 1]?.type === 'table' ? [written, new Paragraph({})] : [written]
  })

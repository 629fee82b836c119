import type { ElementContent } from 'hast'
import type { Block, Paragraph, Table } from '../../model/index.js'
import { type Child, element } from './element.js'
import { picturesIn } from './inline.js'
import { lookOf, sheetStyle } from './look.js'
import { type Paper, type Printer, printImage, printParagraph } from './paragraph.js'
import { gapMark, type Pin } from './pins.js'
import type { Rendered } from './rendered/index.js'

/** Rows up to which a table lays out a letterhead or signatures rather than showing data. */
const LAYOUT_ROWS = 2
/** Letters that are only Vietnamese: a screen reader is to read them as such in an English report too. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu

const gapsOf = (paragraph: Paragraph, { pins, words }: Printer): ElementContent[] =>
  (pins.get(paragraph) ?? []).filter(({ isGap }) => isGap).map((pin) => gapMark(pin, words))

function printTable(table: Table, isFirst: boolean, printer: Printer): ElementContent {
  const rows = table.children.map((row) => {
    const cells = row.children.map(({ columns, continued, children }) => {
      const span = columns > 1 ? { colSpan: columns } : {}
      // The lower part of a merged cell may hold text all the same: it stays, and only the line above it goes.
      const look = continued ? { className: ['continued'] } : {}
      return element(
        'td',
        { ...span, ...look },
        children.flatMap((block) => printInside(block, printer)),
      )
    })
    return element('tr', {}, cells)
  })
  const isLayout = isFirst || table.children.length <= LAYOUT_ROWS
  const properties = isLayout ? { className: ['layout'], role: 'presentation' } : {}
  return element('table', properties, element('tbody', {}, rows))
}

/** A block within a table, with the marks of findings alone: there is no margin beside a cell for their cards. */
function printInside(block: Block, printer: Printer): Child[] {
  if (block.type === 'image') return [printImage(block, printer)]
  if (block.type === 'table') return [printTable(block, false, printer)]
  return [printParagraph(block, printer), ...gapsOf(block, printer)]
}

function pinsWithin(block: Block, pins: Paper['pins']): Pin[] {
  if (block.type === 'paragraph') return pins.get(block) ?? []
  if (block.type === 'image') return []
  return block.children.flatMap((row) =>
    row.children.flatMap((cell) => cell.children.flatMap((inner) => pinsWithin(inner, pins))),
  )
}

/**
 * Cards stand in front of the paragraph that they speak of, so that in the margin they begin at its height;
 * behind the mark of something that is missing.
 */
function printBlocks(blocks: Block[], printer: Printer): Child[] {
  const first = blocks.findIndex((block) => block.type !== 'paragraph' || block.value.trim() !== '')
  return blocks.flatMap((block, index): Child[] => {
    if (block.type === 'image') return [printImage(block, printer)]
    const pins = pinsWithin(block, printer.pins)
    if (block.type === 'table') return [...pins.map(printer.card), printTable(block, index === first, printer)]
    const [beside, gaps] = [pins.filter(({ isGap }) => !isGap), pins.filter(({ isGap }) => isGap)]
    const marks = gaps.flatMap((pin) => [gapMark(pin, printer.words), printer.card(pin)])
    return [...beside.map(printer.card), printParagraph(block, printer), ...marks]
  })
}

function picturedLines(rendered: Rendered | null): Set<number | undefined> {
  const pictured = [...(rendered ?? [])].filter(([, content]) => picturesIn(content).length > 0)
  return new Set(pictured.map(([{ position }]) => position?.start.line))
}

/** The whole text of a document as it looks, with its findings: main text, then headers, footers and notes. */
export function printPaper(paper: Paper): ElementContent {
  const { reading, rendered, words } = paper
  const printer: Printer = { ...paper, look: lookOf(reading.blocks), pictured: picturedLines(rendered) }
  const asides = reading.asides
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ kind, blocks }) =>
      element(
        'div',
        { className: ['aside'], role: 'group', ariaLabel: words.aside[kind], dataName: words.aside[kind] },
        printBlocks(blocks, printer),
      ),
    )
  const isVietnamese = [...paper.ids.keys()].some(({ value }) => VIETNAMESE.test(value))
  const properties = {
    className: ['paper', reading.format],
    ...(isVietnamese ? { lang: 'vi' } : {}),
    ...(sheetStyle(reading) === '' ? {} : { style: sheetStyle(reading) }),
  }
  return element('div', properties, printBlocks(reading.blocks, printer), asides)
}

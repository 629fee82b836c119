import type { ElementContent, Properties } from 'hast'
import type { Block, Image, Paragraph, Reading, Table } from '../../model/index.js'
import { type Child, element } from './element.js'
import { inlineOf, picturesIn } from './inline.js'
import { type Look, lookOf, paragraphStyle, sheetStyle } from './look.js'
import { gapMark, type Pin, pinMark } from './pins.js'
import type { Rendered } from './rendered/index.js'
import type { PageWords } from './words.js'

/** What is needed to print the paper of one document. */
export interface Paper {
  reading: Reading
  ids: ReadonlyMap<Paragraph, string>
  pins: ReadonlyMap<Paragraph, Pin[]>
  rendered: Rendered | null
  words: PageWords
  /** The card of a finding. */
  card(pin: Pin): ElementContent
}

/** Rows up to which a table lays out a letterhead or signatures rather than showing data. */
const LAYOUT_ROWS = 2
/** Letters that are only Vietnamese: a screen reader is to read them as such in an English report too. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu

interface Printer extends Paper {
  look: Look
  /** Lines of the main text whose pictures mammoth showed. */
  pictured: ReadonlySet<number | undefined>
}

/** The number that the word processor prints. A hanging line begins where its indent ends. */
function labelOf({ label, indent }: Paragraph): ElementContent | null {
  if (label === null || label === '') return null
  const hanging = Math.min(Math.max(-(indent?.firstLine ?? 0), 0), 2400)
  const style = hanging > 0 ? { style: `min-width:${hanging / 20}pt` } : {}
  return element('span', { className: ['label'], ...style }, `${label} `)
}

function printParagraph(paragraph: Paragraph, printer: Printer): ElementContent {
  const { ids, pins, rendered, words, look } = printer
  const beside = (pins.get(paragraph) ?? []).filter(({ isGap }) => !isGap)
  const [first] = beside
  const style = paragraphStyle(paragraph)
  const id = ids.get(paragraph)
  const properties: Properties = {
    ...(id === undefined ? {} : { id }),
    ...(style === '' ? {} : { style }),
    // Headings of Word look as they were formatted; those of Markdown have no look of their own.
    ...(paragraph.outlineLevel === null ? {} : { className: ['heading'] }),
    ...(first ? { dataMark: first.finding.severity } : {}),
  }
  const content = inlineOf(paragraph, look, rendered?.get(paragraph))
  return element('p', properties, labelOf(paragraph), ...content, ...beside.map((pin) => pinMark(pin, words)))
}

/** A picture that cannot be shown keeps its place. What it is called is no text of the paper. */
function printImage({ alt, position, data }: Image, { pictured, words }: Printer): ElementContent | null {
  if (data?.part === undefined && pictured.has(position?.start.line)) return null
  const label = alt ? `${words.image}: ${alt}` : words.image
  return element('div', { className: ['picture'], role: 'img', ariaLabel: label, title: label })
}

const gapsOf = (paragraph: Paragraph, { pins, words }: Printer): ElementContent[] =>
  (pins.get(paragraph) ?? []).filter(({ isGap }) => isGap).map((pin) => gapMark(pin, words))

function printTable(table: Table, isFirst: boolean, printer: Printer): ElementContent {
  const rows = table.children.map((row) => {
    const cells = row.children.map(({ columns, continued, children }) => {
      const span = columns > 1 ? { colSpan: columns } : {}
      // The lower part of a merged cell may hold text all the same: it stays, and only the line above it goes.
      const look = continued ? { className: ['continued'] } : {}
      return element('td', { ...span, ...look }, ...children.flatMap((block) => printInside(block, printer)))
    })
    return element('tr', {}, ...cells)
  })
  const isLayout = isFirst || table.children.length <= LAYOUT_ROWS
  const properties = isLayout ? { className: ['layout'], role: 'presentation' } : {}
  return element('table', properties, element('tbody', {}, ...rows))
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
        'section',
        { className: ['aside'], ariaLabel: words.aside[kind], dataName: words.aside[kind] },
        ...printBlocks(blocks, printer),
      ),
    )
  const isVietnamese = [...paper.ids.keys()].some(({ value }) => VIETNAMESE.test(value))
  const properties = {
    className: ['paper', reading.format],
    ...(isVietnamese ? { lang: 'vi' } : {}),
    ...(sheetStyle(reading) === '' ? {} : { style: sheetStyle(reading) }),
  }
  return element('div', properties, ...printBlocks(reading.blocks, printer), ...asides)
}

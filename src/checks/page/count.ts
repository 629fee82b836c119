import {
  type Block,
  type CheckContext,
  type PageSetup,
  type Paragraph,
  paragraphsOf,
  type Table,
} from '../../model/index.js'

/** Twips in a point, 240ths in a single line: a line of `auto` is as high as its letters and a fifth. */
const TWIPS = 20
const SINGLE = 240
const LEADING = 1.15
/** Letters of Times New Roman are about so wide, in their size. */
const LETTER_WIDTH = 0.45
/** Half-points of letters of which the file tells nothing. */
const USUAL_SIZE = 28
/** An estimate must be so much above a page to count: better none told of two than two told of one. */
const MARGIN = 1.1

/** How high a paragraph prints on lines of a width, in twips. */
function heightOf({ value, runs, spacing, indent }: Paragraph, width: number): number {
  const halfPoints = runs.reduce((most, { size }) => Math.max(most, size ?? 0), 0) || USUAL_SIZE
  const size = (halfPoints / 2) * TWIPS
  const room = Math.max(width - (indent?.left ?? 0) - (indent?.right ?? 0), size)
  const perLine = Math.max(1, Math.floor(room / (size * LETTER_WIDTH)))
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  const single = size * LEADING
  const { line = SINGLE, rule = 'auto', before = 0, after = 0 } = spacing ?? {}
  const height = rule === 'auto' ? (single * line) / SINGLE : rule === 'exact' ? line : Math.max(line, single)
  return lines * height + Math.max(before, after)
}

/** Rows are as high as the highest of their cells, which share the width. */
function tableHeight({ children }: Table, width: number): number {
  return children.reduce((sum, row) => {
    const columns = row.children.reduce((count, cell) => count + cell.columns, 0)
    const heights = row.children.map((cell) => heightOfAll(cell.children, (width * cell.columns) / columns))
    return sum + Math.max(0, ...heights)
  }, 0)
}

const heightOfAll = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + heightOf(block, width)
    return block.type === 'table' ? sum + tableHeight(block, width) : sum
  }, 0)

const isOn = (block: Block, from: number, to: number) => {
  const line = block.position?.start.line ?? 0
  return from <= line && line <= to
}

/** How many pages some blocks fill at least, by their height. */
function estimate(blocks: readonly Block[], setup: PageSetup): number {
  const width = setup.width - setup.left - setup.right - setup.gutter
  const height = setup.height - Math.abs(setup.top) - Math.abs(setup.bottom)
  return width <= 0 || height <= 0 ? 1 : Math.max(1, Math.ceil(heightOfAll(blocks, width) / (height * MARGIN)))
}

/** The number of pages: as Word counted them, else at least so many as its text fills. */
export function pagesOf({ document: { reading }, memo }: CheckContext): number {
  return memo('page count', () => {
    const last = [...paragraphsOf(reading.blocks)].reduce((most, { data }) => Math.max(most, data?.page ?? 0), 0)
    if (last > 0) return last
    let from = 1
    return reading.pages.reduce((sum, setup) => {
      const own = reading.blocks.filter((block) => isOn(block, from, setup.lastLine))
      from = setup.lastLine + 1
      return sum + (own.length > 0 ? estimate(own, setup) : 0)
    }, 0)
  })
}

import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Position } from 'unist'
import type { Alignment, Block, Paragraph, Run, Table, TableCell, TableRow } from '../model/index.js'
import { overLimit } from './errors.js'
import { imageBlock } from './image.js'
import type { Limits } from './limits.js'
import { withinDepth } from './markdown-syntax.js'
import { type Format, makeParagraph, newRun, PLAIN } from './paragraph.js'

const HIDDEN = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'iframe', 'object'])
/** Elements that stand on lines of their own. */
const LINES = new Set(
  `address article aside blockquote center dd div dl dt figcaption figure footer header hr
  h1 h2 h3 h4 h5 h6 li main nav ol p pre section ul`.split(/\s+/u),
)
const BOLD = new Set(['b', 'strong', 'th'])
const ITALIC = new Set(['i', 'em'])
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])
/** More columns or rows than any cell spans; beyond, the number is nonsense. */
const WIDEST = 63
const HIGHEST = 1000

type Facts = Partial<Pick<Paragraph, 'align' | 'outlineLevel'>>

const ALIGNMENT = /text-align\s*:\s*(left|right|center|justify)/iu

function alignOf({ tagName, properties }: Element): Alignment | null {
  const stated = ALIGNMENT.exec(String(properties.style ?? ''))?.[1] ?? String(properties.align ?? '')
  if (/^(?:left|right|center|justify)$/iu.test(stated)) return stated.toLowerCase() as Alignment
  return tagName === 'center' ? 'center' : null
}

function factsOf(element: Element, around: Facts): Facts {
  const align = alignOf(element) ?? around.align ?? null
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1]
  return { align, outlineLevel: level === undefined ? (around.outlineLevel ?? null) : Number(level) }
}

const formatOf = ({ tagName }: Element, { bold, italic }: Format): Format => ({
  bold: bold || BOLD.has(tagName),
  italic: italic || ITALIC.has(tagName),
})

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName)

/** Blanks at the ends of a line are not printed. */
function trim(runs: Run[]): Run[] {
  const text = runs.map((run) => run.text).join('')
  let before = text.length - text.trimStart().length
  let behind = text.length - text.trimEnd().length
  const cut = runs.map((run) => {
    const start = Math.min(before, run.text.length)
    before -= start
    return { ...run, text: run.text.slice(start) }
  })
  for (const run of cut.toReversed()) {
    const end = Math.min(behind, run.text.length)
    behind -= end
    run.text = run.text.slice(0, run.text.length - end)
  }
  return cut
}

/** What nodes print, in blocks. */
function blocksIn(nodes: Nodes[], format: Format, facts: Facts, position: Position | undefined): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const endLine = (own: Facts) => {
    const line = trim(runs)
    runs = []
    if (line.some(({ text }) => text !== '')) blocks.push(makeParagraph(line, position, own))
  }
  const walk = (node: Nodes, around: Format, own: Facts): void => {
    if (node.type === 'text') runs.push(newRun(node.value.replace(/[ \t\r\n]+/gu, ' '), around))
    if (node.type !== 'element' || HIDDEN.has(node.tagName)) return
    const inner = formatOf(node, around)
    if (node.tagName === 'br') runs.push(newRun('\n', around))
    else if (node.tagName === 'img') {
      endLine(own)
      const { alt, src } = node.properties
      blocks.push(imageBlock(alt, src, position))
    } else if (node.tagName === 'table') {
      endLine(own)
      const captions = node.children.filter((child) => isElement(child, 'caption'))
      for (const { children } of captions) blocks.push(...blocksIn(children, around, {}, position))
      blocks.push(tableOf(node, around, position))
    } else if (LINES.has(node.tagName)) {
      endLine(own)
      const lineFacts = factsOf(node, own)
      for (const child of node.children) walk(child, inner, lineFacts)
      endLine(lineFacts)
    } else for (const child of node.children) walk(child, inner, own)
  }
  for (const node of nodes) walk(node, format, facts)
  endLine(facts)
  return blocks
}

const spanOf = (value: unknown, most: number) => Math.min(Math.max(Math.trunc(Number(value ?? 1)) || 1, 1), most)

/** A cell that reaches into so many rows below. */
interface Spanning {
  columns: number
  rows: number
}

const newCell = (children: Block[], columns: number, continued: boolean): TableCell => ({
  type: 'tableCell',
  children,
  columns,
  continued,
})

function tableOf(table: Element, format: Format, position: Position | undefined): Table {
  const rows = table.children
    .flatMap((node) => (node.type === 'element' && ROW_GROUPS.has(node.tagName) ? node.children : [node]))
    .filter((node) => isElement(node, 'tr'))
  /** By the column in which they begin. */
  let spanning = new Map<number, Spanning>()
  const children = rows.map((row): TableRow => {
    const cells: TableCell[] = []
    const below = new Map<number, Spanning>()
    let column = 0
    const place = (cell: TableCell, height: number) => {
      if (height > 1 && column < WIDEST) below.set(column, { columns: cell.columns, rows: height - 1 })
      cells.push(cell)
      column += cell.columns
    }
    const placeSpanning = () => {
      for (let above = spanning.get(column); above; above = spanning.get(column))
        place(newCell([], above.columns, true), above.rows)
    }
    for (const cell of row.children.filter((node) => isElement(node, 'td', 'th'))) {
      placeSpanning()
      const facts = factsOf(cell, factsOf(row, {}))
      const blocks = blocksIn(cell.children, formatOf(cell, format), facts, position)
      const columns = spanOf(cell.properties.colSpan, WIDEST)
      place(newCell(blocks, columns, false), spanOf(cell.properties.rowSpan, HIGHEST))
    }
    placeSpanning()
    spanning = below
    return { type: 'tableRow', children: cells }
  })
  return { type: 'table', children, ...(position ? { position } : {}) }
}

/**
 * Reads a piece of HTML within Markdown into blocks: paragraphs, headings, tables, pictures. Nothing is fetched or run.
 * Throws `DangLintError` (`limit`).
 */
export function htmlBlocks(html: string, position: Position | undefined, limits: Limits): Block[] {
  const tags = html.match(/</gu)?.length ?? 0
  if (tags ** 2 > limits.complexity) throw overLimit('complexity', limits.complexity)
  const { children } = withinDepth(limits, () => fromHtml(html, { fragment: true }))
  return blocksIn(children, PLAIN, {}, position)
}

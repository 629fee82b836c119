import type { Node } from 'unist'
import { type CheckContext, paragraphsOf, type Table } from '../model/index.js'
import type { Span } from './spans.js'

/** A line of a form: a paragraph, or cells of a table that belong together. */
export interface Line {
  text: string
  /** Which stretch of the document begins at which offset of it, in UTF-16 code units. */
  pieces: { at: number; span: Span }[]
}

/** A stretch of text in a cell. */
interface Cell {
  table: Table
  row: number
  column: number
}

/** What parts cells that are read as one line. */
const PARTED = ' | '

/** The cell that each paragraph of a table stands in, the innermost one; made once a document. */
function cellsIn({ document, memo }: CheckContext): Map<Node, Cell> {
  return memo('cells', () => {
    const found = new Map<Node, Cell>()
    const walk = (node: Node): void => {
      if (!('children' in node)) return
      const children = node.children as Node[]
      if (node.type === 'table')
        (node as Table).children.forEach((tableRow, row) => {
          tableRow.children.forEach((cell, column) => {
            for (const paragraph of paragraphsOf([cell])) found.set(paragraph, { table: node as Table, row, column })
          })
        })
      children.forEach(walk)
    }
    walk(document.tree)
    return found
  })
}

function join(spans: readonly Span[], between = PARTED): Line {
  const line: Line = { text: '', pieces: [] }
  for (const span of spans) {
    if (line.pieces.length > 0) line.text += between
    line.pieces.push({ at: line.text.length, span })
    line.text += span.text
  }
  return line
}

/** What heads a column says what is below it, and is no number itself. */
const isHead = ({ node }: Span) => /\p{L}/u.test(node.value) && !/\d/u.test(node.value)

/** The lines of a table, row by row: the row as a whole, then each of its cells behind the head of its column. */
function linesOfTable(inTable: readonly { span: Span; cell: Cell }[]): Line[] {
  const rows = new Map<number, { span: Span; cell: Cell }[]>()
  for (const one of inTable) {
    const row = rows.get(one.cell.row)
    if (row) row.push(one)
    else rows.set(one.cell.row, [one])
  }
  const heads = new Map<number, Span>()
  for (const { span, cell } of rows.get(0) ?? [])
    if (isHead(span) && !heads.has(cell.column)) heads.set(cell.column, span)
  return [...rows].flatMap(([row, own]) => {
    const below = row === 0 ? [] : own
    return [
      join(own.map(({ span }) => span)),
      ...below.flatMap(({ span, cell }) => {
        const head = heads.get(cell.column)
        return head ? [join([head, span])] : []
      }),
    ]
  })
}

/** Whether a stretch is a heading that opens a paragraph, and another one what follows it there. */
function runsInto({ node, sections }: Span, rest: Span | undefined): boolean {
  const section = sections.at(-1)
  return section?.runIn === true && section.heading === node && section.children[0] === rest?.node
}

/** Reads stretches of text as the lines of a form, in reading order. */
export function linesOf(spans: readonly Span[], context: CheckContext): Line[] {
  const cells = cellsIn(context)
  const tables = new Map<Table, { span: Span; cell: Cell }[]>()
  const order: (Span[] | Table)[] = []
  for (const span of spans) {
    const cell = cells.get(span.node)
    const known = cell && tables.get(cell.table)
    const last = order.at(-1)
    if (known) known.push({ span, cell })
    else if (cell) {
      tables.set(cell.table, [{ span, cell }])
      order.push(cell.table)
    } else if (Array.isArray(last) && last[0] && runsInto(last[0], span)) last.push(span)
    else order.push([span])
  }
  return order.flatMap((one) => (Array.isArray(one) ? [join(one, ' ')] : linesOfTable(tables.get(one) ?? [])))
}

/** Where a stretch of a line stands in the document; null where it begins between two pieces. */
export function spotIn({ pieces }: Line, from: number, to: number): { span: Span; from: number; to: number } | null {
  const piece = pieces.findLast(({ at }) => at <= from)
  if (!piece) return null
  const { span, at } = piece
  const [start, end] = [from - at + span.from, to - at + span.from]
  return end <= span.to ? { span, from: start, to: end } : null
}

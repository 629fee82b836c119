import type { Node, Parent } from 'unist'
import {
  type CheckContext,
  isSection,
  type Paragraph,
  paragraphsOf,
  type Table,
  type TableCell,
  type TableRow,
} from '../../model/index.js'

/** What stands around paragraphs, where it bears on how they look. */
export interface Neighbours {
  /** The paragraph that is printed right below each one. */
  followers: Map<Paragraph, Paragraph>
  /** The lowest ones of cells that have a lower border, or the upper one of the cell below. */
  bordered: Set<Paragraph>
}

/** The cells of a row, by the column of the grid in which each begins. */
function byColumn({ children }: TableRow): Map<number, TableCell> {
  const cells = new Map<number, TableCell>()
  let column = 0
  for (const cell of children) {
    cells.set(column, cell)
    column += cell.columns
  }
  return cells
}

/** Every cell of a table, with the one right below it. */
function* cellsOf({ children }: Table): Generator<{ cell: TableCell; below: TableCell | undefined }> {
  const rows = children.map(byColumn)
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row) yield { cell, below: rows[index + 1]?.get(column) }
}

/**
 * Finds the neighbours of all paragraphs. Where a table or a picture stands between, or where the heading and the
 * text of one paragraph part, none follows.
 */
export function neighboursIn(context: CheckContext): Neighbours {
  return context.memo('format neighbours', () => {
    const followers = new Map<Paragraph, Paragraph>()
    const bordered = new Set<Paragraph>()
    const { tree, reading } = context.document
    const read = (nodes: readonly Node[], before: Paragraph | null): Paragraph | null => {
      let last = before
      const next = (paragraph: Paragraph) => {
        const isSame = last?.position?.start.line === paragraph.position?.start.line
        if (last && !isSame) followers.set(last, paragraph)
        last = paragraph
      }
      for (const node of nodes) {
        if (node.type === 'paragraph') next(node as Paragraph)
        else if (isSection(node)) {
          next(node.heading)
          last = read(node.children, last)
        } else if (node.type === 'table') {
          for (const { cell, below } of cellsOf(node as Table)) {
            read(cell.children, null)
            const lowest = [...paragraphsOf(cell.children)].findLast(({ value }) => value.trim() !== '')
            if (lowest && (cell.ruled || below?.overlined)) bordered.add(lowest)
          }
          last = null
        } else if ('children' in node) {
          read((node as Parent).children, null)
          last = null
        } else last = null
      }
      return last
    }
    read(tree.children, null)
    for (const { blocks } of reading.asides) read(blocks, null)
    return { followers, bordered }
  })
}

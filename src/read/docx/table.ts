import {
  type Block,
  type Paragraph,
  paragraphsOf,
  type Table,
  type TableCell,
  type TableRow,
} from '../../model/index.js'
import type { Style, StyleCondition, Styles } from './styles.js'
import type { Attributes } from './xml.js'

interface OpenTable {
  table: Table
  style: Style | null
  /** Parts of the style that the table asks for (ECMA-376-1 §17.4.55). */
  wanted: Set<StyleCondition>
  row: TableRow | null
  rowDeleted: boolean
  cell: TableCell | null
  cellDeleted: boolean
}

/** The tables that are open while a part is read, innermost last. */
export interface TableReader {
  /** Takes an element of a table into account. */
  open(name: string, attribute: Attributes): void
  /** Closes a cell with what it holds. */
  closeCell(children: Block[]): void
  closeRow(): void
  /** Closes a table; null if nothing is left of it. */
  closeTable(): Table | null
  /** The style of the cell that is open: of the table, overlaid by that of its first row and column. */
  style(): Style | null
  /** Notes that the row, or the cell, whose properties are read was deleted with changes tracked. */
  markDeleted(): void
}

/** More columns than any table has; beyond, the number is nonsense. */
const MOST_COLUMNS = 1000
/** Bits of `w:tblLook` in older files (ECMA-376-1 §17.4.55). */
const LOOKS: [StyleCondition, attribute: string, bit: number][] = [
  ['firstRow', 'w:firstRow', 0x20],
  ['firstCol', 'w:firstColumn', 0x80],
]

function looksOf(attribute: Attributes): Set<StyleCondition> {
  const bits = Number.parseInt(attribute('w:val') ?? '0', 16)
  return new Set(
    LOOKS.filter(([, name, bit]) => {
      const stated = attribute(name)
      return stated === undefined ? (bits & bit) !== 0 : !/^(?:0|false|off)$/u.test(stated)
    }).map(([condition]) => condition),
  )
}

export function makeTableReader(styles: Styles): TableReader {
  const tables: OpenTable[] = []
  return {
    open(name, attribute) {
      const open = tables.at(-1)
      if (name === 'w:tbl') {
        const table: Table = { type: 'table', children: [] }
        const none = { row: null, rowDeleted: false, cell: null, cellDeleted: false }
        tables.push({ table, style: null, wanted: new Set(), ...none })
        return
      }
      if (!open) return
      if (name === 'w:tblStyle') open.style = styles.resolve(attribute('w:val'))
      else if (name === 'w:tblLook') open.wanted = looksOf(attribute)
      else if (name === 'w:tr') open.row = { type: 'tableRow', children: [] }
      else if (name === 'w:tc') {
        open.cell = { type: 'tableCell', children: [], columns: 1, continued: false }
        open.cellDeleted = false
      } else if (name === 'w:gridSpan' && open.cell)
        open.cell.columns = Math.min(Math.max(1, Math.trunc(Number(attribute('w:val'))) || 1), MOST_COLUMNS)
      else if (name === 'w:vMerge' && open.cell) open.cell.continued = (attribute('w:val') ?? 'continue') === 'continue'
      else if (name === 'w:cellDel') open.cellDeleted = true
    },
    closeCell(children) {
      const open = tables.at(-1)
      if (open?.cell && open.row && !open.cellDeleted) open.row.children.push({ ...open.cell, children })
      if (open) open.cell = null
    },
    closeRow() {
      const open = tables.at(-1)
      if (!open) return
      if (open.row && !open.rowDeleted) open.table.children.push(open.row)
      open.row = null
      open.rowDeleted = false
    },
    closeTable() {
      const table = tables.pop()?.table
      if (!table || table.children.length === 0) return null
      place(table)
      return table
    },
    style() {
      const { style, cell, wanted, table, row } = tables.at(-1) ?? {}
      if (!style || !cell) return null
      const holds: Record<StyleCondition, boolean> = {
        firstRow: table?.children.length === 0,
        firstCol: row?.children.length === 0,
      }
      const parts = (['firstRow', 'firstCol'] as const)
        .filter((condition) => holds[condition] && wanted?.has(condition))
        .map((condition) => style.conditions[condition])
      return {
        ...style,
        run: Object.assign({}, style.run, ...parts.map((part) => part?.run)),
        paragraph: Object.assign({}, style.paragraph, ...parts.map((part) => part?.paragraph)),
      }
    },
    markDeleted() {
      const open = tables.at(-1)
      if (open?.row && !open.cell) open.rowDeleted = true
    },
  }
}

/** The place of a table is that of its paragraphs. */
function place(table: Table): void {
  const paragraphs: Paragraph[] = [...paragraphsOf(table.children)]
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first?.position || !last?.position) return
  table.position = { start: first.position.start, end: last.position.end }
  if (first.data) table.data = first.data
}

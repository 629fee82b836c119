import {
  type Block,
  type Paragraph,
  paragraphsOf,
  type Table,
  type TableCell,
  type TableRow,
} from '../../model/index.js'
import { isBorder } from './properties.js'
import { ofType, overlay, type Properties, type Style, type StyleCondition, type Styles } from './styles.js'
import type { Attributes } from './xml.js'

interface OpenTable {
  table: Table
  style: Style | null
  /** Parts of the style that the table asks for (ECMA-376-1 §17.4.55). */
  wanted: Set<StyleCondition>
  /** What the row asks for in their place (§17.4.61). */
  wantedInRow: Set<StyleCondition> | null
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
  /** Notes that the row whose properties are read was deleted with changes tracked. */
  markDeleted(): void
  /** Whether what is read stands in a row or a cell that was deleted. */
  isDeleted(): boolean
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
        const none = { wantedInRow: null, row: null, rowDeleted: false, cell: null, cellDeleted: false }
        tables.push({ table, style: null, wanted: new Set(), ...none })
        return
      }
      if (!open) return
      if (name === 'w:tblStyle') open.style = ofType('table', styles.resolve(attribute('w:val')))
      else if (name === 'w:tblLook') open[open.row ? 'wantedInRow' : 'wanted'] = looksOf(attribute)
      else if (name === 'w:tr') {
        open.row = { type: 'tableRow', children: [] }
        open.wantedInRow = null
      } else if (name === 'w:tc') {
        open.cell = { type: 'tableCell', children: [], columns: 1, continued: false }
        open.cellDeleted = false
      } else if (name === 'w:gridSpan' && open.cell)
        open.cell.columns = Math.min(Math.max(1, Math.trunc(Number(attribute('w:val'))) || 1), MOST_COLUMNS)
      else if (name === 'w:vMerge' && open.cell) open.cell.continued = (attribute('w:val') ?? 'continue') === 'continue'
      else if (name === 'w:cellDel') open.cellDeleted = true
      else if (name === 'w:bottom' && open.cell && isBorder(attribute('w:val'))) open.cell.ruled = true
      else if (name === 'w:top' && open.cell && isBorder(attribute('w:val'))) open.cell.overlined = true
    },
    closeCell(children) {
      const open = tables.at(-1)
      if (open?.cell && open.row && !open.cellDeleted) open.row.children.push({ ...open.cell, children })
      if (!open) return
      open.cell = null
      open.cellDeleted = false
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
      const open = tables.at(-1)
      if (!open?.style || !open.cell) return null
      const { style, table, row } = open
      const wanted = open.wantedInRow ?? open.wanted
      const holds: Record<StyleCondition, boolean> = {
        firstRow: table.children.length === 0,
        firstCol: row?.children.length === 0,
      }
      // What the first column says goes before what the first row says (§17.7.6).
      const parts = (['firstRow', 'firstCol'] as const)
        .filter((condition) => holds[condition] && wanted.has(condition))
        .map((condition) => style.conditions[condition])
      return { ...style, ...parts.reduce<Properties>(overlay, style) }
    },
    markDeleted() {
      const open = tables.at(-1)
      if (open?.row && !open.cell) open.rowDeleted = true
    },
    isDeleted: () => tables.some(({ rowDeleted, cellDeleted }) => rowDeleted || cellDeleted),
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

import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { printed } from '../line.js'
import type { DraftLine } from '../types.js'
import { type NextId, runsOf } from './line.js'
import { STYLE } from './styles.js'
import { twipsOfMm } from './units.js'

const CELL_MARGIN_MM = 1.5
/** Columns are as wide as what they hold asks for, within bounds: letters of the longest cell. */
const FEWEST_LETTERS = 5
const MOST_LETTERS = 40

/** Widths that share out a line among columns. */
function widthsOf(rows: readonly (readonly DraftLine[])[], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length))
  const letters = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => printed(row[column] ?? []).length))
    return Math.min(MOST_LETTERS, Math.max(FEWEST_LETTERS, longest))
  })
  const all = letters.reduce((sum, some) => sum + some, 0)
  return letters.map((some) => Math.floor((some / all) * width))
}

/** A table with lines; its head is repeated on every page. */
export function tableOf(rows: readonly (readonly DraftLine[])[], width: number, next: NextId): Table {
  const widths = widthsOf(rows, width)
  const margin = twipsOfMm(CELL_MARGIN_MM)
  const cell = (line: DraftLine, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: margin, right: margin },
      children: [
        new Paragraph({
          style: STYLE.cell,
          ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
          children: runsOf(
            isHead ? line.map((piece) => (piece.type === 'break' ? piece : { ...piece, bold: true })) : line,
            next,
          ),
        }),
      ],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: widths.map((_, column) => cell(row[column] ?? [], column, index === 0)),
        }),
    ),
  })
}

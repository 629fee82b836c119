import type { CellObject, Row } from 'write-excel-file/universal'
import { plain } from '../../plain.js'
import { legal } from '../../xml.js'

/** A value with its type: a spreadsheet must never guess. */
export type Value = string | number | null | { day: string } | { text: string; fill: string; color: string }

/** A sheet: lines above the table, its columns, its rows. */
export interface Table {
  name: string
  intro: readonly string[]
  columns: readonly { header: string; width: number }[]
  rows: readonly (readonly Value[])[]
  /** Columns that stay in sight. */
  sticky?: number
}

/** The most that a cell can hold, in UTF-16 code units. */
const LONGEST = 32_767
const LINE = '#c9ced6'
const HEAD = { backgroundColor: '#e3e7ee', fontWeight: 'bold', wrap: true, alignVertical: 'center' } as const
const BORDER = { borderColor: LINE, borderStyle: 'thin' } as const

/** Text that a sheet can hold. The library finds texts again by a plain object, which knows `constructor` already. */
function text(value: string): string {
  const safe = legal(plain(value)).slice(0, LONGEST - 1)
  return safe in Object.prototype ? `${safe} ` : safe
}

const body = { ...BORDER, alignVertical: 'top', wrap: true } as const

/** A cell that holds text as text, whatever it begins with: as a shared string it is no formula (ECMA-376-1 §18.3.1.4). */
const textCell = (value: string): CellObject => ({ ...body, type: String, value: text(value), format: '@' })

function cellOf(value: Value): CellObject {
  if (value === null || value === '') return { ...body }
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { ...BORDER, alignVertical: 'top', type: Number, value }
  if ('day' in value)
    return {
      ...BORDER,
      alignVertical: 'top',
      type: Date,
      value: new Date(`${value.day}T00:00:00Z`),
      format: 'dd/mm/yyyy',
    }
  const { fill, color } = value
  return { ...textCell(value.text), backgroundColor: fill, textColor: color, align: 'center' }
}

/** The number of the row, from 1, in which the headings of the columns stand. */
export const headRow = ({ intro }: Table): number => intro.length + 1

/** The rows of a sheet as the library takes them. */
export const rowsOf = ({ intro, columns, rows }: Table): Row[] => [
  ...intro.map(
    (line, index): Row => [
      { type: String, value: text(line), ...(index === 0 ? { fontWeight: 'bold', fontSize: 14 } : {}) },
    ],
  ),
  columns.map(({ header }) => ({ ...HEAD, ...BORDER, type: String, value: text(header) })),
  ...rows.map((row): Row => row.map(cellOf)),
]

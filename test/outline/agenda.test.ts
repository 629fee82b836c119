import { expect, test } from 'vitest'
import type { Table, TableCell, TableRow } from '../../src/model/index.js'
import { readAgenda } from '../../src/outline/agenda.js'

const cell: TableCell = { type: 'tableCell', children: [], columns: 1, continued: false }
const row: TableRow = { type: 'tableRow', children: [cell, cell] }
const tableOf = (rows: number): Table => ({ type: 'table', children: new Array<TableRow>(rows).fill(row) })

test.each([0, 1, 500_000])('a table of %i rows without text is no agenda', (rows) => {
  expect(readAgenda(tableOf(rows))).toBeNull()
})

import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { headingText, sectionsOf, type Table, type TableCell, type TableRow } from '../../src/model/index.js'
import { readAgenda } from '../../src/outline/agenda.js'

const cell: TableCell = { type: 'tableCell', children: [], columns: 1, continued: false }
const row: TableRow = { type: 'tableRow', children: [cell, cell] }
const tableOf = (rows: number): Table => ({ type: 'table', children: new Array<TableRow>(rows).fill(row) })

test.each([0, 1, 500_000])('a table of %i rows without text is no agenda', (rows) => {
  expect(readAgenda(tableOf(rows))).toBeNull()
})

test.each([
  [
    'HTML',
    (rows: string[][]) =>
      `<table>${rows.map((row) => `<tr><td>${row.join('</td>\n\n<td>')}</td></tr>`).join('')}</table>`,
  ],
  [
    'Markdown',
    (rows: string[][]) => ['| a | b | c |\n|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  ],
])('the rows of an agenda in %s are sections', async (_, write) => {
  const told = 'Chi ủy triển khai trong quý I, báo cáo chi bộ trước ngày họp hằng tháng.'
  const data = write(
    ['Công tác tư tưởng', 'Công tác kiểm tra', 'Công tác dân vận'].map((name, index) => [`${index + 1}`, name, told]),
  )
  const { tree } = await (await createLinter()).inspect({ data }, { today: '2027-02-01' })
  expect([...sectionsOf(tree)].map(({ section }) => headingText(section))).toEqual([
    '1 Công tác tư tưởng',
    '2 Công tác kiểm tra',
    '3 Công tác dân vận',
  ])
})

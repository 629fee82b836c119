import type { DraftLine } from '../types.js'
import { markdownLine } from './line.js'

const cellOf = (line: DraftLine) =>
  markdownLine(line.map((piece) => (piece.type === 'break' ? { type: 'text', value: ' ' } : piece))).replaceAll(
    '|',
    '\\|',
  )

/** Rows as a table, the first one as its head. */
export function markdownTable(rows: readonly (readonly DraftLine[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head = '', ...rest] = rows.map((row) =>
    line(Array.from({ length: columns }, (_, index) => cellOf(row[index] ?? []))),
  )
  return [head, line(Array.from({ length: columns }, () => '---')), ...rest].join('\n')
}

import type { Block, Paragraph, Section, Table } from '../../src/model/index.js'

/** A paragraph on a line, with as much of it as the helpers of the model look at. */
export const paragraph = (value: string, line = 1): Paragraph =>
  ({
    type: 'paragraph',
    value,
    position: { start: { line, column: 1 }, end: { line, column: value.length + 1 } },
  }) as Paragraph

export const section = (label: string | null, title: string, children: (Block | Section)[] = []): Section => ({
  type: 'section',
  level: 1,
  label,
  title,
  runIn: false,
  appendix: false,
  heading: paragraph(label ? `${label} ${title}` : title),
  children,
  data: { why: [] },
})

export const table = (...rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      columns: 1,
      continued: false,
      children: [paragraph(value)],
    })),
  })),
})

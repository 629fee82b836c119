import { expect, test } from 'vitest'
import type { Paragraph, Run } from '../../src/model/index.js'
import { linesOf } from '../../src/outline/line.js'

const run = (text: string, format: Partial<Run> = {}): Run => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  size: 28,
  font: 'Times New Roman',
  ...format,
})

const paragraph = (runs: Run[], facts: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  value: runs.map(({ text }) => text).join(''),
  runs,
  align: 'justify',
  indent: null,
  spacing: null,
  style: null,
  outlineLevel: null,
  label: null,
  listLevel: null,
  position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  ...facts,
})

test('a soft break parts the lines of one paragraph', () => {
  const lines = linesOf(paragraph([run('I. ĐÁNH GIÁ\n\nII. PHƯƠNG HƯỚNG')]))
  expect(lines.map(({ title, from }) => [title, from])).toEqual([
    ['ĐÁNH GIÁ', 0],
    ['PHƯƠNG HƯỚNG', 13],
  ])
})

test('a number typed over several runs is one label', () => {
  const [line] = linesOf(
    paragraph([run('I', { bold: true }), run('I', { bold: true }), run('. Phương hướng', { bold: true })]),
  )
  expect(line?.label?.text).toBe('II.')
  expect(line?.bold).toBe(true)
})

test('an automatic label counts, unless a number is typed behind it', () => {
  expect(linesOf(paragraph([run('Phương hướng')], { label: 'II.' }))[0]?.label?.text).toBe('II.')
  const [typed] = linesOf(paragraph([run('3. Phương hướng')], { label: '•' }))
  expect(typed?.label?.text).toBe('3.')
  expect(typed?.title).toBe('Phương hướng')
})

test('a bold opening behind which plain text goes on is a run-in heading', () => {
  const [line] = linesOf(
    paragraph([run('3. Công tác kiểm tra, giám sát:', { bold: true }), run(' Chi bộ kiểm tra 02 đảng viên.')]),
  )
  expect(line?.title.slice(0, line.lead)).toBe('Công tác kiểm tra, giám sát:')
  expect(line?.leadEmphasised).toBe(true)
})

test('the colon may stand outside the bold', () => {
  const [line] = linesOf(
    paragraph([run('3. '), run('Công tác dân vận', { bold: true }), run(': Xây dựng 01 mô hình.')]),
  )
  expect(line?.title.slice(0, line.lead)).toBe('Công tác dân vận:')
})

test('a bold word inside a sentence opens nothing', () => {
  const [line] = linesOf(paragraph([run('Chi bộ', { bold: true }), run(' tổ chức thực hiện nghị quyết trong quý I.')]))
  expect(line?.lead).toBe(0)
})

test('capitals count as printed, not as typed', () => {
  const [line] = linesOf(paragraph([run('I. Đánh giá', { caps: true })]))
  expect(line?.upper).toBe(true)
})

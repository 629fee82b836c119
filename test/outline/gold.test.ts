import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { type Root, type Section, sectionsOf } from '../../src/model/index.js'
import type { FoundHeading } from './gold/align.js'
import { measure } from './gold/measure.js'
import { parseGold } from './gold/outline.js'
import { reportOf } from './gold/report.js'

const folder = new URL('./gold/', import.meta.url)
const goldOf = (name: string) => parseGold(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

/** What is reached, rounded down: less is a regression, and whoever reaches more raises the figure. */
const REACHED: Record<string, { precision: number; recall: number; placed: number }> = {
  'huong-dan-36-HD-VPTW': { precision: 0.98, recall: 1, placed: 1 },
  'nghi-dinh-30_2020_ND_CP': { precision: 1, recall: 1, placed: 1 },
  'nghi-dinh-Phuluc1': { precision: 1, recall: 1, placed: 1 },
  'nghi-dinh-Phuluc2': { precision: 1, recall: 1, placed: 1 },
  'nghi-dinh-Phuluc3': { precision: 1, recall: 0.894, placed: 0.294 },
  'nghi-dinh-Phuluc4': { precision: 1, recall: 1, placed: 1 },
  'nghi-dinh-Phuluc5': { precision: 1, recall: 1, placed: 1 },
  'nghi-dinh-Phuluc6': { precision: 1, recall: 1, placed: 1 },
}

function flatten(tree: Root): FoundHeading[] {
  const places = new Map<Section, number>()
  return [...sectionsOf(tree)].map(({ section, ancestors }, index) => {
    places.set(section, index)
    const around = ancestors.at(-1)
    const { label, title, heading } = section
    const parent = around ? (places.get(around) ?? null) : null
    return { label, title, parent, line: heading.position?.start.line ?? 0 }
  })
}

const reports: string[] = []
afterAll(() => {
  if (process.env.DANG_LINT_GOLD_REPORT) process.stdout.write(`\n${reports.join('\n')}\n`)
})

// The documents are not part of the repository: DANG_LINT_CORPUS names a folder that holds them in vi/.
test.for(names)('the outline of %s is as near its gold as it was', async (name, { skip }) => {
  const path = join(process.env.DANG_LINT_CORPUS ?? '', 'vi', `${name}.docx`)
  if (!process.env.DANG_LINT_CORPUS || !existsSync(path)) skip('DANG_LINT_CORPUS names no folder with this document')
  const linter = await createLinter()
  const { tree } = await linter.inspect({ name: `${name}.docx`, data: readFileSync(path) }, { today: '2026-01-01' })
  const measured = measure(goldOf(name), flatten(tree))
  const report = reportOf(name, measured)
  reports.push(report)
  const { precision, recall, placed } = REACHED[name] ?? { precision: 1, recall: 1, placed: 1 }
  expect(measured.precision, report).toBeGreaterThanOrEqual(precision)
  expect(measured.recall, report).toBeGreaterThanOrEqual(recall)
  expect(measured.placed, report).toBeGreaterThanOrEqual(placed)
})

test('every figure that was reached has its gold', () => {
  expect(Object.keys(REACHED)).toEqual(names)
})

test.for(names)('the gold of %s is written as it is printed', (name) => {
  const gold = goldOf(name)
  expect(gold.filter(({ optional }) => !optional).length).toBeGreaterThan(5)
  for (const { label, title, isSample } of gold) {
    const text = `${label ?? ''} ${title}`.trim()
    expect(text).toBe(text.normalize('NFC').replace(/\s+/gu, ' '))
    expect(text === '').toBe(isSample)
  }
})

const GOLD = parseGold(
  ['# Ví dụ', 'I.\tNHIỆM VỤ', '  1.\tChỉ tiêu', '  ~2.\tChi bộ tổ chức…', 'II.\tMẪU', '  ~…', 'III.\tTHỰC HIỆN'].join(
    '\n',
  ),
)
const heading = (label: string | null, title: string, parent: number | null = null): FoundHeading => ({
  label,
  title,
  parent,
  line: 1,
})

test('an outline that equals its gold reaches everything', () => {
  const found = [
    heading('I.', 'Nhiệm vụ'),
    heading('1.', 'Chỉ tiêu:', 0),
    heading('II.', 'Mẫu'),
    heading('III.', 'Thực hiện'),
  ]
  expect(measure(GOLD, found)).toMatchObject({ precision: 1, recall: 1, placed: 1, missing: [], extra: [] })
})

test('optional headings and sample text count neither way', () => {
  const found = [
    heading('I.', 'Nhiệm vụ'),
    heading('1.', 'Chỉ tiêu', 0),
    heading('2.', 'Chi bộ tổ chức học tập nghị quyết.', 0),
    heading('II.', 'Mẫu'),
    heading(null, 'Quyết nghị', 3),
    heading('Điều 1.', '…', 4),
    heading('III.', 'Thực hiện'),
  ]
  const measured = measure(GOLD, found)
  expect(measured).toMatchObject({ precision: 1, recall: 1, placed: 1 })
  expect(measured.tolerated.map(({ title }) => title)).toEqual([
    'Chi bộ tổ chức học tập nghị quyết.',
    'Quyết nghị',
    '…',
  ])
})

test('a heading too many costs precision, one too few recall, one in the wrong section its place', () => {
  const found = [heading('I.', 'Nhiệm vụ'), heading(null, 'Ví dụ'), heading('1.', 'Chỉ tiêu', 1), heading('II.', 'Mẫu')]
  const measured = measure(GOLD, found)
  expect(measured).toMatchObject({ precision: 3 / 4, recall: 3 / 4, placed: 2 / 3 })
  expect(measured.extra.map(({ title }) => title)).toEqual(['Ví dụ'])
  expect(measured.missing.map(({ label }) => label)).toEqual(['III.'])
  expect(measured.misplaced[0]?.expected?.title).toBe('NHIỆM VỤ')
})

test('a section whose title was read wrongly is missing and one too many, but still holds what is in it', () => {
  const found = [heading('I.', 'Nhiệm vụ năm tới'), heading('1.', 'Chỉ tiêu', 0)]
  const measured = measure(GOLD, found)
  expect(measured).toMatchObject({ precision: 1 / 2, recall: 1 / 4, placed: 1 })
})

test('a gold line that skips a level is refused', () => {
  expect(() => parseGold('I.\tNHIỆM VỤ\n    a)\tChỉ tiêu')).toThrow('Wrong indent')
})

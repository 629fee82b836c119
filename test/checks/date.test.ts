import { expect, test } from 'vitest'
import type { LintOptions } from '../../src/lint.js'
import { findingsOf } from './support.js'

const document = (date: string, year: number | string) =>
  `CHI BỘ ẤP 1\nSố 05-NQ/CB\nBình An, ${date}\n\n**NGHỊ QUYẾT**\n**về nhiệm vụ năm ${year}**\n\nI. NHIỆM VỤ\n\nKết nạp.\n`
const day = (year: number) => `ngày 05 tháng 01 năm ${year}`
const find = (options: string, text: string, given: LintOptions = {}) =>
  findingsOf(`{ kind: date${options} }`, text, '{date}|{year}|{previousYear}', given)

test.each([
  ['', 2027, true],
  ['', 2026, false],
  ['', 2028, false],
  [', yearsBefore: 1', 2026, true],
  [', yearsBefore: 1', 2025, false],
  [', yearsBefore: 1', 2028, false],
  [', yearsAfter: 2', 2029, true],
  [', yearsAfter: 2', 2030, false],
  [', yearsAfter: 2', 2026, false],
])('with “%s” a document about 2027 of the year %i passes: %s', async (options, year, passes) => {
  expect(await find(options, document(day(year), 2027))).toHaveLength(passes ? 0 : 1)
})

test.each([
  ['học 2026 - 2027', 2026, true],
  ['học 2026 – 2027', 2027, true],
  ['học 2026-2027', 2028, false],
  ['học 2026-2027', 2025, false],
  ['2026 và nhiệm kỳ 2026 - 2028', 2027, false],
])('a document about năm %s of the year %i passes: %s', async (about, year, passes) => {
  expect(await find('', document(day(year), about))).toHaveLength(passes ? 0 : 1)
})

test('the finding names both, at the letterhead', async () => {
  expect(await find('', document(day(2025), 2027))).toMatchObject([
    { message: '05/01/2025|2027|2026', actual: '2025-01-05', expected: ['2027'], place: { line: 1 } },
  ])
})

test('a document without date or without year passes', async () => {
  expect(await find('', document('ngày … tháng … năm 2025', 2027))).toEqual([])
  expect(await find('', 'Chi bộ họp.\n')).toEqual([])
})

test('what the caller knows goes before what is printed', async () => {
  expect(await find('', document(day(2025), 2027), { date: '2027-03-01' })).toEqual([])
  expect(await find('', document(day(2025), 2027), { year: 2025 })).toEqual([])
  expect(await find('', 'Chi bộ họp.\n', { date: '2025-01-05', year: 2027 })).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const find = (...lines: string[]) =>
  findingsOf('{ kind: calendar, in: body }', markdown('I. NHIỆM VỤ', ...lines), 'Ngày “{found}” {fault}.')

test('days that exist and fall on the stated day of the week pass', async () => {
  expect(await find('Họp thứ Ba, ngày 05/01/2027; nộp trước ngày 28/02/2027.')).toEqual([])
})

test('each day that does not is told at its place', async () => {
  expect(await find('Nộp trước ngày 30/02/2027.', 'Họp sáng thứ Hai, ngày 05/01/2027.')).toMatchObject([
    { message: 'Ngày “30/02/2027” không có trong lịch.', place: { line: 3, column: 16 } },
    { message: 'Ngày “05/01/2027” là thứ Ba, không phải “thứ Hai”.', place: { line: 5 } },
  ])
})

import { describe, expect, test } from 'vitest'
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

describe('a slip of the year', () => {
  const slips = async (day: string) => {
    const lines = ['CHI BỘ ẤP 1', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày 05 tháng 01 năm 2027', '**NGHỊ QUYẾT**']
    const found = await findingsOf(
      '{ kind: calendar, in: body, slip: 45 }',
      markdown(...lines, `Ngày ${day}, chi bộ họp.`),
      'Ngày “{found}” {fault}.',
    )
    return found.map(({ message }) => message)
  }

  test.each(['04/01/2026', '20/01/2028', '10/02/2026'])(
    'is a day a year away from that of the paper: %s',
    async (day) => {
      expect(await slips(day)).toEqual([`Ngày “${day}” không cùng năm với ngày ban hành, 05/01/2027.`])
    },
  )

  test.each(['30/12/2026', '04/01/2027', '03/6/2026', '04/01/1930', '30/02/2026', '04/01'])(
    'is none that may be meant, or is no day: %s',
    async (day) => {
      expect(await slips(day)).toEqual([])
    },
  )
})

import { expect, test } from 'vitest'
import type { Due, Frequency } from '../../src/model/index.js'
import { dueText, frequencyText } from '../../src/report/due-words.js'

const nameOf = (type: string) => ({ 'bien-ban': 'Biên bản', 'dai-hoi': 'Đại hội' })[type] ?? type

test.each<[Due[], Frequency, string, string]>([
  [[{ day: 31, month: 1 }], 'year', 'ngày 31/1', '31 January'],
  [[{ day: 31, month: 12, year: 'previous' }], 'year', 'ngày 31/12 của năm trước', '31 December of the year before'],
  [[{ day: 15, month: 1, year: 'next' }], 'year', 'ngày 15/1 của năm sau', '15 January of the year after'],
  [[{ day: 15 }], 'year', 'ngày 15 tháng 12', 'day 15 of December'],
  [[{ day: 25 }], 'month', 'ngày 25 hằng tháng', 'day 25 of the month'],
  [[{ day: 25 }], 'quarter', 'ngày 25 tháng cuối quý', 'day 25 of the last month of the quarter'],
  [[{ day: 25 }], 'half', 'ngày 25 tháng cuối của 6 tháng', 'day 25 of the last month of the half-year'],
  [
    [
      { day: 30, month: 6 },
      { day: 15, month: 12 },
    ],
    'half',
    'ngày 30/6; ngày 15/12',
    '30 June; 15 December',
  ],
  [[{ days: 7 }], 'quarter', 'trong 7 ngày sau khi hết quý', 'within 7 days of the end of the quarter'],
  [[{ days: 1 }], 'month', 'trong 1 ngày sau khi hết tháng', 'within 1 day of the end of the month'],
  [
    [{ days: 2, after: ['bien-ban', 'dai-hoi'] }],
    'month',
    'trong 2 ngày sau Biên bản hoặc Đại hội',
    'within 2 days of Biên bản or Đại hội',
  ],
  [[{ days: 90, after: 'dai-hoi' }], 'term', 'trong 90 ngày sau Đại hội', 'within 90 days of Đại hội'],
  [
    [{ day: 31, month: 1, working: true }],
    'year',
    'ngày 31/1, rơi vào ngày nghỉ cuối tuần thì lùi sang ngày làm việc kế tiếp',
    '31 January, at a week-end the next working day',
  ],
  [[], 'year', 'chưa đặt hạn', 'no day is set'],
])('%o, owed by the %s, is said in both languages', (due, per, vi, en) => {
  expect([dueText(due, per, nameOf, 'vi'), dueText(due, per, nameOf, 'en')]).toEqual([vi, en])
})

test('every frequency is said in both languages, each in its own words', () => {
  const frequencies: Frequency[] = ['year', 'half', 'quarter', 'month', 'term']
  for (const lang of ['vi', 'en'] as const)
    expect(new Set(frequencies.map((per) => frequencyText(per, lang))).size).toBe(frequencies.length)
  expect(frequencyText('term', 'vi')).toBe('mỗi nhiệm kỳ một lần')
})

import { expect, test } from 'vitest'
import { findDate, findYears, isoDate, printDate } from '../../src/text/index.js'

test.each([
  ['An Trường, ngày 05 tháng 01 năm 2027', '2027-01-05'],
  ['ngày 5tháng 1 năm 2027', '2027-01-05'],
  ['ngày 17/6/2016', '2016-06-17'],
  ['13-11-2025 15:27:48 +07:00', '2025-11-13'],
  ['ngày 31 tháng 02 năm 2027', null],
  ['ngày    tháng 01 năm 2027', null],
  ['số 111-CV/TU', null],
])('the date in “%s” is %s', (text, date) => {
  expect(findDate(text)).toBe(date)
})

test('29 February is a day in leap years only', () => {
  expect(isoDate(2028, 2, 29)).toBe('2028-02-29')
  expect(isoDate(2027, 2, 29)).toBeNull()
})

test('years are numbers of four digits that stand alone', () => {
  expect(findYears('năm 2026, nhiệm kỳ 2025-2030; 120270 đồng')).toEqual([2026, 2025, 2030])
})

test('dates are printed as offices write them, and by ISO 8601 in English', () => {
  expect(printDate('2027-01-05', 'vi')).toBe('05/01/2027')
  expect(printDate('2027-03-10', 'vi')).toBe('10/3/2027')
  expect(printDate('2027-10-10', 'vi')).toBe('10/10/2027')
  expect(printDate('2027-01-05', 'en')).toBe('2027-01-05')
})

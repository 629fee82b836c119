import { expect, test } from 'vitest'
import { isWholeYear, periodNames } from '../../../src/report/dossier/period.js'

test.each([
  [['2027-03', '2027-05', '2027-12'], 'tháng 3, 5, 12', 'month 3, 5, 12'],
  [['2027-Q1', '2027-Q4'], 'quý I, IV', 'quarter I, IV'],
  [['2027-H1', '2027-H2'], '6 tháng đầu năm, 6 tháng cuối năm', 'first half-year, second half-year'],
  [['2027'], 'cả năm', 'the year'],
])('the periods %j are named as people name them', (periods, vi, en) => {
  expect([periodNames(periods, 'vi'), periodNames(periods, 'en')]).toEqual([vi, en])
})

test('a period of no known kind is printed as it is', () => {
  expect(periodNames(['2025-2030'], 'vi')).toBe('2025-2030')
})

test('only a year is a whole year', () => {
  expect(['2027', '2027-03', '2027-Q1', '2025-2030', ''].map(isWholeYear)).toEqual([true, false, false, false, false])
})

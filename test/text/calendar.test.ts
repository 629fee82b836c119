import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDays } from '../../src/text/index.js'

const told = (text: string) =>
  findDays(text).map((day) => [day.text, day.weekday, day.stated?.text ?? null, day.stated?.weekday ?? null])

test.each([
  ['Bình An, ngày 31 tháng 02 năm 2027', ['31 tháng 02 năm 2027', null, null, null]],
  ['ngày 29/02/2028', ['29/02/2028', 2, null, null]],
  ['ngày 29/02/2027', ['29/02/2027', null, null, null]],
  ['ngày 29/02', ['29/02', 2, null, null]],
  ['ngày 31/4', ['31/4', null, null, null]],
  ['Thứ Ba, ngày 05 tháng 01 năm 2027', ['05 tháng 01 năm 2027', 2, 'Thứ Ba', 2]],
  ['sáng thứ 2 ngày 05/01/2027', ['05/01/2027', 2, 'thứ 2', 1]],
  ['vào ngày chủ nhật, 03/01/2027', ['03/01/2027', 0, 'chủ nhật', 0]],
  ['ngày 05/01/2027 (thứ Hai)', ['05/01/2027', 2, 'thứ Hai', 1]],
])('%j names a day', (text, day) => {
  expect(told(text)).toEqual([day])
})

test.each([
  ['mỗi ngày 12/13 hộ', []],
  ['mỗi ngày 35.2 tấn', []],
  ['ngày 10-15/3/2027', []],
  ['thứ ba, củng cố tổ chức', []],
])('%j names none', (text, days) => {
  expect(told(text)).toEqual(days)
})

test.each([
  'hội nghị lần thứ hai ngày 05/01/2027',
  'kỳ họp thứ tư, ngày 05/01/2027',
  'ngày 05/01/2027, thứ hai là thu đảng phí',
])('what %j counts is no day of the week', (text) => {
  expect(told(text)).toEqual([['05/01/2027', 2, null, null]])
})

test('every day of the calendar falls on its own day of the week', () => {
  const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
  const days = fc.date({ min: new Date('2004-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-')
      const weekday = date.getUTCDay()
      expect(told(`${names[weekday]}, ngày ${day}/${month}/${year}`)).toEqual([
        [`${day}/${month}/${year}`, weekday, names[weekday], weekday],
      ])
    }),
  )
})

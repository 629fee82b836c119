import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextLabel, parseLabel, parseLoneLabel, toRoman } from '../../src/text/index.js'

test.each([
  ['I. ĐÁNH GIÁ', 'I.', 'ĐÁNH GIÁ', 'roman', 1],
  ['I- Về xây dựng Đảng', 'I-', 'Về xây dựng Đảng', 'roman', 1],
  ['IV.Tổ chức', 'IV.', 'Tổ chức', 'roman', 4],
  ['"V- Trách nhiệm', '"V-', 'Trách nhiệm', 'roman', 5],
  ['1. Phương hướng', '1.', 'Phương hướng', 'arabic', 1],
  ['1- Phương hướng', '1-', 'Phương hướng', 'arabic', 1],
  ['1/ Nhận thức', '1/', 'Nhận thức', 'arabic', 1],
  ['12) Nội dung', '12)', 'Nội dung', 'arabic', 12],
  ['1.1. Phạm vi', '1.1.', 'Phạm vi', 'decimal 1', 1],
  ['2.1.3 Phạm vi', '2.1.3', 'Phạm vi', 'decimal 2.1', 3],
  ['a) Ưu điểm', 'a)', 'Ưu điểm', 'lower-vi', 1],
  ['đ) Công tác', 'đ)', 'Công tác', 'lower-vi', 5],
  ['A . Mục đích', 'A .', 'Mục đích', 'upper-vi', 1],
  ['(i) Một là', '(i)', 'Một là', 'lower-roman', 1],
  ['Điều 1. Chức năng', 'Điều 1.', 'Chức năng', 'dieu', 1],
  ['Điều 12', 'Điều 12', '', 'dieu', 12],
  ['Phần thứ nhất', 'Phần thứ nhất', '', 'phan', 1],
  ['PHẦN THỨ HAI: PHƯƠNG HƯỚNG', 'PHẦN THỨ HAI:', 'PHƯƠNG HƯỚNG', 'phan', 2],
  ['Chương II', 'Chương II', '', 'chuong', 2],
  ['CHƯƠNG I. CHỨC NĂNG', 'CHƯƠNG I.', 'CHỨC NĂNG', 'chuong', 1],
  ['1. I. Đặc điểm', '1. I.', 'Đặc điểm', 'roman', 1],
  ['1. 12/12 đảng viên dự họp', '1.', '12/12 đảng viên dự họp', 'arabic', 1],
  ['2. V/v cử cán bộ', '2.', 'V/v cử cán bộ', 'arabic', 2],
  ['3. 2.5 tỷ đồng', '3.', '2.5 tỷ đồng', 'arabic', 3],
  ['1.. Mục đích', '1..', 'Mục đích', 'arabic', 1],
  ['II./ Nhiệm vụ', 'II./', 'Nhiệm vụ', 'roman', 2],
  ['I/. Đặc điểm', 'I/.', 'Đặc điểm', 'roman', 1],
  ['a.) Ưu điểm', 'a.)', 'Ưu điểm', 'lower-vi', 1],
  ['1.2.. Phạm vi', '1.2..', 'Phạm vi', 'decimal 1', 2],
  ['- Kết nạp 02 đảng viên', '-', 'Kết nạp 02 đảng viên', 'bullet', 0],
])('“%s” is labelled “%s”', (line, text, title, family, value) => {
  const label = parseLabel(line)
  expect(label?.text).toBe(text)
  expect(line.slice(label?.end)).toBe(title)
  expect(label?.ordinals).toContainEqual({ family, value })
})

test.each([
  'Mục tiêu chung',
  'Phần lớn đảng viên',
  'Điều 5 Luật này',
  'Phần I của báo cáo',
  '15/5/2027 là ngày',
  '30-40 người',
  '20 - 25 mm',
  '20 – 25 mm',
  '1.5 triệu đồng',
  '10.000 đồng',
  '2027 là năm',
  '1...... 3',
  '1… và 2…',
  'V.I. Lê-nin',
  'V. I. Lê-nin đã dạy',
  'C. Mác và Ph. Ăng-ghen',
  'Đ/c Nguyễn Văn An',
  'E-mail',
  '12 đảng viên',
  '',
])('“%s” has no label', (line) => {
  expect(parseLabel(line)).toBeNull()
})

test('a letter that is also a Roman numeral is read both ways', () => {
  const families = parseLabel('I. Tổ chức')?.ordinals.map(({ family }) => family)
  expect(families).toEqual(['roman', 'upper-vi', 'upper-en'])
})

test('letters count in the Vietnamese order and in the English one', () => {
  expect(parseLabel('e) Nội dung')?.ordinals).toEqual([
    { family: 'lower-vi', value: 6 },
    { family: 'lower-en', value: 5 },
  ])
})

test.each([
  ['II', 'roman', 2],
  ['3', 'arabic', 3],
  ['a)', 'lower-vi', 1],
  ['Điều 5.', 'dieu', 5],
  ['•', 'bullet', 0],
])('“%s” alone is a label', (text, family, value) => {
  expect(parseLoneLabel(text)?.ordinals).toContainEqual({ family, value })
})

test.each([
  ['II.', 'III.'],
  ['IX-', 'X-'],
  ['3.', '4.'],
  ['d)', 'đ)'],
  ['2.9.', '2.10.'],
  ['Điều 5.', 'Điều 6.'],
  ['Phần thứ hai', 'Phần thứ ba'],
  ['CHƯƠNG I.', 'CHƯƠNG II.'],
  ['-', null],
])('after “%s” comes “%s”', (label, next) => {
  expect(nextLabel(label)).toBe(next)
})

test('Roman numerals are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      expect(parseLabel(`${toRoman(value)}. Nội dung`)?.ordinals).toContainEqual({ family: 'roman', value })
    }),
  )
})

test('whatever the line, a label ends inside it and does not throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      const label = parseLabel(line)
      expect(label === null || (label.end > 0 && label.end <= line.length)).toBe(true)
    }),
  )
})

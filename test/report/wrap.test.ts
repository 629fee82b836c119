import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, columnsOf, hang } from '../../src/report/wrap.js'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ộ', 'đ', '🙂'), minLength: 1, maxLength: 12 }), {
  minLength: 1,
})
const width = fc.integer({ min: 1, max: 40 })

test('a combining mark takes no column', () => {
  expect(columnsOf('Nghị quyết'.normalize('NFD'))).toBe(10)
  expect(columnsOf('Nghị quyết')).toBe(10)
})

test('a text is broken between words', () => {
  expect(breakLines('Thêm một mục ngay sau mục II', 12)).toEqual(['Thêm một mục', 'ngay sau mục', 'II'])
})

test('without a width a text stays on one line', () => {
  expect(breakLines('Thêm một mục', null)).toEqual(['Thêm một mục'])
})

test('breaking loses and adds no word', () => {
  fc.assert(
    fc.property(words, width, (list, columns) => {
      expect(breakLines(list.join(' '), columns).join(' ')).toBe(list.join(' '))
    }),
  )
})

test('no line is wider than asked for unless it is one word', () => {
  fc.assert(
    fc.property(words, width, (list, columns) => {
      for (const line of breakLines(list.join(' '), columns))
        if (line.includes(' ')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
    }),
  )
})

test('a line takes as many words as it can', () => {
  fc.assert(
    fc.property(words, width, (list, columns) => {
      const lines = breakLines(list.join(' '), columns)
      for (const [index, line] of lines.slice(1).entries()) {
        const next = `${lines[index]} ${line.split(' ')[0]}`
        expect(columnsOf(next)).toBeGreaterThan(columns)
      }
    }),
  )
})

test('composed and decomposed letters break at the same places', () => {
  fc.assert(
    fc.property(words, width, (list, columns) => {
      const text = list.join(' ')
      const decomposed = breakLines(text.normalize('NFD'), columns).map((line) => line.normalize('NFC'))
      expect(decomposed).toEqual(breakLines(text, columns))
    }),
  )
})

test('further lines begin under the first', () => {
  expect(hang('  LỖI  ', 'Thiếu mục “Tổ chức thực hiện” ở cuối.', 30)).toBe(
    '  LỖI  Thiếu mục “Tổ chức thực\n       hiện” ở cuối.',
  )
})

test('in a very narrow window twenty columns are kept for the text', () => {
  expect(hang('    Cách sửa: ', 'Thêm một mục ngay sau mục II', 5)).toBe(
    '    Cách sửa: Thêm một mục ngay\n              sau mục II',
  )
})

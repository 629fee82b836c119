import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agrees, told, valuesOf } from '../../../src/checks/set/value.js'

const YEAR = 2027

test.each([
  ['the same number, however it is written', ['02'], ['2'], 'number', true],
  ['a total and its parts', ['3', '2', '1'], ['3'], 'number', true],
  ['parts and their total', ['1', '1'], ['2'], 'number', true],
  ['two numbers', ['2'], ['3'], 'number', false],
  ['a month of the quarter', ['quý II'], ['tháng 5'], 'months', true],
  ['another quarter', ['quý II'], ['quý III'], 'months', false],
  ['a half of a year and a quarter in it', ['6 tháng đầu năm'], ['quý II'], 'months', true],
  ['a day written in two ways', ['ngày 03 tháng 3 năm 2027'], ['03/3/2027'], 'day', true],
  ['two days', ['03/3/2027'], ['04/3/2027'], 'day', false],
  ['a name without its marks', ['Trần Văn Bình'], ['Tran Van Binh'], 'name', true],
  ['a name of which one paper gives the end', ['Bình'], ['Trần Văn Bình'], 'name', true],
  ['two names of one ending', ['Lê Văn Bình'], ['Trần Văn Bình'], 'name', false],
  ['a number of a paper without its nought', ['2-CTr/CB'], ['02-CTr/CB'], 'reference', true],
  ['two numbers of papers', ['02-CTr/CB'], ['03-CTr/CB'], 'reference', false],
  ['tone marks placed in two ways', ['hòa'], ['hoà'], 'text', true],
] as const)('%s', (_, one, other, kind, expected) => {
  expect(agrees(one, other, kind, YEAR)).toBe(expected)
})

test('who says less contradicts nobody; who says something else on both sides does', () => {
  expect(agrees(['Trần Văn Bình'], ['Trần Văn Bình', 'Lê Thị Hoa'], 'name', YEAR)).toBe(true)
  expect(agrees(['Trần Văn Bình', 'Võ Thị Út'], ['Trần Văn Bình', 'Lê Thị Hoa'], 'name', YEAR)).toBe(false)
})

test('what is no value of a kind, or is of another year, counts for nothing', () => {
  expect(valuesOf(['quý II', 'tháng 01/2026', 'hằng năm'], 'months', YEAR)).toEqual(['quý II'])
  expect(valuesOf(['2', 'hai', '12345'], 'number', YEAR)).toEqual(['2'])
  expect(valuesOf(['ngày 31/02/2027', '03/3/2027'], 'day', YEAR)).toEqual(['03/3/2027'])
  expect(valuesOf(['02-CTr/CB', 'chương trình'], 'reference', YEAR)).toEqual(['02-CTr/CB'])
})

test('a message tells each value once, and days as papers write them', () => {
  expect(told(['02', '02', '3'])).toEqual({ vi: '02, 3', en: '02, 3' })
  expect(told(['ngày 03 tháng 3 năm 2027'], 'day')).toEqual({ vi: '03/3/2027', en: '2027-03-03' })
})

const kinds = fc.constantFrom('text', 'number', 'months', 'day', 'name', 'reference')
const words = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 99 }).map(String),
    fc.constantFrom('quý I', 'tháng 7', '03/3/2027', 'Trần Văn Bình', 'Bình', '02-CTr/CB', 'hòa', '', '%'),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 5 },
)

test('two sides agree or not whichever is asked first, and each with itself', () => {
  fc.assert(
    fc.property(words, words, kinds, (one, other, kind) => {
      const [a, b] = [valuesOf(one, kind, YEAR), valuesOf(other, kind, YEAR)]
      fc.pre(a.length > 0 && b.length > 0)
      expect(agrees(a, b, kind, YEAR)).toBe(agrees(b, a, kind, YEAR))
      expect(agrees(a, a, kind, YEAR)).toBe(true)
      expect(agrees(a, [...a].reverse(), kind, YEAR)).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Dimension,
  isAllowed,
  parseQuantity,
  printLine,
  printQuantity,
  printTwips,
  type Quantity,
} from '../../src/text/index.js'

const parse = (source: string, dimension: Dimension): Quantity => {
  const parsed = parseQuantity(source, dimension)
  if ('problem' in parsed) throw new Error(`${source}: ${parsed.problem} at ${parsed.offset}`)
  return parsed
}

describe('what is allowed', () => {
  test.each<[string, Dimension, least: number | null, most: number | null, vi: string, en: string]>([
    ['20mm', 'length', 1134, 1134, '20 mm', '20 mm'],
    [' 2 cm ', 'length', 1134, 1134, '2 cm', '2 cm'],
    ['0.5in', 'length', 720, 720, '0,5 inch', '0.5 in'],
    ['240twips', 'length', 240, 240, '240 twip', '240 twips'],
    ['1twip', 'length', 1, 1, '1 twip', '1 twips'],
    ['-10mm', 'length', -567, -567, '-10 mm', '-10 mm'],
    ['1,25cm', 'length', 709, 709, '1,25 cm', '1.25 cm'],
    ['8mm..13mm', 'length', 454, 737, '8-13 mm', '8-13 mm'],
    ['8..13mm', 'length', 454, 737, '8-13 mm', '8-13 mm'],
    ['8mm..1.3cm', 'length', 454, 737, '8-13 mm', '8-13 mm'],
    ['20mm ± 1mm', 'length', 1077, 1191, '20 mm', '20 mm'],
    ['10mm ± 3mm', 'length', 397, 737, 'khoảng 10 mm', 'about 10 mm'],
    ['20mm+-1', 'length', 1077, 1191, '20 mm', '20 mm'],
    ['6pt..', 'length', 120, null, 'từ 6 pt trở lên', '6 pt or more'],
    ['..6pt', 'length', null, 120, 'không quá 6 pt', 'at most 6 pt'],
    ['14pt', 'size', 28, 28, 'cỡ chữ 14', 'size 14'],
    ['14..15pt', 'size', 28, 30, 'cỡ chữ 14-15', 'size 14-15'],
    ['14pt..', 'size', 28, null, 'cỡ chữ từ 14 trở lên', 'size 14 or more'],
    ['exactly 18pt', 'line', 360, 360, 'chính xác 18 pt', 'exactly 18 pt'],
    ['exactly 18pt..22pt', 'line', 360, 440, 'chính xác 18-22 pt', 'exactly 18-22 pt'],
    ['at  least 18pt', 'line', 360, 360, 'ít nhất 18 pt', 'at least 18 pt'],
    ['1.5 lines', 'line', 360, 360, '1,5 dòng', '1.5 lines'],
    ['1 line', 'line', 240, 240, '1 dòng', '1 line'],
    ['single', 'line', 240, 240, '1 dòng', '1 line'],
    ['double', 'line', 480, 480, '2 dòng', '2 lines'],
    ['1..1.15 lines', 'line', 240, 276, '1-1,15 dòng', '1-1.15 lines'],
  ])('%s', (source, dimension, least, most, vi, en) => {
    const quantity = parse(source, dimension)
    expect(quantity).toMatchObject({ dimension, least, most })
    expect([printQuantity(quantity, 'vi'), printQuantity(quantity, 'en')]).toEqual([vi, en])
  })

  test('both ends of a range are part of it, and slack widens it', () => {
    const quantity = parse('14..15pt', 'size')
    expect([27, 28, 29, 30, 31].map((value) => isAllowed(quantity, value))).toEqual([false, true, true, true, false])
    expect(isAllowed(quantity, 27, 1)).toBe(true)
    expect(isAllowed(parse('6pt..', 'length'), 100_000)).toBe(true)
  })
})

describe('what is no quantity is refused at the character where it goes wrong', () => {
  test.each<[string, Dimension, problem: string, offset: number]>([
    ['', 'length', 'empty', 0],
    ['  ', 'length', 'empty', 0],
    ['mm', 'length', 'number', 0],
    [' hai mm', 'length', 'number', 1],
    ['..', 'length', 'number', 0],
    ['± 1mm', 'length', 'number', 0],
    ['20', 'length', 'no-unit', 2],
    ['20..25 ', 'length', 'no-unit', 6],
    ['20 mn', 'length', 'unit', 3],
    ['20mm..3xx', 'length', 'unit', 7],
    ['14mm', 'size', 'unit', 2],
    ['1.5 lines', 'length', 'unit', 4],
    ['25mm..20mm', 'length', 'order', 6],
    ['20mm, 30mm', 'length', 'rest', 4],
    ['20mm 30mm', 'length', 'rest', 5],
    ['20mm..30mm..40mm', 'length', 'rest', 10],
    ['20mm ±', 'length', 'number', 6],
    ['exactly 20mm', 'length', 'rule', 0],
    ['exactly', 'line', 'number', 7],
    ['exactly 1.5 lines', 'line', 'rule', 0],
    ['18pt', 'line', 'no-rule', 0],
    ['exactly 18pt..2 lines', 'line', 'unit', 16],
    ['triple', 'line', 'number', 0],
  ])('%s', (source, dimension, problem, offset) => {
    expect(parseQuantity(source, dimension)).toMatchObject({ problem, offset })
  })
})

const dimension = fc.constantFrom<Dimension>('length', 'size', 'line')

test('any text is a quantity, or is refused at one of its characters', { timeout: 60_000 }, () => {
  const pieces = fc.array(
    fc.constantFrom('1', '2.5', 'mm', 'pt', ' ', '..', '±', '-', 'exactly ', 'at least ', 'lines', 'single', 'x'),
    { maxLength: 7 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      dimension,
      (source, kind) => {
        const parsed = parseQuantity(source, kind)
        if ('problem' in parsed) {
          expect(parsed.offset).toBeGreaterThanOrEqual(0)
          expect(parsed.offset).toBeLessThanOrEqual(source.length)
        } else if (parsed.least !== null && parsed.most !== null) expect(parsed.least).toBeLessThanOrEqual(parsed.most)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a length measured in another unit is the same length', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (millimetres) => {
      const { least } = parse(`${millimetres}mm`, 'length')
      expect(parse(`${millimetres / 10}cm`, 'length').least).toBe(least)
      expect(isAllowed(parse(`${millimetres}mm`, 'length'), Math.round(millimetres * (1440 / 25.4)))).toBe(true)
    }),
  )
})

test('what is measured is printed as the word processor shows it', () => {
  expect(printTwips(1134, 'mm', 'vi')).toBe('20 mm')
  expect(printTwips(720, 'mm', 'vi')).toBe('12,7 mm')
  expect(printTwips(125, 'pt', 'en')).toBe('6.3 pt')
  expect(printLine(276, 'auto', 'vi')).toBe('1,15 dòng')
  expect(printLine(240, 'auto', 'en')).toBe('1 line')
  expect(printLine(380, 'exact', 'vi')).toBe('chính xác 19 pt')
  expect(printLine(260, 'atLeast', 'en')).toBe('at least 13 pt')
})

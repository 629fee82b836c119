import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf, sketchOf } from '../../src/text/index.js'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `chữ${from + index}`).join(' ')
const share = (one: string, other: string) => shareOf(sketchOf(one), sketchOf(other))

test('a text stands in itself, whatever its case, punctuation and place of tone marks', () => {
  expect(
    share(
      'Chi bộ ấp Tân Hòa họp ngày 03 tháng 3 năm 2027 tại nhà văn hóa.',
      'CHI BỘ ẤP TÂN HOÀ, họp ngày 03 tháng 3 năm 2027 tại nhà văn hoá',
    ),
  ).toBe(1)
})

test('a text that is part of another one stands in it', () => {
  expect(share(words(0, 60), words(0, 300))).toBeGreaterThan(0.8)
})

test('texts of other words have nothing in common, nor has a text of few words', () => {
  expect(share(words(0, 200), words(200, 400))).toBe(0)
  expect(share('Ba chữ thôi', 'Ba chữ thôi')).toBe(0)
  expect(share('', '')).toBe(0)
})

test('what is kept is small, and plain data', () => {
  const sketch = sketchOf(words(0, 5000))
  expect(sketch.least.length).toBe(64)
  expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch)
})

test('the share goes with how much stands in both, and is the same either way round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 300, max: 600 }), (start, length) => {
      const [one, other] = [words(0, 400), words(start, start + length)]
      expect(share(one, other)).toBe(share(other, one))
      if (start === 400) expect(share(one, other)).toBe(0)
    }),
    { numRuns: 50 },
  )
})

test('the share is told to about a fifth', () => {
  const errors = Array.from({ length: 40 }, (_, index) => {
    const start = index * 10
    const right = (400 - start - 3) / 397
    return Math.abs(share(words(0, 400), words(start, start + 400)) - Math.max(0, right))
  })
  expect(Math.max(...errors)).toBeLessThan(0.2)
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.1)
})

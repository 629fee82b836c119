import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, nearest, similarity } from '../../src/text/index.js'

test.each([
  ['ktgs', 'ktgs', 0],
  ['ktgs', 'ktg', 1],
  ['ktgs', 'kgts', 1],
  ['', 'ktgs', 4],
  ['giám sát', 'giam sát', 1],
])('“%s” and “%s” are %i steps apart', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps)
})

test('distance is the same from either side, and at most the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length))
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
      expect(similarity(a, a)).toBe(1)
    }),
  )
})

test.each([
  ['severty', ['severity', 'title'], 'severity'],
  ['warning', ['error', 'warn', 'info'], 'warn'],
  ['chi-bo', ['dang-vien', 'chi-bo-co-so'], 'chi-bo-co-so'],
  ['Nghi-Quyet-Nma', ['nghi-quyet-nam', 'nghi-quyet-thang'], 'nghi-quyet-nam'],
])('who types “%s” means one of %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})

test('nothing is suggested where nothing is near', () => {
  expect(nearest('bao-cao', ['ktgs', 'nam'])).toBeNull()
  expect(nearest('x', ['error', 'warn'])).toBeNull()
})

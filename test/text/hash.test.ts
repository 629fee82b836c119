import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash } from '../../src/text/index.js'

test('a text always has the same name of sixteen digits', () => {
  expect(hash('chương trình kiểm tra, giám sát')).toBe(hash('chương trình kiểm tra, giám sát'))
  expect(hash('')).toMatch(/^[\da-f]{16}$/u)
})

test('texts that differ have different names', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(hash(a) === hash(b)).toBe(a === b)
    }),
  )
})

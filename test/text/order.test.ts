import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCodePoint } from '../../src/text/index.js'

const points = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)

test('a text comes before those that go on behind it, and letters with marks behind those without', () => {
  expect(['b', 'ấ', 'ab', 'a', 'Z'].sort(byCodePoint)).toEqual(['Z', 'a', 'ab', 'b', 'ấ'])
})

test('letters beyond the first plane come last, though their halves do not', () => {
  expect(['\u{1f600}', '\uff21', '\ud7ff'].sort(byCodePoint)).toEqual(['\ud7ff', '\uff21', '\u{1f600}'])
})

test('any texts stand in the order of their code points', () => {
  const text = fc.string({ unit: 'binary', maxLength: 4 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [first, second] = [points(one), points(other)]
      const at = first.findIndex((point, index) => point !== second[index])
      const expected = at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1)
      expect(Math.sign(byCodePoint(one, other))).toBe(Math.sign(expected))
    }),
  )
})

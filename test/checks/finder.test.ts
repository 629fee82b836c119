import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAll, patternFinder, wordFinder } from '../../src/checks/finder.js'

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])'
const BEHIND = '(?![\\p{L}\\p{M}\\p{N}])'

test('a word within a longer one does not hide the whole word that begins in it', () => {
  expect(wordFinder(['an an'])('lan an an')).toMatchObject([{ from: 4, to: 9, text: 'an an' }])
})

test('letters, marks and digits of any script make a word longer, signs and nothing at all do not', () => {
  const found = (text: string) => wordFinder(['tổ'])(text).length
  for (const text of ['tổ', '(tổ)', '“tổ”', '-tổ/', 'tổ\u00ad', '\u{1f600}tổ\u{1f600}'])
    expect(found(text), text).toBe(1)
  for (const text of ['tổ3', 'tổя', 'дtổ', 'tổ\u0331', 'tổ\u{10400}', '\u{10400}tổ']) expect(found(text), text).toBe(0)
})

test('words are found where an expression with look-arounds for all letters finds them', () => {
  const letter = fc.constantFrom('a', 'n', 'ổ', 'Ổ', ' ', '3', '.', '\u0301', '\u{10400}', '\u{1f600}', '\u200b')
  const text = fc.string({ unit: letter, maxLength: 12 })
  const word = fc.constantFrom('a', 'an', 'an a', 'a a', 'ổ', '3')
  fc.assert(
    fc.property(text, word, (whole, sought) => {
      const pattern = new RegExp(`${BEFORE}${sought.replaceAll(' ', '\\s+')}${BEHIND}`, 'giu')
      const expected = Array.from(whole.matchAll(pattern), ({ index }) => index)
      expect(wordFinder([sought])(whole).map(({ from }) => from)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test('an expression finds what matchAll finds, also where it matches nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f600}'), maxLength: 8 })
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'b*', '(?=a)', '(?:)', 'a|$'), (whole, source) => {
      const pattern = new RegExp(source, 'gu')
      const expected = Array.from(whole.matchAll(pattern), ({ index }) => index)
      expect(findAll(whole, pattern).map(({ from }) => from)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('what a finder finds in a paragraph it may find in any text that holds the paragraph', () => {
  const finders = [
    wordFinder(['tổ', 'an  Tổ', 'kſ']),
    wordFinder([]),
    patternFinder([/tổ\s?an/giu, /\d+/gu, /Tổ/gu]),
    patternFinder([]),
  ]
  const text = fc.string({ unit: fc.constantFrom('tổ', 'TỔ', 'Tổ', 'an', ' ', '3', 'K\u017f', 'Σ'), maxLength: 6 })
  let found = 0
  fc.assert(
    fc.property(fc.constantFrom(...finders), text, text, (find, one, other) => {
      if (find(one).length === 0) return
      found++
      const inSmall = () => `${one.toLowerCase()}\n${other.toLowerCase()}`
      expect(find.mayFind?.(`${one}\n${other}`, inSmall), one).toBe(true)
    }),
    { numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(0)
})

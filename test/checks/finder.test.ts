import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordFinder } from '../../src/checks/finder.js'

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

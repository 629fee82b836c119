import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literalsOf, makeLiteralGuard } from '../../src/text/literal.js'

const of = (source: string, flags = 'u') => literalsOf(new RegExp(source, flags))

describe('what a text must hold for an expression to match', () => {
  test.each<[string, string[] | null]>([
    ['abc', ['abc']],
    ['\\[[^\\]]*\\]', ['[']],
    ['ngày[\\s.…]{3,}tháng', ['tháng']],
    ['ab?c', ['a']],
    ['ab*', ['a']],
    ['ab+c', ['ab']],
    ['a{0,2}bc', ['bc']],
    ['a{2}b', ['a']],
    ['a|bc', ['a', 'bc']],
    ['a|\\d', null],
    ['(?:…|\\.{3})x', ['…', '.']],
    ['(?:ab|cd)?e', ['e']],
    ['(?<=xyz)a', ['a']],
    ['a(?!xyz)', ['a']],
    ['(?<year>20)\\d\\d', ['20']],
    ['\\d+', null],
    ['\\p{L}a', ['a']],
    ['\\u0041b', ['b']],
    ['.', null],
    ['', null],
    ['^$', null],
    ['_{4,}', ['_']],
    ['\\n\\t', ['\n\t']],
  ])('%s: %j', (source, expected) => {
    expect(of(source)).toEqual(expected)
  })

  test('where case does not matter it is told in small letters, without those that other signs fold into', () => {
    expect(of('NGÀY', 'iu')).toEqual(['ngày'])
    expect(of('Kính', 'iu')).toEqual(['ính'])
    expect(of('ks', 'iu')).toBeNull()
    expect(makeLiteralGuard(/ks|an/iu)('\u212Aſ')).toBe(true)
  })
})

const ATOM = fc.constantFrom(
  'a',
  'b',
  'K',
  '…',
  '\\.',
  '\\[',
  'ngà',
  '\\d',
  '\\s',
  '.',
  '[ab]',
  '[^a]',
  '\\p{L}',
  '\\n',
)
const QUANTIFIER = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,1}', '{1,}', '+?')
const { source } = fc.letrec<{ source: string; term: string; sequence: string }>((tie) => ({
  term: fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: ATOM },
        { weight: 1, arbitrary: tie('source').map((inner) => `(?:${inner})`) },
        { weight: 1, arbitrary: tie('source').map((inner) => `(${inner})`) },
      ),
      QUANTIFIER,
    )
    .map(([atom, quantifier]) => (atom.length > 1 && !/^[\\([]/u.test(atom) ? `(?:${atom})` : atom) + quantifier),
  sequence: fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: tie('term') },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('source'))
            .map(([sign, inner]) => `(${sign}${inner})`),
        },
      ),
      { maxLength: 4 },
    )
    .map((terms) => terms.join('')),
  source: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((sequences) => sequences.join('|')),
}))
const TEXT = fc.array(fc.constantFrom('a', 'b', 'A', 'K', '\u212A', '…', '.', '[', 'ngà', 'NGÀ', '1', ' ', '\n'), {
  maxLength: 12,
})

test('no text that an expression matches in is passed over', () => {
  fc.assert(
    fc.property(source, TEXT, fc.boolean(), (pattern, pieces, ignoreCase) => {
      const expression = new RegExp(pattern, ignoreCase ? 'iu' : 'u')
      const text = pieces.join('')
      expect(makeLiteralGuard(expression)(text) || !expression.test(text)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a letter that one of another look matches is no part of what a text must hold', () => {
  const pairs = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))
    .filter((letter) => /\p{L}|\p{M}/u.test(letter))
    .flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()].map((other) => [letter, other] as const))
    .filter(([letter, other]) => [...other].length === 1 && other !== letter)
  const passedOver = pairs.filter(([letter, other]) => {
    const expression = new RegExp(other, 'iu')
    return expression.test(letter) && !makeLiteralGuard(expression)(letter)
  })
  expect(pairs.length).toBeGreaterThan(1000)
  expect(passedOver).toEqual([])
})

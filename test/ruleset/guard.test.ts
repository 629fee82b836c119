import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { findCatastrophe } from '../../src/ruleset/guard.js'
import { growth, search, stepsAllowed, type Tree, write } from './backtracking.js'

test.each([
  ['(a+)+', '(a+)+'],
  ['x(a*)*y', '(a*)*'],
  ['(?:a+?)+', '(?:a+?)+'],
  ['(?:a{1,}){2,}', '(?:a{1,}){2,}'],
  ['([a-zA-Z]+)*', '([a-zA-Z]+)*'],
  ['((a)+)+', '((a)+)+'],
  ['(?:(?:a+)b)+', '(?:(?:a+)b)+'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', '(([a-z])+.)+'],
  ['(?<so>\\d+)+', '(?<so>\\d+)+'],
  ['(?=(a+)+b)', '(a+)+'],
  ['[(](a+)+', '(a+)+'],
  ['(a?)*', '(a?)*'],
  ['(a?a)*', '(a?a)*'],
  ['(ab?b?)*', '(ab?b?)*'],
  ['(a{1,2})*', '(a{1,2})*'],
  ['(a{0}b|b)*', '(a{0}b|b)*'],
  ['(.*a){20}', '(.*a){20}'],
  ['(a?){30}a{30}', '(a?){30}'],
  ['((a+){5}){5}', '((a+){5}){5}'],
  ['(a|a)*', '(a|a)*'],
  ['(a|ab)*', '(a|ab)*'],
  ['(a|b|ab)*', '(a|b|ab)*'],
  ['(|a)(|b)*', '(|b)*'],
  ['(\\w|a)*', '(\\w|a)*'],
  ['(a|.)+', '(a|.)+'],
  ['(\\s|\\t)*', '(\\s|\\t)*'],
  ['(?:[^x]|y)*', '(?:[^x]|y)*'],
  ['([ab]|b)+', '([ab]|b)+'],
  ['(\\p{L}|\\p{Lu})+', '(\\p{L}|\\p{Lu})+'],
  ['([à-ỹ]|ệ)+', '([à-ỹ]|ệ)+'],
  ['(\\x61|a)+', '(\\x61|a)+'],
  ['(\\u1ec7|ệ)+', '(\\u1ec7|ệ)+'],
  ['((a|b)|a)*', '((a|b)|a)*'],
  ['(\\ba|a)*', '(\\ba|a)*'],
  ['(^a|a)*', '(^a|a)*'],
  ['(a)(\\1|a)*', '(\\1|a)*'],
  ['(?<x>a)(\\k<x>|a)*', '(\\k<x>|a)*'],
  ['(?:-a*a*)*', '(?:-a*a*)*'],
  ['(?:-?a+)*', '(?:-?a+)*'],
  ['(?:-a*-?)*', '(?:-a*-?)*'],
  ['(?:-\\p{L}+.?)*', '(?:-\\p{L}+.?)*'],
  ['(?:(?:-a*)*b)*', '(?:(?:-a*)*b)*'],
  ['(x(?:a|ab)(?:c|bc))*', '(x(?:a|ab)(?:c|bc))*'],
])('%s is refused, and named by %s', (source, part) => {
  expect(new RegExp(source, 'u').source).not.toBe('')
  expect(findCatastrophe(source)).toBe(part)
})

test.each([
  'a+b+',
  'a{2,}',
  '(?:ab)+',
  '(a{3})*',
  '(a+)?',
  '(a|ab)',
  '(?:ab?)?',
  '(?:a+b){1,5}',
  '(a|b)+',
  '(?:tháng|quý|năm)+',
  '(\\d|[a-f])*',
  '(\\p{Lu}|\\p{Ll})+',
  '(\\x41|b)+',
  '(?:[-–]\\d)*',
  '(?:\\r\\n|\\n)+',
  '(?:\\[|\\])+',
  '(?:\\(|\\|)+',
  '[(a+)+]',
  '\\(a+\\)+',
  '[|)]+',
  '^(?:-[A-ZĐ][\\p{L}\\d]*)*$',
  '\\d{1,2}(?:\\.\\d{1,2})*',
  '(?:\\p{Lu}\\p{Ll}*\\s*)+',
  '(?:a+b)+',
  '(?:ab?)*',
  '[^.;\\n]{0,100}?',
  '(?<!\\d)\\d{1,2}(?!\\d)',
  '(?<=a)b+',
  '\\w+\\s+\\w+',
  '^$',
])('%s is let pass', (source) => {
  expect(new RegExp(source, 'u').source).toBe(source)
  expect(findCatastrophe(source)).toBeNull()
})

test('letters of two sizes are the same where case is ignored', () => {
  expect(findCatastrophe('(a|A)+')).toBeNull()
  expect(findCatastrophe('(a|A)+', 'gi')).toBe('(a|A)+')
  expect(findCatastrophe('(\\p{Lu}|\\p{Ll})+', 'i')).toBe('(\\p{Lu}|\\p{Ll})+')
})

/** Every regular expression of a ruleset, by the keys under which they stand. */
function* expressionsIn(node: unknown, key = ''): Generator<string> {
  if (typeof node === 'string') {
    if (['pattern', 'skip', 'reference', 'patterns', 'ignore'].includes(key)) yield node
  } else if (Array.isArray(node)) for (const item of node) yield* expressionsIn(item, key)
  else if (node !== null && typeof node === 'object')
    for (const [name, value] of Object.entries(node)) yield* expressionsIn(value, name)
}

test('every regular expression of the built-in rules is let pass', () => {
  const file = new URL('../../rules/nghi-quyet-nam.yaml', import.meta.url)
  const expressions = [...new Set(expressionsIn(parse(readFileSync(file, 'utf8'))))]
  expect(expressions.length).toBeGreaterThan(10)
  for (const source of expressions) expect([source, findCatastrophe(source, 'gi')]).toEqual([source, null])
})

const LENGTH = 36
const TEXTS = ['a', 'ab', 'b', 'aab'].map((piece) => `${piece.repeat(LENGTH / piece.length)}!`)

/** Whether matching takes more steps than it can where nothing ambiguous is repeated. */
function explodes(tree: Tree): boolean {
  const limit = stepsAllowed(tree, LENGTH)
  return TEXTS.some((text) => search(tree, text, limit).steps > limit)
}

const letters = (characters: string): Tree => ({ kind: 'characters', characters })
const bounds: [number, number][] = [
  [0, Number.POSITIVE_INFINITY],
  [1, Number.POSITIVE_INFINITY],
  [2, Number.POSITIVE_INFINITY],
  [0, 1],
  [1, 2],
  [2, 2],
  [0, 3],
]
const trees = fc.letrec<{ tree: Tree }>((tie) => {
  const parts = fc.array(tie('tree'), { minLength: 2, maxLength: 3 })
  return {
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constantFrom('a', 'b', 'ab').map(letters),
      parts.map((list): Tree => ({ kind: 'all', parts: list })),
      parts.map((list): Tree => ({ kind: 'any', parts: list })),
      fc
        .record({ part: tie('tree'), bound: fc.constantFrom(...bounds) })
        .map(({ part, bound: [least, most] }): Tree => ({ kind: 'repeat', part, least, most })),
    ),
  }
}).tree

test('no expression that is let pass takes more than so many steps for the length of the text', () => {
  const passing = trees.filter((tree) => growth(tree).degree <= 2 && findCatastrophe(write(tree)) === null)
  fc.assert(
    fc.property(passing, (tree) => {
      expect([write(tree), explodes(tree)]).toEqual([write(tree), false])
    }),
    { numRuns: 300 },
  )
})

const many = (part: Tree): Tree => ({ kind: 'repeat', part, least: 0, most: Number.POSITIVE_INFINITY })
const maybe = (part: Tree): Tree => ({ kind: 'repeat', part, least: 0, most: 1 })
const all = (...parts: Tree[]): Tree => ({ kind: 'all', parts })
const any = (...parts: Tree[]): Tree => ({ kind: 'any', parts })
const [a, b, ab] = [letters('a'), letters('b'), letters('ab')]

test.each([
  many(many(a)),
  many(all(maybe(a), a)),
  many(any(ab, a)),
  many(any(a, b, all(a, b))),
  many(all(a, maybe(b), maybe(a))),
])('the count of steps sees what is wrong with an expression that is refused (%#)', (tree) => {
  expect(findCatastrophe(write(tree))).not.toBeNull()
  expect(explodes(tree)).toBe(true)
})

test('the matcher that counts agrees with the engine', () => {
  const shallow = trees.filter((tree) => growth(tree).degree <= 3)
  fc.assert(
    fc.property(shallow, fc.stringMatching(/^[ab]{0,6}$/u), (tree, text) => {
      const { matched } = search(tree, text, 1_000_000)
      expect([write(tree), text, matched]).toEqual([
        write(tree),
        text,
        new RegExp(`^(?:${write(tree)})$`, 'u').test(text),
      ])
    }),
  )
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMatcher } from '../../src/text/matcher.js'

const SOURCES = [
  'tháng',
  '(?<!\\p{L})tháng\\s*\\d{1,2}(?!\\d)',
  '(?<!(?:công tác|cuộc)\\s)(?<!\\p{L})kiểm tra(?!(?:năm|và(?!\\p{L})))',
  '(?:a(?!b)|c)+',
  '\\(?!a\\)',
  '[(?!]a(?![)b])',
  '(?!(a))(b)\\2',
  '1(?!2)0',
  '^(?![^,]*cuộc)',
]
const texts = fc
  .array(
    fc.constantFrom('tháng', 'kiểm tra', 'cuộc', 'năm', 'và', 'a', 'b', 'c', '(', ')', '!', '0', '1', '2', ' ', ','),
  )
  .map((pieces) => pieces.join(''))

/** Every regular expression of the built-in rulesets. */
function builtinSources(): string[] {
  const text = readFileSync(new URL('../../src/ruleset/generated/builtin.json', import.meta.url), 'utf8')
  const sources: string[] = []
  const keys = new Set(['patterns', 'ignore', 'skip', 'reference', 'pattern'])
  JSON.parse(text, (key, value) => {
    if (keys.has(key)) sources.push(...([value].flat() as string[]))
    return value
  })
  return sources
}

describe('a matcher', () => {
  it.each(SOURCES)('tests as the expression %s does', (source) => {
    const { test } = makeMatcher(new RegExp(source, 'iu'))
    fc.assert(fc.property(texts, (text) => test(text) === new RegExp(source, 'iu').test(text)))
  })

  it.each(SOURCES)('puts blanks where the expression %s matches', (source) => {
    const { blank } = makeMatcher(new RegExp(source, 'giu'))
    fc.assert(fc.property(texts, (text) => blank(text) === text.replace(new RegExp(source, 'giu'), ' ')))
  })

  it('gives the same answer each time, though the expression keeps where it stopped', () => {
    const matcher = makeMatcher(/(?<!b)a/gu)
    expect([matcher.test('a'), matcher.test('a')]).toEqual([true, true])
  })

  it('takes every expression of the built-in rulesets', () => {
    const sources = builtinSources()
    expect(sources.length).toBeGreaterThan(20)
    for (const source of sources) expect(() => makeMatcher(new RegExp(source, 'iu')).test('tháng')).not.toThrow()
  })
})

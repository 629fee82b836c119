import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { FILE, load, mistakesIn } from './support.js'

/** A ruleset that uses every part of the rule language. */
const WHOLE = `dangLint: 1
id: thu/nghiem
extends: [dang]
vocabulary:
  muc-tieu: [mục tiêu, ^phương hướng]
  ktgs: { add: [giám kiểm], remove: [KTGS] }
rules:
  nghi-quyet-nam/ktgs: info
  nghi-quyet-nam/nam: { patch: true, message: { en: Year. }, check: { yearsBefore: 1 } }
  thu/mot:
    title: { vi: Một, en: One }
    severity: warn
    when: { type: nghi-quyet-nam, unit: ^chi bộ, year: { from: 2026 } }
    check: { kind: pattern, in: muc-tieu, pattern: '\\d+%' }
    message: Thiếu số ở “{title}”.
    basis: [{ instrument: 01-HD/TW, confidence: assumed }]
overrides:
  - files: [nam/**, '!nam/cu/**']
    rules: { thu/mot: off }
  - { unit: ấp, rules: { thu/mot: { hint: Thêm số., check: { in: ktgs } } } }
instruments:
  01-HD/TW: { title: Hướng dẫn, from: '2026-01-01', supersededBy: 02-HD/TW, confidence: named }
  02-HD/TW: { title: Hướng dẫn, confidence: named }
  05-HD/VPTW: { patch: true, issuer: Văn phòng }
types: { thu: { name: Thử, typeNames: [Thử] } }
tiers: { thu: { name: Thử } }
editions: { thu: { from: '2026-01-01', instrument: 01-HD/TW } }
components: { systems: { thu: { issuer: [thử] } } }
`
/** Between these a ruleset is taken apart: words, signs and blanks. */
const TOKENS = WHOLE.split(/([\s{}[\],:]+)/u)
const ODD = [
  '',
  '~',
  'null',
  '05',
  '1.10',
  'true',
  '[]',
  '{}',
  "''",
  '*a',
  '&a',
  '!b',
  '"',
  "'",
  '\t',
  '- ',
  ': ',
  '# ',
]
const WORDS = [
  '__proto__',
  'constructor',
  'toString',
  'patch',
  'off',
  'vi',
  '\u0000',
  '\u202e',
  'e\u0301',
  '\ud83d',
  '(a+)+',
  '{',
  '../a',
  'a'.repeat(300),
]

test('the ruleset to spoil has no mistake', async () => {
  expect(await mistakesIn({ text: WHOLE, file: FILE })).toEqual([])
})

test('a ruleset that is spoilt in any place loads, or is refused with places, frames and words in both languages', async () => {
  const spoilt = fc
    .array(fc.tuple(fc.nat(TOKENS.length - 1), fc.constantFrom(...ODD, ...WORDS)), { minLength: 1, maxLength: 2 })
    .map((changes) => {
      const tokens = [...TOKENS]
      for (const [at, odd] of changes) tokens[at] = odd
      return tokens.join('')
    })
  await fc.assert(
    fc.asyncProperty(spoilt, async (text) => {
      const error = await load({ text, file: FILE }).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      if (error === null) return
      if (!(error instanceof DangLintError)) throw error
      for (const one of error.problems.length > 0 ? error.problems : [error]) {
        const [vi, en] = [one.describe('vi'), one.describe('en')]
        expect([vi.message, vi.hint, en.message, en.hint].every((words) => /\S/u.test(words ?? ''))).toBe(true)
        expect(one.place).toMatchObject({ file: FILE, line: expect.any(Number), column: expect.any(Number) })
        // What could not be decoded cannot be shown.
        if (one.code !== 'ruleset-encoding') expect(one.frame).toMatch(/^> +\d+ \|/mu)
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('any value at all is a ruleset or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      const mistakes = await mistakesIn({ text: JSON.stringify(value), file: FILE })
      expect(mistakes.length).toBeGreaterThan(0)
    }),
    { numRuns: 50 },
  )
})

/** Keys that the rule language has; the others are names that the author gives. */
const KEYS =
  /(?<![\w/-])(?:dangLint|id|extends|vocabulary|add|remove|rules|patch|message|vi|en|check|title|severity|when|type|unit|year|yearsBefore|from|kind|in|pattern|basis|instrument|confidence|overrides|files|hint|instruments|supersededBy|issuer|types|name|typeNames|tiers|editions|components|systems)(?=:)/gu

test.each([...WHOLE.matchAll(KEYS)].map(({ 0: key, index }) => [key, index] as const))(
  'the key “%s” at character %i, misspelt, is one mistake, at its place',
  async (key, index) => {
    const text = `${WHOLE.slice(0, index)}${key}x${WHOLE.slice(index + key.length)}`
    const before = WHOLE.slice(0, index).split('\n')
    const mistakes = await mistakesIn({ text, file: FILE })
    expect(mistakes).toMatchObject([
      { code: 'ruleset-key', place: { line: before.length, column: (before.at(-1) ?? '').length + 1 } },
    ])
    expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải “${key}”?`)
  },
)

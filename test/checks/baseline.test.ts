import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaselineEntry, entriesFor, matchBaseline } from '../../src/checks/baseline.js'
import { isBaselineText, printBaseline, readBaseline } from '../../src/checks/baseline-text.js'
import { DangLintError, type Finding } from '../../src/model/index.js'
import { anyText, finding } from '../support/report.js'

const of = (rule: string, fingerprint: string) => finding({ rule, fingerprint })
const entry = (rule: string, fingerprint: string, count = 1, file = 'a.md') => ({ file, rule, fingerprint, count })

/** Findings of which some are alike. */
const someFindings: fc.Arbitrary<Finding[]> = fc
  .array(fc.tuple(fc.constantFrom('thu/a', 'thu/b', 'internal/rule-failed'), fc.constantFrom('0', '1', '2')))
  .map((pairs) => pairs.map(([rule, fingerprint], line) => ({ ...of(rule, fingerprint), place: { line, column: 1 } })))

const anyEntry: fc.Arbitrary<BaselineEntry> = fc.record({
  file: anyText,
  rule: anyText,
  fingerprint: anyText,
  count: fc.integer({ min: 1, max: 9 }),
})

describe('matching', () => {
  test('parts what is known from what is new, and tells what is gone', () => {
    const { findings, suppressed, stale } = matchBaseline(
      [of('thu/a', '0'), of('thu/a', '1'), of('thu/b', '0')],
      [entry('thu/a', '0'), entry('thu/b', '0'), entry('thu/c', '0', 2)],
    )
    expect(findings).toEqual([of('thu/a', '1')])
    expect(suppressed).toEqual([
      { ...of('thu/a', '0'), suppression: { kind: 'baseline', reason: null } },
      { ...of('thu/b', '0'), suppression: { kind: 'baseline', reason: null } },
    ])
    expect(stale).toEqual([entry('thu/c', '0', 2)])
  })

  test('of several that are alike, as many are known as were counted, the first ones', () => {
    const alike = [1, 2, 3].map((line) => ({ ...of('thu/a', '0'), place: { line, column: 1 } }))
    const { findings, suppressed } = matchBaseline(alike, [entry('thu/a', '0', 2)])
    expect(findings.map(({ place }) => place?.line)).toEqual([3])
    expect(suppressed.map(({ place }) => place?.line)).toEqual([1, 2])
    expect(matchBaseline(alike, [entry('thu/a', '0', 5)]).stale).toEqual([entry('thu/a', '0', 2)])
  })

  test('what is about the checking itself is never known', () => {
    const broken = of('internal/rule-failed', '0')
    expect(matchBaseline([broken], [entry('internal/rule-failed', '0')]).findings).toEqual([broken])
    expect(entriesFor('a.md', [broken])).toEqual([])
  })

  test('findings are all known to the entries made of them, and none is gone', () => {
    fc.assert(
      fc.property(someFindings, (all) => {
        const { findings, suppressed, stale } = matchBaseline(all, entriesFor('a.md', all))
        expect(findings.every(({ rule }) => rule === 'internal/rule-failed')).toBe(true)
        expect(findings.length + suppressed.length).toBe(all.length)
        expect(stale).toEqual([])
      }),
    )
  })

  test('whatever was known before, each finding is known or new, and the count adds up', () => {
    fc.assert(
      fc.property(someFindings, someFindings, (before, now) => {
        const entries = entriesFor('a.md', before)
        const { findings, suppressed, stale } = matchBaseline(now, entries)
        expect(findings.length + suppressed.length).toBe(now.length)
        const sum = (some: readonly BaselineEntry[]) => some.reduce((total, { count }) => total + count, 0)
        expect(suppressed.length + sum(stale)).toBe(sum(entries))
      }),
    )
  })
})

describe('the file', () => {
  test('has one line an entry, in order of file, rule and fingerprint', () => {
    const entries = [entry('thu/b', '1'), entry('thu/a', '2'), entry('thu/a', '1', 3), entry('z', '0', 1, 'Ấp.md')]
    expect(printBaseline(entries)).toBe(`{
  "dangLintBaseline": 1,
  "findings": [
    {"file":"a.md","rule":"thu/a","fingerprint":"1","count":3},
    {"file":"a.md","rule":"thu/a","fingerprint":"2","count":1},
    {"file":"a.md","rule":"thu/b","fingerprint":"1","count":1},
    {"file":"Ấp.md","rule":"z","fingerprint":"0","count":1}
  ]
}
`)
    expect(printBaseline([])).toBe('{\n  "dangLintBaseline": 1,\n  "findings": []\n}\n')
  })

  test('is read as it was printed, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: ({ file, rule, fingerprint }) => `${file}\n${rule}\n${fingerprint}` }),
        (entries) => {
          const text = printBaseline(entries)
          expect(printBaseline(readBaseline(text, 'x.json'))).toBe(text)
          expect(new Set(readBaseline(text, 'x.json').map((one) => JSON.stringify(one)))).toEqual(
            new Set(
              entries.map(({ file, rule, fingerprint, count }) => JSON.stringify({ file, rule, fingerprint, count })),
            ),
          )
        },
      ),
    )
  })

  test('may be laid out otherwise, have a byte order mark, and name an entry twice after a merge', () => {
    const twice = [entry('thu/a', '0', 2), entry('thu/a', '0', 1)]
    const text = `\ufeff${JSON.stringify({ note: 'x', findings: twice, dangLintBaseline: 1 })}`
    expect(readBaseline(text, 'x.json')).toEqual([entry('thu/a', '0', 2)])
  })

  /** The error that a text gives. */
  function refusal(text: string): DangLintError {
    try {
      readBaseline(text, 'da biet.json')
    } catch (error) {
      if (error instanceof DangLintError) return error
    }
    throw new Error('not refused')
  }
  const withFindings = (findings: unknown) => JSON.stringify({ dangLintBaseline: 1, findings })

  test.each([
    ['nothing', ''],
    ['other JSON', '{"findings":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['half of one', '{"dangLintBaseline":1,"findings":['],
    ['findings that are no list', withFindings({})],
    ['an entry without its rule', withFindings([{ file: 'a', fingerprint: '0', count: 1 }])],
    ['an entry that is null', withFindings([null])],
    ['a count of nothing', withFindings([entry('a', '0', 0)])],
    ['a count that is a half', withFindings([entry('a', '0', 0.5)])],
    ['a count in words', withFindings([{ ...entry('a', '0'), count: '1' }])],
  ])('%s is refused with a remedy', (_, text) => {
    const error = refusal(text)
    expect(error).toMatchObject({ code: 'baseline-damaged', place: { file: 'da biet.json' } })
    expect(error.describe('vi').hint).toContain('--baseline "da biet.json" --update-baseline')
    expect(error.describe('en').hint).toContain('--baseline "da biet.json" --update-baseline')
  })

  test('a conflict that Git left is named by its line', () => {
    const text = printBaseline([entry('a', '0')]).replace('    {', '<<<<<<< HEAD\n    {')
    expect(refusal(text).place).toEqual({ file: 'da biet.json', line: 4, column: 1 })
  })

  test.each([2, 0, '1', null])('version %j is refused', (version) => {
    const error = refusal(JSON.stringify({ dangLintBaseline: version, findings: [] }))
    expect(error.code).toBe('baseline-version')
    expect(error.message).toContain(JSON.stringify(version))
  })

  test('only what is or was a baseline may be written anew', () => {
    expect(['', '\n', '<<<<<<<\n{ "dangLintBaseline": 1', '{"dangLintBaseline":2}'].map(isBaselineText)).toEqual(
      Array(4).fill(true),
    )
    expect(['# NGHỊ QUYẾT', '{}', 'PK\u0003\u0004', 'dangLintBaseline'].map(isBaselineText)).toEqual(
      Array(4).fill(false),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreOf } from '../../src/dossier/score.js'
import { createLinter } from '../../src/index.js'
import type { Finding, OwedReport, Scoring } from '../../src/model/index.js'

const SCORING: Scoring = {
  states: { complete: 1, late: 0.7, incomplete: 0.5, missing: 0 },
  weights: { nam: 4, thang: 0.5 },
  findings: { 'ho-so/nam': 0.02, 'ho-so/trung': 0.01 },
  basis: [],
}

const owed = (type: string, state: OwedReport['state'], more: Partial<OwedReport> = {}): OwedReport => ({
  type,
  period: '2027',
  person: null,
  due: null,
  state,
  isLate: state === 'late',
  files: state === 'missing' || state === 'not-due' ? [] : [`${type}.docx`],
  lacks: [],
  ...more,
})
const finding = (rule: string): Finding => ({ rule, severity: 'warn', message: rule, fingerprint: rule })
const score = (papers: OwedReport[], findings: string[] = [], isListed = true, scoring = SCORING) =>
  scoreOf({ papers, findings: findings.map(finding), isListed }, scoring)

describe('the score of a unit', () => {
  test('is 1 where all that is due is there, and says nothing more', () => {
    expect(score([owed('nam', 'complete'), owed('thang', 'not-due')])).toEqual({ score: 1, reasons: [] })
  })

  test('is none where nothing is due, or what is due has no weight', () => {
    expect(score([])).toEqual({ score: null, reasons: [] })
    expect(score([owed('nam', 'not-due')], ['ho-so/nam'])).toEqual({ score: null, reasons: [] })
    expect(score([owed('nam', 'missing')], [], true, { ...SCORING, weights: { nam: 0 } }).score).toBeNull()
  })

  test('counts papers by weight and state, and tells what was lost for what, the dearest first', () => {
    const months = ['complete', 'late', 'missing', 'incomplete'].map((state, index) =>
      owed('thang', state as OwedReport['state'], { period: `2027-0${index + 1}` }),
    )
    expect(score([owed('nam', 'incomplete'), owed('khac', 'complete'), ...months])).toEqual({
      // 4 · 0.5 + 1 + 0.5 · (1 + 0.7 + 0 + 0.5) of 7
      score: 0.59,
      reasons: [
        { type: 'nam', isMembers: false, rule: null, state: 'incomplete', count: 1, owed: 1, lost: 0.2857 },
        { type: 'thang', isMembers: false, rule: null, state: 'missing', count: 1, owed: 4, lost: 0.0714 },
        { type: 'thang', isMembers: false, rule: null, state: 'incomplete', count: 1, owed: 4, lost: 0.0357 },
        { type: 'thang', isMembers: false, rule: null, state: 'late', count: 1, owed: 4, lost: 0.0214 },
      ],
    })
  })

  test('takes a paper that is late and incomplete for the lesser of both', () => {
    expect(score([owed('nam', 'incomplete', { isLate: true })]).score).toBe(0.5)
    const strict = { ...SCORING, states: { ...SCORING.states, late: 0.2 } }
    expect(score([owed('nam', 'incomplete', { isLate: true })], [], true, strict).score).toBe(0.2)
  })

  test('counts members’ papers of a type as one that they share', () => {
    const members = ['An', 'Bình', 'Hoa', 'Tư'].map((person) =>
      owed('cam-ket', person === 'An' ? 'missing' : 'complete', { person }),
    )
    expect(score([owed('khac', 'complete'), ...members])).toEqual({
      score: 0.88,
      reasons: [{ type: 'cam-ket', isMembers: true, rule: null, state: 'missing', count: 1, owed: 4, lost: 0.125 }],
    })
  })

  test('leaves members out that nobody listed: whose papers are missing nobody knows', () => {
    const papers = [owed('khac', 'complete'), owed('cam-ket', 'missing', { person: 'An' })]
    expect(score(papers, [], false)).toEqual({ score: 1, reasons: [] })
  })

  test('takes off what findings cost', () => {
    expect(score([owed('nam', 'complete')], ['ho-so/trung', 'ho-so/nam', 'ho-so/trung', 'ho-so/thieu'])).toEqual({
      score: 0.96,
      reasons: [
        { type: null, isMembers: false, rule: 'ho-so/nam', state: null, count: 1, owed: 1, lost: 0.02 },
        { type: null, isMembers: false, rule: 'ho-so/trung', state: null, count: 2, owed: 1, lost: 0.02 },
      ],
    })
  })

  test('never falls below nothing', () => {
    const dear = { ...SCORING, findings: { 'ho-so/nam': 0.4 } }
    const { score: none, reasons } = score([owed('nam', 'late')], Array(5).fill('ho-so/nam'), true, dear)
    expect(none).toBe(0)
    expect(reasons.map(({ rule, lost }) => [rule, lost])).toEqual([
      ['ho-so/nam', 0.7],
      [null, 0.3],
    ])
  })
})

const states = fc.constantFrom<OwedReport['state'][]>('complete', 'incomplete', 'late', 'missing', 'not-due')
const anyPaper = fc
  .record({
    type: fc.constantFrom('nam', 'thang', 'khac'),
    state: states,
    person: fc.constantFrom(null, 'An', 'Bình'),
    month: fc.constantFrom('2027-01', '2027-02'),
    late: fc.boolean(),
  })
  .map(({ type, state, person, month, late }) =>
    owed(type, state, { person, period: month, isLate: state === 'late' || (state === 'incomplete' && late) }),
  )
const anyUnit = fc.record({
  papers: fc.array(anyPaper, { minLength: 1, maxLength: 20 }),
  findings: fc.array(fc.constantFrom('ho-so/nam', 'ho-so/trung', 'ho-so/khac'), { maxLength: 80 }),
  isListed: fc.boolean(),
})

describe('whatever papers and findings there are', () => {
  test('a score lies between 0 and 1, and what is lost makes up the rest', () => {
    fc.assert(
      fc.property(anyUnit, ({ papers, findings, isListed }) => {
        const { score: told, reasons } = score(papers, findings, isListed)
        if (told === null) return
        expect(told).toBeGreaterThanOrEqual(0)
        expect(told).toBeLessThanOrEqual(1)
        const lost = reasons.reduce((sum, reason) => sum + reason.lost, 0)
        expect(Math.abs(1 - told - lost)).toBeLessThan(0.01)
        expect(reasons).toEqual([...reasons].sort((a, b) => b.lost - a.lost))
      }),
    )
  })

  test('a unit never gains by taking a paper away', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(), ({ papers, findings, isListed }, at) => {
        const index = at % papers.length
        const without = papers.map((paper, one) =>
          one === index && paper.state !== 'not-due'
            ? owed(paper.type, 'missing', { ...paper, state: 'missing', isLate: false })
            : paper,
        )
        const [before, after] = [score(papers, findings, isListed).score, score(without, findings, isListed).score]
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0)
      }),
    )
  })

  test('the order of findings and papers does not matter', () => {
    fc.assert(
      fc.property(anyUnit, ({ papers, findings, isListed }) => {
        const [one, other] = [
          score(papers, findings, isListed),
          score([...papers].reverse(), [...findings].reverse(), isListed),
        ]
        expect(Math.abs((other.score ?? 0) - (one.score ?? 0))).toBeLessThanOrEqual(0.011)
        expect(other.reasons.map(({ count }) => count).sort()).toEqual(one.reasons.map(({ count }) => count).sort())
      }),
    )
  })
})

test('without a word on it the score is the share of what was handed in', async () => {
  const { ruleset } = await createLinter({ ruleset: 'dang/catalogue' })
  const papers = [owed('a', 'late'), owed('b', 'incomplete'), owed('c', 'missing'), owed('d', 'complete')]
  expect(score(papers, ['ho-so/nam'], true, ruleset.scoring).score).toBe(0.75)
})

test('every number of the built-in profile is told to be a proposal', async () => {
  const { ruleset } = await createLinter({ ruleset: 'dang/profile' })
  const { basis, weights, states } = ruleset.scoring
  expect(basis.map(({ confidence }) => confidence)).toEqual(['assumed'])
  for (const type of Object.keys(weights)) expect(ruleset.catalogue.types).toHaveProperty([type])
  const { complete, late, incomplete, missing } = states
  expect([1 - complete, complete - late, late - incomplete, incomplete - missing].every((step) => step >= 0)).toBe(true)
})

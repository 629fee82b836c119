import { describe, expect, test } from 'vitest'
import type { RulesetSource } from '../../src/ruleset/index.js'
import { expectHelp, load, mistakesIn } from './support.js'

const BASE: RulesetSource = {
  dangLint: 1,
  id: 'thu/goc',
  instruments: { '1-CV/TU': { title: 'Công văn', confidence: 'named' } },
  types: { 'nghi-quyet': { name: 'Nghị quyết', typeNames: ['Nghị quyết'] } },
  vocabulary: { 'muc-tieu': ['mục tiêu'] },
  rules: {
    'ho-so/trung': {
      title: 'Không trùng',
      severity: 'warn',
      check: { kind: 'unique' },
      message: 'Có {count} bản {paper}.',
    },
  },
  scoring: {
    states: { late: 0.5 },
    weights: { 'nghi-quyet': 4 },
    findings: { 'ho-so/trung': 0.1 },
    basis: [{ instrument: '1-CV/TU', confidence: 'assumed' }],
  },
}
const top = (scoring: string) => ({ text: `dangLint: 1\nid: thu/tren\nscoring: ${scoring}\n`, file: 'tren.yaml' })

describe('how the score is made', () => {
  test('is data of a ruleset, number by number', async () => {
    const { scoring } = await load(BASE)
    expect(scoring).toEqual({
      states: { complete: 1, late: 0.5, incomplete: 1, missing: 0 },
      weights: { 'nghi-quyet': 4 },
      findings: { 'ho-so/trung': 0.1 },
      basis: [{ instrument: '1-CV/TU', confidence: 'assumed' }],
    })
  })

  test('is changed number by number by what builds on it', async () => {
    const { scoring } = await load([
      BASE,
      top('{ states: { incomplete: 0.25 }, weights: { nghi-quyet: null }, findings: { ho-so/trung: 0.2 }, basis: [] }'),
    ])
    expect(scoring).toEqual({
      states: { complete: 1, late: 0.5, incomplete: 0.25, missing: 0 },
      weights: {},
      findings: { 'ho-so/trung': 0.2 },
      basis: [],
    })
  })

  test('is inherited whole by a ruleset that says nothing of it', async () => {
    const [base, above] = [await load(BASE), await load([BASE, { dangLint: 1, id: 'thu/tren' }])]
    expect(above.scoring).toEqual(base.scoring)
  })
})

describe('a mistake in it is told where it stands', () => {
  test.each([
    ['{ weight: { nghi-quyet: 1 } }', 'ruleset-key', 12, 'weights'],
    ['{ states: { lat: 0.5 } }', 'ruleset-key', 22, 'late'],
    ['{ states: { late: 2 } }', 'ruleset-value', 28, 'không quá 1'],
    ['{ states: { missing: 0.6 } }', 'ruleset-value', 31, 'missing: 0'],
    ['{ weights: { nghi-quyt: 1 } }', 'ruleset-value', 23, 'Có phải “nghi-quyet”?'],
    ['{ weights: { nghi-quyet: nhieu } }', 'ruleset-type', 35, 'một số'],
    ['{ findings: { ho-so/trng: 0.1 } }', 'ruleset-value', 24, 'Có phải “ho-so/trung”?'],
    ['{ weights: { khac: null } }', 'ruleset-unknown', 23, 'Kiểm tra lại tên'],
    ['{ basis: [{ instrument: 2-CV/TU, confidence: named }] }', 'ruleset-instrument', 34, 'Khai báo'],
  ])('%s', async (scoring, code, column, told) => {
    const mistakes = await mistakesIn([BASE, top(scoring)])
    expect(mistakes.map((mistake) => [mistake.code, mistake.place])).toEqual([
      [code, { file: 'tren.yaml', line: 3, column }],
    ])
    const { message, hint } = mistakes[0]?.describe('vi') ?? {}
    expect(`${message} ${hint}`).toContain(told)
    expectHelp(mistakes[0])
  })
})

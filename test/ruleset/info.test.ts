import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { loadRuleset, rulesInfo } from '../../src/ruleset/index.js'

const ruleset = await loadRuleset(
  {
    file: 'a.yaml',
    text: `
dangLint: 1
id: a
instruments: { 1-QĐ/ĐU: { title: Quyết định, confidence: primary } }
rules:
  a/mot:
    title: { vi: Có số, en: Has a number }
    why: { vi: Không số thì không tìm được., en: It cannot be found without one. }
    tags: [so]
    severity: warn
    check: { kind: component, component: number }
    message: Thiếu số.
    basis: [{ instrument: 1-QĐ/ĐU, clause: điều 2, confidence: primary }]
  a/hai: { title: Có ngày, severity: info, check: { kind: component, component: date }, message: Thiếu ngày. }
  a/ba: { title: Tắt, severity: off, check: { kind: component, component: date }, message: Thiếu ngày. }
`,
  },
  { checks },
)

test('what is to be told of the rules comes in their order and in one language', () => {
  expect(rulesInfo(ruleset, 'vi')).toEqual([
    {
      id: 'a/mot',
      title: 'Có số',
      why: 'Không số thì không tìm được.',
      severity: 'warn',
      tags: ['so'],
      basis: [{ instrument: '1-QĐ/ĐU', clause: 'điều 2', confidence: 'primary' }],
      kind: 'component',
    },
    { id: 'a/hai', title: 'Có ngày', why: null, severity: 'info', tags: [], basis: [], kind: 'component' },
  ])
  expect(rulesInfo(ruleset, 'en')[0]).toMatchObject({
    title: 'Has a number',
    why: 'It cannot be found without one.',
  })
})

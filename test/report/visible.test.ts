import { expect, test } from 'vitest'
import { SEVERITIES } from '../../src/model/index.js'
import { DEFAULTS, type ReportOptions } from '../../src/report/options.js'
import { visibleFiles } from '../../src/report/visible.js'
import { finding, reportOf } from '../support/report.js'

const whole = reportOf(...SEVERITIES.map((severity) => finding({ severity })))
const shown = (options: Partial<ReportOptions>, report = whole) =>
  visibleFiles(report, { ...DEFAULTS, ...options }).flatMap(({ findings }) => findings.map(({ severity }) => severity))

test('everything is shown by default', () => {
  expect(shown({})).toEqual(['error', 'warn', 'info', 'hint'])
})

test.each([
  ['error', ['error']],
  ['warn', ['error', 'warn']],
  ['info', ['error', 'warn', 'info']],
  ['hint', ['error', 'warn', 'info', 'hint']],
] as const)('show %s leaves %j', (show, severities) => {
  expect(shown({ show })).toEqual(severities)
})

test('quiet shows what counts at the gate', () => {
  expect(shown({ quiet: true })).toEqual(['error'])
  expect(shown({ quiet: true, gate: { failOn: 'info', maxWarnings: null } })).toEqual(['error', 'warn', 'info'])
  expect(shown({ quiet: true, gate: { failOn: 'never', maxWarnings: 0 } })).toEqual(['warn'])
  expect(shown({ quiet: true, gate: { failOn: 'never', maxWarnings: 1 } })).toEqual([])
})

test('quiet does not bring back what show leaves out', () => {
  expect(shown({ quiet: true, show: 'error', gate: { failOn: 'warn', maxWarnings: null } })).toEqual(['error'])
})

test('a rule that broke is always shown', () => {
  const report = reportOf(finding({ rule: 'internal/rule-failed', severity: 'hint' }))
  expect(shown({ quiet: true, show: 'error', gate: { failOn: 'never', maxWarnings: null } }, report)).toEqual(['hint'])
})

test('sums and status speak of all findings', () => {
  const [file] = visibleFiles(whole, { ...DEFAULTS, show: 'error' })
  expect(file?.status).toBe('findings')
  expect(whole.summary).toMatchObject({ error: 1, warn: 1, info: 1, hint: 1 })
  expect(whole.files[0]?.findings).toHaveLength(4)
})

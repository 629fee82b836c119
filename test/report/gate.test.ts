import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeReport, type Severity } from '../../src/model/index.js'
import { type Gate, isBrokenRule, judge, severitiesAtGate } from '../../src/report/gate.js'
import { dossierOf, unitReport } from '../support/dossier.js'
import { anyReport, checked, finding, reportOf, unchecked } from '../support/report.js'

const broken = finding({ rule: 'internal/rule-failed' })
const gate = (failOn: Gate['failOn'], maxWarnings: number | null = null): Gate => ({ failOn, maxWarnings })
const outcomeOf = (severity: Severity, at: Gate) => judge(reportOf(finding({ severity })), at).outcome

describe('the mildest severity that counts', () => {
  test.each<[Gate['failOn'], Severity[], Severity[]]>([
    ['error', ['error'], ['warn', 'info', 'hint']],
    ['warn', ['error', 'warn'], ['info', 'hint']],
    ['info', ['error', 'warn', 'info'], ['hint']],
    ['never', [], ['error', 'warn', 'info', 'hint']],
  ])('%s fails on %j and passes %j', (failOn, failing, passing) => {
    expect(failing.map((severity) => outcomeOf(severity, gate(failOn)))).toEqual(failing.map(() => 'failed'))
    expect(passing.map((severity) => outcomeOf(severity, gate(failOn)))).toEqual(passing.map(() => 'passed'))
  })
})

test('warnings fail the run as soon as there are more than allowed', () => {
  const warnings = [finding({ severity: 'warn' }), finding({ severity: 'warn' })]
  expect(judge(reportOf(...warnings), gate('error', 2)).outcome).toBe('passed')
  expect(judge(reportOf(...warnings), gate('error', 1)).outcome).toBe('failed')
  expect(judge(reportOf(...warnings), gate('never', 0)).outcome).toBe('failed')
})

test('the limit on warnings says nothing of milder findings', () => {
  expect([...severitiesAtGate(gate('never', 0), 1)]).toEqual(['warn'])
  expect([...severitiesAtGate(gate('never', 0), 0)]).toEqual([])
})

test('a run without files does not pass, though nothing in it is wrong', () => {
  expect(judge(makeReport([]), gate('info')).outcome).toBe('none')
})

test('a file that could not be checked wins over errors and over “never”', () => {
  const report = makeReport([checked([finding()]), unchecked])
  expect(judge(report, gate('error'))).toEqual({
    outcome: 'incomplete',
    blocking: { error: 1, warn: 0, info: 0, hint: 0 },
    passing: { error: 0, warn: 0, info: 0, hint: 0 },
    unchecked: 1,
    ignored: 0,
    brokenRules: 0,
  })
  expect(judge(report, gate('never')).outcome).toBe('incomplete')
})

test('what was found on the units of a dossier counts as what was found in documents', () => {
  const unit = unitReport({ findings: [finding({ severity: 'warn' }), broken] })
  const report = dossierOf([unit, unitReport({ findings: [finding()] })], [checked([finding({ severity: 'hint' })])])
  expect(report.summary).toEqual({ files: 1, unchecked: 0, error: 2, warn: 1, info: 0, hint: 1 })
  expect(judge(report, gate('warn'))).toEqual({
    outcome: 'incomplete',
    blocking: { error: 1, warn: 1, info: 0, hint: 0 },
    passing: { error: 0, warn: 0, info: 0, hint: 1 },
    unchecked: 0,
    ignored: 0,
    brokenRules: 1,
  })
  expect(
    judge(dossierOf([unitReport({ findings: [finding({ severity: 'warn' })] })], []), gate('error', 0)).outcome,
  ).toBe('failed')
})

test('a dossier is clean where neither a document nor a unit has a finding', () => {
  const status = (...given: Parameters<typeof dossierOf>) => dossierOf(...given).status
  expect(status([unitReport()], [checked()])).toBe('clean')
  expect(status([unitReport({ findings: [finding()] })], [checked()])).toBe('findings')
  expect(status([unitReport({ findings: [finding()] })], [unchecked])).toBe('failed')
})

test('a rule that broke makes the run incomplete and is no finding about the document', () => {
  expect(isBrokenRule(broken)).toBe(true)
  expect(judge(reportOf(broken), gate('error'))).toMatchObject({
    outcome: 'incomplete',
    blocking: { error: 0 },
    brokenRules: 1,
  })
})

test('every finding is either at the gate, below it, or a broken rule', () => {
  const sum = (counts: Record<Severity, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
  const anyGate = fc.record({
    failOn: fc.constantFrom<Gate['failOn'][]>('error', 'warn', 'info', 'never'),
    maxWarnings: fc.option(fc.nat(3)),
  })
  fc.assert(
    fc.property(anyReport, anyGate, (report, at) => {
      const { blocking, passing, brokenRules, outcome } = judge(report, at)
      const findings = report.files.flatMap((file) => file.findings)
      expect(sum(blocking) + sum(passing) + brokenRules).toBe(findings.length)
      if (outcome === 'passed') expect(sum(blocking)).toBe(0)
      expect(outcome === 'incomplete').toBe(report.summary.unchecked + brokenRules > 0)
    }),
  )
})

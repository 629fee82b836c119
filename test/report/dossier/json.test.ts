import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DossierReport } from '../../../src/model/index.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { anyDossier, dossierOf, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { checked, finding } from '../../support/report.js'

const parse = async (report: DossierReport, options: Partial<DossierReportOptions> = {}) =>
  JSON.parse(String(await reportDossier(report, { ...options, format: 'json' })))

const UNIT = unitReport({
  papers: [owed({ state: 'incomplete', lacks: ['nghi-quyet-nam/ktgs'] })],
  reasons: [{ type: 'nghi-quyet-nam', rule: null, state: 'missing', count: 1, owed: 2, lost: 0.5 }],
  others: [{ file: 'b.docx', type: null, why: 'unknown' }],
  findings: [finding({ rule: 'ho-so/trung', severity: 'warn', files: ['a'] })],
  feedback: [{ rule: null, unit: 'CHI BỘ ẤP 1', kind: 'note', text: 'x', file: null }],
})

test('the keys of the contract come first, in its order, then those that it does not name', async () => {
  const { dossier, ...report } = await parse(dossierOf([UNIT]))
  expect(Object.keys(report)).toEqual(['dangLint', 'status', 'summary', 'files'])
  expect(Object.keys(dossier)).toEqual(['year', 'asOf', 'units', 'totals', 'missingContents', 'feedback'])
  const [unit] = dossier.units
  expect(Object.keys(unit)).toEqual([
    'unit',
    'parent',
    'tier',
    'score',
    'papers',
    'findings',
    'isListed',
    'members',
    'reasons',
    'others',
    'feedback',
    'files',
  ])
  expect(Object.keys(unit.papers[0])).toEqual(['type', 'period', 'person', 'due', 'state', 'files', 'isLate', 'lacks'])
  expect(Object.keys(unit.reasons[0])).toEqual(['type', 'rule', 'state', 'count', 'owed', 'lost'])
  expect(Object.keys(unit.others[0])).toEqual(['file', 'type', 'why'])
  expect(Object.keys(unit.feedback[0])).toEqual(['rule', 'unit', 'kind', 'text', 'file'])
  expect(Object.keys(unit.findings[0])).toEqual(['rule', 'severity', 'message', 'files', 'fingerprint'])
  expect(dossier.totals).toEqual({
    'chi-bo-truc-thuoc': { 'nghi-quyet-nam': { owed: 1, received: 1, complete: 0, late: 0, due: 1, missing: 0 } },
  })
  expect(dossier.missingContents).toEqual([{ rule: 'nghi-quyet-nam/ktgs', units: 1, papers: 1 }])
})

test('findings on units count in summary and status', async () => {
  const { status, summary } = await parse(dossierOf([UNIT], [checked()]))
  expect([status, summary]).toEqual(['findings', { files: 1, unchecked: 0, error: 0, warn: 1, info: 0, hint: 0 }])
})

test('what is not to be shown is left out, of files and of units', async () => {
  const report = dossierOf([UNIT], [checked([finding({ severity: 'hint' })])])
  const { files, dossier, summary } = await parse(report, { show: 'error' })
  expect([files[0].findings, dossier.units[0].findings, summary.warn]).toEqual([[], [], 1])
})

test('what rules noted of papers is no part of the report', async () => {
  const { report, about } = await lintedDossier()
  const { files } = await parse(report, about)
  expect(files.filter((file: object) => 'paper' in file)).toEqual([])
})

test('any dossier comes through unchanged, and holds nothing that a terminal acts upon', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (report) => {
      const text = String(await reportDossier(report, { format: 'json' }))
      const { dossier } = JSON.parse(text)
      expect(dossier.units).toEqual(JSON.parse(JSON.stringify(report.dossier.units)))
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
    { numRuns: 50 },
  )
})

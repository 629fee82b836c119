import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileReport, makeReport, SEVERITIES, type Severity } from '../../src/model/index.js'

const file = (status: FileReport['status'], severities: Severity[] = []): FileReport => ({
  file: 'a.md',
  format: 'markdown',
  status,
  document: null,
  rules: 1,
  findings: severities.map((severity) => ({ rule: 'thu/a', severity, message: 'Sai.', fingerprint: '0' })),
})

test('no files are clean', () => {
  const summary = { files: 0, unchecked: 0, error: 0, warn: 0, info: 0, hint: 0 }
  expect(makeReport([])).toEqual({ dangLint: '1.0.0', status: 'clean', summary, files: [] })
})

test.each<[FileReport['status'][], string]>([
  [['clean', 'clean'], 'clean'],
  [['clean', 'findings'], 'findings'],
  [['clean', 'unchecked'], 'failed'],
  [['findings', 'unchecked', 'clean'], 'failed'],
])('files that are %j are together %s', (statuses, status) => {
  expect(makeReport(statuses.map((one) => file(one))).status).toBe(status)
})

test('every finding and every file is counted once, and files keep their order', () => {
  const statuses = fc.constantFrom<FileReport['status']>('clean', 'findings', 'unchecked')
  const files = fc.array(
    fc.tuple(statuses, fc.array(fc.constantFrom(...SEVERITIES))).map(([status, list]) => file(status, list)),
  )
  fc.assert(
    fc.property(files, (list) => {
      const { summary, files: kept } = makeReport(list)
      expect(kept).toEqual(list)
      expect(summary.files).toBe(list.length)
      expect(summary.unchecked).toBe(list.filter(({ status }) => status === 'unchecked').length)
      for (const severity of SEVERITIES)
        expect(summary[severity]).toBe(
          list.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length,
        )
    }),
  )
})

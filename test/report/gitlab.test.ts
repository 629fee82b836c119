import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report, SEVERITIES } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { anyMixedReport, HOSTILE_TO_MACHINES } from '../support/machine.js'
import { checked, finding, fullFinding, reportOf, unchecked } from '../support/report.js'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}

const print = (whole: Report, options: Partial<ReportOptions> = {}) => report(whole, { ...options, format: 'gitlab' })
const issues = async (...given: Parameters<typeof print>) => JSON.parse(await print(...given)) as Issue[]

test('an issue says what, where and how grave; a Word document has its place in words', async () => {
  const inLine = finding({ place: { line: 7, column: 3 } })
  const markdown = checked([inLine], { file: './a.md', format: 'markdown' })
  expect(await issues(makeReport([markdown, checked([fullFinding])]))).toEqual([
    {
      description: 'Thiếu mục “Tổ chức thực hiện”.',
      check_name: 'don-vi/thieu-muc',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
      severity: 'critical',
      location: { path: 'a.md', lines: { begin: 7 } },
    },
    {
      description: 'Mục “III” chưa đủ. Vị trí: mục II › 3, đầu trang, đoạn 12, trang 2. Cách sửa: Thêm thời gian.',
      check_name: 'nghi-quyet-nam/ktgs',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
      severity: 'major',
      location: { path: 'nghi-quyet.docx', lines: { begin: 1 } },
    },
  ])
})

test('severities keep their order', async () => {
  const whole = reportOf(...SEVERITIES.map((severity) => finding({ severity })))
  expect((await issues(whole)).map(({ severity }) => severity)).toEqual(['critical', 'major', 'minor', 'info'])
})

test('a file that was not checked blocks whatever is shown', async () => {
  expect(await issues(makeReport([unchecked]), { quiet: true, show: 'error' })).toMatchObject([
    { check_name: 'internal/unchecked', severity: 'blocker', location: { path: 'mat-khau.docx' } },
  ])
})

test('no findings are an empty list', async () => {
  expect(await print(reportOf())).toBe('[]\n')
})

test('equal findings are told apart, and a finding keeps its fingerprint when others come', async () => {
  const [first, second] = await issues(reportOf(finding(), finding()))
  expect(first?.fingerprint).not.toBe(second?.fingerprint)
  const [, known] = await issues(reportOf(finding({ fingerprint: 'ff' }), finding()))
  expect(known?.fingerprint).toBe(first?.fingerprint)
})

test.each(HOSTILE_TO_MACHINES)('%j is read back as it was', async (text) => {
  const hostile = finding({ message: text, rule: text })
  const [issue] = await issues(makeReport([checked([hostile], { file: `x${text}` })]))
  expect(issue).toMatchObject({ description: text, check_name: text, location: { path: `x${text}` } })
})

test('any report gives an issue for each finding, each with a fingerprint of its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyMixedReport, async (any) => {
      const all = await issues(any)
      const { summary } = any
      expect(all).toHaveLength(summary.error + summary.warn + summary.info + summary.hint + summary.unchecked)
      expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length)
      expect(await print(any)).toBe(await print(structuredClone(any)))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { legal } from '../../src/report/xml.js'
import { anyMixedReport, type Element, elements, HOSTILE_TO_MACHINES, readXml } from '../support/machine.js'
import { checked, finding, fullFinding, reportOf, suppressedFinding, unchecked } from '../support/report.js'

const print = (whole: Report, options: Partial<ReportOptions> = {}) => report(whole, { ...options, format: 'junit' })
const read = async (...given: Parameters<typeof print>) => readXml(await print(...given))
const cases = async (...given: Parameters<typeof print>) => elements(await read(...given), 'testcase')
const outcomes = async (...given: Parameters<typeof print>) =>
  (await cases(...given)).map(({ children }) => children[0]?.name ?? 'passed')
const totals = ({ attributes: { tests, failures, errors, skipped } }: Element) => [tests, failures, errors, skipped]

test('a suite for each file, a case for each finding', async () => {
  const root = await read(makeReport([checked([finding(), fullFinding]), unchecked, checked([], { file: './a.md' })]))
  expect(elements(root, 'testsuite').map(({ attributes }) => attributes.name)).toEqual([
    'nghi-quyet.docx',
    'mat-khau.docx',
    'a.md',
  ])
  expect([root, ...elements(root, 'testsuite')].map(totals)).toEqual([
    ['4', '1', '1', '0'],
    ['2', '1', '0', '0'],
    ['1', '0', '1', '0'],
    ['1', '0', '0', '0'],
  ])
  const [first, second, third, fourth] = elements(root, 'testcase')
  expect(first).toMatchObject({
    attributes: { name: 'don-vi/thieu-muc: Thiếu mục “Tổ chức thực hiện”.', classname: 'nghi-quyet.docx' },
    children: [
      {
        name: 'failure',
        attributes: { message: 'Thiếu mục “Tổ chức thực hiện”.', type: 'error' },
        text: 'LỖI  Thiếu mục “Tổ chức thực hiện”.\n  Quy tắc: don-vi/thieu-muc',
      },
    ],
  })
  expect(second?.children).toMatchObject([
    { name: 'system-out', text: expect.stringMatching(/^CẢNH BÁO {2}Mục “III” chưa đủ\.\n {2}Vị trí: mục II › 3,/u) },
  ])
  expect(third?.children).toMatchObject([
    {
      name: 'error',
      attributes: { message: 'CHƯA KIỂM TRA: Tệp có mật khẩu.', type: 'encrypted' },
      text: 'Cách sửa: Bỏ mật khẩu.',
    },
  ])
  expect(fourth).toMatchObject({ attributes: { name: 'Không có vấn đề nào.' }, children: [] })
})

test('what fails is what counts at the gate', async () => {
  const whole = reportOf(finding(), finding({ severity: 'warn' }), finding({ severity: 'hint' }))
  expect(await outcomes(whole)).toEqual(['failure', 'system-out', 'system-out'])
  const strict = { gate: { failOn: 'warn', maxWarnings: null } } as const
  expect(await outcomes(whole, strict)).toEqual(['failure', 'failure', 'system-out'])
  expect(await outcomes(whole, { gate: { failOn: 'never', maxWarnings: 0 } })).toEqual([
    'system-out',
    'failure',
    'system-out',
  ])
})

test('a rule that broke is an error whatever the gate', async () => {
  const whole = reportOf(finding({ rule: 'internal/rule-failed', severity: 'hint' }))
  expect(await outcomes(whole, { quiet: true, gate: { failOn: 'never', maxWarnings: null } })).toEqual(['error'])
})

test('a file of which nothing is to be printed is not told to be clean', async () => {
  const [only] = await cases(reportOf(finding({ severity: 'hint' })), { show: 'error' })
  expect(only).toMatchObject({ attributes: { name: 'Không có vấn đề nào thuộc mức được in.' }, children: [] })
})

test('a document for which there is no rule was not tested', async () => {
  const whole = makeReport([checked([], { rules: 0 })])
  expect(await outcomes(whole)).toEqual(['skipped'])
  expect(totals(await read(whole))).toEqual(['1', '0', '0', '1'])
})

test('what was passed over is skipped, with the reason', async () => {
  const suppressed = [suppressedFinding(), suppressedFinding({ kind: 'baseline', reason: null })]
  const all = await cases(makeReport([checked([], { suppressed })]))
  expect(all.map(({ children }) => [children[0]?.name, children[0]?.attributes.message])).toEqual([
    ['skipped', 'Bỏ qua: có văn bản riêng'],
    ['skipped', 'Bỏ qua vì đã biết từ trước.'],
  ])
  expect(await outcomes(makeReport([checked([finding()], { suppressed })]))).toEqual(['failure', 'skipped', 'skipped'])
})

test('equal findings have names of their own', async () => {
  const names = (await cases(reportOf(finding(), finding()))).map(({ attributes }) => attributes.name)
  expect(names).toEqual([
    'don-vi/thieu-muc: Thiếu mục “Tổ chức thực hiện”.',
    'don-vi/thieu-muc: Thiếu mục “Tổ chức thực hiện”. (2)',
  ])
})

test.each(HOSTILE_TO_MACHINES)('%j is read back as it was', async (text) => {
  const hostile = finding({ message: text, rule: text })
  const root = await read(makeReport([checked([hostile], { file: `x${text}` })]))
  expect(elements(root, 'testsuite')[0]?.attributes.name).toBe(legal(`x${text}`))
  expect(elements(root, 'testcase')[0]?.attributes.name).toBe(legal(`${text}: ${text}`))
  expect(elements(root, 'failure')[0]?.attributes.message).toBe(legal(text))
})

test('the sums of any report agree with its cases', async () => {
  await fc.assert(
    fc.asyncProperty(anyMixedReport, async (any) => {
      const root = await read(any)
      for (const suite of [root, ...elements(root, 'testsuite')]) {
        const counted = ['testcase', 'failure', 'error', 'skipped'].map((name) => `${elements(suite, name).length}`)
        expect(totals(suite)).toEqual(counted)
      }
      expect(elements(root, 'error')).toHaveLength(any.summary.unchecked)
    }),
  )
})

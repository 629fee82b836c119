import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report, SEVERITIES } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { legal } from '../../src/report/xml.js'
import { anyMixedReport, elements, HOSTILE_TO_MACHINES, readXml } from '../support/machine.js'
import { checked, finding, fullFinding, reportOf, unchecked } from '../support/report.js'

const print = (whole: Report, options: Partial<ReportOptions> = {}) =>
  report(whole, { ...options, format: 'checkstyle' })
const read = async (...given: Parameters<typeof print>) => readXml(await print(...given))

test('each file stands with its findings, lines in Markdown alone', async () => {
  const inLine = finding({ place: { line: 7, column: 3 } })
  const markdown = checked([inLine], { file: './a.md', format: 'markdown' })
  const { children } = await read(makeReport([markdown, checked([fullFinding]), checked([], { file: 'dat.docx' })]))
  expect(children.map(({ attributes }) => attributes.name)).toEqual(['a.md', 'nghi-quyet.docx', 'dat.docx'])
  expect(children.map((file) => file.children.map(({ attributes }) => attributes))).toEqual([
    [
      {
        line: '7',
        column: '3',
        severity: 'error',
        message: 'Thiếu mục “Tổ chức thực hiện”.',
        source: 'don-vi/thieu-muc',
      },
    ],
    [
      {
        line: '1',
        severity: 'warning',
        message: 'Mục “III” chưa đủ.\nVị trí: mục II › 3, đầu trang, đoạn 12, trang 2.\nCách sửa: Thêm thời gian.',
        source: 'nghi-quyet-nam/ktgs',
      },
    ],
    [],
  ])
})

test('severities are those that Checkstyle has', async () => {
  const root = await read(reportOf(...SEVERITIES.map((severity) => finding({ severity }))))
  const severities = elements(root, 'error').map(({ attributes }) => attributes.severity)
  expect(severities).toEqual(['error', 'warning', 'info', 'info'])
})

test('a file that was not checked holds an error whatever is shown', async () => {
  const root = await read(makeReport([unchecked]), { quiet: true, show: 'error' })
  expect(elements(root, 'error').map(({ attributes }) => attributes)).toEqual([
    {
      line: '1',
      severity: 'error',
      message: 'CHƯA KIỂM TRA: Tệp có mật khẩu.\nCách sửa: Bỏ mật khẩu.',
      source: 'internal/unchecked',
    },
  ])
})

test.each(HOSTILE_TO_MACHINES)('%j is read back as it was', async (text) => {
  const hostile = finding({ message: text, rule: text, hint: text })
  const root = await read(makeReport([checked([hostile], { file: `x${text}` })]))
  expect(elements(root, 'file')[0]?.attributes.name).toBe(legal(`x${text}`))
  expect(elements(root, 'error')[0]?.attributes).toMatchObject({
    message: legal(`${text}\nCách sửa: ${text}`),
    source: legal(text),
  })
})

test('any report is XML with an error for each finding', async () => {
  await fc.assert(
    fc.asyncProperty(anyMixedReport, async (any) => {
      const root = await read(any)
      const { summary } = any
      expect(elements(root, 'file')).toHaveLength(summary.files)
      expect(elements(root, 'error')).toHaveLength(
        summary.error + summary.warn + summary.info + summary.hint + summary.unchecked,
      )
    }),
  )
})

import { expect, test } from 'vitest'
import { type FileReport, IGNORED, makeReport } from '../../src/model/index.js'
import { type Format, judge, report } from '../../src/report/index.js'
import { checked, finding, unchecked } from '../support/report.js'

const gate = { failOn: 'error', maxWarnings: null } as const
const ignored: FileReport = {
  ...unchecked,
  file: 'luu-tru/cu.docx',
  error: { code: IGNORED, message: 'Văn bản này bị bỏ qua.', hint: 'Thêm tùy chọn --no-ignore.' },
}
const print = (format: Format, ...files: FileReport[]) => report(makeReport(files), { format })

test('what is ignored is not checked, and no fault of the run', () => {
  expect(makeReport([ignored])).toMatchObject({ status: 'failed', summary: { files: 1, unchecked: 1 } })
  expect(judge(makeReport([ignored]), gate)).toMatchObject({ outcome: 'none', unchecked: 0, ignored: 1 })
  expect(judge(makeReport([ignored, checked([])]), gate)).toMatchObject({ outcome: 'passed', ignored: 1 })
  expect(judge(makeReport([ignored, checked([finding()])]), gate).outcome).toBe('failed')
  expect(judge(makeReport([ignored, unchecked]), gate)).toMatchObject({ outcome: 'incomplete', unchecked: 1 })
})

test.each<[Format, string]>([
  ['text', 'luu-tru/cu.docx\n  CHƯA KIỂM TRA  Văn bản này bị bỏ qua.'],
  ['text', 'KHÔNG KIỂM TRA TỆP NÀO – 1 tệp bị bỏ qua'],
  ['json', '"status": "unchecked"'],
  ['sarif', '"level": "note"'],
  ['sarif', '"executionSuccessful": true'],
  ['sarif', '"ruleId": "internal/ignored"'],
  ['junit', 'skipped="1"'],
  ['junit', '<skipped message="CHƯA KIỂM TRA: Văn bản này bị bỏ qua.'],
  ['github', '::notice file=luu-tru/cu.docx,title=internal/ignored::CHƯA KIỂM TRA: Văn bản này bị bỏ qua.'],
  ['gitlab', '"severity": "info"'],
  ['gitlab', '"check_name": "internal/ignored"'],
  ['checkstyle', 'severity="info" message="CHƯA KIỂM TRA: Văn bản này bị bỏ qua.'],
  ['html', 'KHÔNG KIỂM TRA TỆP NÀO'],
  ['html', 'Văn bản này bị bỏ qua.'],
])('%s tells of what is ignored: %s', async (format, text) => {
  expect(await print(format, ignored)).toContain(text)
})

test('what blocks is told before what is ignored', async () => {
  expect(await print('text', ignored, checked([finding()]))).toContain('KHÔNG ĐẠT – 1 lỗi, 1 tệp bị bỏ qua')
})

test('a file that no rule is for is counted apart, so that “no findings” is not said of it', async () => {
  const unruled = checked([], { rules: 0 })
  expect(await print('text', unruled)).toContain('1 tệp: 1 tệp chưa có quy tắc nào để kiểm tra.')
  expect(await print('text', unruled)).not.toContain('không có vấn đề nào')
  expect(JSON.parse(await print('json', unruled)).files[0]).toMatchObject({ status: 'clean', rules: 0 })
})

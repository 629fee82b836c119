import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileReport, makeReport } from '../../src/model/index.js'
import { judge, report } from '../../src/report/index.js'
import { anyText, checked, finding, suppressedFinding, unchecked } from '../support/report.js'

const known = suppressedFinding({ kind: 'baseline', reason: null })
const text = (files: FileReport[], lang: 'vi' | 'en' = 'vi') => report(makeReport(files), { format: 'text', lang })
const json = async (file: FileReport) => JSON.parse(await report(makeReport([file]), { format: 'json' })).files[0]

test('what was passed over does not count, at the gate or elsewhere', () => {
  const whole = makeReport([checked([], { suppressed: [suppressedFinding(), known] })])
  expect(whole).toMatchObject({ status: 'clean', summary: { error: 0 } })
  expect(judge(whole, { failOn: 'info', maxWarnings: 0 }).outcome).toBe('passed')
})

test('people are told how much was passed over, and why', async () => {
  const printed = await text([
    checked([], { suppressed: [suppressedFinding(), known] }),
    checked([finding()], { suppressed: [known] }),
    unchecked,
  ])
  expect(printed).toContain('  Không có vấn đề nào ngoài 2 vấn đề được bỏ qua.\n')
  expect(printed).toContain('\nĐã bỏ qua 3 vấn đề: 1 theo ghi chú trong văn bản, 2 đã biết từ trước.\nKết quả:')
})

test('people are told so in English', async () => {
  expect(await text([checked([], { suppressed: [suppressedFinding()] })], 'en')).toContain(
    '  No findings but 1 passed over.\n\n1 file: no findings.\n1 finding passed over: 1 by comments in the document.\n',
  )
})

test('where nothing was passed over nothing is said of it', async () => {
  expect(await text([checked([])])).not.toContain('bỏ qua')
  expect(await json(checked([], { suppressed: [] }))).not.toHaveProperty('suppressed')
})

test('a document that no rule is for is told so, whatever was passed over', async () => {
  expect(await text([checked([], { rules: 0, suppressed: [known] })])).toContain('Chưa có quy tắc nào')
})

test('JSON has the findings that were passed over with their reasons', async () => {
  expect((await json(checked([], { suppressed: [suppressedFinding(), known] }))).suppressed).toEqual([
    {
      ...finding(),
      suppression: { kind: 'comment', reason: 'có văn bản riêng', place: { line: 3, column: 1 } },
    },
    { ...finding(), suppression: { kind: 'baseline', reason: null } },
  ])
})

test('whatever the reason, it comes through JSON as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (reason) => {
      const { suppressed } = await json(checked([], { suppressed: [suppressedFinding({ kind: 'comment', reason })] }))
      expect(suppressed[0].suppression.reason).toBe(reason)
    }),
  )
})

test('notes about the run stand between the sum and the verdict', async () => {
  const printed = await report(makeReport([checked([])]), { format: 'text', notes: ['Một.', 'Hai.'] })
  expect(printed).toContain('\n1 tệp: không có vấn đề nào.\nMột.\nHai.\nKết quả: ĐẠT')
})

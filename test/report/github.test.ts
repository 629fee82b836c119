import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { anyMixedReport, HOSTILE_TO_MACHINES, readCommand } from '../support/machine.js'
import { checked, finding, fullFinding, unchecked } from '../support/report.js'

const print = (whole: Report, options: Partial<ReportOptions> = {}) => report(whole, { ...options, format: 'github' })
const commands = async (...given: Parameters<typeof print>) =>
  (await print(...given)).split('\n').flatMap((line) => readCommand(line) ?? [])

/** Controls, halves of characters and direction marks stand for what the log must not act upon. */
const printed = (text: string) =>
  text.replace(/(?![\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (sign) =>
    sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd',
  )

test('a finding in Markdown stands at its line, one in Word at its file, with the place in words', async () => {
  const { place: _, ...rest } = fullFinding
  const inLine = finding({ place: { line: 7, column: 3, endColumn: 9 }, severity: 'info' })
  const overLines = finding({ place: { line: 7, column: 3, endLine: 8, endColumn: 9 }, severity: 'hint' })
  const markdown = checked([inLine, overLines, finding(rest)], { file: './van-ban/a.md', format: 'markdown' })
  expect(await commands(makeReport([markdown, checked([fullFinding])]))).toEqual([
    {
      level: 'notice',
      properties: { file: 'van-ban/a.md', line: '7', col: '3', endColumn: '9', title: 'don-vi/thieu-muc' },
      message: 'Thiếu mục “Tổ chức thực hiện”.',
    },
    {
      level: 'notice',
      properties: { file: 'van-ban/a.md', line: '7', endLine: '8', title: 'don-vi/thieu-muc' },
      message: 'Thiếu mục “Tổ chức thực hiện”.',
    },
    {
      level: 'warning',
      properties: { file: 'van-ban/a.md', title: 'nghi-quyet-nam/ktgs' },
      message: 'Mục “III” chưa đủ.\nCách sửa: Thêm thời gian.',
    },
    {
      level: 'warning',
      properties: { file: 'nghi-quyet.docx', title: 'nghi-quyet-nam/ktgs' },
      message: 'Mục “III” chưa đủ.\nVị trí: mục II › 3, đầu trang, đoạn 12, trang 2.\nCách sửa: Thêm thời gian.',
    },
  ])
})

test('a file that was not checked is an error whatever is shown', async () => {
  expect(await commands(makeReport([unchecked]), { quiet: true, show: 'error', lang: 'en' })).toEqual([
    {
      level: 'error',
      properties: { file: 'mat-khau.docx', title: 'internal/unchecked' },
      message: 'NOT CHECKED: Tệp có mật khẩu.\nMend: Bỏ mật khẩu.',
    },
  ])
})

test('the log ends with the sum and the gate, without colours', async () => {
  const text = await print(makeReport([checked()]), { paint: (style, part) => `<${style}>${part}` })
  expect(text).toBe('1 tệp: không có vấn đề nào.\nKết quả: ĐẠT (chặn từ mức: lỗi).\n')
})

test('where no document was checked nothing is said that would read as a clean bill', async () => {
  expect(await print(makeReport([]))).toContain('KHÔNG KIỂM TRA TỆP NÀO')
})

test('show and quiet leave out what they leave out of the text', async () => {
  const whole = makeReport([checked([finding(), finding({ severity: 'warn' }), finding({ severity: 'hint' })])])
  const levels = async (options: Partial<ReportOptions>) => (await commands(whole, options)).map(({ level }) => level)
  expect(await levels({ show: 'warn' })).toEqual(['error', 'warning'])
  expect(await levels({ quiet: true })).toEqual(['error'])
})

test.each(HOSTILE_TO_MACHINES)('%j comes to the runner as it was', async (text) => {
  const hostile = finding({ message: text, rule: text, hint: text })
  const whole = makeReport([checked([hostile], { file: `x${text}`, format: 'markdown' })])
  const lines = (await print(whole)).split('\n')
  expect(lines).toHaveLength(4)
  expect(readCommand(lines[0] ?? '')).toEqual({
    level: 'error',
    properties: { file: printed(`x${text}`), title: printed(text) },
    message: printed(`${text}\nCách sửa: ${text}`),
  })
})

test('any report gives one command for each finding and nothing else that the runner would take for one', async () => {
  await fc.assert(
    fc.asyncProperty(anyMixedReport, async (any) => {
      const lines = (await print(any)).split('\n').slice(0, -1)
      const { summary } = any
      const expected = summary.error + summary.warn + summary.info + summary.hint + summary.unchecked
      expect(lines).toHaveLength(expected + 2)
      expect(lines.filter((line) => readCommand(line)?.properties.file !== undefined)).toHaveLength(expected)
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})

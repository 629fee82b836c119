import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport, type Report } from '../../src/model/index.js'
import { report } from '../../src/report/index.js'
import type { ReportOptions } from '../../src/report/options.js'
import { columnsOf } from '../../src/report/wrap.js'
import { anyReport, checked, facts, finding, fullFinding, HOSTILE, reportOf, unchecked } from '../support/report.js'

const print = (whole: Report, options: Partial<ReportOptions> = {}) => report(whole, { ...options, format: 'text' })
const lastLine = async (...given: Parameters<typeof print>) => (await print(...given)).trimEnd().split('\n').at(-1)
const whole = makeReport([checked([fullFinding, finding()]), unchecked, checked([], { file: 'dat.docx' })])

test('a report says file by file what, where, how and why, then the sum and the gate', async () => {
  expect(await print(whole, { names: { types: { 'nghi-quyet-nam': 'Nghị quyết năm' }, tiers: {} } })).toBe(
    `nghi-quyet.docx
  Nghị quyết năm · CHI BỘ ẤP 1 · năm 2027
  CẢNH BÁO  Mục “III” chưa đủ.
    Vị trí: mục II › 3, đầu trang, đoạn 12, trang 2
    Cách sửa: Thêm thời gian.
    Xem thêm: Mục trước: đoạn 4
    Căn cứ: 111-CV/TU, nội dung thứ 3 (nêu trong chương trình); 36-HD/VPTW (đã đọc văn bản gốc)
    Quy tắc: nghi-quyet-nam/ktgs
  LỖI  Thiếu mục “Tổ chức thực hiện”.
    Quy tắc: don-vi/thieu-muc

mat-khau.docx
  CHƯA KIỂM TRA  Tệp có mật khẩu.
    Cách sửa: Bỏ mật khẩu.

dat.docx
  Nghị quyết năm · CHI BỘ ẤP 1 · năm 2027
  Không có vấn đề nào.

3 tệp: 1 lỗi, 1 cảnh báo, 1 tệp chưa kiểm tra được.
Kết quả: CHƯA KIỂM TRA HẾT – 1 tệp chưa kiểm tra được, 1 lỗi (chặn từ mức: lỗi).
`,
  )
})

test('the same in English, where messages are what they were', async () => {
  expect(await print(whole, { lang: 'en' })).toBe(
    `nghi-quyet.docx
  nghi-quyet-nam · CHI BỘ ẤP 1 · 2027
  WARNING  Mục “III” chưa đủ.
    Where: section II › 3, header, paragraph 12, page 2
    Mend: Thêm thời gian.
    See also: Mục trước: paragraph 4
    Basis: 111-CV/TU, nội dung thứ 3 (named in the programme); 36-HD/VPTW (read in the instrument itself)
    Rule: nghi-quyet-nam/ktgs
  ERROR  Thiếu mục “Tổ chức thực hiện”.
    Rule: don-vi/thieu-muc

mat-khau.docx
  NOT CHECKED  Tệp có mật khẩu.
    Mend: Bỏ mật khẩu.

dat.docx
  nghi-quyet-nam · CHI BỘ ẤP 1 · 2027
  No findings.

3 files: 1 error, 1 warning, 1 file not checked.
Result: INCOMPLETE – 1 file not checked, 1 error (fail on: error).
`,
  )
})

test('Markdown is counted in lines and columns', async () => {
  const one = finding({ place: { line: 7, column: 3, section: 'II', page: 1 } })
  expect(await print(makeReport([checked([one], { format: 'markdown' })]))).toContain(
    '    Vị trí: mục II, dòng 7, cột 3\n',
  )
})

test('a document of no known type is told how to say its type, by one that the ruleset knows', async () => {
  const unknown = makeReport([checked([], { document: { ...facts, type: null } })])
  const names = { types: { adr: 'Architecture decision record', memo: 'Memo' }, tiers: {} }
  expect(await print(unknown, { names })).toContain('Nếu biết, hãy chỉ rõ, ví dụ: --type adr\n')
  expect(await print(unknown)).toContain('  Chưa nhận ra loại văn bản.\n')
})

test('“no findings” is not said of files that nobody looked at', async () => {
  expect(await print(makeReport([unchecked]))).toContain('\n1 tệp: 1 tệp chưa kiểm tra được.\n')
  expect(await print(makeReport([checked(), unchecked]))).toContain('\n2 tệp: 1 tệp chưa kiểm tra được.\n')
  expect(await print(makeReport([checked()]))).toContain('\n1 tệp: không có vấn đề nào.\n')
})

test('the last line says what the gate was and what it made of the run', async () => {
  const warning = reportOf(finding({ severity: 'warn' }))
  expect(await lastLine(reportOf())).toBe('Kết quả: ĐẠT (chặn từ mức: lỗi).')
  expect(await lastLine(reportOf(finding()))).toBe('Kết quả: KHÔNG ĐẠT – 1 lỗi (chặn từ mức: lỗi).')
  expect(await lastLine(warning)).toBe('Kết quả: ĐẠT – 1 cảnh báo không chặn (chặn từ mức: lỗi).')
  expect(await lastLine(warning, { gate: { failOn: 'error', maxWarnings: 0 } })).toBe(
    'Kết quả: KHÔNG ĐẠT – 1 cảnh báo (chặn từ mức: lỗi; tối đa 0 cảnh báo).',
  )
  expect(await lastLine(reportOf(finding()), { gate: { failOn: 'never', maxWarnings: null } })).toBe(
    'Kết quả: ĐẠT – 1 lỗi không chặn (chặn từ mức: không mức nào).',
  )
})

test('a rule that broke is told in the last line', async () => {
  expect(await lastLine(reportOf(finding({ rule: 'internal/rule-failed' })))).toBe(
    'Kết quả: CHƯA KIỂM TRA HẾT – 1 quy tắc gặp lỗi khi chạy (chặn từ mức: lỗi).',
  )
})

test('quiet leaves out files of which there is nothing to say, and keeps those that were not checked', async () => {
  const files = [checked([finding({ severity: 'info' })]), unchecked, checked([], { file: 'dat.docx' })]
  const text = await print(makeReport(files), { quiet: true })
  expect(text).not.toMatch(/nghi-quyet\.docx|dat\.docx/u)
  expect(text).toContain('mat-khau.docx')
})

test('colours add nothing but themselves', async () => {
  const painted = await print(whole, { paint: (style, text) => `<${style}>${text}</${style}>` })
  expect(painted.replace(/<\/?[a-z]+>/gu, '')).toBe(await print(whole))
  expect(painted).toContain('  <warn>CẢNH BÁO</warn>  Mục')
  expect(painted).toContain('    <label>Vị trí</label>: mục')
  expect(painted).toContain('  <error>CHƯA KIỂM TRA</error>  Tệp')
  expect(painted).toContain('\n<failed>Kết quả: CHƯA KIỂM TRA HẾT</failed> –')
})

test('text is wrapped at the width, and further lines hang under the first', async () => {
  const text = await print(reportOf(fullFinding), { width: 60 })
  const findings = text.split('\n').filter((line) => line.startsWith('  '))
  for (const line of findings) expect(columnsOf(line)).toBeLessThanOrEqual(60)
  expect(text).toContain('    Căn cứ: 111-CV/TU, nội dung thứ 3 (nêu trong chương\n            trình);')
})

test.each(HOSTILE)('%j stays on its line and is not acted upon', async (text) => {
  const hostile = finding({ message: text, hint: text, rule: text, place: { line: 1, column: 1, section: text } })
  const lines = (await print(makeReport([checked([hostile], { file: text })]))).split('\n')
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
  expect(lines).toHaveLength(10)
})

test.each(['100 % đạt, %s %d', '$& $1 $$', '</script> ]]> &amp;', 'Nghị'.normalize('NFD'), '👩‍👩‍👧'])(
  '%j is printed as it is',
  async (text) => {
    expect(await print(reportOf(finding({ message: text })))).toContain(`  LỖI  ${text}\n`)
  },
)

test('any report keeps to its lines, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (any) => {
      const text = await print(any)
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
      expect(text.match(/^Kết quả: /gmu)).toHaveLength(1)
      expect(text.endsWith('.\n')).toBe(true)
    }),
  )
})

test('the same report gives the same bytes and is left as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (any) => {
      const before = structuredClone(any)
      expect(await print(any)).toBe(await print(any))
      expect(any).toEqual(before)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulesInfo } from '../../../src/index.js'
import type { DossierReport } from '../../../src/model/index.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { columnsOf } from '../../../src/report/wrap.js'
import { anyDossier, dossierOf, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { checked, finding, HOSTILE, unchecked } from '../../support/report.js'

const print = async (report: DossierReport, options: Partial<DossierReportOptions> = {}) =>
  String(await reportDossier(report, { ...options, format: 'text' }))
const names = {
  types: { 'nghi-quyet-nam': 'Nghị quyết năm', 'nghi-quyet-thang': 'Nghị quyết tháng', 'ban-cam-ket': 'Bản cam kết' },
  tiers: { 'chi-bo-truc-thuoc': 'Chi bộ trực thuộc', 'dang-vien': 'Đảng viên' },
}
const monthly = (month: string, state: 'missing' | 'complete') =>
  owed({
    type: 'nghi-quyet-thang',
    period: `2027-${month}`,
    state,
    files: state === 'missing' ? [] : [`${month}.docx`],
  })

const UNIT = unitReport({
  isListed: true,
  score: 0.725,
  papers: [
    owed({ state: 'incomplete', isLate: true, lacks: ['nghi-quyet-nam/ktgs'] }),
    monthly('01', 'complete'),
    monthly('03', 'missing'),
    monthly('05', 'missing'),
    owed({ type: 'ban-cam-ket', person: 'Trần Văn An', state: 'missing', files: [] }),
    owed({ type: 'ban-cam-ket', person: 'Lê Thị Bình', state: 'missing', files: [] }),
  ],
  findings: [
    finding({
      rule: 'ho-so/trung',
      severity: 'warn',
      message: 'Có 2 bản Nghị quyết năm.',
      hint: 'Bỏ bớt.',
      files: ['a', 'b'],
    }),
  ],
  feedback: [{ rule: 'nghi-quyet-nam/ktgs', unit: 'CHI BỘ ẤP 1', kind: 'note', text: 'Khó làm.', file: null }],
})
const FINE = unitReport({ unit: 'CHI BỘ ẤP 2' })
const EMPTY = unitReport({ unit: 'CHI BỘ ẤP 3', isListed: true, tier: null, score: null, papers: [], files: [] })

test('a report tells totals, what is lacking, unit by unit what is to be done, what units say, what could not be read', async () => {
  const report = dossierOf([UNIT, FINE, EMPTY], [checked([finding()]), unchecked])
  expect(await print(report, { names })).toBe(`Hồ sơ văn bản năm 2027
Xét đến ngày 15/10/2027: 3 đơn vị, 2 tệp.

TỔNG HỢP THEO CẤP
  Chi bộ trực thuộc  Phải có  Đã đến hạn  Đã nộp  Đủ nội dung  Muộn  Thiếu
  Nghị quyết năm           2           2       2            1     1      0
  Nghị quyết tháng         3           3       1            1     0      2

  Đảng viên    Phải có  Đã đến hạn  Đã nộp  Đủ nội dung  Muộn  Thiếu
  Bản cam kết        2           2       0            0     0      2

NỘI DUNG THIẾU
  1 đơn vị, 1 văn bản: nghi-quyet-nam/ktgs (nghi-quyet-nam/ktgs)

TỪNG ĐƠN VỊ
CHI BỘ ẤP 1 · ĐẢNG BỘ XÃ BÌNH AN · Chi bộ trực thuộc · Điểm 73/100
  Phải có 6 văn bản, đã nộp 2, đủ 1, thiếu nội dung 1, thiếu 4.
  THIẾU  Nghị quyết tháng: tháng 3, 5
  THIẾU  Bản cam kết: Trần Văn An, Lê Thị Bình
  THIẾU NỘI DUNG  Nghị quyết năm – chưa đạt: nghi-quyet-nam/ktgs
  CẢNH BÁO  Có 2 bản Nghị quyết năm. (ho-so/trung)
    Tệp: a; b
    Cách sửa: Bỏ bớt.
  Vấn đề trong từng văn bản: 1 lỗi.

CHI BỘ ẤP 2 · ĐẢNG BỘ XÃ BÌNH AN · Chi bộ trực thuộc · Điểm 100/100
  Phải có 1 văn bản, đã nộp 1, đủ 1.
  Đơn vị này không có trong danh sách đơn vị đã khai.
  Vấn đề trong từng văn bản: 1 lỗi.

CHI BỘ ẤP 3 · ĐẢNG BỘ XÃ BÌNH AN · Chưa rõ cấp · Điểm chưa chấm
  Chưa nộp văn bản nào.
  Chưa biết đơn vị này phải nộp những văn bản nào ở đây; phải nộp thì khai đơn vị trong tệp khai báo hồ sơ.

PHẢN ÁNH
  nghi-quyet-nam/ktgs (nghi-quyet-nam/ktgs) – 1 đơn vị
    CHI BỘ ẤP 1 (ý kiến gửi kèm): Khó làm.

TỆP CHƯA KIỂM TRA ĐƯỢC
mat-khau.docx
  CHƯA KIỂM TRA  Tệp có mật khẩu.
    Cách sửa: Bỏ mật khẩu.

2 tệp: 1 lỗi, 1 cảnh báo, 1 tệp chưa kiểm tra được.
Vấn đề trong từng văn bản: xem báo cáo dạng html, hoặc kiểm tra riêng văn bản đó.
Kết quả: CHƯA KIỂM TRA HẾT – 1 tệp chưa kiểm tra được, 1 lỗi (chặn từ mức: lỗi).
`)
})

test('a unit of which nothing is to be said is fine, in English too', async () => {
  const text = await print(dossierOf([FINE], [checked()]), { lang: 'en' })
  expect(text).toContain('CHI BỘ ẤP 2 · ĐẢNG BỘ XÃ BÌNH AN · chi-bo-truc-thuoc · Score 100/100\n')
  expect(text).toContain('  1 paper owed, 1 handed in, 1 complete.\n  Nothing to be seen to.\n')
  expect(text).toMatch(/^Dossier of 2027\nAs of 2027-10-15: 1 unit, 1 file\.\n/u)
})

test('what a rule says of missing and late papers is not said again', async () => {
  const late = owed({ state: 'late', isLate: true })
  const missing = finding({ rule: 'ho-so/thieu', message: 'Thiếu các tháng.', expected: ['nghi-quyet-thang'] })
  const overdue = finding({ rule: 'ho-so/qua-han', message: 'Quá hạn.', files: late.files })
  const unit = unitReport({ papers: [late, monthly('03', 'missing')], findings: [missing, overdue] })
  const rules = ['complete', 'deadline'].map((kind, index) => ({
    id: index === 0 ? 'ho-so/thieu' : 'ho-so/qua-han',
    title: 'x',
    why: null,
    severity: 'error' as const,
    tags: [],
    basis: [],
    kind,
  }))
  const report = dossierOf([unit])
  expect(await print(report, { rules })).not.toMatch(/THIẾU {2}|MUỘN {2}/u)
  expect(await print(report, { rules })).toContain('LỖI  Thiếu các tháng. (ho-so/thieu)')
  expect(await print(report)).toMatch(/THIẾU {2}nghi-quyet-thang: tháng 3\n {2}MUỘN {2}nghi-quyet-nam\n/u)
})

test('files that a message names are not named again', async () => {
  const named = finding({ message: 'Hai bản: a.docx, b.docx.', files: ['a.docx', 'b.docx', 'c.docx'] })
  const text = await print(dossierOf([unitReport({ findings: [named] })]))
  expect(text).toContain('  LỖI  Hai bản: a.docx, b.docx. (don-vi/thieu-muc)\n    Tệp: c.docx\n')
})

test('quiet leaves what is at the gate, and what could not be read', async () => {
  const bad = { ...UNIT, unit: 'CHI BỘ ẤP 9', findings: [finding({ rule: 'ho-so/thieu', message: 'Thiếu.' })] }
  const report = dossierOf([UNIT, bad], [checked(), unchecked])
  expect((await print(report, { quiet: true })).split('\n').slice(3)).toEqual([
    'TỪNG ĐƠN VỊ',
    'CHI BỘ ẤP 9 · ĐẢNG BỘ XÃ BÌNH AN · chi-bo-truc-thuoc · Điểm 73/100',
    '  LỖI  Thiếu. (ho-so/thieu)',
    '',
    'TỆP CHƯA KIỂM TRA ĐƯỢC',
    'mat-khau.docx',
    '  CHƯA KIỂM TRA  Tệp có mật khẩu.',
    '    Cách sửa: Bỏ mật khẩu.',
    '',
    '2 tệp: 1 lỗi, 1 cảnh báo, 1 tệp chưa kiểm tra được.',
    'Kết quả: CHƯA KIỂM TRA HẾT – 1 tệp chưa kiểm tra được, 1 lỗi (chặn từ mức: lỗi).',
    '',
  ])
})

test('findings of a severity that is not asked for are not told, and count at the gate', async () => {
  const text = await print(dossierOf([UNIT], [checked()]), {
    show: 'error',
    gate: { failOn: 'warn', maxWarnings: null },
  })
  expect(text).not.toContain('ho-so/trung')
  expect(text).toContain('Kết quả: KHÔNG ĐẠT – 1 cảnh báo (chặn từ mức: cảnh báo).\n')
})

test('rules that broke are told, in documents and on units', async () => {
  const broken = finding({ rule: 'internal/rule-failed', message: 'Quy tắc hỏng.' })
  const text = await print(dossierOf([unitReport({ findings: [broken] })], [checked([broken])]), { show: 'error' })
  expect(text).toContain('QUY TẮC GẶP LỖI KHI CHẠY\nnghi-quyet.docx\n  LỖI  Quy tắc hỏng.\n')
  expect(text).toContain('Kết quả: CHƯA KIỂM TRA HẾT – 2 quy tắc gặp lỗi khi chạy')
})

test('a dossier without units says so little that it is clear', async () => {
  const text = await print(dossierOf([], []))
  expect(text).toBe(`Hồ sơ văn bản năm 2027
Xét đến ngày 15/10/2027: 0 đơn vị, 0 tệp.

0 tệp: không có vấn đề nào.
Kết quả: KHÔNG KIỂM TRA TỆP NÀO (chặn từ mức: lỗi).
`)
})

test('what was linted is told by the names of the profile and the titles of rules', async () => {
  const { report, about } = await lintedDossier()
  const text = await print(report, about)
  expect(text).toContain('  Nghị quyết năm (có chương trình kiểm tra, giám sát)          3           3       2 ')
  expect(text).toContain('  2 đơn vị, 2 văn bản: Có chương trình kiểm tra, giám sát (nghi-quyet-nam/ktgs)\n')
  expect(text).toContain('CHI BỘ ẤP ĐÔNG THẠNH · ĐẢNG BỘ XÃ BÌNH AN · Chi bộ trực thuộc đảng ủy cơ sở')
  expect(text).toMatch(
    /Có 2 bản Nghị quyết năm\. \(thu\/trung\)\n {4}Tệp: binh-minh\/nghi-quyet-nam.*\.md; binh-minh\/nghi/u,
  )
  expect(await print(report, about)).toBe(text)
})

test('titles of rules on sets are among those of all that is declared', async () => {
  const { about } = await lintedDossier()
  expect(about.rules?.find(({ id }) => id === 'thu/trung')).toMatchObject({
    title: 'Mỗi văn bản một bản',
    kind: 'unique',
  })
  expect(rulesInfo({ rules: [] }, 'vi')).toEqual([])
})

test('lines are no wider than asked for, but where a word is, or a table', async () => {
  const text = await print(dossierOf([UNIT, FINE, EMPTY], [checked(), unchecked]), { names, width: 60 })
  const lines = text.split('\n')
  const wide = lines.slice(lines.indexOf('PHẢN ÁNH')).filter((line) => columnsOf(line) > 60)
  expect(wide).toEqual(lines.slice(-3, -1).filter((line) => columnsOf(line) > 60))
})

test.each(HOSTILE)('%j as a name stays on its line and gives a terminal no order', async (text) => {
  const unit = unitReport({
    unit: text,
    parent: text,
    files: [text],
    papers: [owed({ person: text, state: 'missing' })],
  })
  const printed = await print(dossierOf([unit], [checked([], { file: text })]))
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})

test('any dossier is printed, without anything that a terminal acts upon', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (report) => {
      const text = await print(report)
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      expect(text.endsWith('.\n')).toBe(true)
    }),
    { numRuns: 50 },
  )
})

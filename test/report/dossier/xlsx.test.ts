import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DossierReport } from '../../../src/model/index.js'
import { columnLetters } from '../../../src/report/dossier/xlsx/feature.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { anyDossier, dossierOf, largeDossier, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { elements, readXml } from '../../support/machine.js'
import { checked, facts, finding, unchecked } from '../../support/report.js'

interface Read {
  /** The cells of each sheet by its name, texts and numbers by their address. */
  sheets: Record<string, Record<string, string | number>>
  parts: Record<string, string>
}

/** Reads a workbook strictly: every part as XML, every cell with its type. */
function readWorkbook(data: Uint8Array): Read {
  const parts = Object.fromEntries(Object.entries(unzipSync(data)).map(([name, part]) => [name, strFromU8(part)]))
  const xml = (name: string) => readXml(parts[name] ?? '')
  for (const name of Object.keys(parts)) xml(name)
  const texts = elements(xml('xl/sharedStrings.xml'), 't').map(({ text }) => text)
  const names = elements(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name ?? '')
  const sheets = names.map((name, index) => {
    const cells = elements(xml(`xl/worksheets/sheet${index + 1}.xml`), 'c').flatMap(({ attributes, children }) => {
      expect(children.every((child) => child.name === 'v')).toBe(true)
      const value = children[0]?.text
      if (value === undefined) return []
      return [[attributes.r ?? '', attributes.t === 's' ? (texts[Number(value)] ?? '') : Number(value)] as const]
    })
    return [name, Object.fromEntries(cells)]
  })
  return { sheets: Object.fromEntries(sheets), parts }
}

async function print(report: DossierReport, options: Partial<DossierReportOptions> = {}): Promise<Uint8Array> {
  const data = await reportDossier(report, { ...options, format: 'xlsx' })
  if (typeof data === 'string') throw new Error('not bytes')
  return data
}

const UNIT = unitReport({
  score: 0.72,
  reasons: [{ type: 'nghi-quyet-nam', isMembers: false, rule: null, state: 'missing', count: 1, owed: 3, lost: 0.125 }],
  papers: [
    owed({ state: 'late', isLate: true }),
    owed({ type: 'nghi-quyet-thang', period: '2027-01' }),
    owed({ type: 'nghi-quyet-thang', period: '2027-02', due: null, state: 'missing', files: [] }),
    owed({ type: 'ban-cam-ket', person: 'Trần Văn An', state: 'incomplete', lacks: ['ban-cam-ket/muc'] }),
  ],
  findings: [
    finding({ rule: 'ho-so/trung', severity: 'warn', message: 'Có 2 bản.', hint: 'Bỏ bớt.', files: ['a', 'b'] }),
  ],
  feedback: [{ rule: 'ban-cam-ket/muc', unit: 'CHI BỘ ẤP 1', kind: 'note', text: 'Khó.', file: 'phan-anh.md' }],
})
const FILE = checked([], { document: { ...facts, date: '2027-02-03' } })
const names = {
  types: { 'nghi-quyet-nam': 'Nghị quyết năm', 'nghi-quyet-thang': 'Nghị quyết tháng', 'ban-cam-ket': 'Bản cam kết' },
  tiers: { 'chi-bo-truc-thuoc': 'Chi bộ' },
}
const { sheets, parts } = readWorkbook(await print(dossierOf([UNIT], [FILE, unchecked]), { names }))
/** The cells of a row of a sheet. */
const row = (sheet: string, number: number) =>
  Object.entries(sheets[sheet] ?? {}).flatMap(([address, value]) =>
    address.replace(/^[A-Z]+/u, '') === String(number) ? [value] : [],
  )
/** Days since 30 December 1899, as spreadsheets count them. */
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569

test('there is a sheet for each question', () => {
  expect(Object.keys(sheets)).toEqual([
    'Tổng hợp theo cấp',
    'Ma trận',
    'Chi tiết',
    'Nội dung thiếu',
    'Chấm điểm',
    'Vấn đề',
    'Phản ánh',
    'Tệp chưa kiểm tra được',
  ])
})

test('totals are numbers under their headings', () => {
  const sheet = 'Tổng hợp theo cấp'
  expect(row(sheet, 1)).toEqual(['Hồ sơ văn bản năm 2027'])
  expect(row(sheet, 2)).toEqual(['Xét đến ngày 15/10/2027: 1 đơn vị, 2 tệp, 1 tệp chưa kiểm tra được.'])
  expect(row(sheet, 3)).toEqual(['Cấp', 'Văn bản', 'Phải có', 'Đã đến hạn', 'Đã nộp', 'Đủ nội dung', 'Muộn', 'Thiếu'])
  expect(row(sheet, 5)).toEqual(['Chi bộ', 'Nghị quyết tháng', 2, 2, 1, 1, 0, 1])
})

test('the matrix tells a state by sign, word and share', () => {
  expect(row('Ma trận', 1).slice(3)).toEqual(['Điểm', 'Nghị quyết năm', 'Nghị quyết tháng', 'Đảng viên: Bản cam kết'])
  expect(row('Ma trận', 2).slice(3)).toEqual([72, '◷ muộn', '✗ 1/2', '◐ thiếu nội dung'])
})

test('days are days, and numbers are numbers', () => {
  expect(row('Chi tiết', 2)).toEqual([
    'CHI BỘ ẤP 1',
    'ĐẢNG BỘ XÃ BÌNH AN',
    'Chi bộ',
    'Nghị quyết năm',
    '2027',
    dayNumber('2027-01-31'),
    dayNumber('2027-02-03'),
    '◷ muộn',
    3,
    'nghi-quyet.docx',
  ])
  expect(parts['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"')
})

test('what is lacking, scores with reasons, findings, feedback and refused files are told', () => {
  expect(row('Nội dung thiếu', 2)).toEqual(['ban-cam-ket/muc', 1, 1, 'ban-cam-ket/muc'])
  expect(row('Chấm điểm', 2)).toEqual(['CHI BỘ ẤP 1', 'Chi bộ', 72, 'thiếu 1/3: Nghị quyết năm', 12.5])
  expect(row('Vấn đề', 2)).toEqual(['CHI BỘ ẤP 1', 'CẢNH BÁO', 'Có 2 bản.', 'Bỏ bớt.', 'a; b', 'ho-so/trung'])
  expect(row('Phản ánh', 2)).toEqual([
    'ban-cam-ket/muc',
    1,
    'CHI BỘ ẤP 1',
    'ý kiến gửi kèm',
    'Khó.',
    'phan-anh.md',
    'ban-cam-ket/muc',
  ])
  expect(row('Tệp chưa kiểm tra được', 2)).toEqual(['mat-khau.docx', 'Tệp có mật khẩu.', 'Bỏ mật khẩu.'])
})

test('headings stay in sight, can be filtered by, and stand on every printed page', () => {
  const sheet = readXml(parts['xl/worksheets/sheet3.xml'] ?? '')
  expect(sheet.children.map(({ name }) => name)).toEqual([
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'pageMargins',
    'pageSetup',
  ])
  expect(elements(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A1:L5')
  expect(elements(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', xSplit: '1', state: 'frozen' })
  expect(elements(sheet, 'pageSetup')[0]?.attributes).toMatchObject({ orientation: 'landscape', fitToHeight: '0' })
  const defined = elements(readXml(parts['xl/workbook.xml'] ?? ''), 'definedName').map(({ text }) => text)
  expect(defined).toContain("'Chi tiết'!$1:$1")
  expect(defined).toContain("'Tổng hợp theo cấp'!$A$3:$H$6")
})

test('columns are lettered beyond the alphabet', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('the same dossier gives the same bytes, without a path', async () => {
  const { report, about } = await lintedDossier()
  const first = await print(report, about)
  expect(await print(report, about)).toEqual(first)
  expect(strFromU8(first, true)).not.toContain(process.cwd())
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', 'constructor', '__proto__', 'toString'])('%j is a text', async (name) => {
  const read = readWorkbook(await print(dossierOf([unitReport({ unit: name })])))
  expect(String(read.sheets['Chi tiết']?.A2).trim()).toBe(name)
  expect(Object.values(read.parts).filter((part) => part.includes('<f>'))).toEqual([])
})

test('a text longer than a cell can hold is cut', async () => {
  const read = readWorkbook(await print(dossierOf([unitReport({ unit: 'x'.repeat(40_000) })])))
  expect(String(read.sheets['Chi tiết']?.A2).length).toBe(32_766)
})

test('a dossier without units, of units without a name, tier or score, and a large one can be written', async () => {
  expect(readWorkbook(await print(dossierOf([], []))).sheets['Chi tiết']).toMatchObject({ A1: 'Đơn vị' })
  const nameless = unitReport({ unit: null, parent: null, tier: null, score: null, papers: [] })
  expect(readWorkbook(await print(dossierOf([nameless]))).sheets['Ma trận']).toMatchObject({
    A2: 'Chưa rõ đơn vị',
    C2: 'Chưa rõ cấp',
  })
  // Parts of this size are packed by a worker.
  const large = readWorkbook(await print(largeDossier(120)))
  expect(Object.keys(large.sheets['Chi tiết'] ?? {}).filter((address) => address.startsWith('A')).length).toBe(1321)
})

test('any dossier gives a workbook that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (report) => {
      const read = readWorkbook(await print(report))
      expect(Object.keys(read.sheets).length).toBe(7)
    }),
    { numRuns: 20 },
  )
})

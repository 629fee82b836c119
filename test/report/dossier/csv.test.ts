import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DossierReport } from '../../../src/model/index.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { anyDossier, dossierOf, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { checked, facts } from '../../support/report.js'

/** The rows of a file that keeps to RFC 4180, read strictly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = 0
  let row: string[] = []
  while (at < text.length) {
    const [whole, quoted, bare] = /"((?:[^"]|"")*)"|([^",\r\n]*)/uy.exec(text.slice(at)) ?? []
    if (whole === undefined) throw new Error(`no cell at ${at}`)
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    at += whole.length
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`no end of a cell at ${at}`)
  }
  return rows
}

async function print(report: DossierReport, options: Partial<DossierReportOptions> = {}) {
  const text = String(await reportDossier(report, { ...options, format: 'csv' }))
  expect(text.startsWith('\ufeff')).toBe(true)
  return readCsv(text.slice(1))
}

test('there is a row for each paper that is owed, with headings in the language', async () => {
  const file = checked([], { file: 'a, b.docx', document: { ...facts, date: '2027-02-03' } })
  const late = owed({ state: 'late', isLate: true, files: ['a, b.docx', 'c.docx'], lacks: [] })
  const missing = owed({
    type: 'nghi-quyet-thang',
    period: '2027-03',
    person: 'Trần "An"',
    due: null,
    state: 'missing',
    files: [],
  })
  const report = dossierOf([unitReport({ papers: [late, missing] })], [file])
  expect(await print(report, { names: { types: {}, tiers: { 'chi-bo-truc-thuoc': 'Chi bộ' } } })).toEqual([
    [
      'Đơn vị',
      'Cấp trên trực tiếp',
      'Cấp',
      'Văn bản',
      'Kỳ',
      'Đảng viên',
      'Hạn',
      'Ngày ban hành',
      'Tình trạng',
      'Muộn',
      'Số ngày muộn',
      'Tệp',
      'Yêu cầu chưa đạt',
    ],
    [
      'CHI BỘ ẤP 1',
      'ĐẢNG BỘ XÃ BÌNH AN',
      'Chi bộ',
      'nghi-quyet-nam',
      '2027',
      '',
      '2027-01-31',
      '2027-02-03',
      'muộn',
      'có',
      '3',
      'a, b.docx; c.docx',
      '',
    ],
    [
      'CHI BỘ ẤP 1',
      'ĐẢNG BỘ XÃ BÌNH AN',
      'Chi bộ',
      'nghi-quyet-thang',
      'tháng 3',
      'Trần "An"',
      '',
      '',
      'thiếu',
      '',
      '',
      '',
      '',
    ],
  ])
  expect((await print(report, { lang: 'en' }))[0]?.slice(0, 3)).toEqual(['Unit', 'Superior', 'Tier'])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=HYPERLINK("x")'])(
  '%j is no formula',
  async (name) => {
    const [, row] = await print(dossierOf([unitReport({ unit: name })]))
    expect(row?.[0]).toMatch(/^'/u)
  },
)

test('the earliest of several copies tells when a paper was issued', async () => {
  const dated = (file: string, date: string | null) => checked([], { file, document: { ...facts, date } })
  const paper = owed({ files: ['sau.docx', 'truoc.docx', 'khong-ngay.docx'] })
  const report = dossierOf(
    [unitReport({ papers: [paper] })],
    [dated('sau.docx', '2027-03-01'), dated('truoc.docx', '2027-01-20'), dated('khong-ngay.docx', null)],
  )
  expect((await print(report))[1]?.slice(6, 11)).toEqual(['2027-01-31', '2027-01-20', 'đủ', '', ''])
})

test('of a linted dossier, papers are called as the tier calls them, and every paper has its row', async () => {
  const { report, about } = await lintedDossier()
  const [, ...rows] = await print(report, about)
  expect(rows.length).toBe(report.dossier.units.flatMap(({ papers }) => papers).length)
  expect(rows[0]?.[3]).toBe('Nghị quyết năm (có chương trình kiểm tra, giám sát)')
  expect(rows.filter(([, , , , , person]) => person === 'Trần Văn An').length).toBe(5)
})

test('any dossier gives a file that can be read, in which nothing is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (report) => {
      const rows = await print(report)
      expect(rows.every((row) => row.length === 13)).toBe(true)
      expect(rows.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

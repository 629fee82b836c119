import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import type { DossierReport } from '../../../src/model/index.js'
import { sharedFolder } from '../../../src/report/dossier/html/folder.js'
import { SCRIPT, SCRIPT_HASH } from '../../../src/report/dossier/html/script.js'
import { DARK_STATES, LIGHT_STATES, type StatePalette } from '../../../src/report/dossier/palette.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { anyDossier, dossierOf, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { byId, byTag, elementsIn, hasClass, textIn } from '../../support/page.js'
import { checked, facts, finding, HOSTILE, unchecked } from '../../support/report.js'

const print = async (report: DossierReport, options: Partial<DossierReportOptions> = {}) =>
  String(await reportDossier(report, { ...options, format: 'html' }))
const pageOf = async (...given: Parameters<typeof print>): Promise<Root> => fromHtml(await print(...given))

const names = {
  types: { 'nghi-quyet-nam': 'Nghị quyết năm', 'nghi-quyet-thang': 'Nghị quyết tháng', 'ban-cam-ket': 'Bản cam kết' },
  tiers: { 'chi-bo-truc-thuoc': 'Chi bộ trực thuộc', 'dang-bo-co-so': 'Đảng bộ cơ sở' },
}
const FILES = ['xa/ap-1/nam.docx', 'xa/ap-1/thang-1.docx']
const UNIT = unitReport({
  score: 0.72,
  reasons: [
    { type: 'nghi-quyet-thang', isMembers: false, rule: null, state: 'missing', count: 1, owed: 2, lost: 0.25 },
    { type: null, isMembers: false, rule: 'ho-so/trung', state: null, count: 1, owed: 0, lost: 0.03 },
  ],
  papers: [
    owed({ state: 'incomplete', isLate: true, files: [FILES[0] ?? ''], lacks: ['nghi-quyet-nam/ktgs'] }),
    owed({ type: 'nghi-quyet-thang', period: '2027-01', due: null, files: [FILES[1] ?? ''] }),
    owed({ type: 'nghi-quyet-thang', period: '2027-02', state: 'missing', files: [] }),
    owed({ type: 'ban-cam-ket', person: 'Trần Văn An', state: 'missing', files: [] }),
    owed({ type: 'ban-cam-ket', person: 'Lê Thị Bình', state: 'not-due', files: [] }),
  ],
  others: [{ file: 'xa/ap-1/khac.docx', type: null, why: 'unknown' }],
  findings: [
    finding({ rule: 'ho-so/trung', severity: 'warn', message: 'Có 2 bản.', hint: 'Bỏ bớt.', files: ['a', 'b'] }),
  ],
  feedback: [{ rule: 'nghi-quyet-nam/ktgs', unit: 'CHI BỘ ẤP 1', kind: 'note', text: 'Khó.', file: 'phan-anh.md' }],
  files: FILES,
})
const COMMITTEE = unitReport({
  unit: 'ĐẢNG BỘ XÃ BÌNH AN',
  parent: null,
  tier: 'dang-bo-co-so',
  files: ['bao-cao.docx'],
})
const found = (some: object) => finding({ rule: 'nghi-quyet-nam/ktgs', message: 'Thiếu chương trình.', ...some })
const documents = [
  checked([found({ place: { line: 3, column: 1 } }), finding({ severity: 'hint', rule: 'x/y', message: 'Gợi ý.' })], {
    file: FILES[0] ?? '',
    document: { ...facts, date: '2027-02-03' },
  }),
  checked([found({})], { file: FILES[1] ?? '' }),
  checked([], { file: 'bao-cao.docx' }),
]
const REPORT = dossierOf([UNIT, COMMITTEE], [...documents, unchecked])
const page = await pageOf(REPORT, { names })

const cellsOf = (row: Element | undefined) => (row ? elementsIn(row, byTag('td', 'th')) : [])
const linkOf = (cell: Element | undefined) => (cell ? elementsIn(cell, byTag('a'))[0]?.properties : undefined)

describe('the matrix', () => {
  const matrices = elementsIn(page, hasClass('matrix'))

  test('stands once for each tier, with the papers of units before those of members', () => {
    expect(elementsIn(page, hasClass('tier')).map((tier) => elementsIn(tier, byTag('h3')).map(textIn))).toEqual([
      ['Chi bộ trực thuộc (1 đơn vị)'],
      ['Đảng bộ cơ sở (1 đơn vị)'],
    ])
    const [groups, heads] = matrices[0] ? elementsIn(matrices[0], byTag('tr')) : []
    expect(cellsOf(groups).map((cell) => [textIn(cell), cell.properties.colSpan])).toEqual([
      ['', 3],
      ['Văn bản của đơn vị', 2],
      ['Văn bản của đảng viên', 1],
      ['', 2],
    ])
    expect(cellsOf(heads).map(textIn)).toEqual([
      'TT',
      'Đơn vị',
      'Điểm (trên 100)',
      'Nghị quyết năm',
      'Nghị quyết tháng',
      'Bản cam kết',
      'Lỗi',
      'Cảnh báo',
    ])
  })

  test('tells each state by sign, class and words, with the share where there are several papers', () => {
    const cells = cellsOf(byId(page, 'r-u1'))
    expect(cells.map(textIn)).toEqual(['1', 'CHI BỘ ẤP 1', '72', '◐', '✗ 1/2', '✗ 0/2', '2', '1'])
    expect(cells.map(({ properties }) => properties.className)).toEqual([
      undefined,
      undefined,
      undefined,
      ['s-incomplete'],
      ['s-missing'],
      ['s-missing'],
      undefined,
      undefined,
    ])
    expect(cells.slice(3, 6).map((cell) => linkOf(cell)?.ariaLabel)).toEqual([
      'thiếu nội dung',
      '1/2: thiếu 1, đủ 1',
      '0/2: thiếu 1, chưa đến hạn 1',
    ])
  })

  test('is sorted by values that put the gravest first, and of one state those that lack most', () => {
    const values = cellsOf(byId(page, 'r-u1')).map(({ properties }) => properties.dataV)
    expect(values).toEqual([undefined, undefined, '0.72', '1.500', '0.333', '0.000', undefined, undefined])
  })

  test('leads from each cell to the papers that it stands for', () => {
    const targets = cellsOf(byId(page, 'r-u1'))
      .slice(3, 6)
      .map((cell) => String(linkOf(cell)?.href).slice(1))
    expect(targets).toEqual(['u1-1', 'u1-2', 'u1-m'])
    expect(targets.map((id) => textIn(byId(page, id) ?? page))).toEqual([
      'Nghị quyết năm◐ thiếu nội dung, muộn chưa đạt: nghi-quyet-nam/ktgs31/01/202703/02/2027nam.docx (1 lỗi, 1 gợi ý)',
      'Nghị quyết tháng, tháng 1✓ đủ05/01/2027thang-1.docx (1 lỗi)',
      'Văn bản của đảng viên',
    ])
  })

  test('knows what a unit can be filtered by', () => {
    expect(byId(page, 'r-u1')?.properties.dataS).toBe('incomplete missing not-due')
    expect(byId(page, 'r-u2')?.properties.dataS).toBe('fine')
    expect([byId(page, 'u1'), byId(page, 'u2')].map((unit) => unit?.properties.dataTier)).toEqual([
      'chi-bo-truc-thuoc',
      'dang-bo-co-so',
    ])
  })
})

describe('a unit', () => {
  const unit = byId(page, 'u1') as Element

  test('tells what it is, and the folder of its files once', () => {
    expect(elementsIn(unit, byTag('p')).slice(0, 2).map(textIn)).toEqual([
      'ĐẢNG BỘ XÃ BÌNH AN · Chi bộ trực thuộc · Điểm 72/100 · Thư mục xa/ap-1/',
      'Phải có 5 văn bản, đã nộp 2, đủ 1, thiếu nội dung 1, thiếu 2, chưa đến hạn 1.',
    ])
  })

  test('tells what became of the papers of each member', () => {
    const [members] = elementsIn(unit, hasClass('members'))
    expect(members && elementsIn(members, byTag('tr')).map((row) => cellsOf(row).map(textIn))).toEqual([
      ['Đảng viên', 'Bản cam kết'],
      ['Trần Văn An', '✗ thiếu'],
      ['Lê Thị Bình', '· chưa đến hạn'],
    ])
  })

  test('tells what rules say of its papers together, how to mend it and by which rule', () => {
    const [card] = elementsIn(unit, hasClass('card'))
    expect(card && elementsIn(card, byTag('p')).map(textIn)).toEqual([
      '! CẢNH BÁO Có 2 bản.',
      'Cách sửa: Bỏ bớt.',
      'Tệp: a; b',
      'Quy tắc: ho-so/trung',
    ])
  })

  test('tells what was found in its documents by rule, each sentence once, folded', () => {
    const [details] = elementsIn(unit, byTag('details'))
    expect(details && elementsIn(details, byTag('summary')).map(textIn)).toEqual([
      'Vấn đề trong từng văn bản: 2 lỗi, 1 gợi ý',
    ])
    const [rules] = elementsIn(unit, hasClass('rules'))
    expect(rules && elementsIn(rules, byTag('p')).map(textIn)).toEqual([
      '× LỖI nghi-quyet-nam/ktgs nghi-quyet-nam/ktgs',
      '+ GỢI Ý x/y x/y',
    ])
    expect(rules && elementsIn(rules, hasClass('where')).map(textIn)).toEqual([
      'nam.docx (đoạn 3); thang-1.docx',
      'nam.docx',
    ])
  })

  test('tells why it has its score, and which papers do not count', () => {
    const told = elementsIn(unit, byTag('details')).slice(1)
    expect(
      told.map((one) => [...elementsIn(one, byTag('summary')), ...elementsIn(one, byTag('li'))].map(textIn)),
    ).toEqual([
      ['Điểm 72/100: vì sao', '−25: thiếu 1/2: Nghị quyết tháng', '−3: ho-so/trung'],
      ['Văn bản không tính vào danh mục: 1', 'chưa nhận ra loại: khac.docx'],
    ])
  })
})

test('what is lacking leads to the units that lack it', () => {
  const [table] = elementsIn(page, hasClass('contents'))
  const row = table ? elementsIn(table, byTag('tr'))[1] : undefined
  expect(cellsOf(row).slice(1, 3).map(textIn)).toEqual(['1', '1'])
  expect(row && elementsIn(row, byTag('a')).map((link) => [link.properties.href, textIn(link)])).toEqual([
    ['#u1', 'CHI BỘ ẤP 1'],
  ])
})

test('what units say leads to them; files that could not be read say why', () => {
  const said = byId(page, 'feedback')
  expect(said && elementsIn(said, byTag('h3', 'li')).map(textIn)).toEqual([
    'nghi-quyet-nam/ktgs – 1 đơn vị',
    'CHI BỘ ẤP 1 (ý kiến gửi kèm): Khó. phan-anh.md',
  ])
  const refused = byId(page, 'unreadable')
  expect(refused && textIn(refused)).toContain('mat-khau.docxTệp có mật khẩu.Cách sửa: Bỏ mật khẩu.')
})

test('the verdict stands on top, and counts what is not shown', async () => {
  const some = await pageOf(REPORT, { names, show: 'error', gate: { failOn: 'warn', maxWarnings: null } })
  expect(elementsIn(some, hasClass('verdict')).map(textIn)).toEqual([
    'Kết quả: CHƯA KIỂM TRA HẾT – 1 tệp chưa kiểm tra được, 2 lỗi, 1 cảnh báo (chặn từ mức: cảnh báo).',
  ])
  expect(elementsIn(byId(some, 'u1') as Element, hasClass('card'))).toEqual([])
})

test('every link within the page leads to something, and no id is used twice', () => {
  const ids = elementsIn(page).flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]))
  expect(new Set(ids).size).toBe(ids.length)
  const targets = elementsIn(page, byTag('a')).map(({ properties }) => String(properties.href))
  expect(targets.length).toBeGreaterThan(10)
  expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
})

test('the page allows its own script by its hash, and nothing else', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`)
  expect(elementsIn(page, byTag('script')).map(textIn)).toEqual([SCRIPT])
  const [policy] = elementsIn(page, ({ properties }) => properties.httpEquiv !== undefined)
  expect(policy?.properties.content).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
})

test('a dossier without units says so; one unit needs no filter', async () => {
  const none = await pageOf(dossierOf([], []))
  expect(textIn(byId(none, 'units') ?? none)).toBe('Từng đơn vịKhông có đơn vị nào.')
  expect(elementsIn(none, hasClass('tools'))).toEqual([])
  expect(elementsIn(await pageOf(dossierOf([UNIT])), hasClass('tools'))).toEqual([])
})

test('a unit without name, tier, score, papers and files is told as what it is', async () => {
  const nobody = unitReport({ unit: null, parent: null, tier: null, score: null, papers: [], files: [] })
  const unit = byId(await pageOf(dossierOf([nobody])), 'u1') as Element
  expect(elementsIn(unit, byTag('h3', 'p')).map(textIn)).toEqual([
    'Chưa rõ đơn vị',
    'Chưa rõ cấp · Điểm chưa chấm',
    'Chưa nộp văn bản nào.',
    'Chưa biết đơn vị này phải nộp những văn bản nào ở đây; phải nộp thì khai đơn vị trong tệp khai báo hồ sơ.',
    'Về ma trận',
  ])
})

test('much of one kind is counted and not told', async () => {
  const findings = Array.from({ length: 25 }, (_, index) => finding({ rule: 'a/b', message: `Câu ${index}.` }))
  const files = Array.from({ length: 15 }, (_, index) => `a/${index}.docx`)
  const report = dossierOf(
    [unitReport({ files, findings: [finding({ files })] })],
    files.map((file) => checked(findings, { file })),
  )
  const unit = byId(await pageOf(report), 'u1') as Element
  const [rules] = elementsIn(unit, hasClass('rules'))
  const items = rules ? elementsIn(rules, byTag('li')).map(textIn) : []
  expect(items.at(-1)).toBe('… và 5 mục nữa')
  expect(items[1]).toContain('11.docx; … và 3 mục nữa')
  expect(textIn(elementsIn(unit, hasClass('card'))[0] as Element)).toContain('a/11.docx; … và 3 mục nữa')
})

test.each<[string[], string]>([
  [['a/b/1', 'a/b/2'], 'a/b/'],
  [['a/b/1', 'a/c/2'], 'a/'],
  [['a/1', 'b/2'], ''],
  [['/a', 'b'], ''],
  [['/a', '/b'], '/'],
  [['1'], ''],
  [[], ''],
])('the files %j share the folder %j', (files, folder) => {
  expect(sharedFolder(files)).toBe(folder)
})

test('the page is in the language asked for', async () => {
  const html = await print(REPORT, { lang: 'en' })
  expect(html).toMatch(/^<!doctype html><html lang="en">/u)
  expect(elementsIn(fromHtml(html), byTag('h1', 'h2')).map(textIn)).toEqual([
    'Dossier of 2027',
    'Totals by tier',
    'Matrix',
    'Lacking contents',
    'Unit by unit',
    'Feedback',
    'Files not checked',
  ])
})

test('a linted dossier gives the same bytes twice, without a path', async () => {
  const { report, about } = await lintedDossier()
  const html = await print(report, about)
  expect(await print(report, about)).toBe(html)
  expect(html).not.toContain(process.cwd())
  const told = fromHtml(html)
  expect(cellsOf(byId(told, 'r-u2')).map(textIn).slice(3, 6)).toEqual(['◐', '✗ 4/12', '✗ 0/12'])
})

test.each(HOSTILE)('%j is text and no markup', async (text) => {
  const unit = { ...UNIT, unit: text, parent: text, files: [text], findings: [finding({ rule: text, message: text })] }
  const told = await pageOf(dossierOf([unit, unit], [checked([finding({ message: text })], { file: text })]))
  expect(elementsIn(told, byTag('script', 'img', 'svg', 'iframe')).length).toBe(1)
  expect(elementsIn(told, hasClass('unit')).length).toBe(2)
})

test('any dossier gives a page with one script and a section for each unit', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (report) => {
      const html = await print(report)
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
      const told = fromHtml(html)
      expect(elementsIn(told, byTag('script')).length).toBe(1)
      expect(elementsIn(told, hasClass('unit')).length).toBe(report.dossier.units.length)
    }),
    { numRuns: 30 },
  )
})

/** Relative luminance of `#rrggbb` (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.for<[string, StatePalette]>([
  ['light', LIGHT_STATES],
  ['dark', DARK_STATES],
])('the words of states have a contrast of 4.5 to their ground in the %s scheme', ([, states]) => {
  const low = Object.entries(states).filter(([, { text, ground }]) => {
    const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05) < 4.5
  })
  expect(low).toEqual([])
})

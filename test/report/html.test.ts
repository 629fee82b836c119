import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { type Finding, makeReport } from '../../src/model/index.js'
import { SCRIPT, SCRIPT_HASH } from '../../src/report/html/script.js'
import { namesOf, type ReportOptions, report } from '../../src/report/index.js'
import { cell, docx, p, r, row, table } from '../support/docx.js'
import { byId, byTag, elementsIn, hasClass, pageFor, papersIn, paperText, textIn } from '../support/page.js'
import { checked, finding, fullFinding, suppressedFinding, unchecked } from '../support/report.js'

const BODY = p(r('Mục một')) + p('') + p(r('Mục hai'))
const DATA = docx(BODY, { header: p(r('Đầu trang này')) })
const at = (line: number, some: Partial<Finding> = {}) => finding({ place: { line, column: 1 }, ...some })

/** What stands in the paper from top to bottom: paragraphs by their text, cards and marks by their number. */
function layout(paper: Element): string[] {
  return paper.children.flatMap((node) => {
    if (node.type !== 'element') return []
    if (hasClass('card')(node)) return [`card ${node.properties.id}`]
    if (hasClass('gap')(node)) return [`gap ${elementsIn(node, hasClass('pin'))[0]?.properties.href}`]
    if (node.tagName === 'p') return [`p ${paperText(node)}`]
    return hasClass('aside')(node) ? layout(node) : [node.tagName]
  })
}

const layoutFor = async (data: Uint8Array, ...findings: Finding[]) => {
  const [paper] = papersIn((await pageFor(data, findings)).page)
  return paper ? layout(paper) : []
}

test('what is wrong stands beside its paragraph, what is missing behind the paragraph after which it belongs', async () => {
  expect(await layoutFor(DATA, at(1), at(3, { actual: 'Mục hai' }))).toEqual([
    'p Mục một',
    'gap #d1-f1',
    'card d1-f1',
    'p ',
    'card d1-f2',
    'p Mục hai',
    'p Đầu trang này',
  ])
})

test('what the program tells of a comment stands beside the paragraph, which misses nothing', async () => {
  expect(await layoutFor(DATA, at(3, { rule: 'internal/unused-suppression' }))).toEqual([
    'p Mục một',
    'p ',
    'card d1-f1',
    'p Mục hai',
    'p Đầu trang này',
  ])
})

test('a finding about a header stands at the header', async () => {
  const place = { line: 1, column: 1, part: 'word/header1.xml' }
  expect(await layoutFor(DATA, finding({ place, actual: 'x' }))).toEqual([
    'p Mục một',
    'p ',
    'p Mục hai',
    'card d1-f1',
    'p Đầu trang này',
  ])
})

test('within a table the paragraphs bear marks, and the cards stand in front of the table', async () => {
  const data = docx(p(r('trước')) + table('', row(cell(p(r('một'))), cell(p(r('hai'))))))
  const findings = [at(2), at(3, { actual: 'hai' })]
  expect(await layoutFor(data, ...findings)).toEqual(['p trước', 'card d1-f1', 'card d1-f2', 'table'])
  const { page } = await pageFor(data, findings)
  const cells = elementsIn(page, byTag('td'))
  expect(cells.map((td) => elementsIn(td, hasClass('pin')).map(({ properties }) => properties.href))).toEqual([
    ['#d1-f1'],
    ['#d1-f2'],
  ])
})

test('findings without a place, or with one that is not in the paper, stand above it', async () => {
  const elsewhere = finding({ place: { line: 1, column: 1, part: 'word/none.xml' } })
  const { page } = await pageFor(DATA, [finding(), elsewhere])
  const [loose] = elementsIn(page, hasClass('loose'))
  expect(loose && elementsIn(loose, hasClass('card')).map(({ properties }) => properties.id)).toEqual([
    'd1-f1',
    'd1-f2',
  ])
  expect(loose?.properties.ariaLabel).toBe('Vấn đề chung của cả văn bản')
})

test('a card tells severity in a word and a sign, message, place, remedy, related places, basis and rule', async () => {
  const full = { ...fullFinding, place: { line: 3, column: 1, section: 'II › 3', page: 2 } }
  const related = [{ place: { line: 1, column: 1 }, message: 'Mục trước' }]
  const { page } = await pageFor(DATA, [{ ...full, related }])
  const card = byId(page, 'd1-f1')
  if (!card) throw new Error('no card')
  expect(elementsIn(card, byTag('h4')).map(textIn)).toEqual(['1. ! CẢNH BÁO Mục “III” chưa đủ.'])
  expect(elementsIn(card, byTag('dt', 'dd')).map(textIn)).toEqual([
    'Vị trí',
    'mục II › 3, đoạn 3, trang 2',
    'Cách sửa',
    'Thêm thời gian.',
    'Xem thêm',
    'Mục trướcđoạn 1',
    'Căn cứ',
    '111-CV/TU, nội dung thứ 3 (nêu trong chương trình)',
    'Căn cứ',
    '36-HD/VPTW (đã đọc văn bản gốc)',
    'Quy tắc',
    'nghi-quyet-nam/ktgs',
  ])
  expect(elementsIn(card, byTag('a')).map(({ properties }) => properties.href)).toEqual(['#d1-p3', '#d1-p1'])
})

test('every link within the page leads to something, and no id is used twice', async () => {
  const { page } = await pageFor(DATA, [at(1), at(3, { actual: 'Mục hai' }), finding(), fullFinding])
  const ids = elementsIn(page).flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]))
  expect(new Set(ids).size).toBe(ids.length)
  const targets = elementsIn(page, byTag('a')).map(({ properties }) => String(properties.href))
  expect(targets.length).toBeGreaterThan(8)
  expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
})

test('the list names every finding, and the filter counts those of each severity', async () => {
  const { page } = await pageFor(DATA, [at(1), at(3, { severity: 'hint' }), at(3)])
  const [nav] = elementsIn(page, byTag('nav'))
  expect(nav && elementsIn(nav, byTag('li')).map(textIn)).toEqual([
    '× LỖI Thiếu mục “Tổ chức thực hiện”. đoạn 1',
    '+ GỢI Ý Thiếu mục “Tổ chức thực hiện”. đoạn 3',
    '× LỖI Thiếu mục “Tổ chức thực hiện”. đoạn 3',
  ])
  expect(elementsIn(page, hasClass('filter')).map(textIn)).toEqual(['× Lỗi (2)', '+ Gợi ý (1)'])
})

test('what is not to be shown is not told, and the gate still counts it', async () => {
  const { page } = await pageFor(DATA, [at(1), at(3, { severity: 'hint' })], { show: 'warn' })
  expect(elementsIn(page, hasClass('card')).length).toBe(1)
  expect(elementsIn(page, hasClass('verdict')).map(textIn)).toEqual(['Kết quả: KHÔNG ĐẠT – 1 lỗi (chặn từ mức: lỗi).'])
  expect(elementsIn(page, byTag('header')).map(textIn).join('')).toContain('1 tệp: 1 lỗi, 1 gợi ý.')
})

test('a document without findings has no controls and says that there is nothing', async () => {
  const { page } = await pageFor(DATA)
  expect(elementsIn(page, hasClass('tools'))).toEqual([])
  expect(elementsIn(page, hasClass('nothing')).map(textIn)).toEqual(['Không có vấn đề nào.'])
})

test('why there is nothing to list is told: no rule, all passed over, or nothing of a severity that is shown', async () => {
  const whole = makeReport([
    checked([], { file: 'a', rules: 0 }),
    checked([], { file: 'b', suppressed: [suppressedFinding()] }),
    checked([finding({ severity: 'hint' })], { file: 'c' }),
  ])
  const page = fromHtml(await report(whole, { format: 'html', show: 'error', notes: ['Một ghi chú.'] }))
  expect(
    elementsIn(page, hasClass('document')).map((section) => textIn(elementsIn(section, byTag('p'))[0] ?? section)),
  ).toEqual([
    'Chưa có quy tắc nào cho loại văn bản này nên nội dung chưa được kiểm tra.',
    'Không có vấn đề nào ngoài 1 vấn đề được bỏ qua.',
    'Không có vấn đề nào thuộc mức được in.',
  ])
  const [header] = elementsIn(page, byTag('header'))
  expect(header && elementsIn(header, byTag('p')).map(textIn)).toEqual([
    'Kết quả: ĐẠT – 1 gợi ý không chặn (chặn từ mức: lỗi).',
    '3 tệp: 1 gợi ý, 1 tệp chưa có quy tắc nào để kiểm tra.',
    'Đã bỏ qua 1 vấn đề: 1 theo ghi chú trong văn bản.',
    'Một ghi chú.',
  ])
})

test('several documents stand one after the other; one that could not be read says why', async () => {
  const data = await pageFor(DATA)
  const files = [checked([at(1)], { file: 'a.docx' }), unchecked, checked([at(1)], { file: 'b.docx' })]
  const documents = new Map([['b.docx', { data: DATA, reading: data.reading }]])
  const page = fromHtml(await report(makeReport(files), { format: 'html', documents }))
  const [first, second, third] = elementsIn(page, hasClass('document'))
  expect([first, second, third].map((section) => section && elementsIn(section, byTag('h2')).map(textIn))).toEqual([
    ['a.docx'],
    ['mat-khau.docx'],
    ['b.docx'],
  ])
  // Without its bytes a document has its findings all the same.
  expect(
    first && [elementsIn(first, hasClass('card')).length, papersIn({ type: 'root', children: [first] }).length],
  ).toEqual([1, 0])
  expect(second && textIn(second)).toContain('CHƯA KIỂM TRA Tệp có mật khẩu.Cách sửa: Bỏ mật khẩu.')
  expect(third && elementsIn(third, hasClass('paper')).length).toBe(1)
  expect(byId(page, 'd3-f1')).toBeDefined()
})

test('the page allows its own script by its hash, and nothing else', async () => {
  const { page } = await pageFor(DATA, [at(1)])
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`)
  expect(elementsIn(page, byTag('script')).map(textIn)).toEqual([SCRIPT])
  const [policy] = elementsIn(page, ({ properties }) => properties.httpEquiv !== undefined)
  expect(policy?.properties.content).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
})

test('the page is in the language asked for; the paper is marked as what it is', async () => {
  const { html, page } = await pageFor(DATA, [at(1)], { lang: 'en' })
  expect(html).toMatch(/^<!doctype html><html lang="en">/u)
  expect(elementsIn(page, byTag('h1')).map(textIn)).toEqual(['Document check report'])
  expect(papersIn(page)[0]?.properties.lang).toBe('vi')
  const english = await pageFor(docx(p(r('Decision'))), [], { lang: 'en' })
  expect(papersIn(english.page)[0]?.properties.lang).toBe(undefined)
})

test('the same documents give the same bytes, without a date or a path', async () => {
  const name = 'nghi-quyet-2027-thieu-ktgs.docx'
  const data = new Uint8Array(readFileSync(new URL(`../../fixtures/nghi-quyet-nam/${name}`, import.meta.url)))
  const linter = await createLinter()
  const { format, document, rules, findings, reading } = await linter.lint({ name, data })
  const whole = makeReport([{ file: name, format, status: 'findings', document, rules, findings }])
  const options: Partial<ReportOptions> = {
    names: namesOf(linter.ruleset.catalogue, 'vi'),
    documents: new Map([[name, { data, reading }]]),
  }
  const first = await report(whole, { ...options, format: 'html' })
  expect(await report(whole, { ...options, format: 'html' })).toBe(first)
  expect(first).not.toContain(process.cwd())
  const page = fromHtml(first)
  expect(elementsIn(page, hasClass('facts')).map(textIn)).toEqual([
    'Loại văn bảnNghị quyết nămNơi ban hànhCHI BỘ ẤP TÂN HÒANăm2027',
  ])
  const [gap] = elementsIn(page, hasClass('gap'))
  expect(gap && textIn(gap)).toBe('× 1Cần bổ sung ở đây')
})

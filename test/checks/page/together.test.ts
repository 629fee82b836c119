/** What pages are judged by, and how it is told. */
import { describe, expect, test } from 'vitest'
import { cell, docx, type Parts, p, r, row, table } from '../../support/docx.js'
import { findingsOf } from '../support.js'

const A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
const WIDE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
const margins = (top: number, right: number, bottom: number, left: number) =>
  `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567"/>`
const section = (...inner: string[]) => `<w:sectPr>${inner.join('')}</w:sectPr>`
const messages = async (options: string, body: string, parts: Parts = {}, message = '{faults}') =>
  (await findingsOf(`{ kind: page, ${options} }`, docx(body, parts), message)).map((one) => one.message)
const one = (options: string, ...setup: string[]) => messages(options, p(r('Chi bộ họp.')) + section(...setup))

describe('together', () => {
  const ALL = 'together: true, top: 20mm ± 1mm, right: 15mm ± 1mm, bottom: 20mm ± 1mm, left: 30mm ± 1mm'

  test('one finding tells all margins that are wrong', async () => {
    expect(await one(ALL, A4, margins(1417, 850, 1134, 1984))).toEqual([
      'lề trên 25 mm (cần 20 mm), lề trái 35 mm (cần 30 mm)',
    ])
    expect(await one(ALL, A4, margins(1134, 850, 1134, 1701))).toEqual([])
  })

  test('and whatever else is asked of pages', async () => {
    const check = 'together: true, size: A4, orientation: portrait'
    expect(await one(check, '<w:pgSz w:w="15840" w:h="12240"/>')).toEqual([
      'khổ giấy Letter (cần A4), trang ngang (cần trang dọc)',
    ])
  })
})

test('only pages that lie one way may be looked at', async () => {
  const body = p(r('Một.'), section(A4, margins(1134, 850, 1134, 1701))) + p(r('Hai.'))
  const check = 'together: true, left: 30mm'
  const lying = body + section(WIDE, margins(1701, 1134, 850, 1134))
  expect(await messages(`${check}, lying: portrait`, lying)).toEqual([])
  expect(await messages(`${check}, lying: landscape`, lying)).toEqual(['lề trái 20 mm (cần 30 mm)'])
  expect(await messages(check, lying)).toHaveLength(1)
})

test('a letterhead or closing in a table makes no page one that holds a table', async () => {
  const cells = (left: string[], right: string[]) =>
    table('', row(cell(left.map((text) => p(r(text))).join('')), cell(right.map((text) => p(r(text))).join(''))))
  const head = cells(
    ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP 1', '*', 'Số 05-NQ/CB'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày 05 tháng 01 năm 2027'],
  )
  const text = head + p(r('NGHỊ QUYẾT')) + p(r('về nhiệm vụ năm 2027')) + p(r('Chi bộ họp.'))
  const check = 'together: true, orientation: portrait, exceptTables: true'
  expect(await messages(check, text + section(WIDE))).toEqual(['trang ngang (cần trang dọc)'])
  expect(await messages(check, text + cells(['Việc'], ['Ai làm']) + p(r('Hết.')) + section(WIDE))).toEqual([])
})

describe('page numbers', () => {
  const PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
  const refer = (part: 'header' | 'footer') => `<w:${part}Reference w:type="default" r:id="${part}"/>`
  const number = (options: string, setup: string, parts: Parts) =>
    messages(`number: ${options}`, p(r('Chi bộ họp.')) + section(A4, setup), parts, '{property}: {actual} → {expected}')

  test('may be judged only where there are any', async () => {
    expect(await number('{ position: top, optional: true }', '', {})).toEqual([])
    expect(await number('{ position: top, optional: true }', refer('footer'), { footer: p(PAGE) })).toEqual([
      'vị trí số trang: chân trang → đầu trang',
    ])
  })

  test('have their distance from the edge at which they stand', async () => {
    const check = '{ distance: 10mm ± 2mm, optional: true }'
    const at = (header: number, footer: number) => `<w:pgMar w:header="${header}" w:footer="${footer}"/>`
    expect(await number(check, refer('header') + at(567, 1134), { header: p(PAGE) })).toEqual([])
    expect(await number(check, refer('footer') + at(567, 1134), { footer: p(PAGE) })).toEqual([
      'khoảng cách từ mép giấy đến số trang: 20 mm → khoảng 10 mm',
    ])
    expect(await number(check, at(1134, 1134), {})).toEqual([])
  })

  test('between dashes are in Arabic digits too', async () => {
    const format = (fmt: string) => `${refer('header')}<w:pgNumType w:fmt="${fmt}"/>`
    expect(await number('{ arabic: true }', format('numberInDash'), { header: p(PAGE) })).toEqual([])
    expect(await number('{ arabic: true }', format('upperRoman'), { header: p(PAGE) })).toHaveLength(1)
  })

  test('may be left out on a first page that is set up by itself', async () => {
    const check = 'number: { present: true }'
    const first = p(r('Một.'), section(A4))
    expect(
      await messages(check, `${first}${p(r('Hai.'))}${section(A4, refer('header'))}`, { header: p(PAGE) }),
    ).toEqual([])
    expect(await messages(check, `${first}${p(r('Hai.'))}${section(A4)}`)).toHaveLength(1)
  })
})

describe('how many pages there are, where nothing tells', () => {
  const check = 'number: { fromPages: 2 }'
  const lines = (count: number, properties = '') =>
    Array.from({ length: count }, (_, index) => p(r(`Việc ${index + 1}.`, '<w:sz w:val="28"/>'), properties)).join('')
  const exact = '<w:spacing w:before="120" w:line="380" w:lineRule="exact"/>'
  const isLong = async (body: string) => (await messages(check, body + section(A4))).length > 0

  test('is told by how high the text is', async () => {
    expect(await isLong(lines(25, exact))).toBe(false)
    expect(await isLong(lines(40, exact))).toBe(true)
    expect(await isLong(lines(40))).toBe(false)
  })

  test('columns of a table stand side by side', async () => {
    expect(await isLong(table('', row(cell(lines(25, exact)), cell(lines(25, exact)))))).toBe(false)
    expect(await isLong(table('', row(cell(lines(25, exact))), row(cell(lines(25, exact)))))).toBe(true)
  })

  test('each stretch of pages has one at least', async () => {
    expect(await isLong(p(r('Một.'), section(A4)) + p(r('Hai.')))).toBe(true)
  })
})

/** The many ways in which a line is drawn below words. */
import { expect, test } from 'vitest'
import { cell, docx, p, r, row, table } from '../../support/docx.js'
import { findingsOf } from '../support.js'

const isRuled = async (body: string) =>
  (await findingsOf("{ kind: format, in: 'paragraph[text=Đảng]', ruled: true }", docx(body), 'Thiếu.')).length === 0

const TITLE = p(r('Đảng'))
const bordered = (border: string) => p('', `<w:pBdr>${border}</w:pBdr>`)
const titleWith = (shape: string) => p(`${r('Đảng')}<w:r><w:pict>${shape}</w:pict></w:r>`)
const drawn = (cx: number, cy: number) =>
  p(`${r('Đảng')}<w:r><w:drawing><wp:anchor><wp:extent cx="${cx}" cy="${cy}"/></wp:anchor></w:drawing></w:r>`)

test.each([
  ['the upper border of the next paragraph', TITLE + bordered('<w:top w:val="single"/>'), true],
  ['its lower border', TITLE + bordered('<w:bottom w:val="single"/>'), true],
  ['a border with gaps', p(r('Đảng'), '<w:pBdr><w:bottom w:val="dashed"/></w:pBdr>'), false],
  ['a border of dots', p(r('Đảng'), '<w:pBdr><w:bottom w:val="dotted"/></w:pBdr>'), false],
  ['a double border', p(r('Đảng'), '<w:pBdr><w:bottom w:val="double"/></w:pBdr>'), true],
  ['typed underscores', TITLE + p(r('__________')), true],
  ['typed dashes that meet', TITLE + p(r('————————')), true],
  ['typed underscores behind a break', p(`${r('Đảng')}<w:r><w:br/></w:r>${r('______')}`), true],
  ['typed hyphens', TITLE + p(r('----------')), false],
  ['a flat rectangle', titleWith('<v:rect style="width:150pt;height:1pt"/>'), true],
  ['a high rectangle', titleWith('<v:rect style="width:150pt;height:40pt"/>'), false],
  ['a flat drawing of any shape', drawn(2_000_000, 0), true],
  ['a drawing that is as high as letters', drawn(2_000_000, 200_000), false],
  ['nothing', TITLE + p(r('Bình An')), false],
])('%s', async (_, body, expected) => {
  expect(await isRuled(body)).toBe(expected)
})

test('the upper border of the cell below, and of no other cell', async () => {
  const top = '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'
  const first = row(cell(p(r('trái'))), cell(TITLE))
  expect(await isRuled(table('', first, row(cell(p(r('a'))), cell(p(r('b')), top))))).toBe(true)
  expect(await isRuled(table('', first, row(cell(p(r('a')), top), cell(p(r('b'))))))).toBe(false)
  const wide = '<w:gridSpan w:val="2"/>'
  expect(await isRuled(table('', row(cell(p(r('trái')), wide), cell(TITLE)), row(cell(p('')), cell(p(''), top))))).toBe(
    false,
  )
})

import { describe, expect, test } from 'vitest'
import { type Paragraph, paragraphsOf, type Table } from '../../../src/model/index.js'
import { cell, p, r, readBlocks, readParagraphs, readParts, row, style, table } from '../../support/docx.js'

const first = async (...of: Parameters<typeof readParagraphs>): Promise<Paragraph> => {
  const [paragraph] = await readParagraphs(...of)
  if (!paragraph) throw new Error('no paragraph')
  return paragraph
}

describe('colour (§17.3.2.6)', () => {
  test.each<[string, string | undefined]>([
    ['<w:color w:val="FF0000"/>', 'FF0000'],
    ['<w:color w:val="ff0000" w:themeColor="accent2"/>', 'FF0000'],
    ['<w:color w:val="000000"/>', undefined],
    ['<w:color w:val="auto"/>', undefined],
    ['<w:color w:val="đỏ"/>', undefined],
    ['', undefined],
  ])('%s', async (properties, color) => {
    const [run] = (await first(p(r('a', properties)))).runs
    expect(run?.color).toBe(color)
  })

  test('comes through styles, and may be taken back', async () => {
    const styles = style('paragraph', 'Red', '<w:rPr><w:color w:val="C00000"/></w:rPr>')
    const red = '<w:pStyle w:val="Red"/>'
    expect((await first(p(r('a'), red), { styles })).runs[0]?.color).toBe('C00000')
    expect((await first(p(r('a', '<w:color w:val="auto"/>'), red), { styles })).runs[0]).not.toHaveProperty('color')
  })

  test('parts runs that are alike in all else', async () => {
    const { runs } = await first(p(r('a') + r('b', '<w:color w:val="0000FF"/>') + r('c')))
    expect(runs.map(({ text, color }) => [text, color])).toEqual([
      ['a', undefined],
      ['b', '0000FF'],
      ['c', undefined],
    ])
  })
})

describe('a line below', () => {
  const line = (inner: string) => `<w:r><w:drawing><a:graphic>${inner}</a:graphic></w:drawing></w:r>`
  test.each<[string, string, string, true | undefined]>([
    ['a lower border', '', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>', true],
    ['no border', '', '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>', undefined],
    ['an upper border', '', '<w:pBdr><w:top w:val="single"/></w:pBdr>', undefined],
    ['a drawn line', line('<a:prstGeom prst="line"/>'), '', true],
    ['a drawn connector', line('<a:prstGeom prst="straightConnector1"/>'), '', true],
    ['a drawn box', line('<a:prstGeom prst="rect"/>'), '', undefined],
    ['a VML line', '<w:r><w:pict><v:line from="0,0" to="9,0"/></w:pict></w:r>', '', true],
    ['a VML connector', '<w:r><w:pict><v:shape type="#_x0000_t32"/></w:pict></w:r>', '', true],
    ['a VML text box', '<w:r><w:pict><v:shape type="#_x0000_t202"/></w:pict></w:r>', '', undefined],
  ])('%s', async (_, content, properties, ruled) => {
    expect((await first(p(r('Đảng') + content, properties))).ruled).toBe(ruled)
  })

  test('of a paragraph style counts, that of a table style does not', async () => {
    const border = '<w:bottom w:val="single"/>'
    const styles =
      style('paragraph', 'Ruled', `<w:pPr><w:pBdr>${border}</w:pBdr></w:pPr>`) +
      style('table', 'Grid', `<w:tblPr><w:tblBorders>${border}</w:tblBorders></w:tblPr>`)
    expect((await first(p(r('a'), '<w:pStyle w:val="Ruled"/>'), { styles })).ruled).toBe(true)
    const inTable = table('<w:tblStyle w:val="Grid"/>', row(cell(p(r('a')))))
    expect(await first(inTable, { styles })).not.toHaveProperty('ruled')
  })

  test('of a cell is that of the cell; the margins of cells are no lines', async () => {
    const properties = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
    const margins = '<w:tcMar><w:bottom w:w="100" w:type="dxa"/></w:tcMar>'
    const [block] = await readBlocks(table('', row(cell(p(r('a')), properties), cell(p(r('b')), margins))))
    expect((block as Table).children[0]?.children.map(({ ruled }) => ruled)).toEqual([true, undefined])
  })
})

describe('a paragraph that prints the number of the page', () => {
  const field = (...codes: string[]) =>
    [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      ...codes.map((code) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`),
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      r('2'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ].join('')

  test.each<[string, string, true | undefined]>([
    ['a field', field(' PAGE   \\* MERGEFORMAT '), true],
    ['a field whose code is parted', field(' PA', 'GE '), true],
    ['a field in small letters', field('page'), true],
    ['a plain field', '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', true],
    ['a plain field without result', '<w:fldSimple w:instr="PAGE"/>', true],
    ['the number of pages', field(' NUMPAGES '), undefined],
    ['the page of something else', field(' PAGEREF _Toc1 '), undefined],
    ['a number that is typed', r('2'), undefined],
  ])('%s', async (_, content, pageNumber) => {
    const { asides } = await readParts(p(r('a')), { header: p(content) })
    const paragraphs = [...paragraphsOf(asides.flatMap(({ blocks }) => blocks))]
    expect(paragraphs.map((paragraph) => paragraph.pageNumber)).toEqual([pageNumber])
  })

  test('stands where its frame stands (§17.3.1.11)', async () => {
    const frame = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>'
    const { asides } = await readParts(p(r('a')), { header: p(field('PAGE'), frame) })
    expect(asides[0]?.blocks[0]).toMatchObject({ value: '2', align: 'center' })
    expect((await first(p(r('a'), frame))).align).toBe('left')
  })
})

test('space that neighbours of one style do without (§17.3.1.9)', async () => {
  expect((await first(p(r('a'), '<w:spacing w:after="120"/><w:contextualSpacing/>'))).spacing).toEqual({
    before: 0,
    after: 120,
    line: 240,
    rule: 'auto',
    contextual: true,
  })
  expect((await first(p(r('a'), '<w:contextualSpacing w:val="0"/>'))).spacing).not.toHaveProperty('contextual')
})

describe('pages', () => {
  const page = async (inner: string, settings = '') => {
    const { pages } = await readParts(`${p(r('a'))}<w:sectPr>${inner}</w:sectPr>`, { settings })
    return pages[0]
  }

  test('margins that change places on even pages (§17.15.1.57)', async () => {
    expect(await page('', '<w:mirrorMargins/>')).toMatchObject({ mirrored: true })
    expect(await page('', '<w:mirrorMargins w:val="0"/>')).not.toHaveProperty('mirrored')
  })

  test('where their numbers begin and how they are written (§17.6.12)', async () => {
    expect(await page('<w:pgNumType w:start="1" w:fmt="lowerRoman"/>')).toMatchObject({
      numberStart: 1,
      numberFormat: 'lowerRoman',
    })
    const plain = await page('<w:pgNumType w:fmt="decimal" w:start="x"/>')
    expect(plain).not.toHaveProperty('numberStart')
    expect(plain).not.toHaveProperty('numberFormat')
  })
})

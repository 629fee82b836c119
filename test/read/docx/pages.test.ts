import { describe, expect, test } from 'vitest'
import type { PageSetup } from '../../../src/model/index.js'
import { cell, type Parts, p, r, readParagraphs, readParts, row, table } from '../../support/docx.js'

const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`
const reference = (part: 'header' | 'footer', type: string, id: string) =>
  `<w:${part}Reference ${type && `w:type="${type}"`} r:id="${id}"/>`

async function pagesOf(body: string, parts: Parts = {}): Promise<PageSetup[]> {
  const { pages } = await readParts(body, parts)
  return pages
}

async function onePage(inner: string, parts: Parts = {}): Promise<PageSetup> {
  const [page] = await pagesOf(p(r('a')) + section(inner), parts)
  if (!page) throw new Error('no page')
  return page
}

describe('set-up (§17.6)', () => {
  test('a section that states nothing is of Letter paper with margins of an inch', async () => {
    expect(await onePage('')).toEqual({
      lastLine: 1,
      width: 12_240,
      height: 15_840,
      landscape: false,
      top: 1440,
      right: 1440,
      bottom: 1440,
      left: 1440,
      header: 720,
      footer: 720,
      gutter: 0,
      firstDiffers: false,
      evenDiffers: false,
      headers: {},
      footers: {},
    })
  })

  test.each<[string, Partial<PageSetup>]>([
    ['<w:pgSz w:w="11906" w:h="16838"/>', { width: 11_906, height: 16_838, landscape: false }],
    ['<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', { width: 16_838, height: 11_906, landscape: true }],
    ['<w:pgSz w:w="210mm" w:h="297mm"/>', { width: 11_906, height: 16_838 }],
    ['<w:pgSz w:w="21cm" w:h="29.7cm" w:orient="portrait"/>', { width: 11_906, height: 16_838, landscape: false }],
    ['<w:pgSz w:w="x"/>', { width: 12_240, height: 15_840 }],
    [
      '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="284"/>',
      { top: 1134, right: 851, bottom: 1134, left: 1701, header: 567, footer: 454, gutter: 284 },
    ],
    ['<w:pgMar w:top="20mm" w:right="1.5cm" w:bottom="1in" w:left="85.05pt"/>', { top: 1134, right: 850, left: 1701 }],
    ['<w:pgMar w:left="1701"/>', { left: 1701, right: 1440 }],
    ['<w:titlePg/>', { firstDiffers: true }],
    ['<w:titlePg w:val="true"/>', { firstDiffers: true }],
    ['<w:titlePg w:val="0"/>', { firstDiffers: false }],
  ])('%s', async (inner, wanted) => {
    expect(await onePage(inner)).toMatchObject(wanted)
  })

  test.each([
    ['<w:evenAndOddHeaders/>', true],
    ['<w:evenAndOddHeaders w:val="false"/>', false],
    ['', false],
  ])('settings %s: even pages differ %s', async (settings, evenDiffers) => {
    expect(await onePage('', { settings })).toMatchObject({ evenDiffers })
  })

  test('each section ends with the paragraph that holds its set-up', async () => {
    const wide = section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    const body = p(r('a')) + p(r('b'), wide) + p(r('c')) + table('', row(cell(p(r('d'))))) + section('')
    const pages = await pagesOf(body)
    expect(pages.map(({ lastLine, landscape }) => [lastLine, landscape])).toEqual([
      [2, true],
      [4, false],
    ])
  })

  test('the set-up that changes were tracked from is not the set-up', async () => {
    const before = `<w:sectPrChange w:id="1" w:author="a">${section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:titlePg/>')}</w:sectPrChange>`
    expect(await onePage(`<w:pgSz w:w="11906" w:h="16838"/>${before}`)).toMatchObject({
      width: 11_906,
      landscape: false,
      firstDiffers: false,
    })
  })
})

describe('headers and footers (§17.10)', () => {
  const parts: Parts = {
    header: p(r('trang lẻ')),
    header2: p(r('trang đầu')),
    header3: p(r('trang chẵn')),
    footer: p(r('chân trang')),
  }

  test('they are told by the pages on which they are printed', async () => {
    const references =
      reference('header', 'default', 'header') +
      reference('header', 'first', 'header2') +
      reference('header', 'even', 'header3') +
      reference('footer', '', 'footer')
    expect(await onePage(references, parts)).toMatchObject({
      headers: { default: 'word/header1.xml', first: 'word/header2.xml', even: 'word/header3.xml' },
      footers: { default: 'word/footer1.xml' },
    })
  })

  test('a section that states none has those of the section before, each sort by itself', async () => {
    const body = [
      p('', section(reference('header', 'default', 'header') + reference('footer', 'default', 'footer'))),
      p('', section('')),
      p('', section(reference('header', 'default', 'header3') + reference('header', 'first', 'header2'))),
      section(''),
    ].join('')
    const pages = await pagesOf(body, parts)
    expect(pages.map(({ headers, footers }) => [headers, footers])).toEqual([
      [{ default: 'word/header1.xml' }, { default: 'word/footer1.xml' }],
      [{ default: 'word/header1.xml' }, { default: 'word/footer1.xml' }],
      [{ default: 'word/header3.xml', first: 'word/header2.xml' }, { default: 'word/footer1.xml' }],
      [{ default: 'word/header3.xml', first: 'word/header2.xml' }, { default: 'word/footer1.xml' }],
    ])
  })

  test('references that lead nowhere, or are of no known sort, are left out', async () => {
    const references = reference('header', 'default', 'nothing') + reference('header', 'odd', 'header')
    expect((await onePage(references, parts)).headers).toEqual({})
  })

  test('what they print is kept apart from the text, with the name of its part', async () => {
    const { blocks, asides } = await readParts(p(r('thân')), parts)
    expect(blocks.map((block) => (block.type === 'paragraph' ? block.value : block.type))).toEqual(['thân'])
    expect(
      asides.map(({ kind, part, blocks: [first] }) => [kind, part, first?.data?.part, first?.position?.start]),
    ).toEqual(
      [
        ['header', 'word/header1.xml'],
        ['header', 'word/header2.xml'],
        ['header', 'word/header3.xml'],
        ['footer', 'word/footer1.xml'],
      ].map(([kind, part]) => [kind, part, part, { line: 1, column: 1 }]),
    )
  })
})

describe('page numbers', () => {
  const BREAK = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const pageNumbers = async (body: string) => (await readParagraphs(body)).map(({ data }) => data?.page)

  test('blocks stand on the page that was reached before them', async () => {
    const body = p(r('a')) + p(r('b') + BREAK + r('b')) + p(r('c')) + p(r('d') + BREAK + r('d') + BREAK) + p(r('e'))
    expect(await pageNumbers(body)).toEqual([1, 1, 2, 2, 4])
  })

  test('a paragraph in front of whose text Word broke the page begins on the new one', async () => {
    expect(await pageNumbers(p(r('a')) + p(BREAK + r('b') + BREAK + r('b')) + p(r('c')))).toEqual([1, 2, 3])
  })

  test('breaks within tables and text boxes count as well', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('hộp') + BREAK)}</w:txbxContent></v:textbox></w:pict></w:r>`
    const body = table('', row(cell(p(r('a') + BREAK)), cell(p(r('b'))))) + p(r('c') + box) + p(r('d'))
    expect(await pageNumbers(body)).toEqual([1, 2, 2, 2, 3])
  })

  test('breaks in text that was deleted do not count', async () => {
    const body = p(`${r('a')}<w:del w:id="1" w:author="a">${BREAK}</w:del>`) + p(r('b') + BREAK) + p(r('c'))
    expect(await pageNumbers(body)).toEqual([1, 1, 2])
  })

  test('a break that is asked for is not one that Word laid out: without those no page is known', async () => {
    const body = p('<w:r><w:br w:type="page"/></w:r>') + p(r('a'), '<w:pageBreakBefore/>')
    expect(await pageNumbers(body)).toEqual([undefined, undefined])
  })

  test('a table stands on the page of its first paragraph', async () => {
    const { blocks } = await readParts(p(r('a') + BREAK) + table('', row(cell(p(r('b') + BREAK)))))
    expect(blocks[1]).toMatchObject({ type: 'table', data: { page: 2 }, position: { start: { line: 2 } } })
  })
})

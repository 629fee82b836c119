import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Paragraph, type Place, paragraphsOf } from '../../src/model/index.js'
import { read } from '../../src/read/index.js'
import { makeLocator, spotsOf } from '../../src/report/html/anchors.js'
import { textNode } from '../../src/report/html/element.js'
import { renderWithMammoth } from '../../src/report/html/rendered/index.js'
import { abstract, cell, docx, level, num, numPr, p, r, row, table } from '../support/docx.js'
import {
  byId,
  byTag,
  drawing,
  elementsIn,
  hasClass,
  PNG,
  pageFor,
  papersIn,
  paperText,
  paragraphsIn,
  richDocx,
  textIn,
  valuesOf,
} from '../support/page.js'
import { finding } from '../support/report.js'

/** Mammoth takes its time on a machine that is busy with other tests. */
const PATIENT = { timeout: 60_000 }

const MARK = 'w:id="1" w:author="a" w:date="2027-01-01T00:00:00Z"'
const DELETED = `<w:rPr><w:del ${MARK}/></w:rPr>`
const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`

/** What the reader and mammoth read differently, and what either of them counts in a way of its own. */
const ODD = docx(
  [
    p(r('một')),
    p(''),
    p(''),
    p(r('xóa '), DELETED) + p(r('tiếp')),
    table('', row(cell(table('', row(cell(p(r('trong'))))) + p('')), cell(p(r('ngoài'))))),
    `<w:tbl><w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(p(r('hàng đã xóa')))}</w:tr><w:tr>${cell(p(r('hàng còn')))}</w:tr></w:tbl>`,
    `<w:tbl><w:tr>${cell(p(r('gộp')), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell(p(r('dưới')), '<w:vMerge/>')}</w:tr></w:tbl>`,
    p(
      `${r('trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('hộp')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('hộp')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' sau')}`,
    ),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('hộp chỉ có một')}</wps:txbx></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    `<w:sdt><w:sdtContent>${p(r('trong ô điều khiển'))}</w:sdtContent></w:sdt>`,
    p(`${r('hiện')}${r('ẩn', '<w:vanish/>')}`),
    p(r('ẩn hết', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>'),
    p(`<w:fldSimple w:instr="DATE">${r('năm 2027')}</w:fldSimple>`),
    p(`${r('dòng')}<w:r><w:br/></w:r>${r('ngắt')}<w:r><w:tab/></w:r>${r('cột')}`),
    p(`${r('sang trang')}<w:r><w:br w:type="page"/></w:r>${r('mới')}`),
    p(r('§¶ng bé x· B×nh An', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    p(r('kiê', '<w:b/>') + r('\u0309m tra') + r('giám'.normalize('NFD'))),
    p(r('Chi\u00a0bộ\u00ad ấp')),
    p(r('một')),
  ].join(''),
  {
    header: p(r('đầu trang')) + p(r('dòng hai')),
    footer: p(r('chân trang')),
    footnotes: `<w:footnote w:id="2">${p(r('chú thích'))}</w:footnote>`,
  },
)

const fixtures = new URL('../../fixtures/nghi-quyet-nam/', import.meta.url)
const examples = readdirSync(fixtures).filter((name) => /\.(?:docx|md)$/u.test(name))
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)))
const documents: [string, Uint8Array | string][] = [
  ...examples.map((name): [string, Uint8Array] => [name, bytes(name)]),
  ['odd Word document', ODD],
  [
    'odd Markdown document',
    '# I. Một[^1]\n\n<p>hai</p><p>ba</p>\n\n- a\n  - b\n\n    c\n\n| x | y |\n|---|---|\n| z | |\n\n<table><tr><td rowspan=2>m</td><td>n<br>o</td></tr><tr><td>q</td></tr></table>\n\n![ảnh](a.png)\n\n[^1]: chú thích\n',
  ],
]

test.for(documents)('the paper of %s holds all the text that was read, and no other', PATIENT, async ([, data]) => {
  const { page, reading } = await pageFor(data)
  const [paper] = papersIn(page)
  if (!paper) throw new Error('no paper')
  expect(paragraphsIn(paper).map(paperText)).toEqual(valuesOf(reading))
  expect(paperText(paper)).toBe(valuesOf(reading).join(''))
})

test.for(documents)(
  'every paragraph of %s is found at the place that a finding would give',
  PATIENT,
  async ([, data]) => {
    const { page, reading } = await pageFor(data)
    const spots = spotsOf(reading, 'd1')
    const locate = makeLocator(spots)
    const seen = new Set<string>()
    for (const { paragraph } of spots) {
      const { line, column } = paragraph.position?.start ?? { line: 0, column: 0 }
      const { part } = paragraph.data ?? {}
      // Paragraphs of one piece of HTML in Markdown share its place; the first of them stands for all.
      const key = `${part} ${line} ${column}`
      if (seen.has(key)) continue
      seen.add(key)
      const spot = locate({ line, column, ...(part === undefined ? {} : { part }) })
      const found = spot && byId(page, spot.id)
      expect(found && paperText(found)).toBe(paragraph.value)
    }
    expect(seen.size).toBeGreaterThan(5)
  },
)

const textAt = async (place: Place) => {
  const reading = await read({ data: ODD })
  return makeLocator(spotsOf(reading, 'd1'))(place)?.paragraph.value ?? null
}

test('a place that was dropped falls back to the paragraph before it; other parts have lines of their own', async () => {
  // The second paragraph of those that run together, and the deleted row.
  expect(await textAt({ line: 5, column: 1 })).toBe('xóa tiếp')
  expect(await textAt({ line: 9, column: 1 })).toBe('ngoài')
  expect(await textAt({ line: 10_000, column: 1 })).toBe('một')
  expect(await textAt({ line: 2, column: 1, part: 'word/header.xml' })).toBe(null)
  expect(await textAt({ line: 2, column: 1, part: 'word/header1.xml' })).toBe('dòng hai')
})

/** The paragraphs that mammoth rendered. */
async function renderedTexts(data: Uint8Array): Promise<{ rendered: Paragraph[]; all: Paragraph[] }> {
  const all = [...paragraphsOf((await read({ data })).blocks)]
  const rendered = await renderWithMammoth(data, all)
  return { rendered: all.filter((paragraph) => rendered?.has(paragraph)), all }
}

test('mammoth renders every paragraph of every example', PATIENT, async () => {
  for (const name of examples.filter((name) => name.endsWith('.docx'))) {
    const { rendered, all } = await renderedTexts(bytes(name))
    expect(rendered.length, name).toBe(all.length)
  }
})

test('where mammoth reads otherwise, the paragraphs around are rendered all the same', async () => {
  const { rendered, all } = await renderedTexts(ODD)
  const missing = all.filter((paragraph) => !rendered.includes(paragraph)).map(({ value }) => value)
  expect(missing).toEqual(['dưới', 'hộp chỉ có một', 'hiện', 'năm 2027', 'sang trang\nmới', 'Đảng bộ xã Bình An'])
})

test('alignment, weight, size and capitals are those that were read, and numbers are printed', async () => {
  const { page } = await pageFor(
    docx(
      p(r('Mục tiêu', '<w:b/><w:sz w:val="40"/>') + r(' năm', '<w:i/><w:caps/>'), `${numPr(1)}<w:jc w:val="center"/>`) +
        p(r('Một dòng dài hơn để cỡ chữ chung là cỡ chữ của nó')),
      { numbering: abstract(0, level(0, 'upperRoman', '%1.')) + num(1, 0) },
    ),
  )
  const first = byId(page, 'd1-p1')
  expect(first?.properties.style).toContain('text-align:center')
  expect(first && elementsIn(first, hasClass('label')).map(textIn)).toEqual(['I. '])
  const [strong] = first ? elementsIn(first, byTag('strong')) : []
  const [em] = first ? elementsIn(first, byTag('em')) : []
  expect([strong && textIn(strong), em && textIn(em)]).toEqual(['Mục tiêu', ' năm'])
  expect(elementsIn(strong as NonNullable<typeof strong>, byTag('span'))[0]?.properties.style).toBe('font-size:20pt')
  expect(elementsIn(em as NonNullable<typeof em>, byTag('span'))[0]?.properties.style).toBe('text-transform:uppercase')
})

test('pictures, safe links, raised and crossed-out text and marks of notes come from mammoth', async () => {
  const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
  const data = richDocx(
    p(
      `<w:bookmarkStart w:id="0" w:name="paragraph-1"/>${r('m')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('cũ', '<w:strike/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ) +
      p(link('safe', 'an toàn') + link('script', 'mã') + link('file', 'tệp')) +
      p(drawing('image', 'Con dấu')) +
      p(r('sau')),
    [
      { id: 'safe', kind: 'hyperlink', target: 'https://vi.example/?a=1&amp;b=2', external: true },
      { id: 'script', kind: 'hyperlink', target: 'javascript:alert(1)', external: true },
      { id: 'file', kind: 'hyperlink', target: 'file:///etc/passwd', external: true },
      { id: 'image', kind: 'image', target: 'media/a.png' },
    ],
    { 'word/media/a.png': PNG },
    { footnotes: `<w:footnote w:id="2">${p(r('chú thích'))}</w:footnote>` },
  )
  const { page } = await pageFor(data)
  const [paper] = papersIn(page)
  if (!paper) throw new Error('no paper')
  expect(elementsIn(paper, byTag('sup')).map((sup) => [textIn(sup), sup.properties.dataNote])).toEqual([
    ['2', undefined],
    ['', '1'],
  ])
  expect(elementsIn(paper, byTag('s')).map(textIn)).toEqual(['cũ'])
  expect(elementsIn(paper, byTag('a')).map((a) => [textIn(a), a.properties.href, a.properties.rel])).toEqual([
    ['an toàn', 'https://vi.example/?a=1&b=2', ['noopener', 'noreferrer', 'nofollow']],
  ])
  const [image] = elementsIn(paper, byTag('img'))
  expect(image?.properties.alt).toBe('Con dấu')
  expect(image?.properties.src).toMatch(/^data:image\/png;base64,iVBOR/u)
  expect(elementsIn(paper, hasClass('picture'))).toEqual([])
})

test('a picture of a kind that is not shown, or that lies outside, leaves a place with its name', async () => {
  const data = richDocx(
    p(drawing('svg')) + p(drawing('outside', 'Sơ đồ')),
    [
      { id: 'svg', kind: 'image', target: 'media/a.png' },
      { id: 'outside', kind: 'image', target: 'https://vi.example/a.png', external: true },
    ],
    { 'word/media/a.png': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
  )
  const { page, html } = await pageFor(data)
  expect(elementsIn(page, byTag('img'))).toEqual([])
  expect(elementsIn(page, hasClass('picture')).map(({ properties }) => properties.ariaLabel)).toEqual([
    'Hình ảnh',
    'Hình ảnh',
  ])
  expect(html).not.toContain('vi.example')
})

test('a document that mammoth cannot be given is printed plainly, and the page says so', PATIENT, async () => {
  const data = docx(p('<w:r/>'.repeat(150_000)) + p(r('cuối')))
  const { page } = await pageFor(data, [finding({ place: { line: 2, column: 1 }, actual: 'cuối' })])
  expect(elementsIn(page, hasClass('note')).map(textIn)).toEqual([
    'Văn bản được trình bày ở dạng đơn giản: không có hình ảnh và liên kết.',
  ])
  const last = byId(page, 'd1-p2')
  expect(last && [paperText(last), last.properties.dataMark]).toEqual(['cuối', 'error'])
})

test('a document of very many paragraphs is printed whole', async () => {
  const { html } = await pageFor(docx('<w:p/>'.repeat(150_000)))
  expect(html.match(/<p id="/gu)?.length).toBe(150_000)
}, 60_000)

test('headings are told to screen readers as headings, below those of the page', async () => {
  const { page } = await pageFor('# I. Một\n\n### 1. Hai\n\nba\n')
  const levels = ['d1-p1', 'd1-p2', 'd1-p3'].map((id) => byId(page, id)?.properties.ariaLevel)
  expect(levels).toEqual([4, 6, undefined])
})

test('field codes that would keep mammoth busy are not given to it', async () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const code = `${mark('begin')}<w:r><w:instrText><![CDATA[${' '.repeat(200_000)}]]></w:instrText></w:r>`
  const data = docx(p(code + mark('separate').repeat(2000) + r('kết quả') + mark('end')))
  const all = [...paragraphsOf((await read({ data })).blocks)]
  expect([...((await renderWithMammoth(data, all))?.keys() ?? [])].map(({ value }) => value)).toEqual(['kết quả'])
})

const corpus = process.env.DANG_LINT_CORPUS
const papers = corpus
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'))
  : []

// The corpus is not part of the repository: DANG_LINT_CORPUS names a folder with .docx files.
test.skipIf(papers.length === 0)(
  'the paper of each corpus file holds the text that was read',
  async () => {
    for (const name of papers) {
      const { page, reading } = await pageFor(new Uint8Array(readFileSync(join(corpus ?? '', name))))
      const printable = valuesOf(reading).map((value) => textNode(value).value)
      expect(papersIn(page).flatMap(paragraphsIn).map(paperText), name).toEqual(printable)
    }
  },
  300_000,
)

test('bytes of the document are never changed', async () => {
  const before = ODD.slice()
  await pageFor(ODD)
  expect(Buffer.compare(ODD, before)).toBe(0)
})

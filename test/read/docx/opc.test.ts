import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/model/index.js'
import { read } from '../../../src/read/index.js'
import { p, r } from '../../support/docx.js'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** Namespaces and relationship types of the two classes of conformance (ECMA-376-1 and -4; ISO/IEC 29500-1 annex A). */
const TRANSITIONAL = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  a: 'http://purl.oclc.org/ooxml/drawingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const relationships = (...items: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
const types = (...overrides: [name: string, type: string][]) =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`

/** A document whose parts stand where the paths say. */
function bound(w: string, main: string, mainType = `${CONTENT}.document.main+xml`): Record<string, string> {
  return {
    '[Content_Types].xml': types([`/${main}`, mainType]),
    '_rels/.rels': relationships(['a', `${TRANSITIONAL.r}/officeDocument`, main]),
    [main]: `<w:document xmlns:w="${w}"><w:body>${p(r('Chi bộ'))}</w:body></w:document>`,
  }
}

describe('the main part', () => {
  test.each(['word/document.xml', 'word/document2.xml', 'document.xml', 'noi dung/van-ban.xml', 'a/b/c/d.bin'])(
    'may be called %s',
    async (main) => {
      expect(textOf(...(await read({ data: pack(bound(TRANSITIONAL.w, main)) })).blocks)).toBe('Chi bộ')
    },
  )

  test.each([
    `${CONTENT}.document.main+xml`,
    `${CONTENT}.template.main+xml`,
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
  ])('is found by its type %s where no relationship leads to it', async (type) => {
    const files = bound(TRANSITIONAL.w, 'x/y.xml', type)
    files['_rels/.rels'] = relationships()
    expect(textOf(...(await read({ data: pack(files) })).blocks)).toBe('Chi bộ')
  })

  test.each(['/word/document.xml', './word/document.xml', 'word/../word/document.xml', 'WORD/Document.XML'])(
    'is found by the relationship to %s',
    async (target) => {
      const files = bound(TRANSITIONAL.w, 'word/document.xml')
      files['_rels/.rels'] = relationships(['a', `${TRANSITIONAL.r}/officeDocument`, target])
      expect(textOf(...(await read({ data: pack(files) })).blocks)).toBe('Chi bộ')
    },
  )
})

/** Parts that the main part needs, in folders of their own, with prefixes of their own. */
function scattered({ w, a, r: rel }: typeof TRANSITIONAL): Record<string, string> {
  const part = (root: string, inner: string) => `<x:${root} xmlns:x="${w}" xmlns:y="${rel}">${inner}</x:${root}>`
  return {
    '[Content_Types].xml': types(['/m/main.xml', `${CONTENT}.document.main+xml`]),
    '_rels/.rels': relationships(['a', `${rel}/officeDocument`, 'm/main.xml']),
    'm/_rels/main.xml.rels': relationships(
      ['s', `${rel}/styles`, '../s/one.xml'],
      ['n', `${rel}/numbering`, '/n/two.xml'],
      ['t', `${rel}/theme`, 'three.xml'],
      ['e', `${rel}/settings`, 'deep/er/four.xml'],
      ['h', `${rel}/header`, 'five.xml'],
      ['c', `${rel}/comments`, 'six.xml'],
    ),
    'm/main.xml': part(
      'document',
      '<x:body><x:p><x:pPr><x:pStyle x:val="H"/><x:numPr><x:ilvl x:val="0"/><x:numId x:val="1"/></x:numPr></x:pPr><x:r><x:t>Chi bộ</x:t></x:r><x:r><x:commentReference x:id="0"/></x:r></x:p><x:sectPr><x:headerReference x:type="default" y:id="h"/><x:pgSz x:w="11906" x:h="16838"/></x:sectPr></x:body>',
    ),
    's/one.xml': part(
      'styles',
      '<x:style x:type="paragraph" x:styleId="H"><x:name x:val="heading 1"/><x:rPr><x:rFonts x:asciiTheme="minorHAnsi"/><x:b/></x:rPr></x:style>',
    ),
    'n/two.xml': part(
      'numbering',
      '<x:abstractNum x:abstractNumId="0"><x:lvl x:ilvl="0"><x:numFmt x:val="upperRoman"/><x:lvlText x:val="%1."/></x:lvl></x:abstractNum><x:num x:numId="1"><x:abstractNumId x:val="0"/></x:num>',
    ),
    'm/three.xml': `<theme xmlns="${a}"><themeElements><fontScheme><minorFont><latin typeface="Calibri"/><font script="Viet" typeface="Arial"/></minorFont></fontScheme></themeElements></theme>`,
    'm/deep/er/four.xml': part('settings', '<x:themeFontLang x:val="vi-VN"/><x:evenAndOddHeaders/>'),
    'm/five.xml': part('hdr', '<x:p><x:r><x:t>đầu trang</x:t></x:r></x:p>'),
    'm/six.xml': part('comments', '<x:comment x:id="0"><x:p><x:r><x:t>Xem lại</x:t></x:r></x:p></x:comment>'),
  }
}

test.each([
  ['Transitional', TRANSITIONAL],
  ['Strict', STRICT],
])(
  '%s: parts are found by their relationships, wherever they stand and whatever prefixes they use',
  async (_, names) => {
    const { blocks, pages, asides, comments } = await read({ data: pack(scattered(names)) })
    expect(blocks).toMatchObject([
      { value: 'Chi bộ', label: 'I.', outlineLevel: 1, style: 'heading 1', runs: [{ bold: true, font: 'Arial' }] },
    ])
    expect(pages).toMatchObject([
      { width: 11_906, height: 16_838, evenDiffers: true, headers: { default: 'm/five.xml' } },
    ])
    expect(asides.map(({ kind, part, blocks: inside }) => [kind, part, textOf(...inside)])).toEqual([
      ['header', 'm/five.xml', 'đầu trang'],
    ])
    expect(comments).toEqual([{ text: 'Xem lại', line: 1, endLine: 1 }])
  },
)

test('the Strict spellings of alignment, indentation and lengths are read', async () => {
  const files = bound(STRICT.w, 'word/document.xml')
  files['word/document.xml'] =
    `<w:document xmlns:w="${STRICT.w}"><w:body>${p(r('a'), '<w:jc w:val="start"/><w:ind w:start="1cm" w:end="10mm"/>')}${p(r('b'), '<w:jc w:val="end"/>')}</w:body></w:document>`
  const { blocks } = await read({ data: pack(files) })
  expect(blocks).toMatchObject([{ align: 'left', indent: { left: 567, right: 567 } }, { align: 'right' }])
})

test('parts that relationships lead to in vain are missing, and do no harm', async () => {
  const files = scattered(TRANSITIONAL)
  for (const name of ['s/one.xml', 'n/two.xml', 'm/three.xml', 'm/deep/er/four.xml', 'm/five.xml', 'm/six.xml'])
    delete files[name]
  const { blocks, asides, comments } = await read({ data: pack(files) })
  expect(blocks).toMatchObject([{ value: 'Chi bộ', label: null, outlineLevel: null, style: null }])
  expect([asides, comments]).toEqual([[], []])
})

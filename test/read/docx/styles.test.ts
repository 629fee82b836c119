import { expect, test } from 'vitest'
import type { Paragraph, Run } from '../../../src/model/index.js'
import { cell, type Parts, p, r, readParagraphs, row, style, table } from '../../support/docx.js'

const BOLD = '<w:rPr><w:b/></w:rPr>'
const font = (attributes: string) => `<w:rFonts ${attributes}/>`
const rPr = (inner: string) => `<w:rPr>${inner}</w:rPr>`
const named = (id: string) => `<w:pStyle w:val="${id}"/>`

async function firstParagraph(body: string, parts: Parts = {}): Promise<Paragraph> {
  const [paragraph] = await readParagraphs(body, parts)
  if (!paragraph) throw new Error('no paragraph')
  return paragraph
}

async function firstRun(body: string, parts: Parts = {}): Promise<Run> {
  const [run] = (await firstParagraph(body, parts)).runs
  if (!run) throw new Error('no run')
  return run
}

test('the nearest place that states a property holds: run, character style, paragraph style, its base, the defaults', async () => {
  const size = (value: number) => rPr(`<w:sz w:val="${value}"/>`)
  const styles = [
    `<w:docDefaults><w:rPrDefault>${size(20)}</w:rPrDefault></w:docDefaults>`,
    style('paragraph', 'Base', size(22)),
    style('paragraph', 'Body', `<w:basedOn w:val="Base"/>${size(24)}`),
    style('paragraph', 'Plain', '<w:basedOn w:val="Base"/>'),
    style('character', 'Strong', size(26)),
  ].join('')
  const body = [
    p(r('a')),
    p(r('a'), named('Plain')),
    p(r('a'), named('Body')),
    p(r('a', '<w:rStyle w:val="Strong"/>'), named('Body')),
    p(r('a', '<w:rStyle w:val="Strong"/><w:sz w:val="28"/>'), named('Body')),
  ].join('')
  const sizes = (await readParagraphs(body, { styles })).map(({ runs }) => runs[0]?.size)
  expect(sizes).toEqual([20, 22, 24, 26, 28])
})

test('text for which nothing states a size is of ten points (§17.3.2.38)', async () => {
  expect(await firstRun(p(r('a')))).toMatchObject({ size: 20, font: null })
})

test('a style that is missing, or is of another sort, leaves the default one in force', async () => {
  const styles =
    style('paragraph', 'Usual', '<w:pPr><w:jc w:val="both"/></w:pPr>', 'w:default="1"') +
    style('character', 'Strong', `<w:pPr><w:jc w:val="right"/></w:pPr>${BOLD}`) +
    style('paragraph', 'Loud', BOLD)
  const body = [
    p(r('a'), named('Nothing')),
    p(r('a'), named('Strong')),
    p(r('a', '<w:rStyle w:val="Loud"/>')),
    p(r('a', '<w:rStyle w:val="Nothing"/>')),
  ].join('')
  const seen = (await readParagraphs(body, { styles })).map(({ align, style: name, runs }) => [
    align,
    name,
    runs[0]?.bold,
  ])
  expect(seen).toEqual(Array.from({ length: 4 }, () => ['justify', 'Usual', false]))
})

test('a paragraph style formats no table', async () => {
  const body = table('<w:tblStyle w:val="P"/>', row(cell(p(r('a')))))
  expect((await firstRun(body, { styles: style('paragraph', 'P', BOLD) })).bold).toBe(false)
})

test.each(['1', 'true', 'on'])('w:default="%s" makes a style the default one', async (value) => {
  const styles = style('paragraph', 'Usual', BOLD, `w:default="${value}"`)
  expect((await firstRun(p(r('a')), { styles })).bold).toBe(true)
})

test('latent styles format nothing', async () => {
  const styles =
    '<w:latentStyles w:defLockedState="0"><w:lsdException w:name="heading 1" w:qFormat="1"/></w:latentStyles>'
  expect(await firstParagraph(p(r('a'), named('Heading1')), { styles })).toMatchObject({
    style: null,
    outlineLevel: null,
  })
})

test('a style based on a heading is a heading of its level, unless it says otherwise', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
    style('paragraph', 'Part', '<w:basedOn w:val="H1"/>') +
    style('paragraph', 'Remark', '<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
  const body = p(r('a'), named('Part')) + p(r('a'), named('Remark'))
  expect((await readParagraphs(body, { styles })).map(({ outlineLevel }) => outlineLevel)).toEqual([1, null])
})

/** What a paragraph prints whose paragraph style, character style and table style say “bold” or nothing. */
const TOGGLES: [inTable: boolean, inParagraph: boolean, inCharacter: boolean, bold: boolean][] = [
  [false, false, false, false],
  [true, false, false, true],
  [false, true, false, true],
  [false, false, true, true],
  [true, true, false, false],
  [true, false, true, false],
  [false, true, true, false],
  [true, true, true, true],
]

test.each(TOGGLES)(
  'bold in table style %s, paragraph style %s, character style %s: bold %s (§17.7.3)',
  async (...on) => {
    const [inTable, inParagraph, inCharacter, bold] = on
    const styles = [
      style('table', 'T', inTable ? BOLD : ''),
      style('paragraph', 'P', inParagraph ? BOLD : ''),
      style('character', 'C', inCharacter ? BOLD : ''),
    ].join('')
    const body = table('<w:tblStyle w:val="T"/>', row(cell(p(r('a', '<w:rStyle w:val="C"/>'), named('P')))))
    expect((await firstRun(body, { styles })).bold).toBe(bold)
  },
)

test.each(['i', 'caps', 'vanish'])('w:%s is a toggle too: on in two styles it is off', async (name) => {
  const styles =
    style('paragraph', 'P', rPr(`<w:${name}/>`)) + style('character', 'C', rPr(`<w:${name}/><w:b w:val="0"/>`))
  const body = p(r('a', '<w:rStyle w:val="C"/>'), named('P'))
  expect(await firstRun(body, { styles })).toMatchObject({ text: 'a', italic: false, caps: false })
})

test('a toggle in the document defaults stays on, whatever the styles say (§17.7.3)', async () => {
  const styles = `<w:docDefaults><w:rPrDefault>${BOLD}</w:rPrDefault></w:docDefaults>${style('paragraph', 'P', BOLD)}`
  expect((await firstRun(p(r('a'), named('P')), { styles })).bold).toBe(true)
})

test('within one chain of styles the nearest statement of a toggle holds', async () => {
  const styles =
    style('paragraph', 'A', BOLD) +
    style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:b w:val="0"/></w:rPr>') +
    style('paragraph', 'C', `<w:basedOn w:val="A"/>${BOLD}`)
  expect((await firstRun(p(r('a'), named('B')), { styles })).bold).toBe(false)
  expect((await firstRun(p(r('a'), named('C')), { styles })).bold).toBe(true)
})

test('underlining is no toggle: the nearest place holds, and “none” takes it away', async () => {
  const underline = rPr('<w:u w:val="single"/>')
  const styles = style('paragraph', 'P', underline) + style('character', 'C', underline)
  expect((await firstRun(p(r('a', '<w:rStyle w:val="C"/>'), named('P')), { styles })).underline).toBe(true)
  expect((await firstRun(p(r('a', '<w:u w:val="none"/>'), named('P')), { styles })).underline).toBe(false)
})

test('capitals are those of w:caps; small capitals are not printed as capitals', async () => {
  expect((await firstRun(p(r('Chi bộ', '<w:caps/>')))).caps).toBe(true)
  expect((await firstRun(p(r('Chi bộ', '<w:smallCaps/>')))).caps).toBe(false)
})

test('earlier formatting that changes were tracked from is not the formatting', async () => {
  const mark = 'w:id="1" w:author="a"'
  const body = p(
    r('a', `<w:i/><w:rPrChange ${mark}><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:rPrChange>`),
    `<w:jc w:val="both"/><w:pPrChange ${mark}><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`,
  )
  expect(await firstParagraph(body)).toMatchObject({
    align: 'justify',
    outlineLevel: null,
    runs: [{ bold: false, italic: true, size: 20 }],
  })
})

test('direction, language and fonts of other scripts change neither text nor formatting', async () => {
  const plain = await firstParagraph(p(r('Chi bộ ấp 1')))
  const marked = p(
    r('Chi bộ ấp 1', '<w:bCs/><w:iCs/><w:szCs w:val="40"/><w:rtl/><w:cs/><w:lang w:val="vi-VN" w:bidi="ar-SA"/>'),
    '<w:bidi/><w:textDirection w:val="lrTb"/>',
  )
  expect(await firstParagraph(marked)).toEqual(plain)
})

const THEME =
  '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:font script="Viet" typeface="Tahoma"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:font script="Jpan" typeface="MS Mincho"/><a:font script="Viet" typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements>'
const VIETNAMESE = '<w:themeFontLang w:val="vi-VN"/>'

test.each([
  ['majorHAnsi', '<w:themeFontLang w:val="en-US"/>', 'Cambria'],
  ['minorHAnsi', '<w:themeFontLang w:val="en-US"/>', 'Calibri'],
  ['majorHAnsi', VIETNAMESE, 'Tahoma'],
  ['minorAscii', VIETNAMESE, 'Arial'],
])('the theme font %s under %s is %s', async (slot, settings, name) => {
  const body = p(r('a', font(`w:asciiTheme="${slot}" w:hAnsiTheme="${slot}"`)))
  expect((await firstRun(body, { theme: THEME, settings })).font).toBe(name)
})

test('a typeface goes before the theme font of the style below it; a theme font before a typeface beside it', async () => {
  const styles =
    `<w:docDefaults><w:rPrDefault>${rPr(font('w:asciiTheme="minorHAnsi"'))}</w:rPrDefault></w:docDefaults>` +
    style('paragraph', 'A', rPr(font('w:asciiTheme="majorHAnsi"'))) +
    style('paragraph', 'B', `<w:basedOn w:val="A"/>${rPr(font('w:ascii="Times New Roman"'))}`) +
    style('paragraph', 'C', `<w:basedOn w:val="B"/>${rPr(font('w:asciiTheme="minorHAnsi" w:ascii="Verdana"'))}`)
  const body = p(r('a')) + ['A', 'B', 'C'].map((id) => p(r('a'), named(id))).join('')
  const fonts = (await readParagraphs(body, { styles, theme: THEME })).map(({ runs }) => runs[0]?.font)
  expect(fonts).toEqual(['Calibri', 'Cambria', 'Times New Roman', 'Calibri'])
})

test('where the theme has no such font, the typeface beside it holds', async () => {
  const body = p(r('a', font('w:asciiTheme="minorHAnsi" w:ascii="Verdana"')))
  expect((await firstRun(body)).font).toBe('Verdana')
})

/**
 * Which cells are bold and italic where the first row is bold and the first column italic: two rows of two cells,
 * others between them.
 */
async function looksOf(look: string, ...others: string[]): Promise<string[]> {
  const styles = style(
    'table',
    'T',
    `<w:tblStylePr w:type="firstRow">${BOLD}</w:tblStylePr><w:tblStylePr w:type="firstCol">${rPr('<w:i/>')}</w:tblStylePr><w:tblStylePr w:type="lastRow">${rPr('<w:caps/>')}</w:tblStylePr>`,
  )
  const cells = row(cell(p(r('a'))), cell(p(r('a'))))
  const body = table(
    `<w:tblStyle w:val="T"/>${look}`,
    cells,
    ...others.map((start) => cells.replace('<w:tr>', start)),
    cells,
  )
  return (await readParagraphs(body, { styles })).map(({ runs: [run] }) =>
    [run?.bold && 'bold', run?.italic && 'italic'].filter(Boolean).join(' '),
  )
}

test.each([
  ['<w:tblLook w:val="00A0"/>', ['bold italic', 'bold', 'italic', '']],
  ['<w:tblLook w:val="0020"/>', ['bold', 'bold', '', '']],
  ['<w:tblLook w:val="0080"/>', ['italic', '', 'italic', '']],
  ['<w:tblLook w:firstRow="1" w:firstColumn="1"/>', ['bold italic', 'bold', 'italic', '']],
  ['<w:tblLook w:firstRow="true" w:firstColumn="0"/>', ['bold', 'bold', '', '']],
  ['<w:tblLook w:val="00A0" w:firstRow="0" w:firstColumn="0"/>', ['', '', '', '']],
  ['', ['', '', '', '']],
])('the first row and the first column are formatted where %s asks for it', async (look, looks) => {
  expect(await looksOf(look)).toEqual(looks)
})

test('a row may ask for other parts of the style than its table, for itself alone', async () => {
  const exception = '<w:tr><w:tblPrEx><w:tblLook w:val="0000"/></w:tblPrEx>'
  expect(await looksOf('<w:tblLook w:val="00A0"/>', exception)).toEqual(['bold italic', 'bold', '', '', 'italic', ''])
})

test('what the first column says goes before what the first row says, and both before the whole table (§17.7.6)', async () => {
  const size = (value: number) => rPr(`<w:sz w:val="${value}"/>`)
  const styles = style(
    'table',
    'T',
    `${size(20)}<w:tblStylePr w:type="firstCol">${size(30)}</w:tblStylePr><w:tblStylePr w:type="firstRow">${size(40)}</w:tblStylePr>`,
  )
  const cells = row(cell(p(r('a'))), cell(p(r('a'))))
  const body = table('<w:tblStyle w:val="T"/><w:tblLook w:val="00A0"/>', cells, cells)
  expect((await readParagraphs(body, { styles })).map(({ runs }) => runs[0]?.size)).toEqual([30, 40, 30, 20])
})

test('a table style inherits the parts of the one that it is based on, property by property', async () => {
  const styles =
    style('table', 'A', `<w:tblStylePr w:type="firstRow">${BOLD}<w:pPr><w:jc w:val="center"/></w:pPr></w:tblStylePr>`) +
    style('table', 'B', `<w:basedOn w:val="A"/><w:tblStylePr w:type="firstRow">${rPr('<w:i/>')}</w:tblStylePr>`)
  const body = table('<w:tblStyle w:val="B"/><w:tblLook w:firstRow="1"/>', row(cell(p(r('a')))))
  expect(await firstParagraph(body, { styles })).toMatchObject({
    align: 'center',
    runs: [{ bold: true, italic: true }],
  })
})

test('a table style gives way to the paragraph style, and does not reach into the table within or the text after', async () => {
  const styles =
    style('table', 'T', `<w:pPr><w:jc w:val="center"/></w:pPr>${rPr('<w:sz w:val="22"/>')}`) +
    style('paragraph', 'P', '<w:pPr><w:jc w:val="right"/></w:pPr>')
  const inner = table('', row(cell(p(r('c')))))
  const body = table('<w:tblStyle w:val="T"/>', row(cell(p(r('a')) + p(r('b'), named('P')) + inner))) + p(r('d'))
  const seen = (await readParagraphs(body, { styles })).map(({ value, align, runs }) => [value, align, runs[0]?.size])
  expect(seen).toEqual([
    ['a', 'center', 22],
    ['b', 'right', 22],
    ['c', 'left', 20],
    ['d', 'left', 20],
  ])
})

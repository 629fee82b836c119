import { expect, test } from 'vitest'
import type { Run } from '../../../src/model/index.js'
import { type Parts, p, r, readParagraphs } from '../../support/docx.js'

const style = (type: string, id: string, inner: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inner}</w:style>`

async function firstRun(body: string, parts: Parts = {}): Promise<Run> {
  const [paragraph] = await readParagraphs(body, parts)
  const run = paragraph?.runs[0]
  if (!run) throw new Error('no run')
  return run
}

test.each([
  ['<w:b/>', true],
  ['<w:b w:val="1"/>', true],
  ['<w:b w:val="true"/>', true],
  ['<w:b w:val="0"/>', false],
  ['<w:b w:val="false"/>', false],
  ['<w:b w:val="off"/>', false],
])('%s is bold: %s', async (properties, bold) => {
  expect((await firstRun(p(r('a', properties)))).bold).toBe(bold)
})

test('formatting comes through the chain of styles that a style is based on', async () => {
  const styles =
    style('paragraph', 'A', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') +
    style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>')
  const run = await firstRun(p(r('a'), '<w:pStyle w:val="B"/>'), { styles })
  expect(run).toMatchObject({ bold: true, italic: true, size: 28 })
})

test('a circle of styles does no harm', async () => {
  const styles =
    style('paragraph', 'A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') +
    style('paragraph', 'B', '<w:basedOn w:val="A"/>')
  expect((await firstRun(p(r('a'), '<w:pStyle w:val="A"/>'), { styles })).bold).toBe(true)
})

test('bold on bold through two levels of style is not bold (§17.7.3)', async () => {
  const styles = style('paragraph', 'P', '<w:rPr><w:b/></w:rPr>') + style('character', 'C', '<w:rPr><w:b/></w:rPr>')
  const through = r('a', '<w:rStyle w:val="C"/>')
  expect((await firstRun(p(through, '<w:pStyle w:val="P"/>'), { styles })).bold).toBe(false)
  expect((await firstRun(p(through), { styles })).bold).toBe(true)
})

test('what is stated directly goes before every style', async () => {
  const styles = style('paragraph', 'P', '<w:rPr><w:b/></w:rPr>')
  expect((await firstRun(p(r('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="P"/>'), { styles })).bold).toBe(false)
})

test('the default paragraph style and the document defaults hold where nothing else does', async () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/><w:rFonts w:ascii="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'N', '<w:pPr><w:jc w:val="both"/></w:pPr>', 'w:default="1"')}`
  const [paragraph] = await readParagraphs(p(r('a')), { styles })
  expect(paragraph).toMatchObject({ align: 'justify', runs: [{ size: 26, font: 'Arial' }] })
})

test('a table style formats the text of the table', async () => {
  const styles = style(
    'table',
    'T',
    '<w:rPr><w:b/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:i/></w:rPr></w:tblStylePr>',
  )
  const body = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${p(r('a'))}</w:tc></w:tr></w:tbl>`
  expect(await firstRun(body, { styles })).toMatchObject({ bold: true, italic: false })
})

test('theme fonts: the Vietnamese one where the theme is in Vietnamese', async () => {
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements>'
  const body = p(r('a', '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>'))
  expect((await firstRun(body, { theme })).font).toBe('Calibri')
  expect((await firstRun(body, { theme, settings: '<w:themeFontLang w:val="vi-VN"/>' })).font).toBe('Times New Roman')
})

test.each([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
])('alignment %s is %s', async (value, align) => {
  const [paragraph] = await readParagraphs(p(r('a'), `<w:jc w:val="${value}"/>`))
  expect(paragraph?.align).toBe(align)
})

test('the outline level is that of the heading style, or what is stated; level 9 is body text', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/></w:style>'
  const levels = (
    await readParagraphs(
      p(r('a'), '<w:pStyle w:val="u2"/>') +
        p(r('b'), '<w:outlineLvl w:val="0"/>') +
        p(r('c'), '<w:pStyle w:val="u2"/><w:outlineLvl w:val="9"/>') +
        p(r('d')),
      { styles },
    )
  ).map(({ outlineLevel }) => outlineLevel)
  expect(levels).toEqual([2, 1, null, null])
})

test('runs of one formatting are one', async () => {
  const [paragraph] = await readParagraphs(p(r('I', '<w:b/>') + r('I.', '<w:b/>') + r(' Mục')))
  expect(paragraph?.runs.map(({ text, bold }) => [text, bold])).toEqual([
    ['II.', true],
    [' Mục', false],
  ])
})

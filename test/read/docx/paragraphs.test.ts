import { describe, expect, test } from 'vitest'
import type { Indent, Spacing } from '../../../src/model/index.js'
import { cell, type Parts, p, r, readParagraphs, row, style, table } from '../../support/docx.js'

const PLAIN: Indent = { left: 0, right: 0, firstLine: 0 }
const SINGLE: Spacing = { before: 0, after: 0, line: 240, rule: 'auto' }
const pPr = (inner: string) => `<w:pPr>${inner}</w:pPr>`
const named = (id: string) => `<w:pStyle w:val="${id}"/>`

const indents = async (body: string, parts?: Parts) => (await readParagraphs(body, parts)).map(({ indent }) => indent)
const spacings = async (body: string, parts?: Parts) =>
  (await readParagraphs(body, parts)).map(({ spacing }) => spacing)

describe('indentation (§17.3.1.12)', () => {
  test.each<[string, Partial<Indent>]>([
    ['', {}],
    ['w:left="567" w:right="284" w:firstLine="720"', { left: 567, right: 284, firstLine: 720 }],
    ['w:start="567" w:end="284"', { left: 567, right: 284 }],
    ['w:left="-142"', { left: -142 }],
    ['w:left="720" w:hanging="360"', { left: 720, firstLine: -360 }],
    ['w:firstLine="567" w:hanging="360"', { firstLine: -360 }],
    ['w:hanging="0"', { firstLine: 0 }],
    ['w:left="1cm" w:firstLine="1.27cm"', { left: 567, firstLine: 720 }],
    ['w:left="10mm" w:right="0.5in" w:firstLine="12pt"', { left: 567, right: 720, firstLine: 240 }],
    ['w:left="1pc" w:right="1pi"', { left: 240, right: 240 }],
    ['w:left="x" w:right="1e3" w:firstLine=""', {}],
  ])('w:ind %s', async (attributes, wanted) => {
    expect(await indents(p(r('a'), `<w:ind ${attributes}/>`))).toEqual([{ ...PLAIN, ...wanted }])
  })

  test('each side comes from the nearest place that states it', async () => {
    const styles = [
      `<w:docDefaults><w:pPrDefault>${pPr('<w:ind w:right="100"/>')}</w:pPrDefault></w:docDefaults>`,
      style('paragraph', 'A', pPr('<w:ind w:left="200" w:firstLine="300"/>')),
      style('paragraph', 'B', `<w:basedOn w:val="A"/>${pPr('<w:ind w:firstLine="400"/>')}`),
    ].join('')
    const body = p(r('a'), named('B')) + p(r('a'), `${named('B')}<w:ind w:left="0"/>`)
    expect(await indents(body, { styles })).toEqual([
      { left: 200, right: 100, firstLine: 400 },
      { left: 0, right: 100, firstLine: 400 },
    ])
  })

  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

  test('a list that is named directly goes before the style, and gives way to what is stated directly', async () => {
    const styles = style('paragraph', 'A', pPr('<w:ind w:left="200" w:right="50"/>'))
    const body =
      p(r('a'), named('A') + LISTED) + p(r('a'), `${named('A')}${LISTED}<w:ind w:left="0" w:firstLine="567"/>`)
    expect(await indents(body, { styles, numbering })).toEqual([
      { left: 720, right: 50, firstLine: -360 },
      { left: 0, right: 50, firstLine: 567 },
    ])
  })

  test('a list that a style names gives way to that style, and goes before the one it is based on', async () => {
    const styles =
      style('paragraph', 'A', pPr('<w:ind w:left="200" w:right="50"/>')) +
      style('paragraph', 'B', `<w:basedOn w:val="A"/>${pPr(LISTED)}`) +
      style('paragraph', 'C', pPr(`${LISTED}<w:ind w:left="300"/>`))
    expect(await indents(p(r('a'), named('B')) + p(r('a'), named('C')), { styles, numbering })).toEqual([
      { left: 720, right: 0, firstLine: -360 },
      { left: 300, right: 0, firstLine: -360 },
    ])
  })
})

describe('spacing (§17.3.1.33)', () => {
  test.each<[string, Partial<Spacing>]>([
    ['', {}],
    ['w:before="120" w:after="60"', { before: 120, after: 60 }],
    ['w:before="6pt" w:after="0.5cm"', { before: 120, after: 283 }],
    ['w:line="360"', { line: 360 }],
    ['w:line="360" w:lineRule="auto"', { line: 360 }],
    ['w:line="380" w:lineRule="exact"', { line: 380, rule: 'exact' }],
    ['w:line="18pt" w:lineRule="atLeast"', { line: 360, rule: 'atLeast' }],
    ['w:line="380" w:lineRule="wide"', { line: 380 }],
  ])('w:spacing %s', async (attributes, wanted) => {
    expect(await spacings(p(r('a'), `<w:spacing ${attributes}/>`))).toEqual([{ ...SINGLE, ...wanted }])
  })

  test('each part comes from the nearest place that states it', async () => {
    const styles = [
      `<w:docDefaults><w:pPrDefault>${pPr('<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>')}</w:pPrDefault></w:docDefaults>`,
      style('paragraph', 'A', pPr('<w:spacing w:before="120" w:line="380" w:lineRule="exact"/>')),
    ].join('')
    const body = p(r('a')) + p(r('a'), `${named('A')}<w:spacing w:before="0"/>`)
    expect(await spacings(body, { styles })).toEqual([
      { before: 0, after: 160, line: 259, rule: 'auto' },
      { before: 0, after: 160, line: 380, rule: 'exact' },
    ])
  })

  test('a line without a rule is in 240ths of a line, whatever the style says', async () => {
    const styles = style('paragraph', 'A', pPr('<w:spacing w:line="380" w:lineRule="exact"/>'))
    expect(await spacings(p(r('a'), `${named('A')}<w:spacing w:line="300"/>`), { styles })).toEqual([
      { ...SINGLE, line: 300 },
    ])
  })

  test('a table style spaces what stands in its table', async () => {
    const styles = style('table', 'T', pPr('<w:spacing w:before="60" w:after="60"/><w:ind w:left="100"/>'))
    const [inside, outside] = await readParagraphs(table('<w:tblStyle w:val="T"/>', row(cell(p(r('a'))))) + p(r('b')), {
      styles,
    })
    expect(inside).toMatchObject({ spacing: { before: 60, after: 60 }, indent: { left: 100 } })
    expect(outside).toMatchObject({ spacing: SINGLE, indent: PLAIN })
  })
})

describe('places', () => {
  test('line and column span the paragraph, whose ordinal counts blank ones and those within tables', async () => {
    const body = p('') + table('', row(cell(p(r('ô'))))) + p(r('Chi bộ'))
    const places = (await readParagraphs(body)).map(({ position }) => position)
    expect(places).toEqual(
      [
        [1, 1],
        [2, 2],
        [3, 7],
      ].map(([line, column]) => ({ start: { line, column: 1 }, end: { line, column } })),
    )
  })

  test('columns count what is printed: no deleted text, no marks apart from their letters', async () => {
    const body = p(
      `<w:del w:id="1" w:author="a"><w:r><w:delText>xóa</w:delText></w:r></w:del>${r('Chi bộ'.normalize('NFD'))}`,
    )
    const [paragraph] = await readParagraphs(body)
    expect(paragraph?.position?.end).toEqual({ line: 1, column: 7 })
  })
})

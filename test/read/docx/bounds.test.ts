import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { read } from '../../../src/read/index.js'
import { docx, p, r, readBlocks, readParagraphs, texts } from '../../support/docx.js'
import { bodyXml, mainPart, outcome, relationships, repacked, TEXT } from '../../support/hostile.js'

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const numbering = (level: string, instance = '') =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${instance}</w:num>`

test('ten million attributes of one element are refused before it ends', async () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => `a${index}=""`).join(' ')
  expect(await outcome(mainPart(bodyXml(`<w:p ${`${thousand} `.repeat(10_000)}/>`)))).toBe('refused: limit')
}, 60_000)

test('millions of elements are refused', async () => {
  expect(await outcome(mainPart(bodyXml('<w:sectPr/>'.repeat(3_100_000))))).toBe('refused: limit')
}, 60_000)

test.each(['<w:tc/>', '<w:style/>', '<w:r><w:t>a</w:t></w:r>'])('too many of %s are refused', async (xml) => {
  expect(await outcome(mainPart(bodyXml(xml.repeat(3_100))), { elements: 3_000 })).toBe('refused: limit')
})

test.each([
  ['windows-1252', Uint8Array.from('caf\xe9', (letter) => letter.charCodeAt(0)), 'text: café'],
  ['windows-1258', Uint8Array.of(0xe2, 0xec), 'text: ấ'],
  ['UTF-8', Uint8Array.of(0x61, 0xff), 'refused: damaged'],
  ['none', strToU8('a'), 'refused: damaged'],
])('a part declared as %s', async (encoding, text, result) => {
  const [before, behind] = `<?xml version="1.0" encoding="${encoding}"?>${bodyXml(p(r('|')))}`.split('|')
  const part = new Uint8Array([...strToU8(before ?? ''), ...text, ...strToU8(behind ?? '')])
  expect(await outcome(mainPart(part))).toBe(result)
})

test.each(['x', '-1', '', '99'])('an override of level “%s” does not stop the reading', async (level) => {
  const override = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="3"/></w:lvlOverride>`
  const [paragraph] = await readParagraphs(p(r('việc'), NUMBERED), {
    numbering: numbering('<w:lvlText w:val="%1."/>', override),
  })
  expect(paragraph?.value).toBe('việc')
})

test.each([
  ['x', '1.'],
  ['1e300', '1000000.'],
  ['-5', '0.'],
])('a list that begins with %s prints %s', async (start, label) => {
  const level = `<w:start w:val="${start}"/><w:lvlText w:val="%1."/>`
  expect((await readParagraphs(p(r('việc'), NUMBERED), { numbering: numbering(level) }))[0]?.label).toBe(label)
})

test('a label is no longer than Word allows', async () => {
  const [paragraph] = await readParagraphs(p(r('việc'), NUMBERED), {
    numbering: numbering(`<w:lvlText w:val="${'a'.repeat(100_000)}"/>`),
  })
  expect(paragraph?.label).toHaveLength(255)
})

test.each([
  ['99', 8],
  ['-1', 0],
  ['x', 0],
  ['1.5', 1],
])('list level %s is %i', async (level, wanted) => {
  const properties = NUMBERED.replace('w:ilvl w:val="0"', `w:ilvl w:val="${level}"`)
  expect((await readParagraphs(p(r('việc'), properties), { numbering: numbering('') }))[0]?.listLevel).toBe(wanted)
})

test('a part to which many relationships lead is read once', async () => {
  const data = repacked({
    'word/_rels/document.xml.rels': relationships(
      ...Array.from({ length: 1000 }, (): [string, string] => ['header', 'header.xml']),
    ),
    'word/header.xml': bodyXml(p(r('đầu trang'))),
  })
  expect((await read({ data })).asides).toHaveLength(1)
})

test('two hundred thousand pictures of one paragraph are read', async () => {
  const picture = '<w:r><w:pict><v:imagedata/></w:pict></w:r>'
  expect(await readBlocks(`<w:p>${picture.repeat(200_000)}</w:p>`)).toHaveLength(200_001)
})

test('open fields and deleted marks by the ten thousand are read', async () => {
  const open = p((field('begin') + field('separate') + r('a')).repeat(50_000))
  expect((await texts(open))[0]).toHaveLength(50_000)
  const deleted = p(r('a'), '<w:rPr><w:del/></w:rPr>').repeat(50_000) + p(r('b'))
  expect((await texts(deleted))[0]).toHaveLength(50_001)
})

test('a field whose middle was deleted keeps its result', async () => {
  const body = p(
    `${field('begin')}${r('mã')}<w:del>${field('separate')}</w:del>${r('kết quả')}${field('end')}${r(' sau')}`,
  )
  expect(await texts(body)).toEqual(['kết quả sau'])
})

test('tags that never end are read in one pass', async () => {
  expect(await outcome(strToU8(`<div>\n${'<br'.repeat(300_000)}`), { complexity: Number.MAX_VALUE })).toMatch(
    /^text: /u,
  )
})

test('the good document is still read', async () => {
  expect(await outcome(docx(p(r(TEXT))))).toBe(`text: ${TEXT}`)
})

test('a document for which no time is left is refused', async () => {
  expect(await outcome(docx(p(r(TEXT))), { milliseconds: 0 })).toBe('refused: limit')
  expect(await outcome(docx(p(r(TEXT))), { milliseconds: undefined as unknown as number })).toBe(`text: ${TEXT}`)
})

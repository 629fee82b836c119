import { describe, expect, test } from 'vitest'
import { cell, p, r, readParagraphs, readParts, row, table, texts } from '../../support/docx.js'

const sdt = (content: string, properties = '<w:alias w:val="tên"/><w:text/>') =>
  `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr>${properties}</w:sdtPr><w:sdtEndPr><w:rPr><w:i/></w:rPr></w:sdtEndPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const custom = (content: string) =>
  `<w:customXml w:element="e"><w:customXmlPr><w:attr w:name="n" w:val="v"/></w:customXmlPr>${content}</w:customXml>`
const smart = (content: string) =>
  `<w:smartTag w:element="e"><w:smartTagPr><w:attr w:name="n" w:val="v"/></w:smartTagPr>${content}</w:smartTag>`

describe('content controls and custom markup (§17.5)', () => {
  test.each([
    ['a control around blocks', sdt(p(r('a')) + p(r('b')))],
    ['a control around runs', p(r('a')) + p(sdt(r('b')))],
    ['a control within a control', sdt(sdt(p(r('a'))) + p(sdt(sdt(r('b')))))],
    ['a control around a row', p(r('a')) + table('', sdt(row(cell(p(r('b'))))))],
    ['a control around a cell', p(r('a')) + table('', row(sdt(cell(p(r('b'))))))],
    ['a control around a table', p(r('a')) + sdt(table('', row(cell(p(r('b'))))))],
    [
      'custom markup around blocks, runs, rows and cells',
      custom(p(custom(r('a'))) + table('', custom(row(custom(cell(p(r('b')))))))),
    ],
    ['smart tags within smart tags', p(smart(smart(r('a')))) + p(smart(r('b')))],
    [
      'embedding and direction of text',
      p(`<w:dir w:val="ltr">${r('a')}</w:dir>`) + p(`<w:bdo w:val="ltr">${r('b')}</w:bdo>`),
    ],
  ])('%s is read through', async (_, body) => {
    expect(await texts(body)).toEqual(['a', 'b'])
  })

  test('the settings of a control format nothing', async () => {
    const [paragraph] = await readParagraphs(p(sdt(r('a'))))
    expect(paragraph?.runs).toMatchObject([{ text: 'a', bold: false, italic: false }])
  })

  test('the choices of a list are settings, the chosen one is text', async () => {
    const list = '<w:dropDownList><w:listItem w:displayText="Quý I" w:value="1"/></w:dropDownList>'
    expect(await texts(p(sdt(r('Quý II'), list)))).toEqual(['Quý II'])
  })
})

describe('fields (§17.16)', () => {
  const char = (kind: string, more = '') => `<w:r><w:fldChar w:fldCharType="${kind}">${more}</w:fldChar></w:r>`
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const begin = char('begin')
  const separate = char('separate')
  const end = char('end')
  const field = (instruction: string, result: string) => begin + code(instruction) + separate + r(result) + end

  test.each([
    ['a simple field', `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`, '3'],
    [
      'a simple field within another',
      `<w:fldSimple w:instr="A"><w:fldSimple w:instr="B">${r('3')}</w:fldSimple></w:fldSimple>`,
      '3',
    ],
    ['a complex field', field('PAGE', '3'), '3'],
    ['a field without a result', begin + code('PAGE') + end, ''],
    ['text in a code is not printed', begin + code('IF') + r('mã') + separate + r('3') + end, '3'],
    ['a field within a result', begin + code('IF') + separate + r('a ') + field('PAGE', '3') + r(' b') + end, 'a 3 b'],
    ['a field within a code', begin + code('IF ') + field('PAGE', '9') + code(' = 1') + separate + r('3') + end, '3'],
    ['a field without an end', begin + code('DATE') + separate + r('3'), '3'],
    ['an end without a beginning', end + r('3'), '3'],
    ['a separator without a beginning', separate + r('3'), '3'],
    [
      'a code that was deleted',
      begin +
        `<w:del w:id="1" w:author="a"><w:r><w:delInstrText>X</w:delInstrText></w:r></w:del>` +
        separate +
        r('3') +
        end,
      '3',
    ],
    [
      'a box of a form to be filled in',
      `${char('begin', '<w:ffData><w:name w:val="n"/><w:textInput><w:default w:val="d"/></w:textInput></w:ffData>')}${code('FORMTEXT')}${separate}${r('3')}${end}`,
      '3',
    ],
  ])('%s', async (_, content, text) => {
    expect(await texts(p(`${r('[')}${content}${r(']')}`))).toEqual([`[${text}]`])
  })

  test('a result may span paragraphs', async () => {
    const body = p(begin + code('TOC') + separate + r('một')) + p(r('hai')) + p(r('ba') + end + r(' sau'))
    expect(await texts(body)).toEqual(['một', 'hai', 'ba sau'])
  })

  test('a code that is never closed does not swallow what follows its paragraph', async () => {
    expect(await texts(p(r('a') + begin + r('mã')) + p(r('b')) + p(r('c')))).toEqual(['a', 'b', 'c'])
  })

  test('each cell has its own fields', async () => {
    const body = table('', row(cell(p(field('PAGE', '1'))), cell(p(begin + code('X')))), row(cell(p(r('2')))))
    expect(await texts(body)).toEqual(['1', '', '2'])
  })
})

describe('links and other wrappers', () => {
  test('the text of a link is text, wherever it leads; it is never followed', async () => {
    const link = `<w:hyperlink r:id="nowhere" w:anchor="x" w:tooltip="mẹo">${r('liên ')}${sdt(r('kết'))}</w:hyperlink>`
    expect(await texts(p(`${r('a ')}${link}${r(' b')}`))).toEqual(['a liên kết b'])
  })

  test('marks between runs are no text and part no words', async () => {
    const marks =
      '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/><w:permStart w:id="1" w:edGrp="everyone"/><w:permEnd w:id="1"/>'
    const [paragraph] = await readParagraphs(p(r('Chi') + marks + r(' bộ')))
    expect(paragraph?.runs.map(({ text }) => text)).toEqual(['Chi bộ'])
  })

  test('chunks that Word would import from other files are told of, and never opened (§17.17.2.1)', async () => {
    const { blocks, messages } = await readParts(
      `${p(r('a'))}<w:altChunk r:id="x"><w:altChunkPr/></w:altChunk>${p(r('b'))}<w:altChunk r:id="y"/>`,
    )
    expect(blocks).toHaveLength(2)
    expect(messages).toEqual([{ code: 'imported-chunk', detail: '2' }])
  })

  test('elements of unknown namespaces are read through where they hold runs, and are no text themselves', async () => {
    const unknown = `<x:frame xmlns:x="urn:example"><x:t>lạ</x:t>${r('quen')}</x:frame>`
    expect(await texts(p(unknown))).toEqual(['quen'])
  })

  test('formulas are not text', async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>'
    expect(await texts(p(r('a') + formula + r('b')))).toEqual(['ab'])
  })
})

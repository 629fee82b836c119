import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../../src/model/index.js'
import { cell, docx, level, p, r, row, table } from '../../support/docx.js'
import { findingsOf, markdown } from '../support.js'

const told = async (check: string, data: string | Uint8Array, message = '{item}|{found}|{wanted}|{count}/{total}') =>
  (await findingsOf(check, data, message)).map((finding) => finding.message)

const HEAD = '**NGHỊ QUYẾT**\n\n**về nhiệm vụ năm 2027**\n\nI. MỤC TIÊU\n\nThu đảng phí.\n'
/** A paper that ends with these lines, a paragraph each. */
const sent = (...lines: string[]) => markdown(HEAD, 'Nơi nhận:', ...lines)
/** The same in one cell of a table, in Word. */
const sentInWord = (...lines: string[]) =>
  docx(
    ['NGHỊ QUYẾT', 'về nhiệm vụ năm 2027', 'I. MỤC TIÊU', 'Thu đảng phí.'].map((line) => p(r(line))).join('') +
      table(row(cell(['Nơi nhận:', ...lines].map((line) => p(r(line))).join('')), cell(p(r('T/M CHI BỘ'))))),
  )
const RECIPIENTS = "{ kind: list, in: recipients, prefix: '-', end: ';', lastEnd: '.' }"

describe('marks behind items', () => {
  test.each<[string, string[]]>([
    ['one a line', ['- Đảng ủy xã;', '- Các đồng chí chi ủy;', '- Lưu Chi bộ.']],
    ['dashes of another length', ['– Đảng ủy xã;', '−Các đồng chí chi ủy;', '— Lưu Chi bộ.']],
    ['one that is broken over lines', ['- Ban Thường vụ Đảng ủy', 'xã Bình An (báo cáo);', '- Lưu Chi bộ.']],
    ['one that is broken behind a comma', ['- Ban Thường vụ,', 'Ban Chấp hành Đảng bộ xã;', '- Lưu Chi bộ.']],
    ['one that announces others', ['- Các chi bộ:', '- Lưu Chi bộ.']],
    ['blank lines', ['- Đảng ủy xã;', '', '- Lưu Chi bộ.']],
    ['several on one line', ['- Đảng ủy xã; - Chi ủy;', '- Lưu Chi bộ.']],
    ['a semicolon within one', ['- Chi bộ 1; Chi bộ 2;', '- Lưu Chi bộ.']],
    ['one alone', ['- Lưu Chi bộ.']],
  ])('%s: all right', async (_, lines) => {
    expect(await told(RECIPIENTS, sentInWord(...lines))).toEqual([])
  })

  test.each<[string, string[], string]>([
    ['a comma', ['- Đảng ủy xã,', '- Lưu Chi bộ.'], 'Đảng ủy xã|có dấu “,”|“;”|1/2'],
    ['nothing', ['- Đảng ủy xã;', '- Chi ủy', '- Lưu Chi bộ.'], 'Chi ủy|không có dấu|“;”|1/3'],
    ['the last with a semicolon', ['- Đảng ủy xã;', '- Lưu Chi bộ;'], 'Lưu Chi bộ|có dấu “;”|“.”|1/2'],
    ['the last with nothing', ['- Đảng ủy xã;', '- Lưu Chi bộ'], 'Lưu Chi bộ|không có dấu|“.”|1/2'],
    ['the last as the State has it', ['- Đảng ủy xã;', '- Lưu Chi bộ./.'], 'Lưu Chi bộ|có dấu “./.”|“.”|1/2'],
    ['all of them', ['- Đảng ủy xã,', '- Chi ủy,', '- Lưu Chi bộ,'], 'Đảng ủy xã|có dấu “,”|“;”|3/3'],
    ['a plus sign in front', ['+ Đảng ủy xã;', '- Lưu Chi bộ.'], 'Đảng ủy xã|có dấu “+”|“-”|1/2'],
    ['nothing in front', ['- Đảng ủy xã;', 'Các chi bộ;', '- Lưu Chi bộ.'], 'Các chi bộ|không có dấu|“-”|1/3'],
    ['no signs at all', ['Đảng ủy xã;', 'Lưu Chi bộ.'], 'Đảng ủy xã|không có dấu|“-”|2/2'],
  ])('%s: one finding', async (_, lines, message) => {
    expect(await told(RECIPIENTS, sentInWord(...lines))).toEqual([message])
  })

  test('all on the line of the label', async () => {
    const check = "{ kind: list, in: recipients, end: ';', lastEnd: '.' }"
    expect(await told(check, markdown(HEAD, 'Nơi nhận: Đảng ủy xã; chi ủy; lưu Chi bộ.'))).toEqual([])
    expect(await told(check, markdown(HEAD, 'Nơi nhận: Đảng ủy xã; chi ủy; lưu Chi bộ'))).toEqual([
      'lưu Chi bộ|không có dấu|“.”|1/3',
    ])
  })

  test('several marks may do, and without one for the last the others hold for it too', async () => {
    const check = "{ kind: list, in: recipients, end: [';', ','] }"
    expect(await told(check, sent('- Đảng ủy xã;', '- Chi ủy,', '- Lưu Chi bộ.'))).toEqual([
      'Lưu Chi bộ|có dấu “.”|“;” hoặc “,”|1/3',
    ])
    expect(await told("{ kind: list, in: recipients, lastEnd: '.' }", sent('- Đảng ủy xã', '- Lưu Chi bộ.'))).toEqual(
      [],
    )
  })

  test('a list that is not there passes', async () => {
    expect(await told(RECIPIENTS, markdown(HEAD))).toEqual([])
  })
})

test('signs that the word processor prints stand in front of items as typed ones do', async () => {
  const item = (text: string) => p(r(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const paper = (sign: string) =>
    docx(
      [p(r('I. MỤC TIÊU')), p(r('Thu đảng phí.')), p(r('Nơi nhận:')), item('Đảng ủy xã;'), item('Lưu Chi bộ.')].join(
        '',
      ),
      {
        numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', sign)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      },
    )
  expect(await told(RECIPIENTS, paper('-'))).toEqual([])
  expect(await told(RECIPIENTS, paper('–'))).toEqual([])
  // Which bullet is printed is a matter of the word processor's settings, and of taste in Markdown.
  expect(await told(RECIPIENTS, paper('•'))).toEqual([])
  expect(await told(RECIPIENTS, markdown(HEAD, 'Nơi nhận:', '* Đảng ủy xã;\n* Lưu Chi bộ.'))).toEqual([])
})

describe('what items hold', () => {
  const FORM = "{ kind: list, in: recipients, each: '^\\p{Lu}', first: '^Như trên$', last: '^Lưu ' }"

  test.each<[string[], string[]]>([
    [['- Như trên;', '- Lưu Chi bộ.'], []],
    [['- Đảng ủy xã;', '- Lưu Chi bộ.'], ['Đảng ủy xã|1/2']],
    [['- Như trên;', '- đảng ủy xã;', '- Lưu Chi bộ.'], ['đảng ủy xã|1/3']],
    [['- Lưu Chi bộ;', '- Như trên.'], ['Lưu Chi bộ|2/2']],
  ])('%j', async (lines, found) => {
    expect(await told(FORM, sent(...lines), '{item}|{count}/{total}')).toEqual(found)
  })

  test('what is none of the list does not count', async () => {
    const check = "{ kind: list, in: recipients, except: '^NVA-\\d+$', last: '^Lưu ', lastEnd: '.' }"
    expect(await told(check, sent('- Đảng ủy xã;', '- Lưu Chi bộ.', '- NVA-05.'))).toEqual([])
  })
})

describe('lists among other lines', () => {
  const GROUNDS = "{ kind: list, in: 'body > paragraph', where: '^[Cc]ăn cứ(?!.*:$)', end: ';', lastEnd: '.' }"
  const paper = (...lines: string[]) => markdown('**NGHỊ QUYẾT**', '**về nhiệm vụ năm 2027**', ...lines)

  test('the first unbroken run of lines that belong is the list', async () => {
    const rest = ['Chi bộ quyết nghị những việc sau.', 'Căn cứ tình hình, chi ủy triển khai,']
    expect(await told(GROUNDS, paper('Căn cứ Điều lệ Đảng;', 'Căn cứ chương trình năm.', ...rest))).toEqual([])
    expect(await told(GROUNDS, paper('Căn cứ Điều lệ Đảng,', 'Căn cứ chương trình năm,', ...rest))).toEqual([
      'Căn cứ Điều lệ Đảng|có dấu “,”|“;”|2/2',
    ])
    expect(await told(GROUNDS, paper('Căn cứ Điều lệ Đảng, chi bộ báo cáo:', 'Một.'))).toEqual([])
  })

  test('an item goes on in the next line until it is closed', async () => {
    const lines = ['Căn cứ Quy định số 24-QĐ/TW,', 'ngày 30/7/2021 của Trung ương;', 'Căn cứ chương trình năm.']
    const word = (gap: string) =>
      docx(
        [
          p(r('NGHỊ QUYẾT')),
          p(r('về nhiệm vụ năm 2027')),
          p(lines.map((line) => r(line)).join(gap)),
          p(r('Một.')),
        ].join(''),
      )
    expect(await told(GROUNDS, word('<w:r><w:br/></w:r>'))).toEqual([])
    expect(
      await told(GROUNDS, paper('Căn cứ Quy định số 24-QĐ/TW', 'ngày 30/7/2021;', 'Căn cứ chương trình.')),
    ).toEqual([])
  })

  test('items of one paragraph are told apart by semicolons', async () => {
    const check = "{ kind: list, in: 'body > paragraph', where: '^[Cc]ăn cứ', apart: true }"
    const one = 'Căn cứ Điều lệ Đảng; căn cứ chương trình năm; căn cứ kế hoạch,'
    expect(await told(check, paper(one, 'Một.'), '{item}|{count}/{total}|{more}')).toEqual([
      'căn cứ chương trình năm|2/3|1',
    ])
    expect(await told(check, paper('Căn cứ Điều lệ Đảng; chương trình năm;', 'Căn cứ kế hoạch.'))).toEqual([])
  })

  test('lines are no list without what shows that they are one', async () => {
    const check = "{ kind: list, in: 'body > paragraph', where: '^Căn cứ', likely: '^- |[;,]$', prefix: '-' }"
    expect(await told(check, paper('Căn cứ Điều lệ Đảng, chi bộ họp.', 'Một.'))).toEqual([])
    expect(await told(check, paper('Căn cứ Điều lệ Đảng,', 'Một.'))).toEqual([
      'Căn cứ Điều lệ Đảng|không có dấu|“-”|1/1',
    ])
    expect(await told(check, paper('\\- Căn cứ Điều lệ Đảng.', 'Căn cứ kế hoạch.', 'Một.'))).toEqual([
      'Căn cứ kế hoạch|không có dấu|“-”|1/2',
    ])
  })
})

test('a finding stands at the sign or the mark, and names the first of the other places', async () => {
  const [finding] = await findingsOf(RECIPIENTS, sent('- Đảng ủy xã,', '- Chi ủy,', '- Lưu Chi bộ.'))
  expect(finding).toMatchObject({ actual: ',', expected: [';'], place: { line: 12, column: 13, endColumn: 14 } })
  expect(finding?.related).toMatchObject([{ place: { line: 14, column: 9, endColumn: 10 } }])
  const [front] = await findingsOf(RECIPIENTS, sent('+ Đảng ủy xã;').replace('+', '\\+'))
  expect(front).toMatchObject({ actual: '+', expected: ['-'], place: { line: 12, column: 1 } })
})

describe('what is wrong with the options is told', () => {
  test.each([
    ['{ kind: list, in: recipients }', 'Chưa nêu danh sách phải thế nào'],
    ["{ kind: list, in: recipient, end: ';' }", 'Bộ chọn “recipient” sai'],
    ["{ kind: list, in: recipients, each: '(' }", 'Biểu thức chính quy “(” viết sai'],
    ['{ kind: list, in: recipients, end: [] }', '“end” đang để trống'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, HEAD).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
  })
})

import { describe, expect, test } from 'vitest'
import { isSection, textOf } from '../../src/model/index.js'
import { cell, p, r, row, table } from '../support/docx.js'
import { headingsOf, inspect } from '../support/outline.js'

const BOLD = '<w:b/>'
const plain = (text: string) => p(r(text))
const bold = (text: string) => p(r(text, BOLD))
const middle = (text: string) => p(r(text, BOLD), '<w:jc w:val="center"/>')
const column = (...lines: string[]) => cell(lines.map(middle).join(''))
const columns = (left: string[], right: string[]) => table('', row(column(...left), column(...right)))
const box = (inner: string) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`

const LEFT = ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP TÂN HÒA', '*', 'Số 05-NQ/CB']
const RIGHT = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày 05 tháng 01 năm 2027']
const HEAD = columns(LEFT, RIGHT)
const TITLE = ['NGHỊ QUYẾT', 'về nhiệm vụ năm 2027', '-----'].map(middle).join('')
const TEXT = plain('Chi bộ lãnh đạo đảng viên hoàn thành tốt các nhiệm vụ được giao trong năm.')
const BODY = bold('I. ĐÁNH GIÁ') + TEXT + bold('II. PHƯƠNG HƯỚNG') + TEXT
const SIGNATURE = columns(['Nơi nhận:', '- Đảng ủy xã;', '- Lưu Chi bộ.'], ['T/M CHI BỘ', 'BÍ THƯ', '', 'Trần Văn Mẫn'])

const PARTY = {
  system: 'party',
  issuer: 'CHI BỘ ẤP TÂN HÒA',
  superior: 'ĐẢNG BỘ XÃ BÌNH AN',
  number: '05-NQ/CB',
  place: 'Bình An',
  date: '2027-01-05',
  typeName: 'NGHỊ QUYẾT',
  abstract: 'về nhiệm vụ năm 2027',
}
const SIGNED = { authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: 'Trần Văn Mẫn' }

/** The parts of a document in order: frames by their type, sections by their heading, blank lines left out. */
async function partsOf(body: string): Promise<string[]> {
  const { tree } = await inspect(body)
  return tree.children.flatMap((node) => {
    if (isSection(node)) return `${node.appendix ? '*' : ''}${node.label ?? ''} ${node.title}`.trim()
    return node.type === 'paragraph' ? textOf(node) || [] : node.type
  })
}

const factsOf = async (body: string) => (await inspect(body)).facts

describe('letterheads', () => {
  test.each([
    ['above the title', HEAD + TITLE + BODY + SIGNATURE],
    ['at the end of the file', TITLE + BODY + SIGNATURE + HEAD],
    ['between body and signature', TITLE + BODY + HEAD + SIGNATURE],
    ['in a text box', p(box(HEAD + p(''))) + TITLE + BODY + SIGNATURE],
    [
      'in a text box for each column',
      p(box(LEFT.map(middle).join('')) + box(RIGHT.map(middle).join(''))) + TITLE + BODY + SIGNATURE,
    ],
    [
      'in text boxes at the end of the file',
      TITLE + BODY + SIGNATURE + p(box(LEFT.map(middle).join('')) + box(RIGHT.map(middle).join(''))),
    ],
    ['in a content control', `<w:sdt><w:sdtContent>${HEAD}</w:sdtContent></w:sdt>${TITLE}${BODY}${SIGNATURE}`],
  ])('%s', async (_, body) => {
    expect(await factsOf(body)).toMatchObject({ ...PARTY, signature: SIGNED })
    expect(await partsOf(body)).toEqual(['letterhead', 'I. ĐÁNH GIÁ', 'II. PHƯƠNG HƯỚNG', 'closing'])
  })

  test('the letterhead of the State is told from that of the Party', async () => {
    const head = columns(
      ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'Số: 12/BC-UBND'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bình An, ngày 05 tháng 01 năm 2027'],
    )
    const signature = columns(['Nơi nhận:', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lê Thị Hòa'])
    expect(await factsOf(head + middle('BÁO CÁO') + middle('về kết quả năm 2026') + BODY + signature)).toMatchObject({
      system: 'state',
      issuer: 'ỦY BAN NHÂN DÂN XÃ BÌNH AN',
      number: '12/BC-UBND',
      date: '2027-01-05',
      typeName: 'BÁO CÁO',
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Thị Hòa' },
      recipients: ['Lưu: VT'],
    })
  })

  test('a form without a number has none, and its lines to be filled in are body', async () => {
    const head = columns(LEFT.slice(0, 3), ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày ... tháng ... năm 2027'])
    const form = plain('Họ và tên: Lê Thị Hòa') + bold('I. Ưu điểm') + TEXT + bold('II. Hạn chế') + TEXT
    const body = head + middle('BẢN KIỂM ĐIỂM') + form + columns([''], ['NGƯỜI TỰ KIỂM ĐIỂM', '', 'Lê Thị Hòa'])
    expect(await factsOf(body)).toMatchObject({
      number: null,
      date: null,
      place: 'Bình An',
      typeName: 'BẢN KIỂM ĐIỂM',
      recipients: null,
      signature: { authority: null, position: 'NGƯỜI TỰ KIỂM ĐIỂM', name: 'Lê Thị Hòa' },
    })
    expect(await partsOf(body)).toEqual(['letterhead', 'Họ và tên: Lê Thị Hòa', 'I. Ưu điểm', 'II. Hạn chế', 'closing'])
  })

  test('a document without headings is all text between letterhead and closing', async () => {
    expect(await partsOf(HEAD + TITLE + plain('Một.') + plain('Hai.') + SIGNATURE)).toEqual([
      'letterhead',
      'Một.',
      'Hai.',
      'closing',
    ])
  })

  test('a document without letterhead and closing is all body', async () => {
    expect(await partsOf(BODY)).toEqual(['I. ĐÁNH GIÁ', 'II. PHƯƠNG HƯỚNG'])
  })
})

describe('two signatures in minutes', () => {
  const minutes = (left: string[], right: string[]) =>
    middle('BIÊN BẢN') + middle('họp chi bộ tháng 01 năm 2027') + BODY + columns(left, right)

  test.each([
    [
      'that of the chair on the right',
      minutes(['THƯ KÝ', '', 'Lê Thị Hòa'], ['CHỦ TRÌ', '', 'Trần Văn Mẫn']),
      { authority: null, position: 'CHỦ TRÌ', name: 'Trần Văn Mẫn' },
    ],
    [
      'that on behalf of the branch, wherever it stands',
      minutes(['T/M CHI BỘ', 'BÍ THƯ', '', 'Trần Văn Mẫn'], ['NGƯỜI GHI BIÊN BẢN', '', 'Lê Thị Hòa']),
      SIGNED,
    ],
  ])('%s counts', async (_, body, signature) => {
    expect((await factsOf(body)).signature).toEqual(signature)
    expect((await partsOf(body)).at(-1)).toBe('closing')
  })
})

describe('annexes', () => {
  const ANNEX = middle('PHỤ LỤC') + middle('DANH SÁCH NHIỆM VỤ')
  const ITEMS = bold('1. Nhiệm vụ thứ nhất') + TEXT + bold('2. Nhiệm vụ thứ hai') + TEXT

  test('one before the signature is a branch of its own', async () => {
    expect(await partsOf(HEAD + TITLE + BODY + ANNEX + ITEMS + SIGNATURE)).toEqual([
      'letterhead',
      'I. ĐÁNH GIÁ',
      'II. PHƯƠNG HƯỚNG',
      '*PHỤ LỤC DANH SÁCH NHIỆM VỤ',
      'closing',
    ])
  })

  test('numbers that would count on from those of the body stay in it', async () => {
    const inner = bold('III. CHỈ TIÊU') + TEXT + bold('IV. GIẢI PHÁP') + TEXT
    expect(await headingsOf(HEAD + TITLE + BODY + ANNEX + inner + SIGNATURE)).toEqual([
      '1 I. ĐÁNH GIÁ',
      '1 II. PHƯƠNG HƯỚNG',
      '1* PHỤ LỤC DANH SÁCH NHIỆM VỤ',
      '2 III. CHỈ TIÊU',
      '2 IV. GIẢI PHÁP',
    ])
  })

  test('several behind the signature are branches behind the closing', async () => {
    const annexes = middle('PHỤ LỤC 1') + middle('DANH SÁCH') + ITEMS + middle('PHỤ LỤC 2') + middle('BIỂU MẪU') + TEXT
    expect(await partsOf(HEAD + TITLE + BODY + SIGNATURE + annexes)).toEqual([
      'letterhead',
      'I. ĐÁNH GIÁ',
      'II. PHƯƠNG HƯỚNG',
      'closing',
      '*PHỤ LỤC 1 DANH SÁCH',
      '*PHỤ LỤC 2 BIỂU MẪU',
    ])
  })

  test('an annex that is signed again does not take the signature of the document', async () => {
    const body = HEAD + TITLE + BODY + SIGNATURE + ANNEX + ITEMS + columns([''], ['NGƯỜI LẬP', '', 'Lê Thị Hòa'])
    expect((await factsOf(body)).signature).toEqual(SIGNED)
    expect((await partsOf(body)).slice(-2)).toEqual(['closing', '*PHỤ LỤC DANH SÁCH NHIỆM VỤ'])
  })

  test.each([
    ['PHỤ LỤC 1: DANH SÁCH', '1* PHỤ LỤC 1 DANH SÁCH'],
    ['Phụ lục 2. Biểu mẫu', '1* Phụ lục 2 Biểu mẫu'],
    ['PHỤ LỤC SỐ 03', '1* PHỤ LỤC SỐ 03'],
    ['Phụ lục III', '1* Phụ lục III'],
    ['PHỤ LỤC', '1* PHỤ LỤC'],
  ])('“%s” heads an annex', async (line, heading) => {
    expect(await headingsOf(bold('I. ĐÁNH GIÁ') + TEXT + middle(line) + TEXT)).toEqual(['1 I. ĐÁNH GIÁ', heading])
  })

  test('the name may be parted from the number by a soft break, and a remark below it is none of its headings', async () => {
    const line = p(`${r('PHỤ LỤC', BOLD)}<w:r><w:br/></w:r>${r('DANH SÁCH NHIỆM VỤ', BOLD)}`, '<w:jc w:val="center"/>')
    const remark = p(r('(Kèm theo Nghị quyết số 05-NQ/CB)', '<w:i/>'), '<w:jc w:val="center"/>')
    expect(await headingsOf(bold('I. ĐÁNH GIÁ') + TEXT + line + remark + ITEMS)).toEqual([
      '1 I. ĐÁNH GIÁ',
      '1* PHỤ LỤC DANH SÁCH NHIỆM VỤ',
      '2 1. Nhiệm vụ thứ nhất',
      '2 2. Nhiệm vụ thứ hai',
    ])
  })

  test('numbers start again in each annex', async () => {
    const inner = bold('I. Nội dung') + TEXT + bold('II. Thời gian') + TEXT
    expect(await headingsOf(BODY + middle('PHỤ LỤC 1') + inner + middle('PHỤ LỤC 2') + inner)).toEqual([
      '1 I. ĐÁNH GIÁ',
      '1 II. PHƯƠNG HƯỚNG',
      '1* PHỤ LỤC 1',
      '2 I. Nội dung',
      '2 II. Thời gian',
      '1* PHỤ LỤC 2',
      '2 I. Nội dung',
      '2 II. Thời gian',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const TOLD = `{ labels: [chủ trì], cues: [đồng chí * chủ trì], patterns: ['hội nghị do .{3,40} chủ trì'], ignore: ['chủ trì phối hợp'] }`
const check = (more = '') => `{ kind: section, title: ktgs, told: ${TOLD}${more} }`
const count = async (document: string, more?: string) => (await findingsOf(check(more), document)).length
const LETTERHEAD = ['ĐẢNG BỘ XÃ BÌNH AN\\\nCHI BỘ ẤP TÂN HÒA\\\n\\*', '**BIÊN BẢN**\\\n**họp chi bộ tháng 3 năm 2027**']

describe('a content is told without a heading', () => {
  test.each<[string, string[]]>([
    ['by a field of a form', ['Chủ trì: đồng chí Trần Văn Bình.']],
    ['by a field behind a bullet', ['- Chủ trì: Trần Văn Bình']],
    ['by a field behind a number', ['1. Chủ trì: Trần Văn Bình']],
    ['by a field that looks like a heading', ['II. Chủ trì: Trần Văn Bình', 'III. Nội dung: Họp']],
    [
      'by a numbered field that looks like a heading',
      ['II. KHÁC', '1. Thư ký: Lê Thị Hoa', '2. Chủ trì: Trần Văn Bình'],
    ],
    ['by the second of two fields on a line', ['Thời gian: 7 giờ\tChủ trì: Trần Văn Bình']],
    [
      'by a field whose label says much',
      ['Chủ trì hội nghị sau khi bàn giao và được các đồng chí trong chi ủy nhất trí cử ra: Trần Văn Bình'],
    ],
    ['by a field behind another one on the line', ['**Thư ký:** Lê Thị Hoa; **Chủ trì:** Trần Văn Bình']],
    ['by a row of a table', ['| Mục | Nội dung |\n|---|---|\n| Chủ trì | Trần Văn Bình |']],
    [
      'by the first row of a table, where it ends in a colon',
      ['| Chủ trì: | Trần Văn Bình |\n|---|---|\n| Khác | – |'],
    ],
    ['by a column of a table', ['| Nội dung | Chủ trì |\n|---|---|\n| Họp | Trần Văn Bình |']],
    ['by words of a sentence', ['Đến dự họp có đồng chí Trần Văn Bình chủ trì cuộc họp.']],
    ['by an expression', ['Hội nghị do bí thư chi bộ chủ trì.']],
  ])('%s', async (_, lines) => {
    expect(await count(markdown(...LETTERHEAD, 'I. NỘI DUNG', 'Họp.', ...lines))).toBe(0)
  })

  test.each<[string, string[]]>([
    ['nowhere', ['Cuộc họp bắt đầu.']],
    ['by a field that is left blank', ['Chủ trì: ………………']],
    ['by a field in which only the words of a date are printed', ['Chủ trì: …… giờ … phút, ngày … tháng … năm 2027']],
    ['by a field in which only the word for members is printed', ['Chủ trì: ……/…… đảng viên']],
    ['by a field between blanks of a time', ['Chủ trì: từ ……… đến ………']],
    ['by a field of which half a year was printed', ['Chủ trì: từ tháng ..... năm 20.....']],
    ['by a blank field with another one behind its dots', ['Chủ trì: ……………… Thư ký: Lê Thị Hoa']],
    ['by a numbered field that is left blank', ['II. KHÁC', '1. Thư ký: Lê Thị Hoa', '2. Chủ trì: ………………']],
    ['by a row that is left blank', ['| Mục | Nội dung |\n|---|---|\n| Chủ trì | …… |']],
    ['by the head of a column alone', ['| Chủ trì | Nội dung |\n|---|---|\n| …… | Họp |']],
    [
      'by a long sentence with a colon',
      ['Chủ trì thì đã có từ đầu nhiệm kỳ. Hội nghị bàn các việc của tháng tới như sau: thu đảng phí'],
    ],
    ['by what only looks like it', ['Hội nghị do chi ủy chủ trì phối hợp.']],
  ])('not %s', async (_, lines) => {
    expect(await count(markdown(...LETTERHEAD, 'I. NỘI DUNG', 'Họp.', ...lines))).toBe(1)
  })

  test('but not in sections that do not count', async () => {
    const document = markdown('I. ĐÁNH GIÁ NĂM 2026', 'Chủ trì: Trần Văn Bình', 'II. NHIỆM VỤ', 'Họp.')
    expect(await count(document)).toBe(0)
    expect(await count(document, ', outside: danh-gia')).toBe(1)
    expect(await count(markdown('I. NHIỆM VỤ', 'Chủ trì: Trần Văn Bình'), ', outside: danh-gia')).toBe(0)
  })

  test('by a field of the closing that is no component', async () => {
    const closing = ['Chủ trì: Trần Văn Bình', 'T/M CHI BỘ\\\nBÍ THƯ\\\n\\\nTrần Văn Bình']
    expect(await count(markdown(...LETTERHEAD, 'I. NỘI DUNG', 'Họp.', ...closing))).toBe(0)
  })
})

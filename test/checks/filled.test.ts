import { describe, expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK = '{ kind: section, title: ktgs, filled: true }'
const count = async (lines: string[], check = CHECK) =>
  (await findingsOf(check, markdown('I. MỤC TIÊU', 'Kết nạp 02 đảng viên.', ...lines))).length
const AFTER = ['III. TỔ CHỨC THỰC HIỆN', 'Giao chi ủy triển khai.']

describe('what is named and left empty does not count where it must be filled', () => {
  test.each<[string, string[]]>([
    ['a heading with text below', ['II. KIỂM TRA, GIÁM SÁT', 'Kiểm tra 02 đảng viên.', ...AFTER]],
    ['a heading with sections below', ['II. KIỂM TRA, GIÁM SÁT', '1. Kiểm tra', 'Kiểm tra 02 đảng viên.', ...AFTER]],
    [
      'a heading with a sentence below that looks like one',
      ['II. KIỂM TRA, GIÁM SÁT', '1. Kiểm tra 02 đảng viên ở tổ 3.', ...AFTER],
    ],
    ['a heading with a table below', ['II. KIỂM TRA, GIÁM SÁT', '| Quý | Việc |\n|---|---|\n| I | Họp |', ...AFTER]],
    ['a heading with text behind its colon', ['II. KIỂM TRA, GIÁM SÁT: 02 đảng viên', ...AFTER]],
    ['a label with text behind', ['Kiểm tra, giám sát: kiểm tra 02 đảng viên.', ...AFTER]],
    ['a label with a list below', ['Kiểm tra, giám sát:', '- Kiểm tra 02 đảng viên.', ...AFTER]],
    ['a label with a paragraph below', ['Kiểm tra, giám sát:', 'Kiểm tra 02 đảng viên.', ...AFTER]],
    ['a row of a table', ['| Việc | Kết quả |\n|---|---|\n| Kiểm tra, giám sát | 02 đảng viên |', ...AFTER]],
    ['text in the only cell of a table', ['| Kiểm tra, giám sát: 02 đảng viên trong quý I. |\n|---|', ...AFTER]],
    ['a column of a table', ['| Kiểm tra, giám sát | Hạn |\n|---|---|\n| 02 đảng viên | Quý I |', ...AFTER]],
  ])('%s counts', async (_, lines) => {
    expect(await count(lines)).toBe(0)
  })

  test('and what stands behind the colon of a heading tells its parts', async () => {
    const check = `{ kind: content, title: ktgs, filled: true, report: missing-parts, parts: { so: { title: số, patterns: ['[0-9]+ đảng viên'] } } }`
    expect(await count(['II. KIỂM TRA, GIÁM SÁT: 02 đảng viên', ...AFTER], check)).toBe(0)
    expect(await count(['II. KIỂM TRA, GIÁM SÁT: mọi đảng viên', ...AFTER], check)).toBe(1)
  })

  test.each<[string, string[]]>([
    ['a heading with nothing below', ['II. KIỂM TRA, GIÁM SÁT', ...AFTER]],
    ['a heading with dots below', ['II. KIỂM TRA, GIÁM SÁT', '…………………………', ...AFTER]],
    [
      'a heading with empty headings below',
      ['II. KIỂM TRA, GIÁM SÁT', '1. Công tác kiểm tra', '2. Công tác giám sát', ...AFTER],
    ],
    ['a heading with dots behind its colon', ['II. KIỂM TRA, GIÁM SÁT: ……………', ...AFTER]],
    ['a label with dots behind', ['Kiểm tra, giám sát: ………………', ...AFTER]],
    ['a label with another label below', ['Kiểm tra, giám sát:', 'Tổ chức thực hiện: chi ủy.', ...AFTER]],
    [
      'a row with nothing behind its name',
      ['| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Kiểm tra, giám sát | …… |', ...AFTER],
    ],
    ['a table of which only the head is filled', ['| Kiểm tra, giám sát | Hạn |\n|---|---|\n| …… | …… |', ...AFTER]],
  ])('%s does not', async (_, lines) => {
    expect(await count(lines)).toBe(1)
    expect(await count(lines, '{ kind: section, title: ktgs }')).toBe(0)
  })
})

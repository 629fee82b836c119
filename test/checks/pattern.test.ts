import { expect, test } from 'vitest'
import { findingsOf, markdown } from './support.js'

const CHECK = "{ kind: pattern, in: muc-tieu, outside: danh-gia, pattern: '\\d+ đảng viên' }"
const count = async (...lines: string[]) => (await findingsOf(CHECK, markdown(...lines))).length

test('a section that holds the form passes', async () => {
  expect(await count('I. MỤC TIÊU', 'Kết nạp 02 đảng viên.', 'II. KHÁC', 'Không.')).toBe(0)
})

test('the form counts in inner sections, lists and tables', async () => {
  const inner = ['1. Phát triển đảng', 'Kết nạp 02 đảng viên.', '2. Khác', 'Không.']
  expect(await count('I. MỤC TIÊU', ...inner, 'II. KHÁC', 'Không.')).toBe(0)
  expect(await count('I. MỤC TIÊU', '- kết nạp 02 đảng viên;\n- khác.', 'II. KHÁC', 'Không.')).toBe(0)
  expect(await count('I. MỤC TIÊU', '| Việc |\n|---|\n| 02 đảng viên |', 'II. KHÁC', 'Không.')).toBe(0)
})

test('one of several sections is enough', async () => {
  expect(await count('I. MỤC TIÊU', 'Tốt hơn.', 'II. NHIỆM VỤ', 'Kết nạp 02 đảng viên.')).toBe(0)
})

test('the form in the heading itself or in another section does not count', async () => {
  expect(await count('I. MỤC TIÊU: 02 đảng viên', 'Tốt hơn.', 'II. KHÁC', 'Có 02 đảng viên.')).toBe(1)
})

test('a section inside one that is outside does not count', async () => {
  const review = ['I. ĐÁNH GIÁ', '1. Mục tiêu', 'Kết nạp 02 đảng viên.', '2. Khác', 'Không.']
  expect(await count(...review)).toBe(0)
  expect(await count(...review, 'II. MỤC TIÊU', 'Tốt hơn.')).toBe(1)
})

test('a document without the section passes: that it lacks is for another rule', async () => {
  expect(await count('I. TỔ CHỨC THỰC HIỆN', 'Giao chi ủy.')).toBe(0)
  expect(await count('Chi bộ họp.')).toBe(0)
})

test('text in combining marks is read as composed', async () => {
  expect(
    await count(...['I. MỤC TIÊU', 'Kết nạp 02 đảng viên.', 'II. KHÁC', 'Không.'].map((line) => line.normalize('NFD'))),
  ).toBe(0)
})

test('the finding stands at the first such section and names it', async () => {
  const document = markdown('I. ĐÁNH GIÁ', 'Tốt.', 'II. MỤC TIÊU', 'Tốt hơn.', 'III. NHIỆM VỤ', 'Làm.')
  expect(await findingsOf(CHECK, document, 'Mục “{title}” ({section}) chưa có số.')).toMatchObject([
    { message: 'Mục “MỤC TIÊU” (II) chưa có số.', place: { line: 5, column: 1, section: 'II' } },
  ])
})

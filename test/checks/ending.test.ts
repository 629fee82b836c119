import { expect, test } from 'vitest'
import { docx, p, r, row, table } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

const CHECK = `
      kind: ending
      ends: '[.!?][”)]*$'
      skip: [':$']
      never: [{ pattern: '\\./\\.$', note: { vi: dấu khác, en: another mark } }]`
const CLOSING = ['Nơi nhận:', '- Lưu Chi bộ.', 'T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Bình']
const ends = async (...lines: string[]) =>
  (await findingsOf(CHECK, markdown(...lines, ...CLOSING), '{found}[|{note}]')).map(({ message, place }) => [
    message,
    place?.line,
  ])

test('the last paragraph before the closing ends with the mark, whatever closes behind it', async () => {
  for (const last of ['Giao chi ủy triển khai.', 'Nghị quyết nêu “giữ vững kỷ luật.”', 'Nêu “kỷ luật”.', 'Quyết tâm!'])
    expect(await ends('I. MỤC TIÊU', last)).toEqual([])
})

test('a mark that is missing is told where it is missing, with the last words', async () => {
  expect(await ends('I. MỤC TIÊU', 'Một điều;', 'Giao chi ủy triển khai đến từng đảng viên;')).toEqual([
    ['… đến từng đảng viên;', 5],
  ])
  expect(await ends('I. MỤC TIÊU', 'Triển khai')).toEqual([['Triển khai', 3]])
})

test('an ending that never stands is told with its note, wherever in the body it stands and without a closing', async () => {
  expect(await ends('I. MỤC TIÊU', 'Giao chi ủy triển khai./.', 'Đảng viên thực hiện.')).toEqual([
    ['… chi ủy triển khai./.|dấu khác', 3],
  ])
  expect(await findingsOf(CHECK, markdown('I. MỤC TIÊU', 'Triển khai./.'), '{note}')).toHaveLength(1)
})

test('nothing is asked of what is skipped, of headings, tables and lines in capitals, nor where no closing follows', async () => {
  expect(await ends('I. MỤC TIÊU', 'Gồm:')).toEqual([])
  expect(await ends('I. MỤC TIÊU', 'Một.', 'II. TỔ CHỨC THỰC HIỆN')).toEqual([])
  expect(await ends('I. MỤC TIÊU', 'TRẦN VĂN AN')).toEqual([])
  expect(await ends('I. MỤC TIÊU', '| Việc | Ai |\n| --- | --- |\n| Một | Hai |')).toEqual([])
  expect(await findingsOf(CHECK, markdown('I. MỤC TIÊU', 'Triển khai'))).toEqual([])
})

test('what is centred or set to the right in Word is no text', async () => {
  const line = (text: string, align = 'both') => p(r(text), `<w:jc w:val="${align}"/>`)
  const paper = (align: string) =>
    docx(
      line('I. MỤC TIÊU') +
        line('Triển khai.') +
        line('Xác nhận', align) +
        table('', row(...['Nơi nhận:', 'T/M CHI BỘ'].map((text) => `<w:tc>${line(text)}</w:tc>`))),
    )
  expect(await findingsOf(CHECK, paper('right'))).toEqual([])
  expect(await findingsOf(CHECK, paper('center'))).toEqual([])
  expect(await findingsOf(CHECK, paper('both'))).toHaveLength(1)
})

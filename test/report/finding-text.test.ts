import { expect, test } from 'vitest'
import { findingLines, placeText } from '../../src/report/finding-text.js'
import { DEFAULTS } from '../../src/report/options.js'
import { WORDS } from '../../src/report/words.js'
import { finding } from '../support/report.js'

test.each([
  ['word/header2.xml', 'đầu trang, đoạn 3'],
  ['word/footer1.xml', 'chân trang, đoạn 3'],
  ['word/footnotes.xml', 'chú thích cuối trang, đoạn 3'],
  ['word/endnotes.xml', 'chú thích cuối văn bản, đoạn 3'],
  ['word/khac.xml', 'phần ngoài thân văn bản, đoạn 3'],
  [undefined, 'đoạn 3'],
])('a place in %s is told as “%s”', (part, text) => {
  const place = { line: 3, column: 1, ...(part === undefined ? {} : { part }) }
  expect(placeText(place, 'docx', WORDS.vi)).toBe(text)
})

test('places of which the same is told share a line', () => {
  const at = (line: number, message: string) => ({ place: { line, column: 1 }, message })
  const related = [at(4, 'Số đứng trước'), at(6, 'Chỗ khác'), at(8, 'Chỗ khác')]
  const lines = findingLines(finding({ related }), 'docx', DEFAULTS)
  expect(lines.filter((line) => line.includes('Xem thêm'))).toEqual([
    '    Xem thêm: Số đứng trước: đoạn 4',
    '    Xem thêm: Chỗ khác: đoạn 6; đoạn 8',
  ])
})

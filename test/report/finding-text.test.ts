import { expect, test } from 'vitest'
import { placeText } from '../../src/report/finding-text.js'
import { WORDS } from '../../src/report/words.js'

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

import { expect, test } from 'vitest'
import { docx, p, r } from '../support/docx.js'
import { findingsOf, markdown } from './support.js'

const MENDED = 'mended: { combining-marks: dấu rời, legacy-text: { vi: mã cũ, en: old } }'
const MESSAGE = '{mended}|[{detail}]|{count}'
const nfd = (text: string) => text.normalize('NFD')
const line = (text: string) => p(r(text))

test('what the reader mended is told once, with where it was met', async () => {
  const data = docx(line('Chi bộ') + line(nfd('Nghị quyết')) + line(nfd('Đảng ủy')))
  expect(await findingsOf(`{ kind: reading, ${MENDED} }`, data, MESSAGE)).toMatchObject([
    { message: 'dấu rời (2)||2', place: { line: 2 }, related: [{ place: { line: 3 } }] },
  ])
  expect(await findingsOf(`{ kind: reading, ${MENDED} }`, docx(line('Chi bộ')), MESSAGE)).toEqual([])
})

test('in Markdown the paragraph is told in which the line stands', async () => {
  const text = `Chi bộ họp\nthường kỳ\n\nI. MỤC TIÊU\n\nĐảng ủy\n${nfd('chỉ đạo')}\n`
  expect(await findingsOf(`{ kind: reading, ${MENDED} }`, text, MESSAGE)).toMatchObject([
    { message: 'dấu rời (1)||1', place: { line: 6, section: 'I' } },
  ])
})

test('only what a rule asks for is told, with the names of fonts', async () => {
  const old = p(r('§¶ng bé x·', '<w:rFonts w:ascii=".VnTime"/>'))
  const data = docx(line(nfd('Nghị quyết')) + old)
  const check = '{ kind: reading, mended: { legacy-text: mã cũ } }'
  expect(await findingsOf(check, data, MESSAGE)).toMatchObject([
    { message: 'mã cũ (1)|“.VnTime”|1', place: { line: 2 } },
  ])
})

test('what stands in a header is told at its part', async () => {
  const data = docx(line('Chi bộ'), { header: line(nfd('Chi bộ')) })
  expect(await findingsOf(`{ kind: reading, ${MENDED} }`, data, MESSAGE)).toMatchObject([
    { place: { line: 1, part: 'word/header1.xml' } },
  ])
})

test('what was left broken is told by paragraphs, beside what was mended', async () => {
  const check = "{ kind: reading, mended: { combining-marks: dấu rời }, left: { title: chữ vỡ, patterns: ['\\?{2}'] } }"
  const text = markdown('Đã ?? họp ??', nfd('Việc một.'), 'Việc ?? hai')
  expect(await findingsOf(check, text, MESSAGE)).toMatchObject([
    {
      message: 'dấu rời (1), chữ vỡ (2)||3',
      place: { line: 3 },
      related: [{ place: { line: 1 } }, { place: { line: 5 } }],
    },
  ])
})

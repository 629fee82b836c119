import { expect, test } from 'vitest'
import { read } from '../../src/read/index.js'
import { isUnbreakable } from '../../src/read/traces.js'
import { docx, p, r } from '../support/docx.js'

const run = (text: string, font: string) => r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
const messagesOf = async (data: string | Uint8Array) => (await read({ data })).messages
const line = (text: string) => p(r(text))
const nfd = (text: string) => text.normalize('NFD')

test('text in Unicode with plain blanks leaves no trace, nor does a blank at which no line breaks', async () => {
  expect(await messagesOf(docx(line('Chi bộ ấp Tân Hòa, Số\u00a005-NQ/CB')))).toEqual([])
  expect(await messagesOf('Chi bộ ấp Tân Hòa, Số\u00a005-NQ/CB\n')).toEqual([])
})

test('marks typed apart are counted once a paragraph, with the first of them', async () => {
  const body = p(r(nfd('Chi bộ ')) + r('đã ') + r(nfd('họp'))) + line('Nghị quyết') + line(nfd('Đảng ủy'))
  expect(await messagesOf(docx(body))).toEqual([
    { code: 'combining-marks', detail: '', count: 2, places: [{ line: 1 }, { line: 3 }] },
  ])
  expect(await messagesOf(`Nghị quyết\n\n${nfd('Chi bộ')}\n`)).toEqual([
    { code: 'combining-marks', detail: '', count: 1, places: [{ line: 3 }] },
  ])
})

test('what prints nothing leaves a trace', async () => {
  const expected = [{ code: 'invisible-characters', detail: '', count: 1, places: [{ line: 1 }] }]
  expect(await messagesOf(docx(line('Chi\u200b bộ\u00ad')))).toEqual(expected)
  expect(await messagesOf('\ufeffChi\u200b bộ\n')).toEqual(expected)
  expect(await messagesOf('Chi\u202e bộ\n')).toEqual(expected)
  expect(await messagesOf(docx(line('Chi bo\u200b\u0323')))).toEqual([
    { ...expected[0], code: 'combining-marks' },
    ...expected,
  ])
})

test('a paragraph whose blanks mostly let no line break leaves a trace', async () => {
  const text = 'Chi bộ họp định kỳ hằng tháng'
  const expected = [{ code: 'unbreakable-blanks', detail: '', count: 1, places: [{ line: 1 }] }]
  expect(await messagesOf(docx(line(text.replaceAll(' ', '\u00a0'))))).toEqual(expected)
  expect(await messagesOf(`${text.replaceAll(' ', '\u00a0')}\n`)).toEqual(expected)
  expect(isUnbreakable(`${'\u00a0'.repeat(8)}${text}${'\u00a0'.repeat(8)}${text}`)).toBe(false)
})

test('text of an old font is told with the font, and so is text in Unicode that kept one', async () => {
  const body = p(run('§¶ng bé x·', '.VnTime')) + p(run('Đảng bộ', 'VNI-Times')) + p(run('2027', '.VnTime'))
  expect(await messagesOf(docx(body))).toEqual([
    { code: 'legacy-text', detail: '.VnTime', count: 1, places: [{ line: 1 }] },
    { code: 'legacy-font', detail: 'VNI-Times', count: 1, places: [{ line: 2 }] },
  ])
})

test('text of an old font whose font is lost is told without one', async () => {
  const text = 'Ban ChÊp hµnh §¶ng bé x· häp ngµy 05 th¸ng 01, thèng nhÊt ph­¬ng h­íng n¨m 2027'
  expect(await messagesOf(docx(line(text)))).toEqual([
    { code: 'legacy-text', detail: '', count: 1, places: [{ line: 1 }] },
  ])
})

test('no more places are kept than a report names, and what reviewers wrote does not count', async () => {
  const body = Array.from({ length: 20 }, () => line(nfd('Chi bộ'))).join('')
  const [message, ...others] = await messagesOf(docx(body))
  expect(message).toMatchObject({ count: 20 })
  expect(message?.places).toHaveLength(6)
  expect(others).toEqual([])
  const comments = `<w:comment w:id="0">${line(nfd('Chi bộ'))}</w:comment>`
  expect(await messagesOf(docx(line('Chi bộ'), { comments }))).toEqual([])
})

test('a trace in a header says in which part', async () => {
  const [message] = await messagesOf(docx(line('Chi bộ'), { header: line(nfd('Chi bộ')) }))
  expect(message?.places).toEqual([{ line: 1, part: 'word/header1.xml' }])
})

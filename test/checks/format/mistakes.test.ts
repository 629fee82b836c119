import { expect, test } from 'vitest'
import { expectHelp, FILE, mistakesIn, ruleset, unmark } from '../../ruleset/support.js'

test.each<[check: string, code: string, says: string, near?: string]>([
  ['kind: format, in: ¦paragaph, size: 14pt', 'ruleset-selector', 'không có thành phần “paragaph”', 'paragraph'],
  ['kind: format, in: paragraph, size: "14¦"', 'ruleset-unit', 'Số đo “14” thiếu đơn vị.'],
  ['kind: format, in: paragraph, size: [14pt, 15¦mm]', 'ruleset-unit', 'Không dùng được đơn vị “mm”'],
  ['kind: format, in: paragraph, firstLine: 10 ¦mn', 'ruleset-unit', 'Không dùng được đơn vị “mn”', 'mm'],
  ['kind: format, in: paragraph, line: ¦18pt', 'ruleset-unit', 'chưa nói rõ là chính xác hay ít nhất'],
  [
    'kind: format, in: paragraph, align: ¦centre',
    'ruleset-value',
    'Giá trị “centre” không dùng được cho “align”',
    'center',
  ],
  ['kind: format, in: paragraph, case: ¦uper', 'ruleset-value', 'Giá trị “uper” không dùng được cho “case”', 'upper'],
  ['kind: format, in: paragraph, ¦colour: black', 'ruleset-key', 'Không có khóa “colour”', 'color'],
  ['kind: format, in: paragraph, color: ¦red', 'ruleset-value', 'Giá trị “red” của “color” viết chưa đúng'],
  ['kind: format, in: paragraph, same: [¦sise]', 'ruleset-value', 'Giá trị “sise” không dùng được', 'size'],
  ['kind: format, in: paragraph, size: 14pt, share: ¦1.5', 'ruleset-value', 'Giá trị “1.5” của “share”'],
  ['kind: format, parts: [{ in: number, ¦sise: 14pt }]', 'ruleset-key', 'Không có khóa “sise”', 'size'],
  ['kind: format, parts: [{ in: ¦nummber, size: 14pt }]', 'ruleset-selector', '“nummber”', 'number'],
  ['kind: page, size: ¦A6', 'ruleset-value', 'Không có khổ giấy “A6”', 'A3'],
  ['kind: page, size: [A4, ¦leter]', 'ruleset-value', 'Không có khổ giấy “leter”', 'Letter'],
  ['kind: page, left: 30mm..¦20mm', 'ruleset-unit', 'viết ngược'],
  ['kind: page, number: { ¦possition: top }', 'ruleset-key', 'Không có khóa “possition”', 'position'],
  ['kind: page, number: { size: 14¦cm }', 'ruleset-unit', 'Không dùng được đơn vị “cm”'],
  ['kind: page, number: { restart: ¦appendices }', 'ruleset-selector', 'không có thành phần “appendices”', 'appendix'],
])('%s', async (check, code, says, near) => {
  const { text, line, column } = unmark(ruleset({ check: `{ ${check} }` }))
  const found = await mistakesIn({ text, file: FILE })
  expect(found).toMatchObject([{ code, place: { file: FILE, line, column } }])
  expect(found[0]?.message).toContain(says)
  expectHelp(found[0])
  const { hint = '' } = found[0]?.describe('vi') ?? {}
  if (near === undefined) expect(hint).not.toContain('Có phải')
  else expect(hint).toContain(`Có phải “${near}”?`)
})

test.each([
  ['{ kind: format, in: paragraph, share: 0.9 }', 'Chưa nêu thuộc tính nào phải đúng.'],
  ['{ kind: page, mirrored: true }', 'Chưa nêu điều gì phải đúng ở trang giấy.'],
])('%s asks for nothing', async (check, says) => {
  const { text, line, column } = unmark(ruleset({ check: `¦${check}` }))
  const found = await mistakesIn({ text, file: FILE })
  expect(found).toMatchObject([{ code: 'ruleset-value', place: { line, column } }])
  expect(found[0]?.message).toContain(says)
  expectHelp(found[0])
})

test.each(['size: 14pt', 'in: number, parts: [{ in: number, size: 14pt }]'])(
  'one of “in” and “parts” is needed: %s',
  async (options) => {
    const { text } = unmark(ruleset({ check: `{ kind: format, ${options} }` }))
    const found = await mistakesIn({ text, file: FILE })
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('Cần đúng một trong hai khóa “in” và “parts”')
  },
)

import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import type { Check } from '../../src/model/index.js'
import { expectHelp, FILE, mistakesIn, ruleset, unmark } from './support.js'

/** A kind of check that does nothing but compile a margin and the spacing of lines. */
const measure: Check<{ margin?: string; line?: string }> = {
  kind: 'measure',
  about: { vi: 'Thử số đo.', en: 'Tries measures.' },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { margin: { type: 'string' }, line: { type: 'string' } },
  },
  example: { margin: '20mm' },
  placeholders: {},
  compile({ margin, line }, tools) {
    if (margin !== undefined) tools.quantity(margin, 'length', ['margin'])
    if (line !== undefined) tools.quantity(line, 'line', ['line'])
    return () => []
  },
}

const mistakes = (text: string) => mistakesIn({ text, file: FILE }, { checks: [...checks, measure], custom: [measure] })

test.each<[options: string, says: string, near?: string]>([
  ['margin: "20¦"', 'Số đo “20” thiếu đơn vị.'],
  ['margin: "20 ¦mn"', 'Không dùng được đơn vị “mn” trong số đo “20 mn”.', 'mm'],
  ['margin: 20mm..¦15mm', 'Khoảng “20mm..15mm” viết ngược'],
  ['margin: ¦rộng', 'Số đo “rộng” thiếu con số.'],
  ["margin: '¦'", 'Số đo đang để trống.'],
  ["margin: '20mm ¦30mm'", 'Không hiểu “30mm” trong số đo “20mm 30mm”.'],
  ["margin: '¦exactly 20mm'", '“exactly” và “at least” chỉ dùng cho giãn dòng'],
  ['line: ¦18pt', 'Giãn dòng “18pt” chưa nói rõ là chính xác hay ít nhất bấy nhiêu.'],
  ["line: '¦exactly 2 lines'", '“exactly” và “at least” chỉ dùng cho giãn dòng'],
])('%s', async (options, says, near) => {
  const { text, line, column } = unmark(ruleset({ check: `{ kind: measure, ${options} }` }))
  const found = await mistakes(text)
  expect(found).toMatchObject([{ code: 'ruleset-unit', place: { file: FILE, line, column } }])
  expect(found[0]?.message).toContain(says)
  expectHelp(found[0])
  const { hint = '' } = found[0]?.describe('vi') ?? {}
  expect(hint).toContain('Đơn vị được dùng: ')
  if (near === undefined) expect(hint).not.toContain('Có phải')
  else expect(hint).toContain(`Có phải “${near}”?`)
})

test('measures that are right load', async () => {
  const check = "{ kind: measure, margin: 20mm ± 1mm, line: 'exactly 18pt..22pt' }"
  expect(await mistakes(ruleset({ check }))).toEqual([])
})

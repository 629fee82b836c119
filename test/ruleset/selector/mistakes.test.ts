import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/checks/index.js'
import type { Check } from '../../../src/model/index.js'
import { expectHelp, FILE, mistakesIn, unmark } from '../support.js'

/** A kind of check that does nothing but compile a selector. */
const select: Check<{ in: string }> = {
  kind: 'select',
  about: { vi: 'Thử bộ chọn.', en: 'Tries a selector.' },
  options: { type: 'object', additionalProperties: false, properties: { in: { type: 'string' } } },
  example: { in: 'section' },
  placeholders: {},
  compile(options, tools) {
    tools.selector(options.in, ['in'])
    return () => []
  },
}

/** A ruleset whose rule holds a selector as YAML; `¦` stands where the error must point. */
const ruleset = (selector: string) => `dangLint: 1
id: thu/nghiem
vocabulary: { muc-tieu: [mục tiêu] }
rules:
  thu/quy-tac:
    title: Có mục tiêu
    severity: warn
    check:
      kind: select
      in: ${selector}
    message: Sai.
`

const mistakes = (text: string) => mistakesIn({ text, file: FILE }, { checks: [...checks, select], custom: [select] })

const MISTAKES: [selector: string, says: string, near?: string][] = [
  ['¦sectoin', 'không có thành phần “sectoin”', 'section'],
  ['section > ¦tabel', 'không có thành phần “tabel”', 'table'],
  ['¦type-name', 'không có thành phần “type-name”', 'typeName'],
  ['section, ¦chuong', 'không có thành phần “chuong”'],
  ['section[¦levle=1]', 'không có thuộc tính “levle”', 'level'],
  ['section[¦]', 'thiếu tên thuộc tính'],
  ['section[level=¦hai]', 'giá trị “hai” không dùng được cho “level”'],
  ['section[level=¦]', 'thiếu giá trị sau dấu “=”'],
  ['section[level¦^=1]', 'không so sánh “level” bằng dấu “^=” được'],
  ['section[run-in=¦có]', 'giá trị “có” không dùng được cho “run-in”'],
  ['paragraph[align=¦centre]', 'giá trị “centre” không dùng được cho “align”', 'center'],
  ['paragraph[align¦>center]', 'không so sánh “align” bằng dấu “>” được'],
  ['section¦[level=1', 'dấu “[” chưa đóng'],
  ['section[level=1 ¦và level=2]', 'chỗ này phải là dấu “]”'],
  ['section:¦emty', 'không có điều kiện “:emty”', 'empty'],
  ['section:¦', 'thiếu tên điều kiện sau dấu “:”'],
  ['section:not¦', 'điều kiện “:not” cần có ngoặc tròn'],
  ['section:not(¦)', 'không hiểu dấu “)” ở đây'],
  ['section:not¦(table', 'dấu “(” chưa đóng'],
  ['row:nth(¦0)', 'chỗ này phải là một số nguyên khác 0'],
  ['row:nth(¦hai)', 'chỗ này phải là một số nguyên khác 0'],
  ['section:word(¦)', 'thiếu một từ của “vocabulary”'],
  ['section:matches(¦Điều)', 'thiếu biểu thức chính quy trong nháy'],
  ["section[title=¦'Mục]", "dấu nháy ' chưa đóng"],
  ['section >¦', 'thiếu tên thành phần ở cuối'],
  ['section,¦', 'thiếu tên thành phần ở cuối'],
  ['section ¦| table', 'không hiểu dấu “|” ở đây'],
  ['section ¦😀', 'không hiểu dấu “😀” ở đây'],
  ['section¦) table', 'không hiểu dấu “)” ở đây'],
  [`section${':not('.repeat(8)}:not¦(table`, 'ngoặc lồng nhau quá 8 lớp'],
  [`${'section, '.repeat(111)}s¦ection`, 'bộ chọn dài quá 1000 ký tự'],
]

test.each(MISTAKES)('%s', async (selector, says, near) => {
  const { text, line, column } = unmark(ruleset(`"${selector}"`))
  const [mistake, ...others] = await mistakes(text)
  expect(others).toEqual([])
  expect(mistake).toMatchObject({ code: 'ruleset-selector', place: { file: FILE, line, column } })
  expect(mistake?.message).toContain('Quy tắc “thu/quy-tac”: Bộ chọn “')
  expect(mistake?.message).toContain(`sai ở ký tự thứ ${selector.indexOf('¦') + 1}: ${says}.`)
  expectHelp(mistake)
  const { hint = '' } = mistake?.describe('vi') ?? {}
  if (near === undefined) expect(hint).not.toContain('Có phải')
  else expect(hint).toContain(`Có phải “${near}”?`)
})

describe('what the selector takes from the ruleset is refused where it stands', () => {
  test.each<[string, string, string]>([
    ['section:word(muc-tieu, ¦muc-tiue)', 'ruleset-word', 'Từ “muc-tiue” chưa có'],
    ["section:word('¦muc-tiue')", 'ruleset-word', 'Từ “muc-tiue” chưa có'],
    ["section:not(:matches('¦[a-'))", 'ruleset-pattern', 'Biểu thức chính quy “[a-” viết sai'],
    ["section:matches('¦(a+)+b')", 'ruleset-pattern', 'lặp lại chỗ có thể khớp theo nhiều cách'],
  ])('%s', async (selector, code, says) => {
    const { text, line, column } = unmark(ruleset(selector))
    const found = await mistakes(text)
    expect(found).toMatchObject([{ code, place: { file: FILE, line, column } }])
    expect(found[0]?.message).toContain(says)
  })
})

describe('the place is right however the selector is written in YAML', () => {
  test.each<[string, string]>([
    ['plain', 'section > ¦tabel'],
    ['plain over two lines', 'section\n        > ¦tabel'],
    ['plain over two lines, at the end', 'section\n        >¦'],
    ['single quotes', "'section[title=''a''] > ¦tabel'"],
    ['double quotes', '"section[title=\'\\u0110i\\x41\\"\'] > ¦tabel"'],
    ['double quotes, a line joined', '"section \\\n        > ¦tabel"'],
    ['double quotes with a tab', '"section\\t> ¦tabel"'],
    ['a folded block', '>-\n        section\n        > ¦tabel'],
    ['a literal block', '|\n        section\n\n        > ¦tabel'],
    ['an emoji before it', '"section[title=\'😀\'] > ¦tabel"'],
  ])('%s', async (_, selector) => {
    const { text, line, column } = unmark(ruleset(selector))
    expect((await mistakes(text)).map(({ place }) => place)).toEqual([{ file: FILE, line, column }])
  })

  test('a ruleset given as data has no lines; the character is in the message', async () => {
    const data = {
      dangLint: 1,
      id: 'thu/nghiem',
      rules: {
        'thu/quy-tac': { title: 'Có', severity: 'warn', check: { kind: 'select', in: 'tabel' }, message: 'Sai.' },
      },
    } as const
    const found = await mistakesIn(data, { checks: [select], custom: [select] })
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('ở ký tự thứ 1')])
  })
})

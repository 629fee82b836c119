import { expect, test } from 'vitest'
import { expectHelp, FILE, load, mistakesIn, ruleset, unmark } from '../support.js'

const withTemplate = (type: string, lines: string[]) =>
  ruleset({}, 'extends: [dang]', ['templates:', `  ${type}:`, ...lines.map((line) => `    ${line}`)].join('\n'))
const body = (...lines: string[]) =>
  withTemplate('bao-cao', ['- text: |', ...lines.map((line) => (line === '' ? '' : `    ${line}`))])

const MISTAKES: Record<string, { yaml: string; says: string; near?: string; code?: string }> = {
  'an unknown type': {
    yaml: withTemplate('¦bao-cáo', ['- text: Xong.']),
    says: 'Không có loại văn bản “bao-cáo”.',
    near: 'bao-cao',
  },
  'an unknown tier': {
    yaml: withTemplate('bao-cao', ['- tiers: [¦chi-bo-cs]', '  text: Xong.']),
    says: 'Không có cấp “chi-bo-cs”.',
    near: 'chi-bo-co-so',
  },
  'an unknown rule around a region': {
    yaml: body('Một.', '', '¦<!-- thu/quy-tax -->', 'Hai.', '<!-- / -->'),
    says: 'Không có quy tắc “thu/quy-tax”.',
    near: 'thu/quy-tac',
  },
  'an unknown rule at a signature': {
    yaml: withTemplate('bao-cao', ['- signatures: [{ position: BÍ THƯ, rule: ¦thu/ky }]', '  text: Xong.']),
    says: 'Không có quy tắc “thu/ky”.',
  },
  'an unknown variable': {
    yaml: body('Năm ¦{yaer}.'),
    says: 'Không có biến “yaer”.',
    near: 'year',
  },
  'an unknown variable in a sample': {
    yaml: body('Năm ¦[[năm|{nam}]].'),
    says: 'Không có biến “nam”.',
  },
  'an unknown variable in the abstract': {
    yaml: withTemplate('bao-cao', ['- abstract: kết quả năm ¦{years}', '  text: Xong.']),
    says: 'Không có biến “years”.',
    near: 'year',
  },
  'a blank without a sample': {
    yaml: body('Chủ trì: ¦[[họ và tên]].'),
    says: 'Chỗ trống “[[họ và tên]]” chưa có nội dung mẫu.',
  },
  'a blank with an empty sample': {
    yaml: body('Chủ trì: ¦[[họ và tên| ]].'),
    says: 'Chỗ trống “[[họ và tên| ]]” chưa có nội dung mẫu.',
  },
  'a blank that does not say what to fill in': {
    yaml: body('Chủ trì: ¦[[|Trần Văn Bình]].'),
    says: 'Chỗ trống “[[|Trần Văn Bình]]” chưa nói phải điền gì.',
  },
  'a blank that is not closed in its paragraph': {
    yaml: body('Chủ trì: ¦[[họ và tên|Trần Văn Bình', '', 'Thư ký: [[họ và tên|Lê Thị Hoa]]'),
    says: 'Chỗ trống “[[họ và tên|Trần Văn Bình…” chưa được đóng.',
  },
  'a region that is not closed': {
    yaml: body('¦<!-- thu/quy-tac -->', 'Một.'),
    says: 'Phần “<!-- thu/quy-tac -->” chưa được đóng.',
  },
  'a region that was never opened': {
    yaml: body('Một.', '', '¦<!-- / -->'),
    says: 'Có “<!-- / -->” mà không có phần nào đang mở.',
  },
  'a blank in a letterhead': {
    yaml: ruleset({}, 'extends: [dang]', "tiers: { xa: { name: Xã, letterhead: { issuer: '¦[[tên]]' } } }"),
    says: 'Chỗ trống “[[tên]]” chưa có nội dung mẫu.',
  },
  'an unknown edition whose layout is changed': {
    yaml: ruleset({}, 'extends: [dang]', 'editions: { hd05-2026: { patch: true, layout: { like: ¦hd36-2017 } } }'),
    says: 'Không có lần ban hành “hd36-2017”.',
    near: 'hd36-2018',
  },
  'layouts that build on each other': {
    yaml: ruleset({}, 'extends: [dang]', 'editions: { hd05-2026: { patch: true, layout: { like: ¦hd36-2018 } } }'),
    says: 'Cách trình bày kế thừa vòng quanh: hd05-2026 → hd36-2018 → hd05-2026.',
  },
  'a size of what has none of its own': {
    yaml: ruleset({}, 'extends: [dang]', 'editions: { hd05-2026: { patch: true, layout: { sizes: { ¦boddy: 14 } } } }'),
    says: 'Không có khóa “boddy” trong “sizes”.',
    near: 'body',
    code: 'ruleset-key',
  },
  'a variable in the symbol of a body': {
    yaml: ruleset({}, 'extends: [dang]', "tiers: { xa: { name: Xã, letterhead: { issuer: XÃ, code: ¦'{place}' } } }"),
    says: 'Giá trị “{place}” của “code” viết chưa đúng.',
    code: 'ruleset-value',
  },
  'a key of a template': {
    yaml: withTemplate('bao-cao', ['- ¦txet: Xong.']),
    says: 'Không có khóa “txet” trong “bao-cao”.',
    near: 'text',
    code: 'ruleset-key',
  },
}

test.each(Object.entries(MISTAKES))('%s is refused where it stands', async (_, { yaml, says, near, code }) => {
  const { text, line, column } = unmark(yaml)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]).toMatchObject({ code: code ?? 'ruleset-draft', place: { file: FILE, line, column } })
  expectHelp(mistakes[0])
  if (near !== undefined) expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải “${near}”?`)
})

test.each([
  ['code', '¦```', 'mã', '```'],
  ['a quotation', '¦> Trích.'],
  ['a picture', 'Ảnh ¦![ảnh](a.png)'],
  ['a link', 'Xem ¦[trang](https://example.com)'],
  ['HTML', 'Dòng¦<br>sau'],
])('%s in a template is refused of those who ask for templates', async (_, ...lines) => {
  const { text, line, column } = unmark(
    body('Mở đầu [[việc|Họp]].', '', '<!-- thu/quy-tac -->', '', ...lines, '<!-- / -->'),
  )
  expect(await mistakesIn({ text, file: FILE })).toEqual([])
  const mistakes = await mistakesIn({ text, file: FILE }, { templates: true })
  expect(mistakes).toMatchObject([{ code: 'ruleset-draft', place: { file: FILE, line, column } }])
  expectHelp(mistakes[0])
})

test('a ruleset that declares no types and tiers leaves those of its templates to its caller', async () => {
  const text = ruleset({}, '', 'templates: { xa: [{ tiers: [cap], text: Xong. }] }')
  expect(await mistakesIn({ text, file: FILE }, { templates: true })).toEqual([])
})

test('templates are given to those who ask for them alone', async () => {
  const text = body('Năm {year}: [[kết quả|tốt]].')
  expect((await load({ text, file: FILE })).templates).toEqual({})
  const { templates } = await load({ text, file: FILE }, { templates: true })
  expect(templates['bao-cao']).toEqual([{ text: 'Năm {year}: [[kết quả|tốt]].\n' }])
})

test('the templates of a type replace those that it inherits, and null takes them out', async () => {
  const source = (id: string, templates: Record<string, { text: string }[] | null>) => ({
    dangLint: 1 as const,
    id,
    templates,
  })
  const { templates } = await load(
    [
      source('a', { x: [{ text: 'Một.' }, { text: 'Hai.' }], y: [{ text: 'Ba.' }], z: [{ text: 'Bốn.' }] }),
      source('b', { x: [{ text: 'Năm.' }], y: null, u: null }),
    ],
    { templates: true },
  )
  expect({ ...templates }).toEqual({ x: [{ text: 'Năm.' }], z: [{ text: 'Bốn.' }] })
})

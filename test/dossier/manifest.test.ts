import { describe, expect, test } from 'vitest'
import { readManifest } from '../../src/index.js'
import { createLinter } from '../../src/lint.js'
import { DangLintError } from '../../src/model/index.js'
import { expectHelp, unmark } from '../ruleset/support.js'

const FILE = 'ho-so/dang-lint.dossier.yaml'
const { ruleset } = await createLinter({
  ruleset: {
    text: `dangLint: 1
id: thu/ho-so
extends: [dang/catalogue]
rules:
  ho-so/qua-han:
    title: { vi: Đúng hạn, en: In time }
    severity: warn
    check: { kind: unique }
    message: 'Có {count} bản {paper}.'
`,
    file: 'thu.yaml',
  },
})
const read = (text: string | Uint8Array, file = FILE) => readManifest({ text, file }, { ruleset })

async function mistakesIn(text: string): Promise<readonly DangLintError[]> {
  try {
    await read(text)
    return []
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    return error.problems.length > 0 ? error.problems : [error]
  }
}

const WHOLE = `dangLint: 1
year: 2027
term: 2025-2030
units:
  - name: Chi bộ ấp Tân Hòa
    also: [CB ấp Tân Hoà]
    tier: chi-bo-truc-thuoc
    parent: Đảng bộ xã Bình An
    folder: ./Chi bo ap Tan Hoa/
    term: 2025 – 2027
    since: 2027-03-01
    formerly: [Chi bộ ấp Tân Hòa A]
    officers:
      - { name: Trần Văn Bình, role: Bí thư, from: 2025-01-01, to: 2027-06-30 }
      - { name: Lê Thị Hoa, role: Bí thư, from: 2027-07-01 }
      - { name: Phan Thị Mai, role: Phó Bí thư }
      - { name: Võ Minh Khang, role: Phó Bí thư }
    members: [Trần Văn Bình, { name: Lê Thị Hoa, since: 2027-05-01, exempt: true, note: 'miễn sinh hoạt' }]
    notes: [{ rule: ho-so/qua-han, text: 'Biểu mẫu đến chậm.' }, Danh mục còn dài.]
  - name: Đảng bộ xã Bình An
`

describe('a manifest', () => {
  test('says which units there are and who belongs to them', async () => {
    expect(await read(WHOLE)).toEqual({
      file: FILE,
      year: 2027,
      term: { from: 2025, to: 2030 },
      notes: [],
      units: [
        {
          name: 'Chi bộ ấp Tân Hòa',
          also: ['CB ấp Tân Hoà'],
          tier: 'chi-bo-truc-thuoc',
          parent: 'Đảng bộ xã Bình An',
          folder: 'Chi bo ap Tan Hoa',
          term: { from: 2025, to: 2027 },
          since: '2027-03-01',
          formerly: ['Chi bộ ấp Tân Hòa A'],
          officers: [
            { name: 'Trần Văn Bình', role: 'Bí thư', from: '2025-01-01', to: '2027-06-30' },
            { name: 'Lê Thị Hoa', role: 'Bí thư', from: '2027-07-01' },
            { name: 'Phan Thị Mai', role: 'Phó Bí thư' },
            { name: 'Võ Minh Khang', role: 'Phó Bí thư' },
          ],
          members: [{ name: 'Trần Văn Bình' }, { name: 'Lê Thị Hoa', since: '2027-05-01', isExempt: true }],
          notes: [
            { rule: 'ho-so/qua-han', text: 'Biểu mẫu đến chậm.' },
            { rule: null, text: 'Danh mục còn dài.' },
          ],
        },
        {
          name: 'Đảng bộ xã Bình An',
          also: [],
          tier: null,
          parent: null,
          folder: null,
          term: null,
          since: null,
          formerly: [],
          officers: [],
          members: [],
          notes: [],
        },
      ],
    })
  })

  test.each(['', '# chưa có gì\n', '{}', 'dangLint: 1\n'])('may say nothing: %j', async (text) => {
    expect(await read(text)).toEqual({ file: FILE, year: null, term: null, units: [], notes: [] })
  })

  test('may be JSON, saved by Notepad, or with its letters decomposed', async () => {
    const json = JSON.stringify({ units: [{ name: 'Chi bộ ấp Tân Hòa', folder: 'Chi bo\\Tan Hoa' }] })
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...json].map((sign) => sign.charCodeAt(0))]).buffer)
    for (const text of [json, utf16, json.normalize('NFD')])
      expect(await read(text)).toMatchObject({ units: [{ name: 'Chi bộ ấp Tân Hòa', folder: 'Chi bo/Tan Hoa' }] })
  })

  test('may list two units of one name under two committees, and two members of one name', async () => {
    const { units } = await read(`units:
  - { name: Chi bộ ấp 1, parent: Đảng bộ xã Bình An, members: [{ name: Lê Văn An, born: 1960 }, { name: Lê Văn An, born: 1975 }] }
  - { name: Chi bộ ấp 1, parent: Đảng bộ xã Bình Minh }
  - { name: Chi bộ ấp 11, parent: Đảng bộ xã Bình An }
`)
    expect(units).toHaveLength(3)
  })
})

describe('one mistake of a manifest is one error, where it stands', () => {
  test.each<[string, string, string]>([
    ['¦untis: []', 'manifest-key', 'units'],
    ['¦Năm: 2027', 'manifest-key', 'year'],
    ["year: ¦'2027'", 'manifest-type', '2027, không đặt trong nháy'],
    ['year: ¦27', 'manifest-value', 'từ 1900'],
    ['year: ¦2027-2028', 'manifest-type', 'year'],
    ['term: ¦2025', 'manifest-type', '2025-2030'],
    ['term: ¦2025/2030', 'manifest-value', '2025-2030'],
    ['term: ¦2030-2025', 'manifest-value', '2025-2030'],
    ['term: ¦2025-2026', 'manifest-value', 'từ 2 đến 5 năm'],
    ['term: ¦2025-2031', 'manifest-value', 'từ 2 đến 5 năm'],
    ['dangLint: ¦2', 'manifest-value', '1'],
    ['units: ¦Chi bộ ấp 1', 'manifest-type', 'danh sách'],
    ['units:\n  - ¦Chi bộ ấp 1', 'manifest-type', 'units: ['],
    ['units:\n  - ¦tier: chi-bo-truc-thuoc', 'manifest-missing', 'name: Chi bộ ấp Tân Hòa'],
    ['units:\n  - name: ¦…', 'manifest-value', 'Chi bộ ấp Tân Hòa'],
    ['units:\n  - { name: Chi bộ ấp 1, ¦folders: a }', 'manifest-key', 'folder'],
    ['units:\n  - { name: Chi bộ ấp 1, tier: ¦chi-bo-truc }', 'manifest-value', 'Có phải “chi-bo-truc-thuoc”?'],
    ['units:\n  - { name: Chi bộ ấp 1, tier: ¦dang-vien }', 'manifest-value', 'chi-bo-truc-thuoc'],
    ['units:\n  - { name: Chi bộ ấp 1, term: ¦2027-2025 }', 'manifest-value', 'term: 2025-2030'],
    ['units:\n  - { name: Chi bộ ấp 1, since: ¦1/3/2027 }', 'manifest-value', "since: '2027-03-01'"],
    ['units:\n  - { name: Chi bộ ấp 1, since: ¦2027-02-30 }', 'manifest-value', 'since: 2027-03-01'],
    ['units:\n  - { name: Chi bộ ấp 1, also: ¦CB ấp 1 }', 'manifest-type', 'also: ['],
    ['units:\n  - { name: Chi bộ ấp 1 }\n  - { name: ¦CHI BỘ ẤP 01 }', 'manifest-value', 'dòng 2'],
    ['units:\n  - { name: Chi bộ ấp 1 }\n  - { name: Chi bộ ấp 2, also: [¦CB ấp 1] }', 'manifest-value', 'dòng 2'],
    ['units:\n  - { name: Chi bộ ấp 1, parent: ¦chi bộ ấp 1 }', 'manifest-value', 'đi vòng'],
    [
      'units:\n  - { name: A, parent: ¦B }\n  - { name: B, parent: C }\n  - { name: C, parent: A }',
      'manifest-value',
      'A → B → C → A',
    ],
    ['units:\n  - { name: A, folder: ¦../B }', 'manifest-value', 'nằm ngoài'],
    ['units:\n  - { name: A, folder: ¦/srv/B }', 'manifest-value', 'nằm ngoài'],
    ["units:\n  - { name: A, folder: ¦'D:\\B' }", 'manifest-value', 'nằm ngoài'],
    ['units:\n  - { name: A, folder: x/y }\n  - { name: B, folder: ¦./x/y/ }', 'manifest-value', 'đã là của “A”'],
    ['units:\n  - { name: A, members: [An, ¦an] }', 'manifest-value', 'hai lần'],
    ['units:\n  - { name: A, members: [{ name: An, born: 1960 }, ¦{ name: An }] }', 'manifest-value', 'năm sinh'],
    ['units:\n  - { name: A, members: [{ name: An, since: ¦2027-13-01 }] }', 'manifest-value', '2027-13-01'],
    ['units:\n  - { name: A, members: [{ name: An, ¦exemp: true }] }', 'manifest-key', 'exempt'],
    ['units:\n  - { name: A, members: [¦1] }', 'manifest-type', 'members'],
    [
      'units:\n  - { name: A, officers: [{ name: An, role: Bí thư }, ¦{ name: Bình, role: BÍ THƯ }] }',
      'manifest-value',
      'to: 2027-06-30',
    ],
    [
      'units:\n  - { name: A, officers: [{ name: An, role: Bí thư, from: 2027-01-01, to: ¦2026-01-01 }] }',
      'manifest-value',
      'trước cả',
    ],
    ['units:\n  - { name: A, officers: [¦{ name: An }] }', 'manifest-missing', 'role: Bí thư'],
    [
      'units:\n  - { name: A, notes: [{ rule: ¦ho-so/qua-hạn, text: Chậm. }] }',
      'manifest-value',
      'Có phải “ho-so/qua-han”?',
    ],
    ['notes: [{ rule: ¦ho-so/xyz, text: Chậm. }]', 'manifest-value', 'ho-so/qua-han'],
    ['notes: [¦{ rule: ho-so/qua-han }]', 'manifest-missing', 'text: Biểu mẫu'],
    ['units:\n  - name: A\n¦   tier: x', 'manifest-syntax', 'YAML'],
    ["notes: [¦'Chậm]", 'manifest-syntax', 'nháy'],
    ['units: ¦*ten', 'manifest-syntax', '*ten'],
  ])('%s', async (marked, code, hint) => {
    const { text, line, column } = unmark(marked)
    const mistakes = await mistakesIn(text)
    expect(mistakes.map((mistake) => [mistake.code, mistake.place])).toEqual([[code, { file: FILE, line, column }]])
    expectHelp(mistakes[0])
    const { message, hint: told } = mistakes[0]?.describe('vi') ?? {}
    expect(`${message} ${told}`).toContain(hint)
    expect(mistakes[0]?.frame).toContain('^')
  })

  test('and several are told together, each once', async () => {
    const mistakes = await mistakesIn('year: 1\nterm: 2030-2025\nunits:\n  - { nam: A }\n')
    expect(mistakes.map(({ place }) => place?.line)).toEqual([1, 4])
    const later = await mistakesIn('term: 2030-2025\nunits:\n  - { name: A, tier: x, since: 2027-02-30 }\n')
    expect(later.map(({ place }) => place?.line)).toEqual([1, 3, 3])
  })

  test.each([
    'units:\n\t- name: A',
    'a: 1\n---\nb: 2',
    'name: @a',
    'name: "\\x"',
    'year 2027\nterm: a',
    'a: !x b',
    'a: {b} c',
    'a: [b c\nd: e',
    "a: 'b",
    'a: 1\na: 2',
    '05: a',
    '-a\n- b: c',
    'a: b: c',
    'a: &x [*x]',
    `a: &a [x, x]\nb: [${'*a, '.repeat(300)}*a]`,
    'a:\u00a0b\nc: d: e',
    '\0',
  ])('speaks of units, never of rules: %j', async (text) => {
    const mistakes = await mistakesIn(text)
    expect(mistakes.length).toBeGreaterThan(0)
    for (const mistake of mistakes) {
      expect(mistake.code).toMatch(/^manifest-/u)
      const told = JSON.stringify([mistake.describe('vi'), mistake.describe('en')])
      expect(told).not.toMatch(/quy tắc|ruleset|severity|ktgs|extends|BIỂU QUYẾT/u)
    }
  })
})

test('a file in another encoding is told', async () => {
  const [mistake] = await mistakesIn('\ufffd')
  expect(mistake).toMatchObject({ code: 'manifest-encoding' })
})

import { expect, test } from 'vitest'
import { parseYaml } from '../../src/ruleset/parse.js'
import { expectHelp, FILE, load, loadText, mistakesIn, ruleset, unmark } from './support.js'

const nine = (name: string) => `[${Array(9).fill(name).join(', ')}]`
/** Nine times nine times nine …: a few lines that unfold to half a million words. */
const BOMB = `dangLint: 1
id: thu/bom
vocabulary:
  a: &a ${nine('a')}
  b: &b ${nine('*a').replace('*', '¦*')}
  c: &c ${nine('*b')}
  d: &d ${nine('*c')}
  e: &e ${nine('*d')}
  f: ${nine('*e')}
`

const MISTAKES: Record<string, { yaml: string; says: string }> = {
  'a colon within a text': {
    yaml: ruleset({ message: '¦Thiếu mục: mục tiêu.' }),
    says: 'chuỗi có dấu “:” mà không đặt trong nháy',
  },
  'a list that is not closed': {
    yaml: `dangLint: 1\nid: thu/a\nextends: ¦[dang\nrules: {}\n`,
    says: 'dấu ngoặc mở ở đây chưa đóng',
  },
  'a list that is closed as a group': {
    yaml: ruleset({ tags: '¦[the-thuc}' }),
    says: 'dấu ngoặc mở ở đây chưa đóng',
  },
  'a placeholder at the beginning of a text': {
    yaml: ruleset({ message: '¦{actual} chưa đúng.' }),
    says: 'chuỗi bắt đầu bằng dấu ngoặc mà không đặt trong nháy',
  },
  'an optional part at the beginning of a text': {
    yaml: ruleset({ message: '¦[Sau mục này ]thiếu mục tiêu.' }),
    says: 'chuỗi bắt đầu bằng dấu ngoặc mà không đặt trong nháy',
  },
  'a line that is indented too deep': {
    yaml: ruleset({ severity: null, message: 'Thiếu mục tiêu.\n      ¦severity: warn' }),
    says: 'thụt đầu dòng sâu hơn dòng 9, mà dòng 9 đã có giá trị',
  },
  'two texts in a list without a comma': {
    yaml: ruleset({ tags: "['a' ¦'b']" }),
    says: 'thiếu dấu phẩy giữa hai mục',
  },
  'a key with a blank that nobody sees': {
    yaml: ruleset({ '¦\u200bhint': 'Thêm.' }),
    says: 'dấu cách không ngắt',
  },
  'a dash without a blank': {
    yaml: ruleset({ tests: '\n      - ok: I. MỤC TIÊU\n      ¦-fail: I. BIỂU QUYẾT' }),
    says: 'thiếu dấu cách sau dấu “-”',
  },
  'no-break blanks for indentation': {
    yaml: ruleset({}, '', '¦\u00a0\u00a0\u00a0\u00a0hint: Thêm.'),
    says: 'dấu cách không ngắt',
  },
  'a no-break blank behind a colon': {
    yaml: ruleset({ severity: null, 'severity:¦\u00a0warn\n    why': 'a' }),
    says: 'dấu cách không ngắt',
  },
  'a tab for indentation': { yaml: ruleset({}, '', '¦\thint: Thêm.'), says: 'thụt đầu dòng bằng phím Tab' },
  'uneven indentation': { yaml: ruleset({}, '', '¦   hint: Thêm.'), says: 'cú pháp YAML' },
  'a key twice': {
    yaml: ruleset({}, '', '    ¦severity: warn'),
    says: 'Khóa “severity” xuất hiện hai lần trong cùng một nhóm; lần trước ở dòng 8.',
  },
  'a rule that is indented into the one before': {
    yaml: ruleset({}, '', '    thu/khac:\n    ¦title: Có\n    severity: warn'),
    says: 'Khóa “title” xuất hiện hai lần trong cùng một nhóm; lần trước ở dòng 7.',
  },
  'two rulesets in one file': { yaml: `${ruleset()}¦---\n${ruleset()}`, says: 'Một tệp chỉ chứa một bộ quy tắc.' },
  'an alias without its anchor': {
    yaml: ruleset({}, 'extends: ¦*chung'),
    says: 'Bí danh YAML “*chung” chưa được đặt tên ở phía trên.',
  },
  'an alias of what it stands in': {
    yaml: ruleset({}, 'vocabulary: &x { a: [¦*x] }').replace('vocabulary:\n  muc-tieu: [mục tiêu]\n', ''),
    says: 'Bí danh YAML “*x” chưa được đặt tên ở phía trên.',
  },
  'a quote that is not closed': { yaml: 'dangLint: 1\nid: ¦"thu/a\n', says: 'dấu nháy mở ở đây chưa đóng' },
  'a quote that is not closed, before a backslash': {
    yaml: 'dangLint: 1\nid: ¦"thu/a\nextends: [\\d]\n',
    says: 'dấu nháy mở ở đây chưa đóng',
  },
  'a backslash in double quotes': { yaml: 'dangLint: 1\nid: "¦\\q"\n', says: 'dấu “\\” trong nháy kép' },
  'a key without its colon': { yaml: '¦dangLint\nid: thu/a\n', says: 'thiếu dấu “:” sau khóa' },
  'a text behind a quoted one': { yaml: "dangLint: 1\nid: 'thu' ¦'a'\n", says: 'không nối được với phần đứng trước' },
  'a text that begins with a sign': { yaml: 'dangLint: 1\nid: ¦@a\n', says: 'bắt đầu bằng một dấu riêng của YAML' },
  'a pattern that begins with an exclamation mark': {
    yaml: ruleset({}, 'overrides: [{ files: [a.md, ¦!b.md], rules: {} }]'),
    says: 'dấu “!” đứng đầu chuỗi là nhãn kiểu',
  },
  'a pattern that begins with a star': {
    yaml: ruleset({}, 'overrides: [{ files: ¦*.md, rules: {} }]'),
    says: 'Bí danh YAML “*.md”',
  },
  'a key that is read as another number': {
    yaml: ruleset({}, 'instruments: { ¦05: { title: a, confidence: named } }'),
    says: 'Khóa “05” không phải là chữ.',
  },
  'a key that is nothing': {
    yaml: ruleset({}, 'instruments: { ¦~: { title: a, confidence: named } }'),
    says: 'Khóa “~”',
  },
  'a key that is a list': { yaml: '¦[a, b]: 1\n', says: 'Một khóa không có tên.' },
  'aliases that unfold without end': { yaml: BOMB, says: 'quá nhiều bí danh YAML' },
}

test.each(Object.entries(MISTAKES))('%s is a mistake with its place', async (_, { yaml, says }) => {
  const { text, line, column } = unmark(yaml)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]).toMatchObject({ code: 'ruleset-syntax', place: { file: FILE, line, column } })
  expectHelp(mistakes[0])
})

test('brackets nested by the thousand are a mistake and no crash', async () => {
  for (const text of [`a: ${'['.repeat(20_000)}`, `a: ${'['.repeat(3_000)}${']'.repeat(3_000)}`, '{a: '.repeat(5_000)])
    expect((await mistakesIn({ text, file: FILE })).map(({ code }) => code)).toEqual(['ruleset-syntax'])
})

test('the error of the parser stays at hand', async () => {
  const [mistake] = await mistakesIn({ text: 'a: b: c', file: FILE })
  expect(mistake?.cause).toBeInstanceOf(Error)
})

test('the same ruleset loads from YAML, from JSON and as data', async () => {
  const { data } = parseYaml(ruleset(), FILE)
  const loaded = [
    await loadText(ruleset()),
    await loadText(JSON.stringify(data)),
    await load(data as Parameters<typeof load>[0]),
  ]
  for (const { rules } of loaded)
    expect(rules.map(({ id, severity }) => [id, severity])).toEqual([['thu/quy-tac', 'warn']])
})

test('a byte order mark, Windows line ends and combining marks do no harm', async () => {
  const { line, column, text } = unmark(ruleset({ '¦hnit': 'Thêm.' }))
  for (const spelt of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.normalize('NFD')]) {
    const [mistake] = await mistakesIn({ text: spelt, file: FILE })
    expect(mistake).toMatchObject({ code: 'ruleset-key', place: { line, column } })
  }
})

test('aliases that stay within bounds are unfolded', () => {
  const { data } = parseYaml('a: &x [1, 2]\nb: *x\nc: *x\n', FILE)
  expect(data).toEqual({ a: [1, 2], b: [1, 2], c: [1, 2] })
})

test('the keys of another group are taken over, and those that stand beside win', () => {
  const { data, locate } = parseYaml('a: &x { kind: section, title: ktgs }\nb: { <<: *x, title: muc-tieu }\n', FILE)
  expect(data).toEqual({
    a: { kind: 'section', title: 'ktgs' },
    b: { kind: 'section', title: 'muc-tieu' },
  })
  expect(locate(['b', 'title'])).toMatchObject({ line: 2 })
  expect(locate(['b', 'kind'])).toMatchObject({ line: 2 })
})

test.each([
  [['a'], false, [1, 4]],
  [['a'], true, [1, 1]],
  [['b', 'c', 1], false, [3, 10]],
  [['b', 'c'], true, [3, 3]],
  [['b', 'lacking'], true, [3, 3]],
  [['lacking', 'c'], false, [1, 1]],
  [['b', 'c', 7], false, [3, 6]],
  [[], false, [1, 1]],
])('the place of %j, key %s, is %j', (path, key, [line, column]) => {
  const { locate } = parseYaml('a: 1\nb:\n  c: [5, 6]\n', FILE)
  expect(locate(path, key)).toEqual({ file: FILE, line, column })
})

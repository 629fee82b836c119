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
  'a list that is not closed': { yaml: `dangLint: 1\nid: thu/a\nextends: [dang\n¦rules: {}\n`, says: 'cú pháp YAML' },
  'a tab for indentation': { yaml: ruleset({}, '', '¦\thint: Thêm.'), says: 'thụt đầu dòng bằng phím Tab' },
  'uneven indentation': { yaml: ruleset({}, '', '¦   hint: Thêm.'), says: 'cú pháp YAML' },
  'a key twice': { yaml: ruleset({}, '', '    ¦severity: warn'), says: 'Một khóa xuất hiện hai lần' },
  'two rulesets in one file': { yaml: `${ruleset()}¦---\n${ruleset()}`, says: 'Một tệp chỉ chứa một bộ quy tắc.' },
  'an alias without its anchor': {
    yaml: ruleset({}, 'extends: ¦*chung'),
    says: 'Bí danh YAML “*chung” chưa được đặt tên ở phía trên.',
  },
  'an alias of what it stands in': {
    yaml: ruleset({}, 'vocabulary: &x { a: [¦*x] }').replace('vocabulary:\n  muc-tieu: [mục tiêu]\n', ''),
    says: 'Bí danh YAML “*x” chưa được đặt tên ở phía trên.',
  },
  'a quote that is not closed': { yaml: 'dangLint: 1\nid: "thu/a\n¦', says: 'một dấu nháy hoặc dấu ngoặc chưa đóng' },
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

import { expect, test } from 'vitest'
import type { RulesetSource } from '../../src/ruleset/index.js'
import { expectHelp, FILE, load, mistakesIn, ruleset, unmark } from './support.js'

const source = (id: string, more: Partial<RulesetSource> = {}): RulesetSource => ({ dangLint: 1, id, ...more })
const from = (files: Record<string, string>) => async (name: string) =>
  files[name] === undefined ? null : { text: files[name], file: name }

test.each([
  ['dang/nghi-quyet-nan', '“dang/nghi-quyet-nam”'],
  ['constructor', null],
  ['./rieng.yaml', null],
])('the unknown ruleset %s is a mistake where extends names it', async (name, near) => {
  const { text, line, column } = unmark(ruleset({}, `extends: [dang/catalogue, ¦${name}]`))
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatchObject({
    code: 'ruleset-unknown',
    message: `Không tìm thấy bộ quy tắc “${name}”.`,
    place: { file: FILE, line, column },
  })
  expectHelp(mistakes[0])
  const { hint } = mistakes[0]?.describe('vi') ?? {}
  for (const id of ['dang/catalogue', 'dang/instruments', 'dang/nghi-quyet-nam']) expect(hint).toContain(id)
  if (near === null) expect(hint).not.toContain('Có phải')
  else expect(hint).toContain(`Có phải ${near}?`)
})

test('an unknown ruleset that the caller names is a mistake without a place', async () => {
  const [mistake] = await mistakesIn('dan')
  expect(mistake).toMatchObject({ code: 'ruleset-unknown', place: {} })
  expect(mistake?.describe('vi').hint).toContain('Có phải “dang”?')
})

test('rulesets that extend each other in a circle are named in their order', async () => {
  const files = {
    'b.yaml': 'dangLint: 1\nid: thu/b\nextends: [c.yaml]\n',
    'c.yaml': 'dangLint: 1\nid: thu/c\nextends: [dang, b.yaml]\n',
  }
  const text = 'dangLint: 1\nid: thu/a\nextends: [b.yaml]\n'
  const mistakes = await mistakesIn({ text, file: 'a.yaml' }, { resolve: from(files) })
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatchObject({
    code: 'ruleset-circle',
    message: 'Các bộ quy tắc kế thừa vòng quanh: thu/b → thu/c → thu/b.',
    place: { file: 'c.yaml', line: 3, column: 17 },
  })
  expectHelp(mistakes[0])
})

test('a ruleset that extends itself is a circle of one', async () => {
  const text = 'dangLint: 1\nid: thu/a\nextends: [a.yaml]\n'
  const [mistake] = await mistakesIn({ text, file: 'a.yaml' }, { resolve: from({ 'a.yaml': text }) })
  expect(mistake?.message).toContain('thu/a → thu/a')
})

test('a mistake in a ruleset that is extended names that file', async () => {
  const files = { 'b.yaml': 'dangLint: 1\nid: thu/b\nrulez: {}\n' }
  const mistakes = await mistakesIn({ text: ruleset({}, 'extends: [b.yaml]'), file: FILE }, { resolve: from(files) })
  expect(mistakes).toMatchObject([{ code: 'ruleset-key', place: { file: 'b.yaml', line: 3, column: 1 } }])
})

test('what is extended twice is loaded once, under whatever path', async () => {
  const shared = { text: 'dangLint: 1\nid: thu/chung\nvocabulary: { a: [b] }\n', file: 'chung.yaml' }
  const asked: string[] = []
  const resolve = async (name: string) => {
    asked.push(name)
    return name.endsWith('chung.yaml') ? { ...shared, file: name } : source(name, { extends: ['./chung.yaml'] })
  }
  const { id } = await load(source('thu/a', { extends: ['thu/b', 'thu/c', 'chung.yaml'] }), { resolve })
  expect(id).toBe('thu/a')
  expect(asked).toEqual(['thu/b', './chung.yaml', 'thu/c', './chung.yaml', 'chung.yaml'])
})

test('two rulesets of one name are a mistake, for one of them would be lost', async () => {
  const { text, line, column } = unmark(ruleset().replace('thu/nghiem', '¦dang'))
  const mistakes = await mistakesIn(['dang', { text, file: FILE }])
  expect(mistakes).toMatchObject([
    {
      code: 'ruleset-twice',
      message: 'Hai bộ quy tắc cùng mang tên “dang”.',
      place: { file: FILE, line, column },
    },
  ])
  expectHelp(mistakes[0])
})

test('a resolver may answer with the id of a built-in ruleset', async () => {
  const { rules } = await load(source('thu/a', { extends: ['chuẩn'] }), { resolve: async () => 'dang' })
  expect(rules.map(({ id }) => id)).toContain('nghi-quyet-nam/ktgs')
  const [mistake] = await mistakesIn('chuẩn', { resolve: async () => 'chuẩn' })
  expect(mistake?.code).toBe('ruleset-unknown')
})

test.each([
  ['a patch', '¦thu/quy-tax: { patch: true, severity: warn }'],
  ['a severity', '¦thu/quy-tax: warn'],
  ['a rule that every object has', '¦constructor: off'],
  ['a rule that is no key of its own', '¦__proto__: off'],
])('%s of an unknown rule is a mistake', async (_, entry) => {
  const { text, line, column } = unmark(ruleset({}, '', `  ${entry}`))
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-unknown', place: { file: FILE, line, column } }])
  expect(mistakes[0]?.message).toMatch(/^Không có quy tắc “.+” để sửa\.$/u)
  expectHelp(mistakes[0])
  expect(mistakes[0]?.describe('vi').hint?.includes('Có phải “thu/quy-tac”?')).toBe(entry.includes('quy-tax'))
})

test('wordings cannot be taken from an unknown word', async () => {
  const { text, line, column } = unmark(ruleset().replace('[mục tiêu]', '[mục tiêu]\n  ¦muc-tiew: { remove: [a] }'))
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-unknown', place: { file: FILE, line, column } }])
  expectHelp(mistakes[0])
})

test('a rule whose id is no ordinary key is a rule like others', async () => {
  const text = ruleset().replace('thu/quy-tac', '__proto__')
  const { rules } = await load({ text, file: FILE })
  expect(rules.map(({ id }) => id)).toEqual(['__proto__'])
})

test.each([
  ['an unknown option', '{ ¦titel: ktgs }', 'ruleset-key'],
  ['an option of the wrong type', '{ title: ¦5 }', 'ruleset-type'],
  ['an option of another kind', '{ ¦yearsBefore: 1 }', 'ruleset-key'],
  ['an unknown kind', '{ kind: ¦sectoin }', 'ruleset-kind'],
  ['an unknown word', '{ title: ¦ktgz }', 'ruleset-word'],
])('%s in the patch of a check is a mistake', async (_, check, code) => {
  const { text, line, column } = unmark(
    ruleset({}, 'extends: [dang]', `  nghi-quyet-nam/ktgs: { patch: true, check: ${check} }`),
  )
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toMatchObject([{ code, place: { file: FILE, line, column } }])
  expectHelp(mistakes[0])
})

test('of several rulesets the later ones win', async () => {
  const rules = { 'nghi-quyet-nam/ktgs': 'info' } as const
  const later = await load(['dang', source('thu/a', { rules })])
  expect(later.rules.find(({ id }) => id === 'nghi-quyet-nam/ktgs')?.severity).toBe('info')
  expect((await mistakesIn([source('thu/a', { rules }), 'dang'])).map(({ code }) => code)).toEqual(['ruleset-unknown'])
})

test('a ruleset that is given as data is not changed', async () => {
  const data = source('thu/a', { extends: ['dang'], vocabulary: { ktgs: { add: ['giám kiểm'] } } })
  const before = structuredClone(data)
  await load(data)
  await load(data)
  expect(data).toEqual(before)
})

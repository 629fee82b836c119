import { expect, test } from 'vitest'
import { type Merged, merge } from '../../src/ruleset/merge.js'
import type { RuleSource, RulesetSource } from '../../src/ruleset/types.js'

const rule = (more: Partial<RuleSource> = {}): RuleSource => ({
  title: 'Có',
  severity: 'warn',
  check: { kind: 'section', title: 'a', after: ['b'] },
  message: 'Thiếu.',
  ...more,
})
const BASE: RulesetSource = {
  dangLint: 1,
  id: 'thu/goc',
  vocabulary: { a: ['một', 'hai', 'ba'], b: ['bốn'] },
  rules: { 'thu/x': rule(), 'thu/y': rule({ severity: 'info' }) },
  instruments: { i: { title: 'I', issuer: 'Văn phòng', confidence: 'primary' } },
  types: { t: { name: 'T', typeNames: ['T'], code: 'T' } },
  tiers: { c: { name: 'C', issuer: ['^c'] } },
  editions: { e: { from: '2018-04-03', to: '2026-05-26', instrument: 'i' } },
  components: { addressee: ['^kính gửi'], recipients: ['^nơi nhận'] },
}
const base = merge(null, BASE).merged
const onTop = (more: Partial<RulesetSource>) => merge(base, { dangLint: 1, id: 'thu/tren', ...more })
const merged = (more: Partial<RulesetSource>): Merged => onTop(more).merged

test('a ruleset on nothing is itself', () => {
  expect(base).toMatchObject({ ...BASE })
  expect(base.origins).toEqual({ 'thu/x': ['thu/goc'], 'thu/y': ['thu/goc'] })
})

test('an empty ruleset inherits all, under its own name', () => {
  expect(merged({})).toEqual({ ...base, id: 'thu/tren' })
})

test('vocabulary: a list replaces the list', () => {
  expect(merged({ vocabulary: { a: ['năm'] } }).vocabulary).toEqual({ a: ['năm'], b: ['bốn'] })
})

test('vocabulary: add and remove change the inherited list', () => {
  const vocabulary = {
    a: { add: ['năm', 'sáu'], remove: ['hai', 'chín'] },
    b: { remove: ['bốn'] },
    c: { add: ['bảy'] },
  }
  expect(merged({ vocabulary }).vocabulary).toEqual({ a: ['một', 'ba', 'năm', 'sáu'], b: [], c: ['bảy'] })
})

test('vocabulary: what is removed and added comes last', () => {
  expect(merged({ vocabulary: { a: { add: ['một'], remove: ['một'] } } }).vocabulary.a).toEqual(['hai', 'ba', 'một'])
})

test('rules: a rule replaces the rule, and all trace of where it came from', () => {
  const mine: RuleSource = { title: 'Khác', severity: 'error', check: { kind: 'date' }, message: 'Sai.' }
  const { rules, origins } = merged({ rules: { 'thu/x': mine } })
  expect(rules['thu/x']).toEqual(mine)
  expect(origins['thu/x']).toEqual(['thu/tren'])
})

test('rules: a patch changes the keys given, and a check option by option', () => {
  const { rules, origins } = merged({
    rules: { 'thu/x': { patch: true, message: 'Chưa có.', check: { after: ['c'], mentions: true } as never } },
  })
  expect(rules['thu/x']).toEqual(
    rule({ message: 'Chưa có.', check: { kind: 'section', title: 'a', after: ['c'], mentions: true } }),
  )
  expect(origins['thu/x']).toEqual(['thu/tren', 'thu/goc'])
})

test('rules: a severity changes the severity alone', () => {
  expect(merged({ rules: { 'thu/x': 'error', 'thu/y': 'off' } }).rules).toEqual({
    'thu/x': rule({ severity: 'error' }),
    'thu/y': rule({ severity: 'off' }),
  })
})

test('rules: patches add up over several rulesets', () => {
  const once = merged({ rules: { 'thu/x': { patch: true, hint: 'Thêm.' } } })
  const { merged: twice } = merge(once, { dangLint: 1, id: 'thu/nua', rules: { 'thu/x': 'hint' } })
  expect(twice.rules['thu/x']).toEqual(rule({ hint: 'Thêm.', severity: 'hint' }))
  expect(twice.origins['thu/x']).toEqual(['thu/nua', 'thu/tren', 'thu/goc'])
})

test.each([
  ['instruments', { i: { title: 'Khác', confidence: 'assumed' } }],
  ['types', { t: { name: 'Khác', typeNames: ['Khác'] } }],
  ['tiers', { c: { name: 'Khác' } }],
  ['editions', { e: { from: '2026-05-27', instrument: 'i' } }],
] as const)('%s: an entry replaces the entry, others stay', (part, entry) => {
  const more = { k: Object.values(entry)[0] }
  expect(merged({ [part]: { ...entry, ...more } })[part]).toEqual({ ...entry, ...more })
  expect(merged({ [part]: more })[part]).toEqual({ ...BASE[part], ...more })
})

test('components: a list replaces the list of that component', () => {
  expect(merged({ components: { addressee: ['^kính trình'] } }).components).toEqual({
    addressee: ['^kính trình'],
    recipients: ['^nơi nhận'],
  })
})

test('what changes nothing that is inherited is told, and what could not be changed is left', () => {
  const { problems, merged: whole } = onTop({
    rules: { 'thu/z': 'warn', 'thu/w': { patch: true, hint: 'Thêm.' } },
    vocabulary: { z: { remove: ['một'] } },
  })
  expect(problems).toEqual([
    { problem: 'unknown-word', name: 'z', candidates: ['a', 'b'] },
    { problem: 'unknown-rule', name: 'thu/z', candidates: ['thu/x', 'thu/y'] },
    { problem: 'unknown-rule', name: 'thu/w', candidates: ['thu/x', 'thu/y'] },
  ])
  expect(whole.rules).toEqual(base.rules)
})

test('what is inherited is never changed in place', () => {
  const before = structuredClone(base)
  onTop({
    vocabulary: { a: { add: ['năm'], remove: ['một'] } },
    rules: { 'thu/x': { patch: true, check: { title: 'z' } as never }, 'thu/y': 'off' },
    components: { addressee: [] },
  })
  expect(base).toEqual(before)
})

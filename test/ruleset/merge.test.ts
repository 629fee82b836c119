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
  const { dangLint: _, ...parts } = BASE
  expect(base).toMatchObject(parts)
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
    rules: { 'thu/x': { patch: true, message: 'Chưa có.', check: { after: ['c'], mentions: true } } },
  })
  expect(rules['thu/x']).toEqual(
    rule({ message: 'Chưa có.', check: { kind: 'section', title: 'a', after: ['c'], mentions: true } }),
  )
  expect(origins['thu/x']).toEqual(['thu/tren', 'thu/goc'])
})

test('rules: a patch changes one language and leaves the other', () => {
  const { rules, setBy } = merged({
    rules: { 'thu/x': { patch: true, message: { en: 'Lacks.' }, hint: { vi: 'Thêm.' } } },
  })
  expect(rules['thu/x']).toEqual(rule({ message: { vi: 'Thiếu.', en: 'Lacks.' }, hint: { vi: 'Thêm.', en: 'Thêm.' } }))
  expect(setBy['thu/x']).toMatchObject({ message: { ruleset: 'thu/goc' }, 'message.en': { ruleset: 'thu/tren' } })
})

test('rules: a text that replaces both languages leaves no trace of either', () => {
  const once = merged({ rules: { 'thu/x': { patch: true, message: { en: 'Lacks.' } } } })
  const { merged: twice } = merge(once, {
    dangLint: 1,
    id: 'thu/nua',
    rules: { 'thu/x': { patch: true, message: 'Chưa có.' } },
  })
  expect(twice.rules['thu/x']?.message).toBe('Chưa có.')
  expect(twice.setBy['thu/x']).toMatchObject({ message: { ruleset: 'thu/nua' } })
  expect(twice.setBy['thu/x']).not.toHaveProperty(['message.en'])
})

test('rules: null takes an option out of a check', () => {
  const { rules } = merged({ rules: { 'thu/x': { patch: true, check: { after: null } } } })
  expect(rules['thu/x']?.check).toEqual({ kind: 'section', title: 'a' })
})

test('rules: a patch replaces tags, grounds and conditions as a whole', () => {
  const whole = { tags: ['b'], basis: [], when: { tier: 'c' } }
  const once = merged({
    rules: { 'thu/x': rule({ tags: ['a'], when: { type: 't' }, basis: [{ instrument: 'i', confidence: 'named' }] }) },
  })
  const { merged: twice } = merge(once, { dangLint: 1, id: 'thu/nua', rules: { 'thu/x': { patch: true, ...whole } } })
  expect(twice.rules['thu/x']).toEqual(rule(whole))
})

test('rules: who set each key is kept', () => {
  const { setBy } = merged({
    rules: { 'thu/x': { patch: true, tags: ['a'], check: { after: ['c'] } }, 'thu/y': 'off' },
  })
  const [below, above] = [{ ruleset: 'thu/goc' }, { ruleset: 'thu/tren' }]
  const declared = { title: below, severity: below, check: below, message: below }
  expect(setBy['thu/x']).toEqual({ ...declared, tags: above, 'check.after': above })
  expect(setBy['thu/y']).toEqual({ ...declared, severity: above })
})

test('overrides: those that are inherited come first, and none is lost', () => {
  const [first, second, third] = ['warn', 'info', 'off'].map((severity) => ({
    type: 't',
    rules: { 'thu/x': severity as 'warn' | 'info' | 'off' },
  }))
  const once = merge(base, { dangLint: 1, id: 'thu/tren', overrides: [first as never, second as never] })
  const { merged: twice } = merge(once.merged, { dangLint: 1, id: 'thu/nua', overrides: [third as never] })
  expect(twice.overrides).toEqual([
    { override: first, by: { ruleset: 'thu/tren', override: 0 } },
    { override: second, by: { ruleset: 'thu/tren', override: 1 } },
    { override: third, by: { ruleset: 'thu/nua', override: 0 } },
  ])
  expect(twice.rules['thu/x']).toEqual(rule())
})

test('overrides: what they change must be there', () => {
  const { problems } = onTop({ overrides: [{ type: 't', rules: { 'thu/x': 'off', 'thu/z': 'off' } }] })
  expect(problems).toEqual([
    {
      problem: 'unknown-rule',
      path: ['overrides', 0, 'rules', 'thu/z'],
      name: 'thu/z',
      candidates: ['thu/x', 'thu/y'],
    },
  ])
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

test.each([
  ['instruments', 'i', { issuer: 'Ban Bí thư' }],
  ['types', 't', { code: 'U' }],
  ['tiers', 'c', { issuer: ['^d'] }],
  ['editions', 'e', { to: '2027-12-31' }],
] as const)('%s: a patch changes the keys given', (part, name, changes) => {
  const { merged: whole, problems } = onTop({ [part]: { [name]: { patch: true, ...changes } } })
  expect(problems).toEqual([])
  expect(whole[part][name]).toEqual({ ...BASE[part]?.[name], ...changes })
  expect(whole.entriesBy[part]).toEqual({ [name]: 'thu/tren' })
})

test('editions: whoever changes one measure of a layout keeps the others', () => {
  const edition = { from: '2026-05-27', instrument: 'i' }
  const layout = { font: 'Times New Roman', page: { left: 30, right: 15 }, sizes: { body: 14 }, words: { mark: '*' } }
  const once = merged({ editions: { e: { ...edition, layout } } })
  const change = { patch: true as const, layout: { page: { left: 35 }, sizes: { title: 15 }, paragraph: { gap: 3 } } }
  const { merged: twice } = merge(once, { dangLint: 1, id: 'thu/nua', editions: { e: change } })
  expect(twice.editions.e).toEqual({
    ...edition,
    layout: {
      ...layout,
      page: { left: 35, right: 15 },
      sizes: { body: 14, title: 15 },
      paragraph: { gap: 3 },
    },
  })
  expect(once.editions.e).toEqual({ ...edition, layout })
})

test('a patch of an entry that is not inherited is told', () => {
  const { problems } = onTop({ instruments: { k: { patch: true, issuer: 'Ban Bí thư' } } })
  expect(problems).toEqual([{ problem: 'unknown-entry', path: ['instruments', 'k'], name: 'k', candidates: ['i'] }])
})

test('components: systems are replaced one by one', () => {
  const party = { issuer: ['^chi bộ'] }
  const once = merged({ components: { systems: { party, state: { issuer: ['^ubnd'] } } } })
  const state = { title: ['cộng hòa'] }
  const { merged: twice } = merge(once, { dangLint: 1, id: 'thu/nua', components: { systems: { state } } })
  expect(twice.components.systems).toEqual({ party, state })
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
    { problem: 'unknown-word', path: ['vocabulary', 'z'], name: 'z', candidates: ['a', 'b'] },
    { problem: 'unknown-rule', path: ['rules', 'thu/z'], name: 'thu/z', candidates: ['thu/x', 'thu/y'] },
    { problem: 'unknown-rule', path: ['rules', 'thu/w'], name: 'thu/w', candidates: ['thu/x', 'thu/y'] },
  ])
  expect(whole.rules).toEqual(base.rules)
})

test('what is inherited is never changed in place', () => {
  const before = structuredClone(base)
  onTop({
    vocabulary: { a: { add: ['năm'], remove: ['một'] } },
    rules: { 'thu/x': { patch: true, check: { title: 'z' } }, 'thu/y': 'off' },
    components: { addressee: [] },
  })
  expect(base).toEqual(before)
})

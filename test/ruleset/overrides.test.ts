import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentFacts } from '../../src/model/index.js'
import type { Rule, RulesetSource, Subject } from '../../src/ruleset/index.js'
import { renderTemplate } from '../../src/ruleset/index.js'
import { expectHelp, FACTS, FILE, load, mistakesIn, ruleset, unmark } from './support.js'

const subject = (facts: Partial<DocumentFacts> = {}, name: string | null = 'nghi-quyet.md'): Subject => ({
  name,
  format: 'markdown',
  facts: { ...FACTS, ...facts },
})

const ID = 'thu/quy-tac'
/** The test ruleset with overrides, one a line. */
const withOverrides = (overrides: string[], rule: Record<string, string | null> = {}, head = 'extends: [dang]') =>
  ruleset(rule, `${head}\noverrides:\n${overrides.map((line) => `  - ${line}`).join('\n')}`)
const loadWith = (overrides: string[], rule?: Record<string, string | null>, file = FILE) =>
  load({ text: withOverrides(overrides, rule), file })
const ruleOf = (rules: readonly Rule[], id = ID) => rules.find((rule) => rule.id === id)
const said = (rule: Rule | undefined) => rule && renderTemplate(rule.message.vi, {})

test.each<[string, Partial<DocumentFacts>, string | null, boolean]>([
  ['files: ["nghi-quyet/**"]', {}, 'nghi-quyet/a.md', true],
  ['files: ["nghi-quyet/**"]', {}, 'bao-cao/a.md', false],
  ['files: "*.md"', {}, 'sau/xa/a.md', true],
  ['files: /a.md', {}, 'sau/a.md', false],
  ['files: ./a.md', {}, 'a.md', true],
  ['files: ["!cu/", nghi-quyet/]', {}, 'nghi-quyet/cu/a.md', false],
  ['files: [nghi-quyet/**, "!nghi-quyet/cu/**"]', {}, 'nghi-quyet/cu/a.md', false],
  ['files: "nghị quyết/"', {}, 'nghị quyết/a.md'.normalize('NFD'), true],
  ['files: "*.md"', {}, null, false],
  ['type: nghi-quyet-nam', {}, null, true],
  ['type: nghi-quyet-nam', { type: null }, null, false],
  ['tier: [chi-bo-co-so, chi-bo-truc-thuoc]', {}, null, true],
  ['tier: chi-bo-truc-thuoc', { tier: null }, null, false],
  ['system: state', {}, null, false],
  ['edition: hd05-2026', {}, null, true],
  ['format: docx', {}, null, false],
  ['unit: ^chi bộ ấp', {}, null, true],
  ['unit: ["^chi bộ khóm", "tân hoà"]', {}, null, true],
  ['unit: ^chi bộ ấp', { issuer: 'CHI BỘ TRƯỜNG TIỂU HỌC BÌNH AN' }, null, false],
  ['unit: ^chi bộ ấp', { issuer: null }, null, false],
  ['year: 2027', {}, null, true],
  ['year: { from: 2028 }', {}, null, false],
  ['year: { from: 2020, to: 2027 }', {}, null, true],
  ['year: { to: 2030 }', { year: null }, null, false],
  ['type: nghi-quyet-nam, tier: chi-bo-co-so', {}, null, false],
])('an override for { %s } and a document %j called %s: %s', async (condition, facts, name, expected) => {
  const { rulesFor } = await loadWith([`{ ${condition}, rules: { ${ID}: error } }`])
  expect(ruleOf(rulesFor(subject(facts, name)))?.severity).toBe(expected ? 'error' : 'warn')
})

test('an override changes severity, options, words of one language and tags', async () => {
  const patch =
    "{ severity: info, tags: [a], check: { mentions: true }, message: { en: 'No aims.' }, title: Có mục tiêu rõ }"
  const { rulesFor, rules } = await loadWith([`{ unit: tân hòa, rules: { ${ID}: ${patch} } }`])
  expect(ruleOf(rulesFor(subject()))).toMatchObject({
    severity: 'info',
    tags: ['a'],
    title: { vi: 'Có mục tiêu rõ', en: 'Có mục tiêu rõ' },
    check: { kind: 'section', title: 'muc-tieu', mentions: true },
    message: { vi: { pieces: ['Thiếu mục tiêu.'] }, en: { pieces: ['No aims.'] } },
  })
  expect(ruleOf(rules)).toMatchObject({ severity: 'warn', tags: [], check: { kind: 'section', title: 'muc-tieu' } })
  expect(ruleOf(rulesFor(subject({ issuer: 'CHI BỘ ẤP BÌNH ĐÔNG' })))?.severity).toBe('warn')
})

test('what an override makes of a check is what runs', async () => {
  const { rulesFor } = await loadWith([`{ unit: tân hòa, rules: { ${ID}: { check: { mentions: true } } } }`])
  const [strict, mild] = [subject({ issuer: 'CHI BỘ ẤP BÌNH ĐÔNG' }), subject()].map((document) =>
    ruleOf(rulesFor(document)),
  )
  expect(strict?.run).not.toBe(mild?.run)
  expect([strict?.check.mentions, mild?.check.mentions]).toEqual([undefined, true])
})

test('of several overrides for one document the later wins, key by key', async () => {
  const { rulesFor } = await loadWith([
    `{ type: nghi-quyet-nam, rules: { ${ID}: { severity: info, message: Một. } } }`,
    `{ unit: tân hòa, rules: { ${ID}: { message: Hai. } } }`,
    `{ tier: chi-bo-co-so, rules: { ${ID}: { message: Ba. } } }`,
  ])
  const rule = ruleOf(rulesFor(subject()))
  expect([rule?.severity, said(rule)]).toEqual(['info', 'Hai.'])
})

test('an override switches off, and switches on again what is off', async () => {
  const { rulesFor, offFor, rules } = await loadWith(
    [`{ type: nghi-quyet-nam, rules: { ${ID}: error } }`, `{ files: cu/, rules: { ${ID}: off } }`],
    { severity: 'off' },
  )
  expect(ruleOf(rules)).toBeUndefined()
  expect(ruleOf(rulesFor(subject()))?.severity).toBe('error')
  expect(ruleOf(rulesFor(subject({ type: null })))).toBeUndefined()
  expect(ruleOf(rulesFor(subject({}, 'cu/a.md')))).toBeUndefined()
  const off = (path?: string) => offFor(subject({}, path)).filter(({ id }) => id === ID)
  expect(off('cu/a.md').map(({ setBy }) => setBy.severity?.override)).toEqual([2])
  expect(off()).toEqual([])
})

test('every rule is had as overrides make it, also for a document that it is not for', async () => {
  const { rulesAs, rulesFor } = await loadWith(
    [
      `{ files: cu/, rules: { ${ID}: { when: { type: bao-cao } } } }`,
      `{ type: nghi-quyet-nam, rules: { ${ID}: off } }`,
    ],
    { severity: 'error' },
  )
  const as = (document: ReturnType<typeof subject>) => {
    const { severity, when } = rulesAs(document).find(({ id }) => id === ID) ?? {}
    return { severity, when }
  }
  expect(as(subject({ type: null }))).toEqual({ severity: 'error', when: {} })
  expect(as(subject())).toEqual({ severity: 'off', when: {} })
  expect(as(subject({ type: null }, 'cu/a.md'))).toEqual({ severity: 'error', when: { type: 'bao-cao' } })
  expect(ruleOf(rulesFor(subject({ type: null }, 'cu/a.md')))).toBeUndefined()
})

test('overrides survive inheritance: they apply after all rules, those of a parent before those of its child', async () => {
  const parent = { text: withOverrides([`{ type: nghi-quyet-nam, rules: { ${ID}: error } }`]), file: 'cha/xa.yaml' }
  const child: RulesetSource = {
    dangLint: 1,
    id: 'thu/con',
    extends: ['cha'],
    rules: { [ID]: 'hint' },
    overrides: [{ unit: 'bình đông', rules: { [ID]: 'info' } }],
  }
  const { rules, rulesFor } = await load(child, { resolve: async () => parent })
  expect(ruleOf(rules)?.severity).toBe('hint')
  expect(ruleOf(rulesFor(subject({ type: null })))?.severity).toBe('hint')
  expect(ruleOf(rulesFor(subject()))?.severity).toBe('error')
  expect(ruleOf(rulesFor(subject({ issuer: 'CHI BỘ ẤP BÌNH ĐÔNG' })))?.severity).toBe('info')
})

test('patterns begin at the folder of the file that states them', async () => {
  const parent = { text: withOverrides([`{ files: /nam/, rules: { ${ID}: error } }`]), file: 'cha/xa.yaml' }
  const child = { text: 'dangLint: 1\nid: thu/con\nextends: [../cha/xa.yaml]\n', file: 'con/ap.yaml' }
  const { rulesFor } = await load(child, { resolve: async () => parent })
  const severities = ['cha/nam/a.md', 'con/nam/a.md', 'nam/a.md'].map(
    (name) => ruleOf(rulesFor(subject({}, name)))?.severity,
  )
  expect(severities).toEqual(['error', 'warn', 'warn'])
})

test('who set what of a rule is told with file, line and override', async () => {
  const { text } = unmark(
    withOverrides([`{ type: nghi-quyet-nam, rules: { ${ID}: { message: Một., check: { mentions: true } } } }`]),
  )
  const child = { text: `dangLint: 1\nid: thu/con\nextends: [cha]\nrules:\n  ${ID}: info\n`, file: 'con.yaml' }
  const { rulesFor } = await load(child, { resolve: async () => ({ text, file: FILE }) })
  const declared = text.split('\n').indexOf(`  ${ID}:`)
  expect(ruleOf(rulesFor(subject()))).toMatchObject({
    origins: ['thu/nghiem', 'thu/con'],
    setBy: {
      title: { ruleset: 'thu/nghiem', file: FILE, line: declared + 2 },
      severity: { ruleset: 'thu/con', file: 'con.yaml', line: 5 },
      message: { ruleset: 'thu/nghiem', file: FILE, line: 5, override: 1 },
      check: { ruleset: 'thu/nghiem', file: FILE, line: declared + 4 },
      'check.mentions': { ruleset: 'thu/nghiem', file: FILE, line: 5, override: 1 },
    },
  })
  expect(ruleOf(rulesFor(subject()), 'nghi-quyet-nam/ktgs')?.setBy.severity).toEqual({
    ruleset: 'dang/nghi-quyet-nam',
    file: null,
  })
})

test('the rules of one set of overrides are made once', async () => {
  const { rulesFor } = await loadWith([`{ unit: tân hòa, rules: { ${ID}: info } }`])
  expect(ruleOf(rulesFor(subject()))).toBe(ruleOf(rulesFor(subject({}, 'khac.md'))))
})

const MISTAKES: Record<string, { overrides: string[]; code: string; says: string; near?: string }> = {
  'an unknown rule': {
    overrides: ['{ type: nghi-quyet-nam, rules: { ¦thu/quy-tax: off } }'],
    code: 'ruleset-unknown',
    says: 'Không có quy tắc “thu/quy-tax” để sửa.',
    near: '“thu/quy-tac”',
  },
  'an unknown key': {
    overrides: [`{ ¦file: a.md, rules: { ${ID}: off } }`],
    code: 'ruleset-key',
    says: 'Không có khóa “file” trong “overrides”.',
    near: '“files”',
  },
  'an unknown key of a patch': {
    overrides: [`{ type: nghi-quyet-nam, rules: { ${ID}: { ¦severty: off } } }`],
    code: 'ruleset-key',
    says: `Không có khóa “severty” trong “${ID}”.`,
    near: '“severity”',
  },
  'an unknown severity': {
    overrides: [`{ type: nghi-quyet-nam, rules: { ${ID}: ¦wran } }`],
    code: 'ruleset-value',
    says: `Giá trị “wran” không dùng được cho “${ID}”.`,
    near: '“warn”',
  },
  'an unknown type': {
    overrides: [`{ type: ¦nghi-quyet-nan, rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: '“type” không có giá trị “nghi-quyet-nan”.',
    near: '“nghi-quyet-nam”',
  },
  'an unknown option': {
    overrides: [`{ type: nghi-quyet-nam, rules: { ${ID}: { check: { ¦mention: true } } } }`],
    code: 'ruleset-key',
    says: 'Không có khóa “mention” trong “check”.',
    near: '“mentions”',
  },
  'an unknown word': {
    overrides: [`{ type: nghi-quyet-nam, rules: { ${ID}: { check: { title: ¦muc-tiue } } } }`],
    code: 'ruleset-word',
    says: 'Từ “muc-tiue” chưa có trong “vocabulary”.',
    near: '“muc-tieu”',
  },
  'an unknown placeholder': {
    overrides: [`{ type: nghi-quyet-nam, rules: { ${ID}: { message: 'Thiếu ¦{yaer}.' } } }`],
    code: 'ruleset-placeholder',
    says: 'Không có chỗ điền “{yaer}”.',
    near: '“{year}”',
  },
  'no condition': {
    overrides: [`¦{ rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'Mục này trong “overrides” chưa nói dành cho văn bản nào.',
  },
  'a pattern that leads out of the folder': {
    overrides: [`{ files: ¦../a.md, rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'không ra khỏi thư mục đó',
  },
  'a pattern of a drive': {
    overrides: [`{ files: [a.md, ¦'C:\\a.md'], rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'không ra khỏi thư mục đó',
  },
  'a pattern with backslashes': {
    overrides: [`{ files: ¦'cu\\nam', rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'các thư mục phải cách nhau bằng dấu “/”',
  },
  'a pattern that only excludes': {
    overrides: [`{ files: [¦'!a.md'], rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'phần đầu mẫu phải là tên tệp hoặc thư mục',
  },
  'a pattern of stars': {
    overrides: [`{ files: ¦'*a*b*c*d*e*f*', rules: { ${ID}: off } }`],
    code: 'ruleset-value',
    says: 'có hơn 6 dấu “*”',
  },
}

test.each(Object.entries(MISTAKES))(
  '%s gives one error, however many overrides there are',
  async (_, { overrides, code, says, near }) => {
    const others = ['{ tier: chi-bo-co-so, rules: { thu/quy-tac: { hint: Thêm. } } }']
    const { text, line, column } = unmark(withOverrides([...overrides, ...others]))
    const mistakes = await mistakesIn({ text, file: FILE })
    expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
    expect(mistakes[0]).toMatchObject({ code, place: { file: FILE, line, column } })
    expectHelp(mistakes[0])
    if (near !== undefined) expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải ${near}?`)
  },
)

test('options that fit each by itself and not together are a mistake', async () => {
  const { text, line, column } = unmark(
    withOverrides(
      [
        `{ unit: tân hòa, rules: { ${ID}: { check: { ¦after: muc-tieu } } } }`,
        `{ year: 2027, rules: { ${ID}: { check: { kind: pattern, in: muc-tieu, title: null, pattern: a } } } }`,
      ],
      {},
    ),
  )
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-key', place: { file: FILE, line, column } }])
})

test('options that fit no document together are no mistake', async () => {
  const { rulesFor } = await loadWith([
    `{ type: nghi-quyet-nam, rules: { ${ID}: { check: { after: muc-tieu } } } }`,
    `{ type: bao-cao, rules: { ${ID}: { check: { kind: pattern, in: muc-tieu, title: null, pattern: a } } } }`,
  ])
  expect(ruleOf(rulesFor(subject()))?.check.after).toBe('muc-tieu')
})

test('a hundred units may each have words of their own', async () => {
  const units = Array.from({ length: 100 }, (_, index) => `ấp số ${index}`)
  const { rulesFor } = await loadWith(
    units.map((unit) => `{ unit: ${unit}$, rules: { ${ID}: { message: ${unit}. } } }`),
  )
  expect(said(ruleOf(rulesFor(subject({ issuer: 'CHI BỘ ẤP SỐ 73' }))))).toBe('ấp số 73.')
})

test('overrides that can make too many rules of one are refused', async () => {
  const words = Array.from({ length: 9 }, (_, index) => `w${index}`)
  const options = ['title', 'after', 'outside', 'except', 'mentions']
  const lines = words.map((word, index) => {
    const check = index < 5 ? `check: { ${options[index]}: ${options[index] === 'mentions' ? true : 'muc-tieu'} }` : ''
    const other = [`message: ${word}.`, `hint: ${word}.`, 'basis: []', `when: { year: 2027 }`][index - 5]
    return `{ unit: ${word}, rules: { ${ID}: { ${check || other} } } }`
  })
  const titles = lines.map((line) => line.replace('title: muc-tieu', 'title: ktgs'))
  const mistakes = await mistakesIn({ text: withOverrides(titles), file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-overrides', place: { file: FILE } }])
  expectHelp(mistakes[0])
})

/** Conditions of which some exclude each other and some do not, with what they ask of a document. */
const CONDITIONS: [string, (facts: DocumentFacts) => boolean][] = [
  ['type: nghi-quyet-nam', ({ type }) => type === 'nghi-quyet-nam'],
  ['type: [nghi-quyet, nghi-quyet-nam]', ({ type }) => type === 'nghi-quyet' || type === 'nghi-quyet-nam'],
  ['type: nghi-quyet', ({ type }) => type === 'nghi-quyet'],
  ['tier: chi-bo-co-so', ({ tier }) => tier === 'chi-bo-co-so'],
  ['tier: chi-bo-truc-thuoc, year: 2027', ({ tier, year }) => tier === 'chi-bo-truc-thuoc' && year === 2027],
  ['year: 2027', ({ year }) => year === 2027],
  ['year: { from: 2027, to: 2028 }', ({ year }) => year === 2027 || year === 2028],
  ['unit: ấp', ({ issuer }) => issuer === 'CHI BỘ ẤP'],
  ['unit: trường', ({ issuer }) => issuer === 'CHI BỘ TRƯỜNG'],
]
const CHANGES: [string, Record<string, unknown>][] = [
  ['off', { severity: 'off' }],
  ['error', { severity: 'error' }],
  ['{ message: Một. }', { message: 'Một.' }],
  ['{ message: Hai., severity: info }', { message: 'Hai.', severity: 'info' }],
  ['{ check: { mentions: true } }', { mentions: true }],
  ['{ check: { mentions: false }, message: Ba. }', { mentions: false, message: 'Ba.' }],
]

test('whatever the overrides, a document gets what those that are for it make of the rule, one after the other', async () => {
  const overrides = fc.array(fc.tuple(fc.constantFrom(...CONDITIONS), fc.constantFrom(...CHANGES)), {
    minLength: 1,
    maxLength: 7,
  })
  const documents = fc.record({
    type: fc.constantFrom('nghi-quyet', 'nghi-quyet-nam', null),
    tier: fc.constantFrom('chi-bo-co-so', 'chi-bo-truc-thuoc', null),
    year: fc.constantFrom(2027, 2028, null),
    issuer: fc.constantFrom('CHI BỘ ẤP', 'CHI BỘ TRƯỜNG', null),
  })
  await fc.assert(
    fc.asyncProperty(overrides, fc.array(documents, { minLength: 1, maxLength: 8 }), async (entries, facts) => {
      const lines = entries.map(([[condition], [change]]) => `{ ${condition}, rules: { ${ID}: ${change} } }`)
      const { rulesFor } = await load({ text: withOverrides(lines, {}, 'extends: [dang/catalogue]'), file: FILE })
      for (const known of facts.map((some) => ({ ...FACTS, ...some }))) {
        const wanted: Record<string, unknown> = { severity: 'warn', message: 'Thiếu mục tiêu.', mentions: undefined }
        for (const [[, isFor], [, change]] of entries) if (isFor(known)) Object.assign(wanted, change)
        const rule = ruleOf(rulesFor(subject(known)))
        const got = { severity: rule?.severity ?? 'off', message: said(rule), mentions: rule?.check.mentions }
        expect(got).toEqual(wanted.severity === 'off' ? { severity: 'off' } : wanted)
      }
    }),
    { numRuns: 60 },
  )
})

import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { type TestOptions, testRuleset } from '../../src/checks/test-ruleset.js'
import { type ExampleTrial, type RuleTrial, verdictOf } from '../../src/checks/trial.js'
import { createLinter, type LinterConfig } from '../../src/lint.js'
import type { Check } from '../../src/model/index.js'
import type { RuleSource, RulesetSource, RuleTest } from '../../src/ruleset/index.js'
import { markdown } from './support.js'

const GOOD = markdown('I. MỤC TIÊU', 'Kết nạp 02 đảng viên.')
const BAD = markdown('I. BIỂU QUYẾT', 'Nhất trí.')
const TODAY = '2027-02-01'

const RULE: RuleSource = {
  title: 'Có mục tiêu',
  severity: 'warn',
  check: { kind: 'section', title: 'muc-tieu' },
  message: 'Thiếu mục tiêu.',
  hint: 'Thêm mục tiêu.',
}

const rulesetOf = (rule: Partial<RuleSource>, more: Partial<RulesetSource> = {}): RulesetSource => ({
  dangLint: 1,
  id: 'thu/nghiem',
  vocabulary: { 'muc-tieu': ['mục tiêu', '^chỉ tiêu$'] },
  rules: { 'thu/quy-tac': { ...RULE, ...rule } },
  ...more,
})

async function tryRuleset(
  ruleset: NonNullable<LinterConfig['ruleset']>,
  options: Partial<TestOptions> = {},
  config: LinterConfig = {},
) {
  const linter = await createLinter({ ...config, ruleset, examples: true })
  return testRuleset(linter, { today: TODAY, ...options })
}

async function tryRule(
  rule: Partial<RuleSource>,
  more: Partial<RulesetSource> = {},
  options: Partial<TestOptions> = {},
): Promise<RuleTrial> {
  const { rules } = await tryRuleset(rulesetOf(rule, more), options)
  return rules[0] as RuleTrial
}

const faults = ({ faults }: RuleTrial) => faults.map(({ fault }) => fault)
const faultOf = async (example: RuleTest, rule: Partial<RuleSource> = {}, more: Partial<RulesetSource> = {}) => {
  const { examples } = await tryRule({ ...rule, tests: [example] }, more)
  return (examples[0] as ExampleTrial).fault
}

const TYPES: Partial<RulesetSource> = { types: { 'bao-cao': { name: 'Báo cáo', typeNames: ['Báo cáo'] } } }

describe('a rule', () => {
  test('holds with an example that passes and one that fails', async () => {
    const trial = await tryRule({ tests: [{ ok: GOOD }, { fail: BAD, want: ['Thiếu mục tiêu.'] }] })
    expect(trial.faults).toEqual([])
    expect(trial.examples).toEqual([
      { number: 1, expects: 'ok', place: {}, ran: true, fired: false, fault: null },
      { number: 2, expects: 'fail', place: {}, ran: true, fired: true, fault: null },
    ])
    expect(verdictOf({ rules: [trial] })).toBe('passed')
  })

  test.each<[string[], RuleTest[] | undefined]>([
    [['no-ok', 'no-fail'], undefined],
    [['no-ok', 'no-fail'], []],
    [['no-fail'], [{ ok: GOOD }]],
    [['no-ok'], [{ fail: BAD }]],
    [['never-fires'], [{ ok: GOOD }, { fail: GOOD }, { fail: GOOD }]],
    [[], [{ ok: GOOD }, { fail: BAD, want: ['Khác.'] }]],
    [[], [{ ok: GOOD }, { fail: GOOD }, { fail: BAD }]],
  ])('lacks %j', async (lacking, tests) => {
    const trial = await tryRule(tests ? { tests } : {})
    expect(faults(trial)).toEqual(lacking)
    if (lacking.length > 0) expect(verdictOf({ rules: [trial] })).toBe('failed')
  })

  test('that is for none of the documents that pass has not been shown to pass', async () => {
    const when = { type: 'bao-cao' }
    const tests = [{ ok: GOOD }, { fail: BAD, with: when }]
    expect(faults(await tryRule({ when, tests }, TYPES))).toEqual(['idle-ok'])
    const known = [...tests, { ok: GOOD, with: when }]
    expect(faults(await tryRule({ when, tests: known }, TYPES))).toEqual([])
  })

  test('that is switched off is not tried', async () => {
    expect((await tryRuleset(rulesetOf({ severity: 'off' }))).rules).toEqual([])
  })
})

describe('grounds that have lapsed', () => {
  const instruments: RulesetSource['instruments'] = {
    '11-HD/VPTW': { title: 'Cũ', from: '2004-05-28', to: '2018-04-02', confidence: 'primary' },
    '36-HD/VPTW': { title: 'Mới', from: '2018-04-03', confidence: 'primary' },
  }
  const editions: RulesetSource['editions'] = {
    'hd11-2004': { from: '2004-05-28', to: '2018-04-02', instrument: '11-HD/VPTW' },
    'hd36-2018': { from: '2018-04-03', instrument: '36-HD/VPTW' },
  }
  const tests = [
    { ok: GOOD, with: { date: '2017-01-05' } },
    { fail: BAD, with: { date: '2017-01-05' } },
  ]
  const basis = (...names: string[]) => names.map((instrument) => ({ instrument, confidence: 'primary' as const }))
  const lapsed = async (rule: Partial<RuleSource>, today = TODAY) =>
    (await tryRule({ tests, ...rule }, { instruments, editions }, { today })).faults

  test('are told where they are the only ones', async () => {
    expect(await lapsed({ basis: basis('11-HD/VPTW') })).toEqual([{ fault: 'lapsed', instruments: ['11-HD/VPTW'] }])
    expect(await lapsed({ basis: basis('11-HD/VPTW') }, '2018-04-02')).toEqual([])
    expect(await lapsed({ basis: basis('11-HD/VPTW') }, '2018-04-03')).toHaveLength(1)
    expect(await lapsed({ basis: basis('11-HD/VPTW', '36-HD/VPTW') })).toEqual([])
    expect(await lapsed({})).toEqual([])
  })

  test('are right for a rule about old documents', async () => {
    const rule = { basis: basis('11-HD/VPTW') }
    expect(await lapsed({ ...rule, when: { edition: 'hd11-2004' } })).toEqual([])
    expect(await lapsed({ ...rule, when: { edition: ['hd11-2004', 'hd36-2018'] } })).toHaveLength(1)
  })
})

describe('an example', () => {
  test('that should fail and gives nothing is silent', async () => {
    expect(await faultOf({ fail: GOOD })).toEqual({ fault: 'silent' })
  })

  test('that should fail and is not what the rule is for says what it was taken for', async () => {
    expect(await faultOf({ fail: BAD }, { when: { type: 'bao-cao' } }, TYPES)).toEqual({
      fault: 'not-for',
      key: 'type',
      wanted: ['bao-cao'],
      found: null,
    })
    expect(await faultOf({ fail: BAD }, { when: { format: 'docx' } })).toMatchObject({
      key: 'format',
      found: 'markdown',
    })
  })

  test('that should pass and gives findings tells them', async () => {
    expect(await faultOf({ ok: BAD })).toEqual({ fault: 'fires', got: ['Thiếu mục tiêu.'] })
  })

  test('is held to the messages, hints and places that it expects', async () => {
    expect(await faultOf({ fail: BAD, want: ['Thiếu mục tiêu.'], wantHint: ['Thêm mục tiêu.'], at: 'I' })).toBeNull()
    expect(await faultOf({ fail: BAD, want: ['Khác.'], wantHint: ['Thêm.'], at: ['II'] })).toEqual({
      fault: 'differs',
      differences: [
        { of: 'message', wanted: ['Khác.'], got: ['Thiếu mục tiêu.'] },
        { of: 'hint', wanted: ['Thêm.'], got: ['Thêm mục tiêu.'] },
        { of: 'place', wanted: ['II'], got: ['I'] },
      ],
    })
  })

  test('may give the place as a line', async () => {
    expect(await faultOf({ fail: BAD, at: 1 })).toBeNull()
    expect(await faultOf({ fail: BAD, at: 3 })).toMatchObject({ differences: [{ wanted: ['3'], got: ['1'] }] })
    expect(await faultOf({ fail: BAD, at: [1, 3] })).toMatchObject({
      differences: [{ wanted: ['1', '3'], got: ['1'] }],
    })
  })

  test('may be written in decomposed letters', async () => {
    expect(await faultOf({ fail: BAD.normalize('NFD'), want: ['Thiếu mục tiêu.'.normalize('NFD')] })).toBeNull()
  })

  test.each([
    ['issuer', { with: { issuer: 'CHI BỘ ẤP 1' } }, '{issuer}.', 'CHI BỘ ẤP 1.'],
    ['year', { with: { year: 2031 } }, '{year}.', '2031.'],
    ['date', { with: { date: '2031-05-06' } }, '{date}.', '06/5/2031.'],
    ['type', { with: { type: 'bao-cao' } }, '{type}.', 'Báo cáo.'],
  ])('takes the %s as it is given', async (_, given, message, said) => {
    expect(await faultOf({ fail: BAD, want: [said], ...given }, { message }, TYPES)).toBeNull()
  })

  const SYSTEMS: Partial<RulesetSource> = { components: { systems: { party: {}, state: {} } } }
  const EDITIONS: Partial<RulesetSource> = {
    editions: {
      cu: { from: '2001-01-01', to: '2001-12-31', instrument: 'x' },
      moi: { from: '2002-01-01', instrument: 'y' },
    },
  }

  test.each<[key: string, given: NonNullable<RuleTest['with']>, wanted: string, found: string | null]>([
    ['system', { system: 'party' }, 'party', null],
    ['system', { system: 'state' }, 'party', 'state'],
    ['edition', { edition: 'cu' }, 'cu', null],
    ['edition', { edition: 'moi' }, 'cu', 'moi'],
    ['edition', { edition: 'cu', date: '2027-01-05' }, 'cu', null],
    ['edition', { today: '2001-05-05' }, 'cu', null],
    ['edition', { today: TODAY }, 'cu', 'moi'],
    ['edition', { date: '2001-05-05' }, 'cu', null],
    ['edition', { date: '2027-01-05' }, 'cu', 'moi'],
  ])('is held to a rule of one %s where it says %j', async (key, given, wanted, found) => {
    const fault = await faultOf({ fail: BAD, with: given }, { when: { [key]: wanted } }, { ...SYSTEMS, ...EDITIONS })
    expect(fault).toEqual(found === null ? null : { fault: 'not-for', key, wanted: [wanted], found })
  })

  test('that is older than all editions is held to no rule of an edition', async () => {
    const fault = await faultOf({ fail: BAD, with: { date: '1999-05-05' } }, { when: { edition: 'cu' } }, EDITIONS)
    expect(fault).toEqual({ fault: 'not-for', key: 'edition', wanted: ['cu'], found: null })
  })

  test('is held to what an override for its edition makes of the rule', async () => {
    const overrides: RulesetSource['overrides'] = [
      {
        edition: 'cu',
        rules: { 'thu/quy-tac': { check: { title: 'bieu-quyet' }, message: 'Thiếu biểu quyết.', hint: 'Thêm.' } },
      },
    ]
    const vocabulary = { 'muc-tieu': ['mục tiêu'], 'bieu-quyet': ['biểu quyết'] }
    const more = { ...EDITIONS, vocabulary, overrides }
    const [old, now] = [{ date: '2001-05-05' }, { date: '2027-01-05' }]
    const tests: RuleTest[] = [
      { ok: GOOD, with: now },
      { fail: BAD, with: now, want: ['Thiếu mục tiêu.'], wantHint: ['Thêm mục tiêu.'] },
      { ok: BAD, with: old },
      { fail: GOOD, with: old, want: ['Thiếu biểu quyết.'], wantHint: ['Thêm.'] },
    ]
    expect(verdictOf({ rules: [await tryRule({ tests }, more)] })).toBe('passed')
    expect(await faultOf({ ok: GOOD, with: { edition: 'cu' } }, {}, more)).toMatchObject({ fault: 'fires' })
  })

  test('is held to no rule that an override makes one for other documents', async () => {
    const overrides: RulesetSource['overrides'] = [
      { edition: 'cu', rules: { 'thu/quy-tac': { when: { format: 'docx' } } } },
    ]
    const more = { ...EDITIONS, overrides }
    const old = { date: '2001-05-05' }
    expect(await faultOf({ ok: BAD, with: old }, {}, more)).toBeNull()
    expect(await faultOf({ fail: BAD, with: old }, {}, more)).toMatchObject({ fault: 'not-for', key: 'format' })
  })

  test('for which an override switches the rule off passes, and does not fail', async () => {
    const overrides: RulesetSource['overrides'] = [{ edition: 'cu', rules: { 'thu/quy-tac': 'off' } }]
    const more = { ...EDITIONS, overrides }
    const old = { date: '2001-05-05' }
    const tests: RuleTest[] = [{ ok: GOOD }, { fail: BAD }, { ok: BAD, with: old }]
    const trial = await tryRule({ tests }, more)
    expect(verdictOf({ rules: [trial] })).toBe('passed')
    expect(trial.examples[2]).toMatchObject({ ran: false, fired: false, fault: null })
    expect(await faultOf({ fail: BAD, with: old }, {}, more)).toEqual({ fault: 'off' })
  })

  test('that names an unknown type could not be tried', async () => {
    const fault = await faultOf({ fail: BAD, with: { type: 'bao-ca' } }, {}, TYPES)
    expect(fault).toMatchObject({ fault: 'not-run', message: { vi: 'Không có loại văn bản “bao-ca”.' } })
    expect(fault).toHaveProperty('hint.vi', expect.stringContaining('Có phải “bao-cao”?'))
  })

  test('on which the rule breaks tells why', async () => {
    const broken: Check<Record<string, never>> = {
      kind: 'hong',
      about: { vi: 'Hỏng.', en: 'Broken.' },
      options: { type: 'object', additionalProperties: false, properties: {} },
      example: {},
      placeholders: {},
      compile: () => () => {
        throw new Error('không có gì')
      },
    }
    const ruleset = rulesetOf({ check: { kind: 'hong' }, tests: [{ ok: GOOD }, { fail: BAD }] })
    const { rules } = await tryRuleset(ruleset, {}, { checks: [broken] })
    expect(rules[0]?.faults).toEqual([])
    expect(rules[0]?.examples.map(({ fault }) => fault)).toEqual([
      { fault: 'broke', reason: 'Error: không có gì' },
      { fault: 'broke', reason: 'Error: không có gì' },
    ])
  })
})

describe('a fixture', () => {
  const tests: RuleTest[] = [{ ok: { fixture: 'mau/dat.md' } }, { fail: { fixture: 'mau/khong.md' } }]
  const source = { text: JSON.stringify(rulesetOf({ tests })), file: 'don-vi/quy-tac.json' }

  test('is asked for by its path and the file that names it', async () => {
    const asked: [string, string | null][] = []
    const readFixture = async (path: string, from: string | null) => {
      asked.push([path, from])
      return new TextEncoder().encode(path.endsWith('dat.md') ? GOOD : BAD)
    }
    expect(verdictOf(await tryRuleset(source, { readFixture }))).toBe('passed')
    expect(asked).toEqual([
      ['mau/dat.md', 'don-vi/quy-tac.json'],
      ['mau/khong.md', 'don-vi/quy-tac.json'],
    ])
  })

  test('that is not there leaves the rule untried, which is no pass', async () => {
    const trial = await tryRuleset(source, {
      readFixture: async (path) => (path.includes('khong') ? null : GOOD_BYTES),
    })
    expect(verdictOf(trial)).toBe('unknown')
    expect(trial.rules[0]).toMatchObject({
      faults: [],
      examples: [
        { fault: null },
        { fault: { fault: 'not-run', message: { vi: 'Không mở được tệp mẫu “mau/khong.md” của ví dụ.' } } },
      ],
    })
    expect(verdictOf(await tryRuleset(source))).toBe('unknown')
  })

  test('that cannot be read as a document leaves the rule untried', async () => {
    const readFixture = async () => new TextEncoder().encode('%PDF-1.7')
    expect(verdictOf(await tryRuleset(source, { readFixture }))).toBe('unknown')
  })
})

const GOOD_BYTES = new TextEncoder().encode(GOOD)

describe('inherited examples', () => {
  const parent = rulesetOf({ tests: [{ ok: GOOD }, { fail: BAD, want: ['Thiếu mục tiêu.'] }] })
  const child = (entry: NonNullable<RulesetSource['rules']>[string]): RulesetSource[] => [
    parent,
    { dangLint: 1, id: 'thu/con', rules: { 'thu/quy-tac': entry } },
  ]

  test('are tried against the rule as it is now', async () => {
    expect(verdictOf(await tryRuleset(child('info')))).toBe('passed')
    const stricter = { patch: true as const, check: { kind: 'section', title: 'muc-tieu', outside: 'muc-tieu' } }
    expect(verdictOf(await tryRuleset(child(stricter)))).toBe('failed')
  })

  test('do not hold a rule to words that a later ruleset changed', async () => {
    expect(verdictOf(await tryRuleset(child({ patch: true, message: 'Cần có mục tiêu.' })))).toBe('passed')
  })

  test('give way to those that a later ruleset states', async () => {
    const own = {
      patch: true as const,
      message: 'Khác.',
      tests: [{ ok: GOOD }, { fail: BAD, want: ['Thiếu mục tiêu.'] }],
    }
    const { rules } = await tryRuleset(child(own))
    expect(rules[0]?.examples[1]?.fault).toMatchObject({ fault: 'differs' })
  })

  test('are gone with the rule that another one replaces', async () => {
    const { rules } = await tryRuleset(child(RULE))
    expect(rules[0]?.examples).toEqual([])
  })
})

describe('coverage', () => {
  const measure = async (tests: RuleTest[], check: RuleSource['check'] = RULE.check) =>
    (await tryRuleset(rulesetOf({ tests, check }), { coverage: checks })).coverage

  test('is not measured unless it is asked for', async () => {
    expect((await tryRuleset(rulesetOf({}))).coverage).toBeNull()
  })

  test('tells rules, words and wordings that no example shows', async () => {
    expect(await measure([{ ok: GOOD }, { fail: BAD }])).toEqual({
      rules: { total: 1, shown: 1, missing: [] },
      words: { total: 1, shown: 1, missing: [] },
      parts: { total: 0, shown: 0, missing: [] },
      variants: { total: 2, shown: 1, missing: [{ word: 'muc-tieu', variants: ['^chỉ tiêu$'] }] },
    })
    expect(await measure([{ ok: BAD }])).toEqual({
      rules: { total: 1, shown: 1, missing: [] },
      words: { total: 1, shown: 0, missing: [{ rule: 'thu/quy-tac', option: 'title', word: 'muc-tieu' }] },
      parts: { total: 0, shown: 0, missing: [] },
      variants: { total: 2, shown: 0, missing: [{ word: 'muc-tieu', variants: ['mục tiêu', '^chỉ tiêu$'] }] },
    })
    expect(await measure([])).toMatchObject({ rules: { shown: 0, missing: ['thu/quy-tac'] } })
  })

  test('tells what stands before a colon from the rest', async () => {
    const coverage = await measure([{ ok: markdown('Chỉ tiêu: kết nạp 02 đảng viên.') }])
    expect(coverage?.variants.missing).toEqual([{ word: 'muc-tieu', variants: ['mục tiêu'] }])
  })

  test('tells items of a list by the option that names them', async () => {
    const coverage = await measure([{ ok: BAD }], { kind: 'sections', items: ['muc-tieu'] })
    expect(coverage?.words.missing).toEqual([{ rule: 'thu/quy-tac', option: 'items', word: 'muc-tieu' }])
  })

  test('tells parts by their labels, cues and patterns', async () => {
    const parts = {
      ai: { title: 'ai', cues: ['đảng viên'] },
      'khi-nao': { title: 'khi nào', patterns: ['quý\\s+[IV]+'] },
      'o-dau': { title: 'ở đâu', labels: ['địa điểm'] },
    }
    const check = { kind: 'content', title: 'muc-tieu', report: 'missing-parts', parts }
    const coverage = await measure([{ ok: markdown('I. MỤC TIÊU', 'Kết nạp 02 đảng viên trong quý II.') }], check)
    expect(coverage?.parts).toEqual({ total: 3, shown: 2, missing: [{ rule: 'thu/quy-tac', part: 'o-dau' }] })
  })
})

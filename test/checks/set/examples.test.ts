import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/checks/index.js'
import { testRuleset } from '../../../src/checks/test-ruleset.js'
import { type ExampleTrial, type RulesetTrial, verdictOf } from '../../../src/checks/trial.js'
import { createLinter } from '../../../src/lint.js'
import type { RuleSource, RuleTest } from '../../../src/ruleset/index.js'

const RULE: RuleSource = {
  title: 'Đủ nghị quyết năm',
  severity: 'warn',
  check: { kind: 'complete', papers: [{ type: 'nghi-quyet-nam' }] },
  message: '{issuer} thiếu {paper}.',
}

const UNIQUE: Partial<RuleSource> = {
  check: { kind: 'unique', replaces: 'thay-the' },
  message: 'Có {count} bản.',
}

async function tryRule(tests: RuleTest[], rule: Partial<RuleSource> = {}): Promise<RulesetTrial> {
  const linter = await createLinter({
    ruleset: {
      dangLint: 1,
      id: 'thu/nghiem',
      extends: ['dang/catalogue', 'dang/instruments', 'dang/profile'],
      vocabulary: { 'thay-the': ['thay thế'] },
      rules: {
        'thu/quy-tac': { ...RULE, ...rule, tests },
        'thu/van-ban': {
          title: 'Có mục tiêu',
          severity: 'off',
          check: { kind: 'forbid', patterns: ['a'] },
          message: 'Sai.',
        },
      },
    },
    examples: true,
  })
  return testRuleset(linter, { today: '2027-02-01', coverage: checks })
}

async function faultOf(example: RuleTest, rule?: Partial<RuleSource>): Promise<ExampleTrial['fault'] | undefined> {
  const { rules } = await tryRule([example], rule)
  return rules[0]?.examples[0]?.fault
}

describe('an example of a rule for all papers of a unit', () => {
  test('holds where its papers pass or fail as it says', async () => {
    const trial = await tryRule([
      { ok: { papers: [{ type: 'nghi-quyet-nam' }] } },
      { fail: { papers: [] }, want: ['ĐƠN VỊ A thiếu Nghị quyết năm.'] },
    ])
    expect(verdictOf(trial)).toBe('passed')
    expect(trial.rules[0]?.examples.map(({ ran, fired }) => [ran, fired])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  test('is missed where there is none, as that of any rule', async () => {
    const [rule] = (await tryRule([])).rules
    expect(rule?.faults).toEqual([{ fault: 'no-ok' }, { fault: 'no-fail' }])
  })

  test('that shows one document is told so, and the other way round', async () => {
    expect(await faultOf({ ok: 'I. MỤC TIÊU' })).toEqual({ fault: 'wrong-subject', wanted: 'papers' })
    const ofDocuments = { check: { kind: 'forbid', patterns: ['a'] }, message: 'Sai.' }
    expect(await faultOf({ fail: { papers: [] } }, ofDocuments)).toEqual({ fault: 'wrong-subject', wanted: 'document' })
  })

  test('is judged on the day that it names, else once the year is over', async () => {
    const notYet = { fail: { papers: [] }, with: { today: '2027-06-01' } }
    expect(await faultOf(notYet)).toEqual({ fault: 'silent' })
    expect(await faultOf({ fail: { papers: [] } })).toBeNull()
  })

  test('is of the unit, tier and year that it names', async () => {
    const rule: Partial<RuleSource> = { when: { tier: 'chi-bo-co-so', year: 2030 }, message: '{issuer} {tier} {year}' }
    const known = { tier: 'chi-bo-co-so', issuer: 'CHI BỘ TRẠM Y TẾ', year: 2030 }
    expect(
      await faultOf({ fail: { papers: [] }, with: known, want: ['CHI BỘ TRẠM Y TẾ Chi bộ cơ sở 2030'] }, rule),
    ).toBeNull()
    expect(await faultOf({ fail: { papers: [] } }, rule)).toMatchObject({ key: 'tier', found: 'chi-bo-truc-thuoc' })
  })

  test('tells the files that a finding is about', async () => {
    const papers = [
      { type: 'nghi-quyet-nam', number: '02-NQ/CB' },
      { type: 'nghi-quyet-nam', file: 'a/b.md' },
    ]
    expect(await faultOf({ fail: { papers }, at: ['02-NQ-CB nghi-quyet-nam.md', 'a/b.md'] }, UNIQUE)).toBeNull()
    expect(await faultOf({ fail: { papers }, at: 'a/b.md' }, UNIQUE)).toEqual({
      fault: 'differs',
      differences: [{ of: 'place', wanted: ['a/b.md'], got: ['02-NQ-CB nghi-quyet-nam.md', 'a/b.md'] }],
    })
  })

  test('reads the texts of its papers, so that rules note what they must know of them', async () => {
    const first = { type: 'nghi-quyet-nam', file: 'a.md' }
    const text = 'Nghị quyết này thay thế Nghị quyết số 01-NQ/CB.'
    expect(await faultOf({ ok: { papers: [first, { ...first, file: 'b.md', text }] } }, UNIQUE)).toBeNull()
    expect(await faultOf({ fail: { papers: [first, { ...first, file: 'b.md' }] } }, UNIQUE)).toBeNull()
  })

  test('leaves apart papers about other years, drafts, and papers of other units', async () => {
    const papers = [
      { type: 'nghi-quyet-nam', year: 2026 },
      { type: 'nghi-quyet-nam', draft: true, file: 'du-thao.md' },
      { type: 'nghi-quyet-nam', unit: 'CHI BỘ KHÁC', file: 'khac.md' },
    ]
    expect(await faultOf({ fail: { papers } })).toBeNull()
  })

  test('has members who owe papers of their own, and periods', async () => {
    const check = { kind: 'complete', papers: [{ type: 'ban-cam-ket', member: true }] }
    const members = ['Trần Văn Bình', { name: 'Lê Thị Hoa', exempt: true as const }]
    const rule = { check, message: 'Thiếu của {person}.' }
    const own = { type: 'ban-cam-ket', person: 'Trần Văn Bình' }
    expect(await faultOf({ ok: { papers: [own] }, with: { members } }, rule)).toBeNull()
    expect(
      await faultOf({ fail: { papers: [] }, with: { members }, want: ['Thiếu của Trần Văn Bình.'] }, rule),
    ).toBeNull()
    const quarterly = { check: { kind: 'complete', papers: [{ type: 'nghi-quyet-hoi-nghi', per: 'quarter' }] } }
    const inQuarters = ['2027-Q1', '2027-05', '2027-Q3', '2027-Q4'].map((period) => ({
      type: 'nghi-quyet-hoi-nghi',
      period,
    }))
    expect(await faultOf({ ok: { papers: inQuarters } }, quarterly)).toBeNull()
  })

  test('that names an unknown type or rule could not be tried', async () => {
    expect(await faultOf({ ok: { papers: [{ type: 'nghi-quyet-nma' }] } })).toMatchObject({ fault: 'not-run' })
    expect(await faultOf({ ok: { papers: [{ findings: ['thu/van-bam'] }] } })).toMatchObject({
      fault: 'not-run',
      message: { vi: 'Không có quy tắc “thu/van-bam”.' },
      hint: { vi: expect.stringContaining('Có phải “thu/van-ban”?') },
    })
  })
})

describe('an example that says of a document what only a unit has', () => {
  const ofDocuments = { check: { kind: 'forbid', patterns: ['a'] }, message: 'Sai.' }

  test.each<[RuleTest, Partial<RuleSource>]>([
    [{ ok: 'I. MỤC TIÊU', with: { members: ['Trần Văn Bình'] } }, ofDocuments],
    [{ fail: { papers: [] }, with: { date: '2027-01-05' } }, {}],
    [{ fail: { papers: [{ date: '2027-02-30' }] } }, {}],
    [{ fail: { papers: [] }, with: { since: '2027-02-30' } }, {}],
    [{ fail: { papers: [{ period: '2027-Q5' }] } }, {}],
    [{ fail: { papers: [{ findings: [] }] } }, {}],
  ])('does not load: %j', async (example, rule) => {
    await expect(tryRule([example], rule)).rejects.toMatchObject({ code: 'ruleset-value' })
  })
})

test('an example of a rule that goes by the profile is run and not judged once a later ruleset changed that', async () => {
  const tests: RuleTest[] = [
    { ok: { papers: [{ type: 'nghi-quyet-nam' }] } },
    { fail: { papers: [] }, want: ['Thiếu.'] },
  ]
  const own = {
    dangLint: 1 as const,
    id: 'thu/goc',
    extends: ['dang/catalogue', 'dang/instruments'],
    profile: { 'chi-bo-truc-thuoc': [{ type: 'nghi-quyet-nam', per: 'year' as const }] },
    rules: {
      'thu/quy-tac': { ...RULE, check: { kind: 'complete', profile: true }, message: 'Thiếu.', tests },
      'thu/khac': { ...RULE, message: 'Thiếu.', tests },
    },
  }
  const office = {
    dangLint: 1 as const,
    id: 'thu/don-vi',
    profile: { 'chi-bo-truc-thuoc': [{ type: 'cong-van', per: 'year' as const }] },
  }
  const alone = await testRuleset(await createLinter({ ruleset: own, examples: true }), { today: '2027-02-01' })
  expect(verdictOf(alone)).toBe('passed')
  const both = await createLinter({ ruleset: [own, office], examples: true })
  expect(verdictOf(await testRuleset(both, { today: '2027-02-01' }))).toBe('passed')
  const marked = both.ruleset.examples['thu/quy-tac']?.map(({ isOfOtherProfile }) => isOfOtherProfile)
  expect(marked).toEqual([true, true])
  expect(both.ruleset.examples['thu/khac']?.map(({ isOfOtherProfile }) => isOfOtherProfile)).toEqual([false, false])
})

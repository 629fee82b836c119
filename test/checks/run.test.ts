import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type LintOptions } from '../../src/lint.js'
import { type Check, type CheckContext, DangLintError, type Hit, paragraphsOf } from '../../src/model/index.js'
import type { RuleSource, RulesetSource } from '../../src/ruleset/index.js'
import { findingsOf, linterOf, markdown, TODAY } from './support.js'

interface WordOptions {
  word: string
  most?: number
}

/** A kind of check as a calling program adds it: a word may stand only so often. */
const word: Check<WordOptions> = {
  kind: 'word',
  about: { vi: 'Một từ chỉ được dùng có hạn.', en: 'A word may be used only so often.' },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['word'],
    properties: { word: { type: 'string', minLength: 2 }, most: { type: 'integer', minimum: 0 } },
  },
  example: { word: 'tuy nhiên', most: 1 },
  placeholders: { count: { vi: 'số lần', en: 'how often' }, kind: { vi: 'loại từ', en: 'kind of word' } },
  compile({ word: wanted, most = 0 }, tools) {
    if (wanted === 'cấm') tools.fail(['word'], { vi: 'Từ này không dùng được.', en: 'Not this word.' })
    const pattern = tools.pattern(wanted, ['word'])
    return ({ document }) => {
      const found = [...paragraphsOf(document.tree.children)].filter(({ value }) => pattern.test(value))
      const kind = { vi: 'từ', en: 'word' }
      return found.length > most
        ? found.map((node) => ({ node, actual: wanted, values: { count: found.length, kind } }))
        : []
    }
  },
}

const rule = (check: RuleSource['check'], more: Partial<RuleSource> = {}): RuleSource => ({
  title: 'Thử',
  severity: 'warn',
  check,
  message: 'Sai.',
  ...more,
})
const source = (rules: Record<string, RuleSource>): RulesetSource => ({ dangLint: 1, id: 'thu/nghiem', rules })

async function run(rules: Record<string, RuleSource>, checks: Check[], data: string, options: LintOptions = {}) {
  const linter = await createLinter({ ruleset: source(rules), checks })
  return (await linter.lint({ data }, { today: TODAY, ...options })).findings
}

describe('a check of the caller’s own', () => {
  const checks = [word as Check]

  test('runs beside the built-in ones, and fills its placeholders in both languages', async () => {
    const rules = { 'thu/a': rule({ kind: 'word', word: 'rất' }, { message: '{kind} “{actual}”: {count} lần' }) }
    const data = markdown('Rất tốt, rất đều.', 'Cũng rất đẹp.', 'Hay.')
    expect(await run(rules, checks, data)).toMatchObject([
      { message: 'từ “rất”: 2 lần', place: { line: 1 } },
      { message: 'từ “rất”: 2 lần', place: { line: 3 } },
    ])
    expect((await run(rules, checks, data, { lang: 'en' }))[0]?.message).toBe('word “rất”: 2 lần')
  })

  test.each([
    ['an unknown option', { kind: 'word', word: 'rất', mots: 1 }, 'ruleset-key', 'Có phải “most”?'],
    ['a misspelt required option', { kind: 'word', wrod: 'rất' }, 'ruleset-key', 'Có phải “word”?'],
    [
      'an option of the wrong type',
      { kind: 'word', word: 5 },
      'ruleset-type',
      '{"kind":"word","word":"tuy nhiên","most":1}',
    ],
    ['a value that its schema refuses', { kind: 'word', word: 'a' }, 'ruleset-value', '"word":"tuy nhiên"'],
    ['a value that it refuses itself', { kind: 'word', word: 'cấm' }, 'ruleset-value', 'Từ này không dùng được.'],
    ['a misspelt kind', { kind: 'wrod', word: 'rất' }, 'ruleset-kind', 'Có phải “word”?'],
  ])('%s is one mistake in the ruleset', async (_, check, code, says) => {
    const failure = await run({ 'thu/a': rule(check) }, checks, '').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DangLintError)
    expect(failure).toMatchObject({ code, problems: [] })
    const { message, hint } = (failure as DangLintError).describe('vi')
    expect(`${message} ${hint}`).toContain(says)
  })

  test('is unknown to those who did not add it', async () => {
    await expect(run({ 'thu/a': rule({ kind: 'word', word: 'rất' }) }, [], '')).rejects.toMatchObject({
      code: 'ruleset-kind',
    })
  })
})

describe('a check that throws', () => {
  const SECRET = 'Nội dung của văn bản.'
  const broken = (compile: Check['compile']): Check => ({
    ...(word as Check),
    kind: 'broken',
    options: { type: 'object' },
    compile,
  })
  const atOnce = broken(() => ({ document }) => {
    throw new Error(`hỏng: ${document.tree.children.length} ${SECRET}`)
  })
  const rules = {
    'thu/a': rule({ kind: 'word', word: 'dung' }),
    'thu/b': rule({ kind: 'broken' }),
    'thu/c': rule({ kind: 'broken' }, { severity: 'hint' }),
    'thu/d': rule({ kind: 'word', word: 'văn' }),
  }

  test('is a finding on that file, and the others go on', async () => {
    const findings = await run(rules, [word as Check, atOnce], SECRET)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['internal/rule-failed', 'error'],
      ['internal/rule-failed', 'error'],
      ['thu/a', 'warn'],
      ['thu/d', 'warn'],
    ])
    expect(findings[0]?.message).toContain('“thu/b”')
    expect(findings[1]?.message).toContain('“thu/c”')
  })

  test('tells nothing of the document, in either language', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const [finding] = await run(rules, [word as Check, atOnce], SECRET, { lang })
      expect(finding?.hint).toMatch(/severity: off/u)
      expect(JSON.stringify(finding)).not.toMatch(/hỏng|Nội dung/u)
    }
  })

  test('keeps what it found before', async () => {
    const late = broken(function compile() {
      return function* ({ document }: CheckContext): Generator<Hit> {
        const [node] = paragraphsOf(document.tree.children)
        yield node ? { node } : {}
        throw new Error('hỏng')
      }
    })
    const findings = await run({ 'thu/b': rule({ kind: 'broken' }) }, [late], 'Một dòng.')
    expect(findings.map(({ rule }) => rule)).toEqual(['internal/rule-failed', 'thu/b'])
  })

  test('has a fingerprint of its own for each rule', async () => {
    const findings = await run(rules, [word as Check, atOnce], SECRET)
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })
})

describe('the order of findings', () => {
  const severities = ['hint', 'error', 'info', 'warn'] as const

  test('is place, then severity, then rule by code point', async () => {
    const rules = Object.fromEntries(
      ['thu/b', 'thu/Z', 'thu/ă', 'thu/a-2', 'thu/a-10', 'thu/d', 'thu/e'].map((id, index) => [
        id,
        rule({ kind: 'word', word: 'rất' }, { severity: severities[index % 4] ?? 'warn' }),
      ]),
    )
    const findings = await run(rules, [word as Check], markdown('Rất: rất.', 'Lại rất.'))
    const order = [
      ['error', 'thu/Z'],
      ['error', 'thu/d'],
      ['warn', 'thu/a-2'],
      ['info', 'thu/e'],
      ['info', 'thu/ă'],
      ['hint', 'thu/a-10'],
      ['hint', 'thu/b'],
    ]
    expect(findings.map(({ place, severity, rule }) => [place?.line, severity, rule])).toEqual([
      ...order.map((one) => [1, ...one]),
      ...order.map((one) => [3, ...one]),
    ])
  })

  test('does not depend on the order of the rules', async () => {
    const ids = ['thu/a', 'thu/b', 'thu/c', 'thu/d']
    const words = ['rất', 'tốt', 'đều']
    const data = markdown('Làm rất tốt.', 'Làm rất đều.', 'Làm tốt.')
    const entries = ids.map((id, index): [string, RuleSource] => [
      id,
      rule({ kind: 'word', word: words[index % 3] ?? '' }, { severity: severities[index % 4] ?? 'warn' }),
    ])
    const expected = await run(Object.fromEntries(entries), [word as Check], data)
    expect(expected.length).toBeGreaterThan(4)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (shuffled) => {
        expect(await run(Object.fromEntries(shuffled), [word as Check], data)).toEqual(expected)
      }),
      { numRuns: 24 },
    )
  })
})

describe('a fingerprint', () => {
  const CHECK = '{ kind: content, title: ktgs, report: missing-parts, parts: { ai: { title: ai, cues: [đảng viên] } } }'
  const lines = [
    'I. PHƯƠNG HƯỚNG NĂM 2027',
    'Kết nạp.',
    'II. KIỂM TRA, GIÁM SÁT',
    'Kiểm tra trong quý II. Báo cáo.',
    'III. TỔ CHỨC THỰC HIỆN',
    'Giao.',
  ]
  const printOf = async (...document: string[]) => {
    const findings = await findingsOf(CHECK, markdown(...document))
    expect(findings).toHaveLength(1)
    return findings[0]?.fingerprint
  }
  const changed = (index: number, line: string) => printOf(...lines.with(index, line))

  test('stays where text elsewhere changes, moves the place, or is added before and after', async () => {
    const print = await printOf(...lines)
    expect(print).toMatch(/^[0-9a-f]{16}$/u)
    expect(await changed(1, 'Kết nạp 05 quần chúng và làm thêm nhiều việc.')).toBe(print)
    expect(await changed(3, 'Kiểm tra trong quý III. Báo cáo chi ủy.')).toBe(print)
    expect(await printOf('Mở đầu.', 'Căn cứ Điều lệ Đảng.', ...lines, 'Kết thúc.')).toBe(print)
  })

  test('stays where a section is put before and the numbers change', async () => {
    const [one, two, three, four, five, six] = lines
    const renumbered = [one, two, 'II. TÌNH HÌNH', 'Ổn định.', `I${three}`, four, `IV. ${five?.slice(5)}`, six]
    expect(await printOf(...renumbered.map(String))).toBe(await printOf(...lines))
  })

  test('of what is missing stays where other text comes to stand before the gap', async () => {
    const prints = async (check: string, ...document: string[]) => {
      const findings = await findingsOf(check, markdown(...document))
      expect(findings).toHaveLength(1)
      return findings[0]?.fingerprint
    }
    const before = ['I. ĐÁNH GIÁ', 'Tốt.', 'II. MỤC TIÊU', 'Kết nạp.']
    const after = ['I. ĐÁNH GIÁ', 'Tốt.', 'II. PHƯƠNG HƯỚNG', 'Kết nạp.', 'III. VIỆC KHÁC', 'Thêm.']
    for (const check of [
      '{ kind: section, title: ktgs, after: [muc-tieu, danh-gia] }',
      '{ kind: sections, items: [danh-gia, muc-tieu, to-chuc] }',
    ])
      expect(await prints(check, ...after)).toBe(await prints(check, ...before))
  })

  test('of a heading stays where its number changes', async () => {
    const check = '{ kind: sections, items: [danh-gia, ktgs] }'
    const print = async (...document: string[]) => (await findingsOf(check, markdown(...document)))[0]?.fingerprint
    const misspelt = await print('I. ĐÁNH GIÁ', 'Tốt.', 'II. KIỂM TRA, GIÁM XÁT', 'Quý II.')
    expect(misspelt).toMatch(/^[0-9a-f]{16}$/u)
    expect(await print('I. ĐÁNH GIÁ', 'Tốt.', 'II. KHÁC', 'Thêm.', 'III. KIỂM TRA, GIÁM XÁT', 'Quý II.')).toBe(misspelt)
  })

  test('stays where the spelling of the place differs only as Vietnamese allows', async () => {
    const print = await printOf(...lines)
    expect(await changed(2, 'II. Kiểm tra, giám sát')).toBe(print)
    expect(await printOf(...lines.map((line) => line.normalize('NFD')))).toBe(print)
  })

  test('changes with the place, the text there, and the rule', async () => {
    const print = await printOf(...lines)
    expect(await changed(2, 'II. CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT')).not.toBe(print)
    const linter = await linterOf(
      CHECK,
      'Sai.',
      `  thu/khac: { title: Thử, severity: warn, check: ${CHECK}, message: Sai. }\n`,
    )
    const { findings } = await linter.lint({ data: markdown(...lines) }, { today: TODAY })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test('tells one thing that is wrong with a place from another, so that neither hides behind the other', async () => {
    const parts = '{ ai: { title: ai, cues: [đảng viên] }, khi: { title: khi, cues: [quý] } }'
    const check = `{ kind: content, title: ktgs, report: missing-parts, parts: ${parts} }`
    const print = async (document: string, kind: string) => {
      const findings = await findingsOf(kind, document)
      expect(findings).toHaveLength(1)
      return findings[0]?.fingerprint
    }
    const lacking = (text: string) => print(markdown(...lines.with(3, text)), check)
    expect(await lacking('Kiểm tra 02 đảng viên.')).not.toBe(await lacking('Kiểm tra trong quý II.'))
  })

  test('of what is missing at the very beginning stays where another section comes to stand first', async () => {
    const print = async (...document: string[]) =>
      (await findingsOf('{ kind: sections, items: [danh-gia, ktgs] }', markdown(...document))).map(
        ({ fingerprint }) => fingerprint,
      )
    const before = await print('I. KIỂM TRA, GIÁM SÁT', 'Quý II.')
    expect(before).toHaveLength(1)
    expect(await print('I. KHÁC', 'Thêm.', 'II. KIỂM TRA, GIÁM SÁT', 'Quý II.')).toEqual(before)
  })

  test('does not depend on the language of the message or on its wording', async () => {
    const print = await printOf(...lines)
    const [english] = await findingsOf(CHECK, markdown(...lines), 'Khác.', { lang: 'en' })
    expect(english?.fingerprint).toBe(print)
  })
})

test('the grounds of a finding are those that were in force on the day of the document', async () => {
  const basis: RuleSource['basis'] = [
    { instrument: '22-QĐ/TW', clause: 'Điều 7', confidence: 'secondary' },
    { instrument: '296-QĐ/TW', confidence: 'secondary' },
  ]
  const rules = { 'thu/a': rule({ kind: 'word', word: 'rất' }, { basis }) }
  const linter = await createLinter({
    ruleset: ['dang/instruments', source(rules)],
    checks: [word as Check],
  })
  const on = async (date?: string) => {
    const { findings } = await linter.lint({ data: 'Làm rất tốt.' }, { today: TODAY, ...(date ? { date } : {}) })
    return findings.flatMap((finding) => finding.basis?.map(({ instrument }) => instrument))
  }
  expect(await on('2024-01-05')).toEqual(['22-QĐ/TW'])
  expect(await on('2027-01-05')).toEqual(['296-QĐ/TW'])
  // One without a date is judged by the present day.
  expect(await on()).toEqual(['296-QĐ/TW'])
})

test('placeholders that every rule may use are filled from the document', async () => {
  const document = `ĐẢNG BỘ XÃ BÌNH AN\nCHI BỘ ẤP 1\nSố 05-NQ/CB\nBình An, ngày 05 tháng 01 năm 2027\n\n**NGHỊ QUYẾT**\n**về nhiệm vụ năm 2027**\n\nI. NHIỆM VỤ\n\nKết nạp.\n`
  const message = '{type}; {typeName}; {tier}; {year}; {previousYear}; {issuer}; [{section}]{actual}'
  const check = '{ kind: component, component: addressee }'
  const [vi] = await findingsOf(check, document, message)
  expect(vi?.message).toBe('Nghị quyết năm; NGHỊ QUYẾT; Chi bộ trực thuộc đảng ủy cơ sở; 2027; 2026; CHI BỘ ẤP 1; …')
  const [en] = await findingsOf(check, document, message, { lang: 'en' })
  expect(en?.message).toMatch(/^Annual resolution; NGHỊ QUYẾT; Branch under a grassroots committee; /u)
})

describe('the number of rules', () => {
  const counted = async (whens: RuleSource['when'][], type: string) => {
    const rules = whens.map((when, index): [string, RuleSource] => [
      `thu/quy-tac-${index}`,
      rule({ kind: 'word', word: 'rất' }, when ? { when } : {}),
    ])
    const ruleset = { ...source(Object.fromEntries(rules)), extends: ['dang/catalogue'] }
    const linter = await createLinter({ ruleset, checks: [word as Check] })
    return (await linter.lint({ data: 'Chi bộ.' }, { type })).rules
  }

  test.each<[string, RuleSource['when'][], string, number]>([
    [
      'are those for its type',
      [{ type: 'bao-cao' }, { type: ['bao-cao', 'ke-hoach'] }, { type: 'ke-hoach' }],
      'bao-cao',
      2,
    ],
    ['leave out those for any type', [{ type: 'bao-cao' }, {}, { system: 'party' }], 'bao-cao', 1],
    ['are none where only rules for any type are for it', [{ type: 'bao-cao' }, {}], 'ke-hoach', 0],
    ['are all where no rule names types', [{}, { system: 'party' }], 'ke-hoach', 2],
  ])('that tell whether a content is right %s', async (_, whens, type, expected) => {
    expect(await counted(whens, type)).toBe(expected)
  })
})

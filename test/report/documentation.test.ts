import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { verdictOf } from '../../src/checks/trial.js'
import { draftDocx, makeDraft } from '../../src/draft/index.js'
import { createLinter } from '../../src/lint.js'
import { documentation } from '../../src/report/documentation.js'
import { LANGUAGE_EXAMPLE } from '../../src/report/language-page.js'
import { OFFICE_EXAMPLE } from '../../src/report/office-example.js'
import { keyTables } from '../../src/report/schema-tables.js'
import { COMMON_PLACEHOLDERS, rulesetSchema } from '../../src/ruleset/index.js'
import { MERGE_TABLE } from '../../src/ruleset/merge-table.js'
import type { SchemaNode } from '../../src/ruleset/schema-path.js'
import { ATTRIBUTES, KINDS } from '../../src/ruleset/selector/index.js'
import { parseSelector } from '../../src/ruleset/selector/parse.js'
import { loadWith } from './support.js'

const ruleset = await loadWith()

/** What a page says itself, without what examples say between fences. */
const prose = (text: string) => text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1$/gmu, '')

describe.each(['vi', 'en'] as const)('the pages (%s)', (lang) => {
  const pages = documentation(ruleset, checks, lang)

  test('are one for each rule, and six that gather', () => {
    expect(Object.keys(pages).sort()).toEqual(
      [
        'README.md',
        'rule-language.md',
        'profile.md',
        'the-thuc.md',
        'instruments.md',
        'codes.md',
        ...ruleset.declared.map(({ id }) => `${id}.md`),
      ].sort(),
    )
  })

  test('tell every selector, and only such as can be compiled', () => {
    const page = pages['rule-language.md'] ?? ''
    const section = page.slice(page.search(/^## (?:Bộ chọn|Selectors)$/mu), page.search(/^## .*`vocabulary`/mu))
    for (const name of [...KINDS, ...Object.keys(ATTRIBUTES)]) expect(section).toContain(`\`${name}\``)
    const cells = section.split('\n').flatMap((line) => (/^\| `/u.test(line) ? (line.split(' | ')[0] ?? '') : []))
    const selectors = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, selector = '']) => selector))
    expect(selectors.length).toBeGreaterThan(12)
    const fail = (offset: number): never => expect.fail(`${offset}`)
    for (const selector of selectors) expect(() => parseSelector(selector, fail), selector).not.toThrow()
    for (const filter of ['word', 'matches', 'is', 'not', 'has', 'nth', 'first', 'last', 'empty'])
      expect(selectors.some((selector) => selector.includes(`:${filter}`))).toBe(true)
  })

  test('link only to pages and anchors that there are', () => {
    let links = 0
    for (const [path, text] of Object.entries(pages)) {
      for (const [, target = '', anchor] of prose(text).matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/gu)) {
        const resolved = target === '' ? path : new URL(target, `http://x/${path}`).pathname.slice(1)
        expect(Object.keys(pages), `${path}: ${target}`).toContain(resolved)
        if (anchor) expect(pages[resolved], `${path}: #${anchor}`).toContain(`<a id="${anchor}"></a>`)
        links++
      }
    }
    expect(links).toBeGreaterThan(ruleset.rules.length)
  })

  test('hold no gap where a word should be', () => {
    for (const [path, text] of Object.entries(pages)) {
      expect(text, path).not.toMatch(/undefined|\[object|NaN/u)
      // The letterhead of an example may be a table with an empty cell.
      expect(prose(text), path).not.toMatch(/\| {2,}\|/u)
      expect(text, path).toBe(text.normalize('NFC'))
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true)
    }
  })

  test('tell every key, every kind with every option, every placeholder and every row of merging', () => {
    const page = pages['rule-language.md'] ?? ''
    const keys = keyTables(rulesetSchema(checks) as SchemaNode, lang)
    expect(keys.length).toBeGreaterThan(10)
    for (const { rows } of keys) for (const { key } of rows) expect(page).toContain(`| \`${key}\` |`)
    for (const { kind, about, options, placeholders } of checks) {
      const own = page.split(`\n### ${kind}\n`)[1]?.split('\n### ')[0] ?? ''
      expect(own).toContain(about[lang])
      for (const option of Object.keys(options.properties as object)) expect(own).toContain(`| \`${option}\` |`)
      for (const name of Object.keys(placeholders)) expect(own).toContain(`| \`{${name}}\` |`)
    }
    for (const name of COMMON_PLACEHOLDERS) expect(page).toContain(`| \`{${name}}\` |`)
    for (const { part, later, result } of MERGE_TABLE)
      expect(page).toContain(`| ${part} | ${later[lang]} | ${result[lang]} |`)
  })
})

test('the ruleset that the rule language is shown by loads, and its own examples hold', async () => {
  const linter = await createLinter({ ruleset: { text: LANGUAGE_EXAMPLE, file: 'a.yaml' }, examples: true })
  const trial = await testRuleset(linter, { today: '2027-02-01' })
  expect(verdictOf(trial)).toBe('passed')
  expect(trial.rules.map(({ rule }) => rule)).toContain('don-vi/han-bao-cao')
})

describe('the type of an office’s own that the rule language is shown by', async () => {
  const linter = await createLinter({
    ruleset: { text: OFFICE_EXAMPLE, file: 'a.yaml' },
    examples: true,
    templates: true,
  })
  const own = linter.ruleset.declared.filter(({ when }) => when.type === 'thu-cam-on').map(({ id }) => id)
  const lintNew = async (without?: string) => {
    const answers = { year: 2027, date: '2027-01-05' }
    const request = { type: 'thu-cam-on', answers, example: true, today: '2027-01-05' }
    const draft = makeDraft(linter.ruleset, without === undefined ? request : { ...request, without })
    return linter.lint({ data: await draftDocx(draft) }, { today: '2027-01-05' })
  }

  test('has examples that hold', async () => {
    const trial = await testRuleset(linter, { today: '2027-02-01' })
    expect(verdictOf(trial)).toBe('passed')
    expect(own).toEqual(['thu-cam-on/ly-do', 'thu-cam-on/viec', 'thu-cam-on/viec-day-du', 'thu-cam-on/co-chu'])
    expect(trial.rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(own))
  })

  test('is recognised and passes as its template has it', async () => {
    const { document, findings } = await lintNew()
    expect([document.type, findings]).toEqual(['thu-cam-on', []])
  })

  test.each(['thu-cam-on/ly-do', 'thu-cam-on/viec'])('is told of %s where it is left out', async (rule) => {
    expect((await lintNew(rule)).findings.map((finding) => finding.rule)).toEqual([rule])
  })

  test('changes what is owed', () => {
    const { profile, extras } = linter.ruleset
    const types = (tier: string) => profile[tier]?.map(({ type }) => type)
    expect(types('dang-vien')).toEqual(['ban-cam-ket', 'kiem-diem-ca-nhan'])
    expect(types('chi-bo-co-so')).not.toContain('dang-ky-dan-van-kheo')
    expect(extras['chi-bo-co-so']).toContain('thu-cam-on')
  })
})

test('keys that are told once are not told again', () => {
  const paths = keyTables(rulesetSchema(checks) as SchemaNode, 'en').map(({ path, isPatch }) => `${path} ${isPatch}`)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.includes('with'))).toEqual([
    'rules.*.tests[].with false',
    'rules.*.tests[].with.members[] false',
    'rules.*.tests[].with.officers[] false',
  ])
})

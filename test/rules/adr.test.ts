/** That nothing is tied to the Party: records of architecture decisions, in English, by rules in YAML alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { verdictOf } from '../../src/checks/trial.js'
import { createLinter } from '../../src/lint.js'
import { applyEdits, makeReport, SEVERITIES } from '../../src/model/index.js'
import { FORMATS, namesOf, report } from '../../src/report/index.js'
import { type RuleSource, type RulesetSource, rulesInfo } from '../../src/ruleset/index.js'

const folder = new URL('./adr/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const file = 'adr.yaml'
const linter = await createLinter({ ruleset: { text: read(file), file }, examples: true })
const options = { lang: 'en', today: '2026-06-01' } as const
const VIETNAMESE = /[ăâđêôơưạảãáàấầẩẫậắằẳẵặẹẻẽéèếềểễệịỉĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỵỷỹýỳ]|\bĐảng\b/iu

const lint = (name: string) => linter.lint({ name, data: read(name) }, options)
const told = async (name: string) =>
  (await lint(name)).findings.map(({ rule, place, message }) => `${place?.line} ${rule}: ${message}`)

describe('a record of an architecture decision', () => {
  test('is known by its title, dated by its date, and of the tier of who issued it', async () => {
    expect((await lint('good.md')).document).toEqual({
      system: 'engineering',
      type: 'adr',
      confidence: expect.any(Number),
      tier: 'team',
      edition: 'weighed',
      issuer: 'PLATFORM TEAM',
      superior: null,
      number: null,
      place: null,
      date: '2026-03-14',
      year: 2026,
      typeName: 'Architecture decision record',
      abstract: '12: Store orders in a relational database',
      addressee: null,
      signature: null,
      recipients: ['Ann Example, platform', 'Ben Example, orders'],
    })
    expect((await lint('good-company.md')).document).toMatchObject({ tier: 'company', edition: 'plain' })
  })

  test.each(['good.md', 'good-company.md'])('%s is as it should be', async (name) => {
    expect(await told(name)).toEqual([])
  })

  test('is told of every fault, each at its place', async () => {
    expect(await told('bad.md')).toEqual([
      '1 adr/date: The record has no date.',
      '1 adr/deciders: The record does not say who decided.',
      '3 adr/title: The title “put everything in one place” is not a number, a colon and a name.',
      '7 adr/sections: Section “Context” is exchanged with the next one; it belongs after “Status”.',
      '11 adr/status: “Status” holds none of Proposed, Accepted, Rejected, Deprecated, Superseded by ADR n.',
      '15 adr/we-will: “Decision” does not say what we will do.',
      '17 adr/alternatives: The record has no section on the alternatives that were considered.',
      '17 adr/review: A decision for the whole company needs a section on its review.',
      '17 adr/we-might: “we could” is not what we will do.',
      '19 adr/sections: Section “Consequenses” is misspelt; it belongs after “Decision”.',
    ])
  })

  test('is told on the grounds that were in force on its day', async () => {
    const basis = async (date: string) => {
      const { findings } = await linter.lint({ data: '## Context\n' }, { ...options, type: 'adr', date })
      return findings.find(({ rule }) => rule === 'adr/sections')?.basis?.map(({ instrument }) => instrument)
    }
    expect(await basis('2025-06-01')).toEqual(['ADR-1'])
    expect(await basis('2026-06-01')).toEqual(['ADR-9'])
  })

  test('has its long words put right by safe edits of its own text', async () => {
    const data = '## Context\n\nUtilise **it** in order\nto store orders.\n'
    const { findings } = await linter.lint({ data }, { ...options, type: 'adr' })
    const fixes = findings.flatMap(({ rule, fix }) => (rule === 'adr/plain-words' && fix ? [fix] : []))
    expect(fixes.map(({ safety }) => safety)).toEqual(['safe', 'safe'])
    expect(
      applyEdits(
        data,
        fixes.flatMap(({ edits }) => edits),
      ),
    ).toBe('## Context\n\nUse **it** to store orders.\n')
  })

  test('is asked for less while it is a draft', async () => {
    const data = read('bad.md')
    const severities = async (name: string) => {
      const { findings } = await linter.lint({ name, data }, options)
      return findings
        .filter(({ rule }) => rule === 'adr/deciders' || rule === 'adr/alternatives')
        .map(({ rule, severity }) => `${rule} ${severity}`)
    }
    expect(await severities('adr/bad.md')).toEqual(['adr/deciders warn', 'adr/alternatives error'])
    expect(await severities('drafts/bad.md')).toEqual(['adr/alternatives info'])
  })

  test('is told in English alone, in every format', async () => {
    const { format, document, rules, findings } = await lint('bad.md')
    const whole = makeReport([{ file: 'bad.md', format, status: 'findings', document, rules, findings }])
    for (const format of FORMATS) {
      const printed = await report(whole, {
        format,
        lang: 'en',
        names: namesOf(linter.ruleset.catalogue, 'en'),
        rules: rulesInfo(linter.ruleset, 'en'),
        instruments: linter.ruleset.instruments,
      })
      expect(printed.length).toBeGreaterThan(100)
      expect(printed).not.toMatch(VIETNAMESE)
    }
  })
})

const { rules = {} } = parse(read(file)) as RulesetSource
describe('the rules', () => {
  test('are of every kind and severity that such a ruleset needs', () => {
    const sources = Object.values(rules as Record<string, RuleSource>)
    expect(new Set(sources.map(({ check }) => check.kind)).size).toBeGreaterThanOrEqual(11)
    expect(SEVERITIES.every((one) => sources.some(({ severity }) => severity === one))).toBe(true)
  })

  test('do what their examples say', async () => {
    const trial = await testRuleset(linter, options)
    expect(trial.rules.map(({ rule }) => rule)).toEqual(Object.keys(rules))
    expect(trial.rules.filter((rule) => verdictOf({ rules: [rule] }) !== 'passed')).toEqual([])
  })
})

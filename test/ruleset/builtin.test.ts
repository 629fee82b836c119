import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pairCounts } from '../../.build/pair-counts.js'
import { checks } from '../../src/checks/index.js'
import { documentation } from '../../src/report/documentation.js'
import type { ShippedExamples } from '../../src/ruleset/examples.js'
import { expand } from '../../src/ruleset/expand.js'
import builtin from '../../src/ruleset/generated/builtin.json' with { type: 'json' }
import examples from '../../src/ruleset/generated/examples.json' with { type: 'json' }
import { configSchema, type RuleSource, type RulesetSource, rulesetSchema } from '../../src/ruleset/index.js'
import { load } from './support.js'

const folder = new URL('../../rules/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
/** Lists of sections ship as the rules that they stand for. */
const sources = files.map((name) => expand({ source: parse(read(name)) as RulesetSource, locate: () => ({}) }).source)

/** As it ships: examples are for tests, templates for new documents. */
function withoutTests({ rules, templates: _templates, ...rest }: RulesetSource): RulesetSource {
  if (!rules) return rest
  const kept = Object.entries(rules).map(([id, rule]) => {
    if (typeof rule === 'string') return [id, rule]
    const { tests: _, ...shipped } = rule
    return [id, shipped]
  })
  return { ...rest, rules: Object.fromEntries(kept) }
}

describe('what is generated has not drifted', () => {
  test('the built-in rulesets are rules/*.yaml without their examples', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(builtin).toEqual(Object.fromEntries(sources.map((source) => [source.id, withoutTests(source)])))
  })

  test('their examples are in a file of their own, each with the line on which it begins', () => {
    const shipped = examples as unknown as ShippedExamples
    for (const [index, source] of sources.entries()) {
      const tested = Object.entries(source.rules ?? {}).filter(([, rule]) => typeof rule === 'object' && rule.tests)
      const { file = null, rules = {} } = shipped[source.id] ?? {}
      expect(file).toBe(tested.length > 0 ? `rules/${files[index]}` : null)
      expect(Object.keys(rules)).toEqual(tested.map(([id]) => id))
      for (const [id, rule] of tested) expect(rules[id]?.tests).toEqual((rule as RuleSource).tests)
      const lines = Object.values(rules).flatMap(({ lines }) => lines)
      const written = read(files[index] ?? '').split('\n')
      for (const line of lines) expect(written[line - 1]).toMatch(/^ +- (?:with|ok|fail):/u)
    }
    expect(Object.keys(shipped).length).toBeGreaterThan(0)
  })

  test.each(['vi', 'en'] as const)('the pages on rules are those of the code (%s)', async (lang) => {
    const pages = documentation(await load('dang', { examples: true }), checks, lang, pairCounts())
    const root = new URL(`docs/${lang}/`, folder)
    const written = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.md'))
    expect(written.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(Object.keys(pages).sort())
    for (const [path, text] of Object.entries(pages)) expect(read(`docs/${lang}/${path}`), path).toBe(text)
  })

  test('the schemas for editors are those of the code', () => {
    expect(JSON.parse(read('schema/ruleset.schema.json'))).toEqual(rulesetSchema(checks))
    expect(JSON.parse(read('schema/config.schema.json'))).toEqual(configSchema(checks))
  })
})

test.each(Object.keys(builtin))('%s loads by its name alone', async (id) => {
  expect((await load(id)).id).toBe(id)
})

test.each(sources.map((source, index) => [files[index] ?? '', source] as const))(
  '%s passes the schema that its users are held to',
  async (file, source) => {
    const { id } = await load({ text: read(file), file })
    expect(id).toBe(source.id)
  },
)

const { rules, declared: every, catalogue, instruments } = await load('dang')
const on = every.filter(({ severity }) => severity !== 'off')

test('the rules that are compiled when they are run are those that a caller has compiled at once', async () => {
  const atOnce = await load(structuredClone(builtin.dang) as RulesetSource)
  const plain = (compiled: typeof rules) => compiled.map(({ run: _, ...rest }) => rest)
  expect(plain(rules)).toEqual(plain(atOnce.rules))
})

const declared = Object.assign({}, ...sources.map((source) => source.rules)) as Record<string, RuleSource>

test('every rule in the files is in the default ruleset', () => {
  const active = Object.entries(declared).filter(([, { severity }]) => severity !== 'off')
  expect(on.map(({ id }) => id).sort()).toEqual(active.map(([id]) => id).sort())
})

describe.each(on)('$id', ({ id, basis, severity, tags, title, when, origins }) => {
  test('is named by a document type and a content', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    const [type = ''] = id.split('/')
    if (Object.hasOwn(catalogue.types, type)) expect(when.type).toBe(type)
  })

  test('rests on instruments that are declared', () => {
    expect(basis.length).toBeGreaterThan(0)
    for (const { instrument } of basis) expect(instruments).toHaveProperty([instrument])
    expect(origins).toHaveLength(1)
  })

  test('is found by tags without diacritics', () => {
    expect(tags.length).toBeGreaterThan(0)
    for (const tag of tags) expect(tag).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })

  test('is no error where its grounds are only assumed', () => {
    if (basis.every(({ confidence }) => confidence === 'assumed')) expect(severity).not.toBe('error')
    else expect(basis.some(({ confidence }) => confidence !== 'assumed')).toBe(true)
  })

  test('speaks both languages', () => {
    const { message, hint, why } = declared[id] as RuleSource
    for (const text of [title, why, message, ...(hint === undefined ? [] : [hint])]) {
      expect(text).toEqual({ vi: expect.stringMatching(/\S/u), en: expect.stringMatching(/\S/u) })
      const { vi, en } = text as { vi: string; en: string }
      expect(vi).toBe(vi.normalize('NFC'))
      expect(vi).not.toBe(en)
    }
  })
})

test('instruments and editions follow each other without gap or overlap', () => {
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  for (const [id, { from, to, supersededBy }] of Object.entries(instruments)) {
    if (supersededBy === undefined) continue
    expect(instruments).toHaveProperty([supersededBy])
    expect([id, dayAfter(to ?? '')]).toEqual([id, instruments[supersededBy]?.from])
    expect(to !== undefined && (from === undefined || from <= to)).toBe(true)
  }
  const editions = Object.values(catalogue.editions).sort((a, b) => (a.from < b.from ? -1 : 1))
  editions.forEach(({ to, instrument }, index) => {
    expect(instruments).toHaveProperty([instrument])
    expect(to === undefined ? undefined : dayAfter(to)).toBe(editions[index + 1]?.from)
  })
})

test('types and tiers of the catalogue name only systems and tiers that there are', () => {
  for (const { systems = [], tiers = [] } of Object.values(catalogue.types)) {
    for (const system of systems) expect(catalogue.components.systems).toHaveProperty([system])
    for (const tier of tiers) expect(catalogue.tiers).toHaveProperty([tier])
  }
})

/** What every built-in rule, owed paper and template keeps to, whoever writes it. */
import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { SEVERITIES, type Severity } from '../../src/model/index.js'
import { asList } from '../../src/text/index.js'

const { ruleset } = await createLinter({ examples: true, templates: true })
const { declared, catalogue, profile, extras, templates, examples, instruments } = ruleset

const rank = (severity: Severity | 'off') => (severity === 'off' ? SEVERITIES.length : SEVERITIES.indexOf(severity))
const isAbove = (severity: Severity | 'off', limit: Severity) => rank(severity) < rank(limit)

/** Both languages of what a rule says as its source has it; a template is told by what it prints. */
const printed = (template: object) => JSON.stringify(template)

describe.each(declared.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { title, why, message, hint, severity, basis, when } = rule

  test('says in both languages what it asks for, why, what is wrong and how to mend it', () => {
    for (const [key, words] of Object.entries({ title, why })) {
      expect(words?.vi, key).toMatch(/\S/u)
      expect(words?.en, key).toMatch(/\S/u)
      expect(words?.vi, key).not.toBe(words?.en)
    }
    for (const [key, words] of Object.entries({ message, hint })) {
      expect(words, key).not.toBeNull()
      expect(printed(words?.vi ?? {}), key).not.toBe(printed(words?.en ?? {}))
    }
  })

  test('rests on grounds that are declared', () => {
    expect(basis.length).toBeGreaterThan(0)
    for (const { instrument } of basis) expect(instruments).toHaveProperty([instrument])
  })

  test('is as severe as its grounds are sure', () => {
    const sure = new Set(basis.map(({ confidence }) => confidence))
    if (isAbove(severity, 'warn')) expect(sure.has('primary') || sure.has('named'), [...sure].join()).toBe(true)
    if ([...sure].every((confidence) => confidence === 'assumed')) expect(isAbove(severity, 'warn')).toBe(false)
  })

  test('has an example that passes and one that fails', () => {
    const own = (examples[id] ?? []).map((example) => example.test)
    expect(own.filter(({ ok }) => ok !== undefined).length).toBeGreaterThan(0)
    expect(own.filter(({ fail }) => fail !== undefined).length).toBeGreaterThan(0)
  })

  test('is for types and tiers that there are', () => {
    for (const type of asList(when.type)) expect(catalogue.types).toHaveProperty([type])
    for (const tier of asList(when.tier)) expect(catalogue.tiers).toHaveProperty([tier])
  })
})

const owed = Object.entries(profile).flatMap(([tier, papers]) => papers.map(({ type }) => [type, tier] as const))

describe.each(owed)('%s, which %s owes', (type, tier) => {
  test('is checked for what it must contain', () => {
    const contents = declared.filter(
      ({ when, severity }) =>
        asList(when.type).includes(type) &&
        (when.tier === undefined || asList(when.tier).includes(tier)) &&
        rank(severity) <= rank('warn'),
    )
    expect(contents.length).toBeGreaterThan(1)
  })

  test('can be written new', () => {
    const own = (templates[type] ?? []).filter(({ tiers }) => tiers === undefined || tiers.includes(tier))
    expect(own.length).toBe(1)
  })
})

const written = Object.entries(templates).flatMap(([type, list]) =>
  list.flatMap(({ tiers }) => (tiers ?? Object.keys(catalogue.tiers)).map((tier) => [type, tier] as const)),
)

test.each(written)('the template of %s for %s is of a paper that this tier has', (type, tier) => {
  const has = [...(profile[tier] ?? []).map((paper) => paper.type), ...(extras[tier] ?? [])]
  expect(has).toContain(type)
})

test('the template of a type for a tier is one', () => {
  const keys = written.map((pair) => pair.join(' '))
  expect(new Set(keys).size).toBe(keys.length)
})

import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { readSets } from '../../src/checks/set/read-example.js'
import { runSetRules } from '../../src/checks/set/run.js'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { verdictOf } from '../../src/checks/trial.js'
import { createLinter } from '../../src/lint.js'
import { type Finding, type Lang, UNKNOWN_FACTS } from '../../src/model/index.js'
import type { RuleTest } from '../../src/ruleset/index.js'

const TODAY = '2027-02-01'
const linter = await createLinter({ examples: true })
const trial = await testRuleset(linter, { today: TODAY, coverage: checks })

test.each(trial.rules)('$rule does what its examples say', ({ examples, faults }) => {
  expect(examples.length).toBeGreaterThan(1)
  expect({ faults, examples: examples.filter(({ fault }) => fault !== null) }).toEqual({ faults: [], examples: [] })
})

test('every rule that ships is tried, and all of them hold', () => {
  const on = linter.ruleset.declared.filter(({ severity }) => severity !== 'off')
  expect(trial.rules.map(({ rule }) => rule)).toEqual(on.map(({ id }) => id))
  expect(verdictOf(trial)).toBe('passed')
})

test('the examples name no fixture: those of the built-in rules ship without files beside them', () => {
  const documents = Object.values(linter.ruleset.examples).flatMap((examples) =>
    examples.map(({ test: { ok, fail } }) => ok ?? fail),
  )
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) expect(document).not.toHaveProperty('fixture')
})

/** What all rules find in what an example shows. */
async function findingsOf({ ok, fail, with: known = {} }: RuleTest, lang: Lang): Promise<Finding[]> {
  const shown = ok ?? fail ?? ''
  if (typeof shown === 'object' && 'papers' in shown) {
    const rules = linter.ruleset.setRulesFor({ name: null, format: 'docx', facts: UNKNOWN_FACTS })
    const found: Finding[] = []
    for (const rule of rules) {
      const { set, sets, asOf } = await readSets(shown.papers, known, rule, linter)
      found.push(...runSetRules({ ...linter.ruleset, setRulesFor: () => [rule] }, set, { sets, lang, asOf }))
    }
    return found
  }
  const data = typeof shown === 'object' && 'text' in shown ? shown.text : String(shown)
  const { type, tier, year, date } = known
  const given = Object.entries({ type, tier, year, date }).filter(([, value]) => value !== undefined)
  return (await linter.lint({ data }, { ...Object.fromEntries(given), lang, today: TODAY })).findings
}

describe.each(Object.entries(linter.ruleset.examples))('%s', (_, examples) => {
  test.each(['vi', 'en'] as const)('keeps no placeholder in what it says (%s)', async (lang) => {
    for (const { test: example } of examples) {
      // What is quoted from the document may hold anything.
      for (const { message, hint = '', actual = '' } of await findingsOf(example, lang))
        expect((message + hint).replaceAll(actual, '')).not.toMatch(/[{}[\]]|undefined|null/u)
    }
  })
})

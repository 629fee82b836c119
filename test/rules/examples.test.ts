import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { testRuleset } from '../../src/checks/test-ruleset.js'
import { verdictOf } from '../../src/checks/trial.js'
import { createLinter } from '../../src/lint.js'

const TODAY = '2027-02-01'
const linter = await createLinter({ examples: true })
const trial = await testRuleset(linter, { today: TODAY, coverage: checks })

test.each(trial.rules)('$rule does what its examples say', ({ examples, faults }) => {
  expect(examples.length).toBeGreaterThan(1)
  expect({ faults, examples: examples.filter(({ fault }) => fault !== null) }).toEqual({ faults: [], examples: [] })
})

test('every rule that ships is tried, and all of them hold', () => {
  expect(trial.rules.map(({ rule }) => rule)).toEqual(linter.ruleset.rules.map(({ id }) => id))
  expect(verdictOf(trial)).toBe('passed')
})

test('the examples name no fixture: those of the built-in rules ship without files beside them', () => {
  const documents = Object.values(linter.ruleset.examples).flatMap((examples) =>
    examples.map(({ test: { ok, fail } }) => ok ?? fail),
  )
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) expect(document).not.toHaveProperty('fixture')
})

describe.each(Object.entries(linter.ruleset.examples))('%s', (_, examples) => {
  test.each(['vi', 'en'] as const)('keeps no placeholder in what it says (%s)', async (lang) => {
    for (const { test: example } of examples) {
      const document = example.ok ?? example.fail ?? ''
      const data = typeof document === 'object' && 'text' in document ? document.text : String(document)
      const { findings } = await linter.lint({ data }, { ...example.with, lang, today: TODAY })
      // What is quoted from the document may hold anything.
      for (const { message, hint = '', actual = '' } of findings)
        expect((message + hint).replaceAll(actual, '')).not.toMatch(/[{}[\]]|undefined|null/u)
    }
  })
})

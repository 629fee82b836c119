import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createLinter } from '../../src/lint.js'
import type { RuleSource, RulesetSource } from '../../src/ruleset/index.js'

const folder = new URL('../../rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const linter = await createLinter()
const TODAY = '2027-02-01'

for (const file of files) {
  const source = parse(readFileSync(new URL(file, folder), 'utf8')) as RulesetSource
  const rules = Object.entries(source.rules ?? {}).filter(
    (entry): entry is [string, RuleSource] => typeof entry[1] === 'object',
  )
  if (rules.length === 0) continue

  describe(file, () => {
    test.each(rules)('%s has an example that passes and one that fails', (_, { tests = [] }) => {
      expect(tests.some(({ ok }) => ok !== undefined)).toBe(true)
      expect(tests.some(({ fail }) => fail !== undefined)).toBe(true)
    })

    test.each(rules)('%s says in both languages what is wrong', (_, { title, message, hint }) => {
      for (const text of [title, message, ...(hint ? [hint] : [])])
        expect(text).toEqual({ vi: expect.any(String), en: expect.any(String) })
    })

    const examples = rules.flatMap(([id, { tests = [] }]) =>
      tests.map((example, index) => ({ id, example, name: `${id} ${index + 1}` })),
    )
    test.each(examples)('$name', async ({ id, example }) => {
      const { ok, fail, want, with: given = {} } = example
      const { findings } = await linter.lint({ data: ok ?? fail ?? '' }, { ...given, today: TODAY })
      const messages = findings.filter(({ rule }) => rule === id).map(({ message }) => message)
      if (ok !== undefined) expect(messages).toEqual([])
      else if (want) expect(messages).toEqual(want)
      else expect(messages).not.toEqual([])
    })

    test.each(examples)('$name: no message keeps a placeholder', async ({ example }) => {
      for (const lang of ['vi', 'en'] as const) {
        const { findings } = await linter.lint(
          { data: example.ok ?? example.fail ?? '' },
          { ...example.with, lang, today: TODAY },
        )
        for (const { message, hint = '' } of findings) expect(message + hint).not.toMatch(/[{}[\]]|undefined|null/u)
      }
    })
  })
}

import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { createLinter } from '../../src/lint.js'
import { type AnyCheck, type Check, DangLintError } from '../../src/model/index.js'
import { loadRuleset } from '../../src/ruleset/index.js'

/** A check such as a calling program may add: a paragraph has no more words than a number. */
const words: Check<{ most: number }> = {
  kind: 'words',
  about: { vi: 'Đoạn văn không dài quá.', en: 'No paragraph is too long.' },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['most'],
    properties: { most: { description: 'The most words', type: 'integer', minimum: 1 } },
  },
  example: { most: 200 },
  placeholders: { count: { vi: 'số từ', en: 'number of words' } },
  compile:
    ({ most }) =>
    ({ document }) =>
      document.reading.blocks.flatMap((block) => {
        const count = block.type === 'paragraph' ? block.value.split(/\s+/u).length : 0
        return count > most ? [{ node: block, values: { count } }] : []
      }),
}

const rulesetOf = (check: string, more = '') =>
  `dangLint: 1\nid: a\nrules:\n  a/x:\n    title: X\n    severity: warn\n    check: ${check}\n    message: Dài {count} từ.\n${more}`

/** What is thrown for a ruleset and checks, in a line for each mistake. */
async function mistakes(text: string, custom: AnyCheck[]): Promise<string[]> {
  const options = { checks: [...checks, ...custom], custom }
  const error: unknown = await loadRuleset({ text, file: 'a.yaml' }, options).catch((thrown: unknown) => thrown)
  if (!(error instanceof DangLintError)) throw new Error(`not refused: ${String(error)}`)
  return [error, ...error.problems].map((one) => {
    const { line, column } = one.place ?? {}
    return `${line === undefined ? '' : `${line}:${column} `}${one.code}: ${one.describe('en').message}`
  })
}

describe('a check of the caller’s own', () => {
  test('is run as the built-in ones are, with its own placeholders', async () => {
    const linter = await createLinter({
      checks: [words as AnyCheck],
      ruleset: { text: rulesetOf('{ kind: words, most: 3 }'), file: 'a.yaml' },
    })
    const { findings } = await linter.lint({ data: 'Một hai ba.\n\nMột hai ba bốn năm.\n' })
    expect(findings).toMatchObject([{ rule: 'a/x', message: 'Dài 5 từ.', place: { line: 3 } }])
  })

  test('has its options checked, one error for each mistake', async () => {
    const written = [
      '{ kind: words, mots: 3 }',
      '{ kind: words, most: three }',
      '{ kind: words, most: 0 }',
      '{ kind: words }',
      '{ kind: wods, most: 3 }',
    ]
    const told = []
    for (const check of written) told.push(...(await mistakes(rulesetOf(check), [words as AnyCheck])))
    expect(told).toEqual([
      '7:27 ruleset-key: There is no key “mots” in “check”.',
      '7:33 ruleset-type: “most” must be a whole number.',
      '7:33 ruleset-value: The value “0” of “most” must be at least 1.',
      '7:12 ruleset-missing: The key “most” is missing in “check”.',
      '7:20 ruleset-kind: There is no check of the kind “wods”.',
    ])
  })

  test('may not use a placeholder that it does not fill', async () => {
    const text = rulesetOf('{ kind: words, most: 3 }').replace('{count}', '{cont}')
    expect(await mistakes(text, [words as AnyCheck])).toEqual([
      '8:18 ruleset-placeholder: Rule “a/x”: There is no placeholder “{cont}”.',
    ])
  })

  test('that breaks over its options is told with the rule that asked for it', async () => {
    const broken: AnyCheck = {
      ...words,
      compile: () => {
        throw new TypeError('no dictionary')
      },
    }
    expect(await mistakes(rulesetOf('{ kind: words, most: 3 }'), [broken])).toEqual([
      '7:12 check-failed: Rule “a/x”: The check “words” broke over these options (no dictionary).',
    ])
  })

  test.each<[string, object, string]>([
    ['no name', { kind: '' }, 'it has no name'],
    ['the name of a built-in kind', { kind: 'section' }, 'another kind has that name'],
    ['no options', { options: undefined }, '“options” must be an object'],
    ['a list of placeholders', { placeholders: ['count'] }, '“placeholders” must be an object'],
    ['nothing to compile', { compile: 'words' }, '“compile” must be a function'],
    ['options of no type', { options: { type: 'objekt', properties: {} } }, 'is no JSON Schema 2020-12 ('],
    ['options that refer to nothing', { options: { $ref: '#/$defs/nothing' } }, 'is no JSON Schema 2020-12 ('],
  ])('with %s is refused by its name', async (_, wrong, reason) => {
    const good: AnyCheck = { ...(words as AnyCheck), kind: 'good' } as AnyCheck
    const custom = [good, { ...words, ...wrong } as unknown as AnyCheck]
    const [message = '', ...others] = await mistakes(rulesetOf('{ kind: good, most: 3 }'), custom)
    expect(message).toMatch(/^check-invalid: The check “(?:words|section|)” that the calling program adds is wrong: /u)
    expect(message).toContain(reason)
    expect(others).toEqual([])
  })

  test('is refused where two have one name', async () => {
    const twice = [words as AnyCheck, { ...words } as AnyCheck]
    expect((await mistakes(rulesetOf('{ kind: words, most: 3 }'), twice))[0]).toContain('another kind has that name')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checks } from '../../src/checks/index.js'
import { rulesetSchema } from '../../src/ruleset/index.js'
import { RULE_EXAMPLES, RULESET_EXAMPLES } from '../../src/ruleset/schema-examples.js'
import type { SchemaNode } from '../../src/ruleset/schema-path.js'

const folder = new URL('../../rules/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const shipped = JSON.parse(read('schema/ruleset.schema.json')) as SchemaNode & { $schema: string }

/** Every schema below one, by its path. */
function* walk(node: unknown, path: string[] = []): Generator<[string, SchemaNode]> {
  if (typeof node !== 'object' || node === null) return
  yield [path.join('/'), node as SchemaNode]
  for (const [key, child] of Object.entries(node)) {
    if (!['examples', 'default', 'enum', 'required', 'const'].includes(key)) yield* walk(child, [...path, key])
  }
}

const properties = [...walk(shipped)].flatMap(([path, { properties = {} }]) =>
  Object.entries(properties)
    .filter(() => !/(?:^|\/)(?:properties|\$defs)$/u.test(path))
    .map(([key, node]) => [`${path}/${key}`, node] as const),
)

test('the schema is valid JSON Schema of 2020-12', () => {
  expect(shipped.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const ajv = new Ajv2020({ strict: false })
  expect(ajv.validateSchema(shipped), ajv.errorsText()).toBe(true)
})

// Keywords that mean nothing, and formats and types that do not go together, are refused by the strict mode of ajv.
// Two of its wishes are left out: that a branch repeats the type which its condition has told, and its keys.
test('the schema compiles in the strict mode of a validator', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, discriminator: true })
  expect(() => ajv.compile(shipped)).not.toThrow()
})

test('the schema has many keys', () => {
  expect(properties.length).toBeGreaterThan(100)
})

test.each(properties)('%s is described', (_, { description = '' }) => {
  expect(description).toMatch(/\p{L}{2}/u)
})

// A plain validator, as an editor has it: no option of ours.
const plain = new Ajv2020({ strict: false }).compile(shipped)

describe('with nothing but the schema', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

  test.each(files)('%s is valid', (file) => {
    expect(plain(parse(read(file))), JSON.stringify(plain.errors)).toBe(true)
  })

  test.each(files)('%s names the schema, so that an editor completes it', (file) => {
    const [, path = ''] = /^# yaml-language-server: \$schema=(.+)$/mu.exec(read(file)) ?? []
    expect(JSON.parse(read(path))).toEqual(shipped)
  })

  test.each([
    ['an unknown key', { vocabulry: {} }],
    ['an option of another kind', { rules: { 'a/b': { ...ruleOf({ kind: 'date', title: 'ktgs' }) } } }],
    ['an example that is no document', { rules: { 'a/b': { ...ruleOf(), tests: [{ ok: 5 }] } } }],
    ['a fixture with a key too many', { rules: { 'a/b': { ...ruleOf(), tests: [{ ok: { fixture: 'a', b: 1 } }] } } }],
  ])('%s is refused', (_, more) => {
    expect(plain({ dangLint: 1, id: 'thu', rules: { 'a/b': ruleOf() } })).toBe(true)
    expect(plain({ dangLint: 1, id: 'thu', ...more })).toBe(false)
  })
})

function ruleOf(check: Record<string, unknown> = { kind: 'section', title: 'ktgs' }) {
  return { title: 'Thử', severity: 'warn', check, message: 'Sai.' }
}

describe('the examples that editors show', () => {
  test('stand at every key of a ruleset and of a rule', () => {
    const { properties: top = {} } = shipped
    expect(Object.keys(top).filter((key) => !top[key]?.examples)).toEqual([])
    const rule = { ...ruleOf(), ...RULE_EXAMPLES }
    expect(plain({ ...RULESET_EXAMPLES, rules: { 'a/b': rule } }), JSON.stringify(plain.errors)).toBe(true)
  })

  test.each(Object.entries(RULESET_EXAMPLES))('%s is right', (key, example) => {
    expect(plain({ dangLint: 1, id: 'thu', [key]: example }), JSON.stringify(plain.errors)).toBe(true)
  })

  test.each(Object.entries(RULE_EXAMPLES))('%s of a rule is right', (key, example) => {
    const data = { dangLint: 1, id: 'thu', rules: { 'a/b': { ...ruleOf(), [key]: example } } }
    expect(plain(data), JSON.stringify(plain.errors)).toBe(true)
  })

  test.each(checks)('$kind has one that is right', ({ kind, example }) => {
    const data = { dangLint: 1, id: 'thu', rules: { 'a/b': ruleOf({ kind, ...example }) } }
    expect(plain(data), JSON.stringify(plain.errors)).toBe(true)
    expect(JSON.stringify(shipped)).toContain(JSON.stringify({ kind, ...example }))
  })
})

test('the default of an option is a value that it takes', () => {
  const defaults = [...walk(rulesetSchema(checks))].filter(([, node]) => node.default !== undefined)
  expect(defaults.length).toBeGreaterThan(3)
  const ajv = new Ajv2020({ strict: false })
  for (const [path, node] of defaults) {
    expect(ajv.validate({ $defs: shipped.$defs, ...node }, node.default), path).toBe(true)
  }
})

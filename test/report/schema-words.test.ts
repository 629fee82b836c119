import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { translate } from '../../src/report/schema-words.js'
import { configSchema } from '../../src/ruleset/index.js'

function* descriptions(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  const { description, kind } = node as { description?: unknown; kind?: { const?: unknown } }
  // What a kind of check tests is said in both languages by the kind itself.
  if (typeof description === 'string' && kind === undefined) yield description
  for (const [key, child] of Object.entries(node)) if (key !== 'kind' && key !== 'examples') yield* descriptions(child)
}

const abouts = new Set(checks.map(({ about }) => about.en))
const all = [...new Set(descriptions(configSchema(checks)))].filter((text) => !abouts.has(text))

test('there are descriptions', () => {
  expect(all.length).toBeGreaterThan(90)
})

// A new option or key needs its Vietnamese in src/report/schema-words.ts.
test.each(all)('“%s” is said in Vietnamese', (text) => {
  const vi = translate(text, 'vi')
  expect(vi).not.toBe(text)
  expect(vi).toBe(vi.normalize('NFC'))
  expect(translate(text, 'en')).toBe(text)
})

test('a description that nobody has put into Vietnamese is shown as it is', () => {
  expect(translate('Something of a caller’s own', 'vi')).toBe('Something of a caller’s own')
  expect(translate('constructor', 'vi')).toBe('constructor')
})

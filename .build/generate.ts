/**
 * Writes what is generated: the JSON Schemas of rulesets and configurations, their compiled
 * validators, the built-in rulesets and their examples as JSON, and the pages on rules.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { buildSync } from 'esbuild'
import { isNode, LineCounter, parse, parseDocument } from 'yaml'
import { checks } from '../src/checks/index.js'
import { manifestSchema } from '../src/dossier/manifest-schema.js'
import { AJV_OPTIONS } from '../src/ruleset/ajv.js'
import type { ShippedExamples } from '../src/ruleset/examples.js'
import { expand } from '../src/ruleset/expand.js'
import type { Locate } from '../src/ruleset/position.js'
import { configSchema, rulesetSchema, settingsSchema } from '../src/ruleset/schema.js'
import type { RuleSource, RulesetSource } from '../src/ruleset/types.js'
import { pairCounts } from './pair-counts.js'

const root = new URL('../', import.meta.url)
const file = (path: string) => new URL(path, root)

type Schema = Record<string, unknown>

const writeSchema = (name: string, schema: Schema) =>
  writeFileSync(file(`rules/schema/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)

function writeValidator(name: string, schema: Schema): void {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } })
  // The helpers that ajv would load at run time are bundled in, so that no part of ajv ships.
  const { outputFiles } = buildSync({
    stdin: { contents: standaloneCode.default(ajv, ajv.compile(schema)), resolveDir: root.pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    minify: true,
  })
  writeFileSync(file(`src/ruleset/generated/${name}.js`), outputFiles[0]?.text ?? '')
}

writeSchema('ruleset', rulesetSchema(checks))
writeSchema('config', configSchema(checks))
writeSchema('dossier', manifestSchema())
writeValidator('validate', rulesetSchema(checks))
// The rest of a configuration is a ruleset, for which there is a validator.
writeValidator('validate-settings', settingsSchema())
writeValidator('validate-manifest', manifestSchema())

/** Checking documents needs no examples and no templates: they ship in files of their own. */
function withoutTests({ templates: _, ...source }: RulesetSource): RulesetSource {
  const rules = Object.entries(source.rules ?? {}).map(([id, rule]) => {
    if (typeof rule === 'string') return [id, rule]
    const { tests: _, ...rest } = rule as RuleSource
    return [id, rest]
  })
  return { ...source, ...(source.rules ? { rules: Object.fromEntries(rules) } : {}) }
}

/** What finds the line on which something of a ruleset is written. */
function makeLocate(text: string): Locate {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  return (path) => {
    const node = document.getIn(path, true)
    return { line: counter.linePos((isNode(node) && node.range?.[0]) || 0).line }
  }
}

/** The examples of a ruleset's rules, with the line on which each begins. */
function examplesOf({ rules = {} }: RulesetSource, locate: Locate): ShippedExamples[string]['rules'] {
  const found = Object.entries(rules).flatMap(([id, rule]) => {
    const tests = typeof rule === 'string' ? undefined : rule.tests
    if (!tests) return []
    const lines = tests.map((_, index) => locate(['rules', id, 'tests', index]).line ?? 1)
    return [[id, { lines, tests }]]
  })
  return Object.fromEntries(found)
}

const files = readdirSync(file('rules/'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const text = readFileSync(file(`rules/${name}`), 'utf8')
    // Lists of sections ship as the rules that they stand for.
    const { source, locate } = expand({ source: parse(text) as RulesetSource, locate: makeLocate(text) })
    const { templates } = source
    return {
      source: withoutTests(source),
      templates,
      examples: { file: `rules/${name}`, rules: examplesOf(source, locate) },
    }
  })
  .sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
const sources = files.map(({ source }) => source)
const examples = files.filter(({ examples }) => Object.keys(examples.rules).length > 0)
const exampleLines = examples.map(({ source, examples }) => `${JSON.stringify(source.id)}: ${JSON.stringify(examples)}`)
writeFileSync(file('src/ruleset/generated/examples.json'), `{\n${exampleLines.join(',\n')}\n}\n`)
const templateLines = files.flatMap(({ source, templates }) =>
  templates ? [`${JSON.stringify(source.id)}: ${JSON.stringify(templates)}`] : [],
)
writeFileSync(file('src/ruleset/generated/templates.json'), `{\n${templateLines.join(',\n')}\n}\n`)
const lines = sources.map((source) => `${JSON.stringify(source.id)}: ${JSON.stringify(source)}`)
writeFileSync(file('src/ruleset/generated/builtin.json'), `{\n${lines.join(',\n')}\n}\n`)

// The pages are written from what was generated above, so it is loaded only now.
const { loadRuleset } = await import('../src/ruleset/index.js')
const { documentation } = await import('../src/report/documentation.js')
const ruleset = await loadRuleset('dang', { checks, examples: true })
const pairs = pairCounts()
rmSync(file('rules/docs/'), { recursive: true, force: true })
for (const lang of ['vi', 'en'] as const) {
  for (const [path, text] of Object.entries(documentation(ruleset, checks, lang, pairs))) {
    const target = fileURLToPath(file(`rules/docs/${lang}/${path}`))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

/** Writes what is generated: the JSON Schemas of rulesets and configurations, their compiled validators, and the built-in rulesets as JSON. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { buildSync } from 'esbuild'
import { parse } from 'yaml'
import { checks } from '../src/checks/index.js'
import { AJV_OPTIONS } from '../src/ruleset/ajv.js'
import { configSchema, rulesetSchema, settingsSchema } from '../src/ruleset/schema.js'
import type { RuleSource, RulesetSource } from '../src/ruleset/types.js'

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
writeValidator('validate', rulesetSchema(checks))
// The rest of a configuration is a ruleset, for which there is a validator.
writeValidator('validate-settings', settingsSchema())

/** Examples are for tests: they do not ship. */
function withoutTests(source: RulesetSource): RulesetSource {
  const rules = Object.entries(source.rules ?? {}).map(([id, rule]) => {
    if (typeof rule === 'string') return [id, rule]
    const { tests: _, ...rest } = rule as RuleSource
    return [id, rest]
  })
  return { ...source, ...(source.rules ? { rules: Object.fromEntries(rules) } : {}) }
}

const sources = readdirSync(file('rules/'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => withoutTests(parse(readFileSync(file(`rules/${name}`), 'utf8')) as RulesetSource))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
const lines = sources.map((source) => `${JSON.stringify(source.id)}: ${JSON.stringify(source)}`)
writeFileSync(file('src/ruleset/generated/builtin.json'), `{\n${lines.join(',\n')}\n}\n`)

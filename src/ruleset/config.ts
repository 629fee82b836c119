import { findFalseDays } from './days.js'
import { explainAll, throwAll } from './explain.js'
import { type LoadOptions, makeValidator, type ReadRuleset } from './load.js'
import type { SchemaNode } from './schema-path.js'
import type { RulesetSource } from './types.js'

/** What a configuration says beside rules. */
export interface Settings {
  /** Patterns in the syntax of .gitignore, from the folder of the configuration. */
  ignore?: string[]
  failOn?: 'error' | 'warn' | 'info' | 'never'
  maxWarnings?: number
  show?: 'error' | 'warn' | 'info' | 'hint'
  lang?: 'vi' | 'en'
  /** From the folder of the configuration. */
  baseline?: string
}

/** A configuration that has been read and found right: a ruleset with settings. */
export interface Config extends ReadRuleset {
  file: string
  settings: Settings
}

/** What a configuration builds on that does not say it. */
export const DEFAULT_EXTENDS: string[] = ['dang']

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/**
 * Reads a configuration: a ruleset whose version and id may be left out, and which extends the default ruleset
 * unless it says otherwise. A file without any entry is one that changes nothing.
 * Throws `DangLintError` with file, line, column and the mend of every mistake.
 */
export async function readConfig(input: { text: string; file: string }, options: LoadOptions): Promise<Config> {
  const { check } = await makeValidator(options)
  const { default: checkSettings } = await import('./generated/validate-settings.js')
  const { configSchema, settingsSchema } = await import('./schema.js')
  const { parseYaml } = await import('./parse.js')
  const { data, locate } = parseYaml(input.text, input.file)
  const written = data ?? {}
  const known = Object.keys((settingsSchema() as SchemaNode).properties ?? {})
  const entries = isGroup(written) ? Object.entries(written) : []
  const settings = Object.fromEntries(entries.filter(([key]) => known.includes(key)))
  // Its path is the name of a configuration without one: no other file has it.
  const ruleset = { dangLint: 1, ...Object.fromEntries(entries.filter(([key]) => !known.includes(key))) }
  const isRuleset = check(isGroup(written) ? { id: 'config', ...ruleset } : written)
  const isSet = checkSettings(settings)
  if (!isRuleset || !isSet) {
    const errors = [...((!isRuleset && check.errors) || []), ...((!isSet && checkSettings.errors) || [])]
    throwAll(explainAll(errors, { data: written, locate, schema: configSchema(options.checks) }))
  }
  const source = { id: input.file, extends: DEFAULT_EXTENDS, ...ruleset } as RulesetSource
  throwAll(findFalseDays(source, locate))
  return { source, locate, file: input.file, settings }
}

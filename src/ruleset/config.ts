import { DangLintError } from '../model/index.js'
import { findFalseDays } from './days.js'
import type { LoadOptions, ReadRuleset } from './input.js'
import { problemOf } from './overrides.js'
import type { Locate } from './position.js'
import type { SchemaNode } from './schema-path.js'
import { throwAll } from './throw-all.js'
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
  settings: Settings
}

/** What a configuration builds on that does not say it. */
export const DEFAULT_EXTENDS: string[] = ['dang']

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Patterns that leave nothing out: somebody would wait for them in vain. */
function falsePatterns({ ignore = [] }: Settings, locate: Locate): DangLintError[] {
  return ignore.flatMap((pattern, index) => {
    const problem = problemOf(pattern.replace(/^!/u, ''))
    if (problem === null) return []
    return new DangLintError('ruleset-value', {
      message: {
        vi: `Mẫu “${pattern}” của “ignore” không dùng được: ${problem.vi}.`,
        en: `The pattern “${pattern}” of “ignore” cannot be used: ${problem.en}.`,
      },
      hint: {
        vi: "Ví dụ: ignore: ['luu-tru/', '*-nhap.docx']",
        en: "For example: ignore: ['luu-tru/', '*-nhap.docx']",
      },
      place: locate(['ignore', index]),
    })
  })
}

/** The settings apart from the rest, which is a ruleset. */
function part(entries: Record<string, unknown>, known: readonly string[]) {
  const some = (isSetting: boolean) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => known.includes(key) === isSetting))
  return { settings: some(true) as Settings, ruleset: { dangLint: 1, ...some(false) } }
}

async function read(text: string, file: string, options: LoadOptions): Promise<Config> {
  const [{ makeValidator }, { explainAll }] = await Promise.all([import('./validate.js'), import('./explain.js')])
  const { check } = await makeValidator(options)
  const { default: checkSettings } = await import('./generated/validate-settings.js')
  const { configSchema, settingsSchema } = await import('./schema.js')
  const { parseYaml } = await import('./parse.js')
  const { data: parsed, locate, written } = parseYaml(text, file)
  const data = parsed ?? {}
  const known = Object.keys((settingsSchema() as SchemaNode).properties ?? {})
  const { settings, ruleset } = part(isGroup(data) ? data : {}, known)
  const isRuleset = check(isGroup(data) ? { id: 'config', ...ruleset } : data)
  const isSet = checkSettings(settings)
  if (!isRuleset || !isSet) {
    const errors = [...((!isRuleset && check.errors) || []), ...((!isSet && checkSettings.errors) || [])]
    throwAll(explainAll(errors, { data, locate, written, schema: configSchema(options.checks) }))
  }
  // Its path is the name of a configuration without one: no other file has it.
  const source = { id: file, extends: DEFAULT_EXTENDS, ...ruleset } as RulesetSource
  throwAll([...findFalseDays(source, locate), ...falsePatterns(settings, locate)])
  return { source, locate, file, text, settings }
}

/**
 * Reads a configuration: a ruleset whose version and id may be left out, and which extends the default ruleset
 * unless it says otherwise. A file without any entry is one that changes nothing.
 * Throws `DangLintError` with file, line, column and the mend of every mistake.
 */
export async function readConfig(
  { text: source, file }: { text: string | Uint8Array; file: string },
  options: LoadOptions,
): Promise<Config> {
  const { decodeRuleset } = await import('./decode.js')
  const text = decodeRuleset(source, file)
  try {
    return await read(text, file, options)
  } catch (error) {
    if (error instanceof DangLintError) (await import('./frame.js')).addFrames(error, new Map([[file, text]]))
    throw error
  }
}

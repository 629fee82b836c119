import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { createLinter, type Linter } from '../lint.js'
import type { Ruleset, RulesetInput } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { notAllowed } from './values.js'

const isFile = (name: string) => /\.(?:ya?ml|json)$/iu.test(name) || name.startsWith('.')

async function fromFile(path: string): Promise<RulesetInput | null> {
  try {
    return { text: await readFile(path, 'utf8'), file: path }
  } catch {
    return null
  }
}

/** `extends` is looked up from the file that names it. Paths stay relative, so that messages are the same everywhere. */
const find = (name: string, from: string | null) =>
  fromFile(from === null || isAbsolute(name) ? name : join(dirname(from), name))

async function openRulesets(names: string[]): Promise<Linter> {
  if (names.length === 0) return createLinter()
  const inputs = await Promise.all(names.map(async (name) => (isFile(name) ? ((await fromFile(name)) ?? name) : name)))
  return createLinter({ ruleset: inputs, resolve: find })
}

/** The types or tiers that a ruleset declares; where it leaves them to its caller, those that its rules speak of. */
function knownIds({ catalogue, rules }: Ruleset, key: 'type' | 'tier'): string[] {
  const declared = Object.keys(key === 'type' ? catalogue.types : catalogue.tiers)
  return declared.length > 0 ? declared : [...new Set(rules.flatMap(({ when }) => when[key] ?? []))]
}

/**
 * A linter with the rulesets named on the command line: built-in ids or files.
 * Throws `bad-option` where the type or tier given is unknown: no rule would run, and the document would pass.
 */
export async function makeLinter({ rulesets, given }: Pick<Arguments, 'rulesets' | 'given'>): Promise<Linter> {
  const linter = await openRulesets(rulesets)
  for (const key of ['type', 'tier'] as const) {
    const value = given[key]
    const known = knownIds(linter.ruleset, key)
    if (value !== undefined && known.length > 0 && !known.includes(value)) throw notAllowed(key, value, known)
  }
  return linter
}

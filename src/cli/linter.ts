import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { createLinter, type Linter, type LinterConfig } from '../lint.js'
import { type RulesetInput, refuseUnknown } from '../ruleset/index.js'
import type { Arguments } from './args.js'

const isFile = (name: string) => /\.(?:ya?ml|json)$/iu.test(name) || name.startsWith('.')

async function fromFile(path: string): Promise<RulesetInput | null> {
  try {
    return { text: await readFile(path), file: path }
  } catch {
    return null
  }
}

/** `extends` is looked up from the file that names it. Paths stay relative, so that messages are the same everywhere. */
const find = (name: string, from: string | null) =>
  fromFile(from === null || isAbsolute(name) ? name : join(dirname(from), name))

async function openRulesets(names: string[], more: LinterConfig): Promise<Linter> {
  if (names.length === 0) return createLinter(more)
  const inputs = await Promise.all(names.map(async (name) => (isFile(name) ? ((await fromFile(name)) ?? name) : name)))
  return createLinter({ ...more, ruleset: inputs, resolve: find, folder: process.cwd() })
}

/**
 * A linter with the rulesets named on the command line: built-in ids or files.
 * Throws `bad-option` where the type or tier given is unknown, before any file is read.
 */
export async function makeLinter(
  { rulesets, given }: Pick<Arguments, 'rulesets' | 'given'>,
  more: LinterConfig = {},
): Promise<Linter> {
  const linter = await openRulesets(rulesets, more)
  refuseUnknown(linter.ruleset, given)
  return linter
}

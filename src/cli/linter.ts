import { createLinter, type Linter, type LinterConfig } from '../lint.js'
import { type Config, refuseUnknown } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { findRuleset } from './rulesets.js'

/**
 * A linter with the rules of a configuration, and on top of them the rulesets named on the command line: built-in ids,
 * files or packages. Where there is neither, with all built-in rules.
 * Throws `bad-option` where the type or tier given is unknown, before any file is read.
 */
export async function makeLinter(
  { rulesets, given }: Pick<Arguments, 'rulesets' | 'given'>,
  { config = null, ...more }: LinterConfig & { config?: Config | null } = {},
): Promise<Linter> {
  const ruleset = config ? [config, ...rulesets] : rulesets
  const linter = await (ruleset.length === 0
    ? createLinter(more)
    : createLinter({ ...more, ruleset, resolve: findRuleset, folder: process.cwd() }))
  refuseUnknown(linter.ruleset, given)
  return linter
}

import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { checks } from '../checks/index.js'
import { testRuleset } from '../checks/test-ruleset.js'
import { type RulesetTrial, verdictOf } from '../checks/trial.js'
import type { ReadFixture } from '../checks/try-example.js'
import { trialJson } from '../report/trial-json.js'
import { trialText } from '../report/trial-text.js'
import type { Arguments } from './args.js'
import { hereabouts } from './hereabouts.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { paintFor } from './paint.js'
import { refuseOverwriting, requireTextOrJson, writeTargets } from './targets.js'

/** Fixtures lie beside the ruleset that names them. */
const readFixture: ReadFixture = async (path, from) => {
  try {
    return await readFile(resolve(from === null ? '.' : dirname(from), path))
  } catch {
    return null
  }
}

const CODES = { passed: 0, failed: 1, unknown: 2 } as const
const WIDTH = 100

/** `dang-lint test [RULESET…]`: tries the examples of rules. Throws `DangLintError` where a ruleset does not load. */
export async function testCommand(asked: Arguments): Promise<Outcome> {
  requireTextOrJson(asked)
  const { args, config } = await hereabouts(asked)
  const { paths, rulesets, given, lang, targets, color, coverage } = args
  refuseOverwriting(targets, paths)
  // Each is tried by itself; a configuration, and what `--ruleset` puts on top of it, are tried as one.
  const groups = paths.length > 0 ? paths.map((path) => ({ rulesets: [path], config: null })) : [{ rulesets, config }]
  const today = given.date ?? new Date().toISOString().slice(0, 10)
  const trials: RulesetTrial[] = []
  for (const group of groups) {
    const linter = await makeLinter({ rulesets: group.rulesets, given: {} }, { config: group.config, examples: true })
    trials.push(await testRuleset(linter, { today, readFixture, ...(coverage ? { coverage: checks } : {}) }))
  }
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns, WIDTH) : null
  const output = await writeTargets(targets, ({ format, file }) =>
    format === 'json'
      ? trialJson(trials, lang)
      : trialText(
          trials,
          file === null ? { lang, width, paint: paintFor(color) } : { lang, width: null, paint: (_, text) => text },
        ),
  )
  return { output, code: CODES[verdictOf({ rules: trials.flatMap(({ rules }) => rules) })] }
}

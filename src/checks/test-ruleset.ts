import type { AnyCheck, Document, Lang } from '../model/index.js'
import type { Rule } from '../ruleset/index.js'
import { lapsedRules } from '../ruleset/lapsed.js'
import { coverageOf } from './example-coverage.js'
import type { ExampleTrial, RuleFault, RulesetTrial, RuleTrial } from './trial.js'
import { type Inspector, type ReadFixture, tryExample } from './try-example.js'

export interface TestOptions {
  /** ISO 8601; the day on which grounds must be in force and undated examples are checked. */
  today: string
  /** The language that the messages expected of examples are in; Vietnamese if absent. */
  lang?: Lang
  /** Gives the bytes of the files that examples name; without it such examples are not tried. */
  readFixture?: ReadFixture
  /** Measure too what no example shows; the kinds of check that the ruleset was loaded with. */
  coverage?: readonly AnyCheck[]
}

const isSilent = ({ fault }: ExampleTrial) => fault?.fault === 'silent'

function faultsOf(examples: ExampleTrial[], lapsed: string[] | undefined): RuleFault[] {
  const passing = examples.filter(({ expects }) => expects === 'ok')
  const failing = examples.filter(({ expects }) => expects === 'fail')
  const faults: RuleFault[] = []
  if (passing.length === 0) faults.push({ fault: 'no-ok' })
  else if (passing.every(({ ran, fault }) => !ran && fault === null)) faults.push({ fault: 'idle-ok' })
  if (failing.length === 0) faults.push({ fault: 'no-fail' })
  else if (failing.every(isSilent)) faults.push({ fault: 'never-fires' })
  if (lapsed) faults.push({ fault: 'lapsed', instruments: lapsed })
  return faults
}

/**
 * Tries the examples of every rule, each against its own rule alone.
 * @param linter made with `createLinter({ examples: true })`
 */
export async function testRuleset(linter: Inspector, options: TestOptions): Promise<RulesetTrial> {
  const { ruleset } = linter
  const { today: day, lang = 'vi', readFixture = async () => null, coverage } = options
  const lapsed = new Map(lapsedRules(ruleset, day).map(({ rule, instruments }) => [rule, instruments]))
  const trying = { inspector: linter, readFixture, day, lang }
  const rules: RuleTrial[] = []
  const shown: { rule: Rule; documents: Document[] }[] = []
  for (const rule of ruleset.rules) {
    const examples: ExampleTrial[] = []
    const documents: Document[] = []
    for (const [index, example] of (ruleset.examples[rule.id] ?? []).entries()) {
      const { trial, document } = await tryExample(rule, example, index + 1, trying)
      examples.push(trial)
      if (document) documents.push(document)
    }
    rules.push({ rule: rule.id, examples, faults: faultsOf(examples, lapsed.get(rule.id)) })
    shown.push({ rule, documents })
  }
  const tried = new Set(rules.map(({ rule }) => rule))
  const sets = ruleset.declared.filter(({ id, severity }) => severity !== 'off' && !tried.has(id)).map(({ id }) => id)
  return {
    ruleset: ruleset.id,
    day,
    rules,
    sets,
    coverage: coverage ? coverageOf(ruleset, shown, rules, coverage) : null,
  }
}

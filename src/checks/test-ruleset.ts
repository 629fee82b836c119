import type { AnyCheck, Document, Lang } from '../model/index.js'
import type { AnyRule, Example, Rule, SetRule } from '../ruleset/index.js'
import { lapsedRules } from '../ruleset/lapsed.js'
import { coverageOf } from './example-coverage.js'
import type { Inspector } from './inspector.js'
import { trySetExample } from './set/try-example.js'
import type { ExampleTrial, RuleFault, RulesetTrial, RuleTrial } from './trial.js'
import { type ReadFixture, type Tried, type Trying, tryExample } from './try-example.js'

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

const isOn = (rule: AnyRule): rule is Rule | SetRule => rule.severity !== 'off'

/** What tries examples, by the kinds of check that are for sets. */
const makeTrier =
  (documentRules: ReadonlySet<AnyRule>, trying: Trying) =>
  (rule: Rule | SetRule, example: Example, number: number): Promise<Tried> =>
    documentRules.has(rule)
      ? tryExample(rule as Rule, example, number, trying)
      : trySetExample(rule as SetRule, example, number, trying)

/**
 * Tries the examples of every rule, each against its own rule alone.
 * @param linter made with `createLinter({ examples: true })`
 */
export async function testRuleset(linter: Inspector, options: TestOptions): Promise<RulesetTrial> {
  const { ruleset } = linter
  const { today: day, lang = 'vi', readFixture = async () => null, coverage } = options
  const lapsed = new Map(lapsedRules(ruleset, day).map(({ rule, instruments }) => [rule, instruments]))
  const attempt = makeTrier(new Set<AnyRule>(ruleset.rules), { inspector: linter, readFixture, day, lang })
  const rules: RuleTrial[] = []
  const shown: { rule: Rule | SetRule; documents: Document[] }[] = []
  for (const rule of ruleset.declared.filter(isOn)) {
    const examples: ExampleTrial[] = []
    const documents: Document[] = []
    for (const [index, example] of (ruleset.examples[rule.id] ?? []).entries()) {
      const tried = await attempt(rule, example, index + 1)
      examples.push(tried.trial)
      documents.push(...tried.documents)
    }
    rules.push({ rule: rule.id, examples, faults: faultsOf(examples, lapsed.get(rule.id)) })
    shown.push({ rule, documents })
  }
  return {
    ruleset: ruleset.id,
    day,
    rules,
    coverage: coverage ? coverageOf(ruleset, shown, rules, coverage) : null,
  }
}

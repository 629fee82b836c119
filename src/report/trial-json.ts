import { type ExampleFault, type RulesetTrial, verdictOf } from '../checks/trial.js'
import type { Lang } from '../model/index.js'
import { stringify } from './json.js'

/** What does not hold, in the chosen language. */
const faultJson = (fault: ExampleFault | null, lang: Lang): object | null =>
  fault?.fault === 'not-run' ? { ...fault, message: fault.message[lang], hint: fault.hint?.[lang] ?? null } : fault

/** The report on the examples of some rulesets as JSON. */
export function trialJson(trials: readonly RulesetTrial[], lang: Lang): string {
  return stringify({
    dangLint: '1.0.0',
    status: verdictOf({ rules: trials.flatMap(({ rules }) => rules) }),
    rulesets: trials.map(({ ruleset, day, rules, coverage }) => ({
      ruleset,
      day,
      rules: rules.map(({ rule, faults, examples }) => ({
        rule,
        faults,
        examples: examples.map(({ number, expects, place, fired, fault }) => ({
          number,
          expects,
          file: place.file ?? null,
          line: place.line ?? null,
          fired,
          fault: faultJson(fault, lang),
        })),
      })),
      ...(coverage ? { coverage } : {}),
    })),
  })
}

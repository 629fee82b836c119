import { DangLintError } from '../model/index.js'
import type { Merged } from './merge.js'
import type { Locate } from './position.js'
import type { ScoringSource } from './scoring.js'
import type { RulesetSource } from './types.js'
import { unknownInstrument, unknownName } from './unknown.js'

/** A paper that is missing must not be worth more than one that is there: units would do better to hand in nothing. */
function falseStates(states: ScoringSource['states'], { scoring }: Merged, locate: Locate): DangLintError[] {
  const [wrong] = (['complete', 'late', 'incomplete'] as const).filter(
    (state) => scoring.states[state] < scoring.states.missing,
  )
  // Told where it is set: another ruleset may have set it before.
  if (wrong === undefined || states?.missing !== scoring.states.missing) return []
  return [
    new DangLintError('ruleset-value', {
      message: {
        vi: `Văn bản thiếu (“missing”: ${scoring.states.missing}) lại được tính cao hơn văn bản đã nộp (“${wrong}”: ${scoring.states[wrong]}).`,
        en: `A paper that is missing (“missing”: ${scoring.states.missing}) counts more than one that is there (“${wrong}”: ${scoring.states[wrong]}).`,
      },
      hint: {
        vi: '“missing” không được lớn hơn ba giá trị kia. Ví dụ: states: { complete: 1, late: 0.7, incomplete: 0.5, missing: 0 }',
        en: '“missing” must not be more than the other three. For example: states: { complete: 1, late: 0.7, incomplete: 0.5, missing: 0 }',
      },
      place: locate(['scoring', 'states', 'missing']),
    }),
  ]
}

/** What a ruleset says of the score and cannot be. */
export function findFalseScoring({ scoring }: RulesetSource, merged: Merged, locate: Locate): DangLintError[] {
  if (scoring === undefined) return []
  const { states, weights = {}, findings = {}, basis = [] } = scoring
  const types = Object.keys(merged.types)
  const rules = Object.keys(merged.rules)
  const named = (entries: Record<string, number | null>) =>
    Object.keys(entries).filter((name) => entries[name] !== null)
  return [
    ...falseStates(states, merged, locate),
    ...named(weights).flatMap((type) =>
      unknownName('weights', type, types, locate(['scoring', 'weights', type], true)),
    ),
    ...named(findings).flatMap((rule) =>
      unknownName('findings', rule, rules, locate(['scoring', 'findings', rule], true)),
    ),
    ...basis.flatMap(({ instrument }, index) =>
      unknownInstrument(instrument, merged.instruments, locate(['scoring', 'basis', index, 'instrument'])),
    ),
  ]
}

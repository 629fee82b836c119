import type { Lang, RuleInfo } from '../model/index.js'
import type { AnyRule } from './compile.js'

/**
 * What a ruleset's rules are and why they are there, in one language, in the order of the ruleset; those that are
 * switched off are left out. Rules on sets stand among what is declared: `rulesInfo({ rules: ruleset.declared }, lang)`.
 */
export const rulesInfo = ({ rules }: { rules: readonly AnyRule[] }, lang: Lang): RuleInfo[] =>
  rules.flatMap(({ id, title, why, severity, tags, basis, check: { kind } }) =>
    severity === 'off' ? [] : [{ id, title: title[lang], why: why?.[lang] ?? null, severity, tags, basis, kind }],
  )

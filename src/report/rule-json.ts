import type { AnyRule, Ruleset } from '../ruleset/index.js'
import { ruleJson } from './rule-list.js'
import { changeExample, type RulePageOptions, templateWords } from './rule-page.js'

/** What the page on a rule says, as data. */
export function explainJson(rule: AnyRule, ruleset: Ruleset, options: RulePageOptions) {
  const { instruments, examples } = ruleset
  const { lang, checks } = options
  const { message, hint, check, basis, setBy } = rule
  const kind = checks.find((one) => one.kind === check.kind)
  return {
    ...ruleJson(rule, lang),
    message: templateWords(message[lang], rule, options),
    hint: hint ? templateWords(hint[lang], rule, options) : null,
    basis: basis.map((one) => ({ ...one, ...validity(instruments[one.instrument]) })),
    isAssumed: basis.length > 0 && basis.every(({ confidence }) => confidence === 'assumed'),
    check,
    setBy,
    about: kind?.about[lang] ?? null,
    examples: (examples[rule.id] ?? []).map(({ test }) => test),
    change: changeExample(rule, options),
  }
}

const validity = ({ from, to, supersededBy }: Partial<Ruleset['instruments'][string]> = {}) => ({
  from: from ?? null,
  to: to ?? null,
  supersededBy: supersededBy ?? null,
})

import type { Lang, RuleInfo } from '../model/index.js'
import type { Ruleset } from './compile.js'

/** What a ruleset's rules are and why they are there, in one language, in the order of the ruleset. */
export const rulesInfo = ({ rules }: Pick<Ruleset, 'rules'>, lang: Lang): RuleInfo[] =>
  rules.map(({ id, title, why, severity, tags, basis, check }) => ({
    id,
    title: title[lang],
    why: why?.[lang] ?? null,
    severity,
    tags,
    basis,
    kind: check.kind,
  }))

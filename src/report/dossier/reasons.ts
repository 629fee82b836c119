import type { ScoreReason, UnitReport } from '../../model/index.js'
import type { DossierNames } from './names.js'
import type { DossierWords } from './words.js'

/** What a unit lost in its score, and for what, in words. */
export function reasonText(
  { type, rule, state, count, owed }: ScoreReason,
  { tier, papers }: UnitReport,
  names: DossierNames,
  words: DossierWords,
): string {
  const title = rule === null ? '' : names.rule(rule)
  if (type === null || state === null) return words.lostForRule(title, count)
  const paper = papers.find((one) => one.type === type)
  return words.lostFor(words.states[state], paper ? names.owed(paper, tier) : names.paper(type, tier), count, owed)
}

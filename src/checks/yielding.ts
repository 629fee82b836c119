import type { Finding } from '../model/index.js'
import type { Rule } from '../ruleset/index.js'

/** A finding with the rule that it comes from. */
export interface Told {
  rule: Pick<Rule, 'id' | 'yieldsTo'>
  finding: Finding
  /** Whether it is about a place; else it is about the document as a whole. */
  isPlaced: boolean
}

const isSamePlace = (one: Told, other: Told): boolean =>
  !one.isPlaced ||
  !other.isPlaced ||
  (one.finding.place?.line === other.finding.place?.line && one.finding.place?.part === other.finding.place?.part)

/**
 * Leaves out what a rule says where one that it yields to has spoken: one fault is told once. Two are in one place that
 * are about the same paragraph; what is about the whole document is about every place in it.
 */
export function withoutYielding(told: readonly Told[]): Told[] {
  if (told.every(({ rule }) => rule.yieldsTo.length === 0)) return [...told]
  return told.filter(
    (one) => !told.some((other) => one.rule.yieldsTo.includes(other.rule.id) && isSamePlace(one, other)),
  )
}

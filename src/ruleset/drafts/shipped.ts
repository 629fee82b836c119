import type { RulesetSource } from '../types.js'

/** The templates of the rulesets that ship, as they are generated. */
export type ShippedTemplates = Record<string, NonNullable<RulesetSource['templates']>>

/** A ruleset that ships, with its templates put back. */
export function withTemplates(source: RulesetSource, shipped: ShippedTemplates): RulesetSource {
  const templates = shipped[source.id]
  return templates ? { ...source, templates } : source
}

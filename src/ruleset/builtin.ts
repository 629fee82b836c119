import type { ShippedTemplates } from './drafts/shipped.js'
import type { ShippedExamples } from './examples.js'
import builtin from './generated/builtin.json' with { type: 'json' }
import type { RulesetSource } from './types.js'

/** The built-in rulesets by id, as they ship. */
export const BUILTIN = builtin as unknown as Record<string, RulesetSource>

/** The ids of the built-in rulesets. */
export const BUILTIN_RULESETS: readonly string[] = Object.keys(BUILTIN)

/** The examples of the built-in rules, which checking documents does without. */
export const shippedExamples = async () =>
  (await import('./generated/examples.json', { with: { type: 'json' } })).default as unknown as ShippedExamples

/** What new documents are written from, which checking them does without. */
export const shippedTemplates = async () =>
  (await import('./generated/templates.json', { with: { type: 'json' } })).default as unknown as ShippedTemplates

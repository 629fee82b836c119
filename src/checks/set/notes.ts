import type { Document } from '../../model/index.js'
import type { Ruleset } from '../../ruleset/index.js'
import { makeContext } from '../context.js'

/**
 * What the rules of sets note of a document while it is there, by `noteKeyOf` of the rule. A rule that breaks notes
 * nothing; what it would have found is told when it is run.
 * @param today ISO 8601; the day on which undated documents are judged
 */
export function notesOf(
  ruleset: Ruleset,
  document: Document,
  today: string,
  onRuleFailure?: (rule: string, error: unknown) => void,
): Record<string, unknown> {
  const context = makeContext(document, today)
  const notes: Record<string, unknown> = {}
  for (const [key, rule] of ruleset.notingRules(document)) {
    try {
      const note = rule.note(context)
      if (note !== undefined) notes[key] = note
    } catch (error) {
      onRuleFailure?.(rule.id, error)
    }
  }
  return notes
}

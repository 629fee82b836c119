import { applies, type Subject, type Types } from './apply.js'
import type { When } from './types.js'

/**
 * Makes what chooses the rules that are for a document, in their order. Hundreds of rules share a few dozen conditions,
 * each of which is asked once a document.
 */
export function makeChoice<T extends { when: When }>(rules: readonly T[], types: Types): (subject: Subject) => T[] {
  const conditions = new Map<string, When>()
  const keyed = rules.map((rule) => {
    const key = JSON.stringify(rule.when)
    conditions.set(key, rule.when)
    return { rule, key }
  })
  return (subject) => {
    const held = new Set([...conditions].flatMap(([key, when]) => (applies(when, subject, types) ? [key] : [])))
    return keyed.flatMap(({ rule, key }) => (held.has(key) ? [rule] : []))
  }
}

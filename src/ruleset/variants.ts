import type { Merged, MergedOverride } from './merge.js'
import { type Declared, patch, type Setter } from './patch.js'
import type { Override, RuleChange, RuleSource } from './types.js'

/** So many rules may come of one: each of them is compiled when the ruleset is loaded. */
export const MOST_VARIANTS = 256

/** What an override makes of one rule. */
export interface Change {
  override: Override
  change: RuleChange
  by: Setter
}

/** A rule with all that the overrides can make of it, the rule itself first. */
export interface Variants {
  id: string
  changes: Change[]
  /** Null where they are more than `MOST_VARIANTS`. */
  variants: Declared[] | null
}

const EXCLUSIVE = ['type', 'tier', 'system', 'edition', 'format'] as const

/** Whether no document can be for both: it has one type, one tier and so on. */
function exclude(one: Override, other: Override): boolean {
  return EXCLUSIVE.some((key) => {
    const [a, b] = [one[key], other[key]].map((words) => (words === undefined ? null : [words].flat()))
    return a && b && !a.some((word) => b.includes(word))
  })
}

/** What of a rule must be compiled; the rest is only described. */
export const essence = ({ check, message, hint, basis, when, yieldsTo }: RuleSource): string =>
  JSON.stringify([check, message, hint, basis, when, yieldsTo])

interface State {
  declared: Declared
  used: Change[]
}

/** The states reached so far by their essence: what can be told apart no more need not be compiled twice. */
type States = Map<string, State[]>

const add = (states: States, key: string, state: State) => states.set(key, [...(states.get(key) ?? []), state])

/** What one more override adds: nothing where the same is reached with less, for that stands with all that this stands with. */
function extend(states: States, change: Change): void {
  for (const { declared, used } of [...states.values()].flat()) {
    if (used.some(({ override }) => exclude(override, change.override))) continue
    const changed = { declared: patch(declared, change.change, change.by), used: [...used, change] }
    const key = essence(changed.declared.source)
    const isReached = states.get(key)?.some((other) => other.used.every((one) => changed.used.includes(one)))
    if (!isReached) add(states, key, changed)
  }
}

function variantsOf(base: Declared, changes: Change[]): Declared[] | null {
  if (changes.length === 0) return [base]
  const states: States = new Map()
  add(states, essence(base.source), { declared: base, used: [] })
  for (const change of changes) {
    extend(states, change)
    if (states.size > MOST_VARIANTS) return null
  }
  return [...states.values()].flatMap(([first]) => (first ? [first.declared] : []))
}

const changesOf = (id: string, overrides: MergedOverride[]): Change[] =>
  overrides.flatMap(({ override, by }) => {
    const change = Object.hasOwn(override.rules, id) ? override.rules[id] : undefined
    return change === undefined ? [] : [{ override, change, by }]
  })

/** Every rule with all that the overrides can make of it. */
export function allVariants({ rules, setBy, overrides }: Merged): Variants[] {
  return Object.entries(rules).map(([id, source]) => {
    const changes = changesOf(id, overrides)
    return { id, changes, variants: variantsOf({ source, setBy: setBy[id] ?? {} }, changes) }
  })
}

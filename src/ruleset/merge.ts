import type { RuleSource, RulesetSource } from './types.js'

/** A ruleset with all it inherits. */
export interface Merged extends Omit<RulesetSource, 'vocabulary' | 'rules'> {
  vocabulary: Record<string, string[]>
  rules: Record<string, RuleSource>
  /** For each rule the rulesets that had a hand in it, the last one first. */
  origins: Record<string, string[]>
}

/** Something that a ruleset says of what it has not inherited. */
export interface MergeProblem {
  problem: 'unknown-rule' | 'unknown-word'
  name: string
  candidates: string[]
}

type RuleEntry = NonNullable<RulesetSource['rules']>[string]

function mergeWords(
  inherited: string[] | undefined,
  entry: NonNullable<RulesetSource['vocabulary']>[string],
): string[] {
  if (Array.isArray(entry)) return entry
  const removed = new Set(entry.remove ?? [])
  return [...(inherited ?? []).filter((term) => !removed.has(term)), ...(entry.add ?? [])]
}

function mergeRule(inherited: RuleSource | undefined, entry: RuleEntry): RuleSource | null {
  if (typeof entry === 'string') return inherited ? { ...inherited, severity: entry } : null
  if (!('patch' in entry)) return entry
  if (!inherited) return null
  const { patch: _, check, ...changes } = entry
  return { ...inherited, ...changes, check: { ...inherited.check, ...check } }
}

/** A copy that has no keys but its own: a rule may be called `constructor`. */
const copy = <T>(entries: Record<string, T> = {}): Record<string, T> => Object.assign(Object.create(null), entries)

/**
 * Puts a ruleset on top of those that it extends. Everything is inherited; what comes later wins, key by key:
 *
 * | Part | Later entry | Result |
 * | --- | --- | --- |
 * | `vocabulary` | list | replaces the list |
 * | `vocabulary` | `{ add, remove }` | changes the inherited list |
 * | `rules` | rule | replaces the rule |
 * | `rules` | `{ patch: true, … }` | changes the keys given; `check` option by option |
 * | `rules` | severity | changes the severity; `off` switches the rule off |
 * | `instruments`, `types`, `tiers`, `editions` | entry | replaces the entry |
 * | `components` | list | replaces the list of that component |
 */
export function merge(base: Merged | null, source: RulesetSource): { merged: Merged; problems: MergeProblem[] } {
  const problems: MergeProblem[] = []
  const vocabulary = copy(base?.vocabulary)
  for (const [word, entry] of Object.entries(source.vocabulary ?? {})) {
    if (!Array.isArray(entry) && !vocabulary[word] && entry.remove) {
      problems.push({ problem: 'unknown-word', name: word, candidates: Object.keys(vocabulary) })
    }
    vocabulary[word] = mergeWords(vocabulary[word], entry)
  }
  const rules = copy(base?.rules)
  const origins = copy(base?.origins)
  for (const [id, entry] of Object.entries(source.rules ?? {})) {
    const rule = mergeRule(rules[id], entry)
    if (rule === null) problems.push({ problem: 'unknown-rule', name: id, candidates: Object.keys(rules) })
    else {
      rules[id] = rule
      origins[id] = [source.id, ...(typeof entry === 'object' && !('patch' in entry) ? [] : (origins[id] ?? []))]
    }
  }
  const merged: Merged = {
    dangLint: 1,
    id: source.id,
    vocabulary,
    rules,
    origins,
    instruments: { ...base?.instruments, ...source.instruments },
    components: { ...base?.components, ...source.components },
    types: { ...base?.types, ...source.types },
    tiers: { ...base?.tiers, ...source.tiers },
    editions: { ...base?.editions, ...source.editions },
  }
  return { merged, problems }
}

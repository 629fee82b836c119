import type { Catalogue, ComponentWords, Instrument, Scoring } from '../model/index.js'
import { termKey } from '../text/index.js'
import type { DraftTemplate } from './drafts/types.js'
import { type MergedProfile, mergeExtras, mergeProfile, type Unknown } from './merge-profile.js'
import { type Declared, declare, patch, type Setter, type Setters } from './patch.js'
import { patchEdition } from './patch-layout.js'
import { mergeScoring, PLAIN_SCORING } from './scoring.js'
import type { Entry, Override, RuleSource, RulesetSource } from './types.js'

/** The parts of which a later entry replaces an inherited one, or changes some keys of it. */
export const ENTRIES = ['instruments', 'types', 'tiers', 'editions'] as const
type Part = (typeof ENTRIES)[number]

/** An override with the ruleset that states it, and its index there. */
export interface MergedOverride {
  override: Override
  by: Setter
}

/** A ruleset with all it inherits. */
export interface Merged extends Catalogue {
  id: string
  vocabulary: Record<string, string[]>
  rules: Record<string, RuleSource>
  instruments: Record<string, Instrument>
  /** In the order in which they apply. */
  overrides: MergedOverride[]
  /** What new documents are written from, by document type. */
  templates: Record<string, DraftTemplate[]>
  /** For each rule who set what of it. */
  setBy: Record<string, Setters>
  /** For each rule the rulesets that had a hand in it, the last one first. */
  origins: Record<string, string[]>
  /** The ruleset that set an entry last, by part and name. */
  entriesBy: Record<Part, Record<string, string>>
  /** The papers that each tier owes, by type. */
  profile: MergedProfile
  /** The document types that a tier has beside them. */
  extras: Record<string, string[]>
  /** How the score of a unit is made. */
  scoring: Scoring
}

/** Something that a ruleset says of what it has not inherited. */
export interface MergeProblem {
  problem: 'unknown-rule' | 'unknown-word' | 'unknown-wording' | 'unknown-entry' | 'unknown-paper'
  /** Where it says so. */
  path: (string | number)[]
  name: string
  candidates: string[]
}

/** A copy that has no keys but its own: a rule may be called `constructor`. */
const copy = <T>(entries: Record<string, T>): Record<string, T> => Object.assign(Object.create(null), entries)

/** A copy to change, where there is something that changes it: most rulesets speak of one part alone. */
const copyFor = <T>(entries: Record<string, T>, changes: object | undefined): Record<string, T> =>
  changes === undefined ? entries : copy(entries)

/** Nothing, on which the first ruleset is put. */
export const EMPTY: Merged = {
  id: '',
  vocabulary: {},
  rules: {},
  instruments: {},
  overrides: [],
  components: {},
  types: {},
  tiers: {},
  editions: {},
  templates: {},
  setBy: {},
  origins: {},
  entriesBy: { instruments: {}, types: {}, tiers: {}, editions: {} },
  profile: { papers: {}, papersBy: {} },
  extras: {},
  scoring: PLAIN_SCORING,
}

function mergeWords(
  inherited: string[] | undefined,
  entry: NonNullable<RulesetSource['vocabulary']>[string],
): string[] {
  if (Array.isArray(entry)) return entry
  if (!entry.remove) return [...(inherited ?? []), ...(entry.add ?? [])]
  const removed = new Set(entry.remove.map(termKey))
  return [...(inherited ?? []).filter((term) => !removed.has(termKey(term))), ...(entry.add ?? [])]
}

function mergeRule(
  inherited: Declared | null,
  entry: NonNullable<RulesetSource['rules']>[string],
  by: Setter,
): Declared | null {
  if (typeof entry === 'object' && !('patch' in entry)) return declare(entry, by)
  return inherited && patch(inherited, entry, by)
}

/** Entries of one part, each replaced or changed key by key. */
function mergeEntries<T extends object>(
  inherited: Record<string, T>,
  entries: Record<string, Entry<T>>,
  unknown: (name: string, candidates: string[]) => void,
  change: (entry: T, changes: Partial<T>) => T,
): Record<string, T> {
  const merged = copy(inherited)
  for (const [name, entry] of Object.entries(entries)) {
    const { patch: isPatch, ...changes } = entry as T & { patch?: true }
    if (!isPatch) merged[name] = entry as T
    else if (merged[name]) merged[name] = change(merged[name], changes as Partial<T>)
    else unknown(name, Object.keys(merged))
  }
  return merged
}

/** The templates of a type replace those that it inherits; null takes them out. */
function mergeTemplates(inherited: Merged['templates'], changes: RulesetSource['templates']): Merged['templates'] {
  const merged = copyFor(inherited, changes)
  for (const [type, templates] of Object.entries(changes ?? {})) {
    if (templates) merged[type] = templates
    else delete merged[type]
  }
  return merged
}

/** Lists replace each other; what stands under names is replaced name by name. */
function mergeComponents(inherited: ComponentWords, own: ComponentWords = {}): ComponentWords {
  const merged: ComponentWords = { ...inherited, ...own }
  if (own.systems) merged.systems = { ...inherited.systems, ...own.systems }
  if (own.units) merged.units = { ...inherited.units, ...own.units }
  if (own.spellings) merged.spellings = { ...inherited.spellings, ...own.spellings }
  return merged
}

/**
 * Puts a ruleset on top of those that it extends. Everything is inherited; what comes later wins, key by key:
 *
 * | Part | Later entry | Result |
 * | --- | --- | --- |
 * | `vocabulary` | list | replaces the list |
 * | `vocabulary` | `{ add, remove }` | changes the inherited list |
 * | `rules` | rule | replaces the rule |
 * | `rules` | `{ patch: true, … }` | changes the keys given: `severity`, `when`, `tags`, `basis`, `tests` as a whole |
 * | `rules` | … `check` | option by option; `null` takes an option out |
 * | `rules` | … `title`, `why`, `message`, `hint` | text: both languages; `{ vi }` or `{ en }`: that language |
 * | `rules` | severity | changes the severity; `off` switches the rule off |
 * | `sectionLists` | list | each of its sections is a rule, and replaces the rule of that name; the rules of other sections stay |
 * | `overrides` | entry | comes after all that are inherited; they apply in this order, once all `rules` are merged |
 * | `overrides` | … `rules` | as a severity or a patch in `rules`, for the documents that the entry is for |
 * | `instruments`, `types`, `tiers`, `editions` | entry | replaces the entry |
 * | `instruments`, `types`, `tiers`, `editions` | `{ patch: true, … }` | changes the keys given |
 * | `editions` | … `layout` in a patch | changes the keys given: those of `page`, `sizes`, `paragraph`, `words` one by one |
 * | `components` | list | replaces the list of that component |
 * | `components` | … `systems`, `units`, `spellings` | replaces the entries given |
 * | `templates` | list | replaces the templates of the type; `null` takes them out |
 * | `profile` | list | replaces the papers of that tier |
 * | `profile` | … a type | replaces that paper, or adds it behind the others; `null` takes it out |
 * | `profile` | … a type: `{ patch: true, … }` | changes the keys given; with `due`, `dueBasis` and `dueNote` go too |
 * | `extras` | list | replaces the list of that tier |
 * | `extras` | `{ add, remove }` | changes the inherited list |
 * | `scoring` | `states`, `weights`, `findings` | changes the numbers given; `null` takes one out |
 * | `scoring` | `basis` | replaces the grounds |
 */
export function merge(base: Merged | null, source: RulesetSource): { merged: Merged; problems: MergeProblem[] } {
  const inherited = base ?? EMPTY
  const problems: MergeProblem[] = []
  const vocabulary = copyFor(inherited.vocabulary, source.vocabulary)
  for (const [name, entry] of Object.entries(source.vocabulary ?? {})) {
    if (!Array.isArray(entry) && !vocabulary[name]) {
      problems.push({
        problem: 'unknown-word',
        path: ['vocabulary', name],
        name,
        candidates: Object.keys(vocabulary),
      })
    }
    const inheritedWords = vocabulary[name]
    if (!Array.isArray(entry) && inheritedWords && entry.remove) {
      const known = new Set(inheritedWords.map(termKey))
      for (const [index, wording] of entry.remove.entries())
        if (!known.has(termKey(wording)))
          problems.push({
            problem: 'unknown-wording',
            path: ['vocabulary', name, 'remove', index],
            name: wording,
            candidates: inheritedWords,
          })
    }
    vocabulary[name] = mergeWords(vocabulary[name], entry)
  }
  const rules = copyFor(inherited.rules, source.rules)
  const setBy = copyFor(inherited.setBy, source.rules)
  const origins = copyFor(inherited.origins, source.rules)
  for (const [name, entry] of Object.entries(source.rules ?? {})) {
    const known = rules[name] && { source: rules[name], setBy: setBy[name] ?? {} }
    const rule = mergeRule(known ?? null, entry, { ruleset: source.id })
    if (rule === null) {
      problems.push({ problem: 'unknown-rule', path: ['rules', name], name, candidates: Object.keys(rules) })
      continue
    }
    rules[name] = rule.source
    setBy[name] = rule.setBy
    const isChange = typeof entry === 'string' || 'patch' in entry
    origins[name] = [source.id, ...(isChange ? (origins[name] ?? []) : [])]
  }
  const overrides = (source.overrides ?? []).map((override, index) => {
    for (const name of Object.keys(override.rules))
      if (!Object.hasOwn(rules, name))
        problems.push({
          problem: 'unknown-rule',
          path: ['overrides', index, 'rules', name],
          name,
          candidates: Object.keys(rules),
        })
    return { override, by: { ruleset: source.id, override: index } }
  })
  const entriesBy = { ...inherited.entriesBy }
  const entries = <T extends object>(
    part: Part,
    parents: Record<string, T>,
    own?: Record<string, Entry<T>>,
    change = (entry: T, changes: Partial<T>): T => ({ ...entry, ...changes }),
  ) => {
    if (own === undefined) return parents
    entriesBy[part] = copy(entriesBy[part])
    for (const name of Object.keys(own)) entriesBy[part][name] = source.id
    const unknown = (name: string, candidates: string[]) =>
      problems.push({ problem: 'unknown-entry', path: [part, name], name, candidates })
    return mergeEntries(parents, own, unknown, change)
  }
  const unknownPaper: Unknown = (path, name, candidates) =>
    problems.push({ problem: 'unknown-paper', path, name, candidates })
  const merged: Merged = {
    id: source.id,
    vocabulary,
    rules,
    setBy,
    origins,
    overrides: [...inherited.overrides, ...overrides],
    instruments: entries('instruments', inherited.instruments, source.instruments),
    components: mergeComponents(inherited.components, source.components),
    types: entries('types', inherited.types, source.types),
    tiers: entries('tiers', inherited.tiers, source.tiers),
    editions: entries('editions', inherited.editions, source.editions, patchEdition),
    templates: mergeTemplates(inherited.templates, source.templates),
    entriesBy,
    profile: mergeProfile(inherited.profile, source, unknownPaper),
    extras: mergeExtras(inherited.extras, source, unknownPaper),
    scoring: mergeScoring(inherited.scoring, source.scoring, (path, name, candidates) =>
      problems.push({ problem: 'unknown-entry', path, name, candidates }),
    ),
  }
  return { merged, problems }
}

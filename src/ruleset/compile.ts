import {
  type AnyCheck,
  type Catalogue,
  DangLintError,
  type Extras,
  type Instrument,
  noteKeyOf,
  type Profile,
  type Scoring,
} from '../model/index.js'
import { once } from '../model/once.js'
import { compileTerm, hash, type Term } from '../text/index.js'
import { applies, type Subject } from './apply.js'
import { type AnyRule, compileVariants, type RuleMaterials } from './compile-rule.js'
import type { DraftTemplate } from './drafts/types.js'
import type { Example } from './examples.js'
import type { Merged } from './merge.js'
import { collect, nameMistakes, type RuleMistake } from './mistakes.js'
import { compileOverride, type IsFor, type MakeIgnore } from './overrides.js'
import { compileExtras, compileProfile } from './profile.js'
import type { Rule, SetRule, SilentRule } from './rule.js'
import { throwAll } from './throw-all.js'
import type { Fail } from './tools.js'
import type { Variants } from './variants.js'
import { checkWhen } from './when.js'

export type { AnyRule } from './compile-rule.js'
export type { Rule, SetRule, SilentRule } from './rule.js'

/** Rules that are ready to run, with the knowledge that they rest on. What loads, runs. */
export interface Ruleset {
  id: string
  catalogue: Catalogue
  instruments: Record<string, Instrument>
  /** The papers that each tier owes. */
  profile: Profile
  /** The document types that each tier has beside them. */
  extras: Extras
  /** How the score of a unit is made. */
  scoring: Scoring
  /** The rules that are on where no override speaks. */
  rules: readonly Rule[]
  /** Every rule as it is where no override speaks: those for sets and those that are switched off too. */
  declared: readonly AnyRule[]
  /** The ids of all rules that are known, those that are switched off included. */
  ruleIds: readonly string[]
  /** Every rule as the overrides for a document make it, those that are not for it or off for it included. */
  rulesAs(document: Subject): readonly AnyRule[]
  /** The rules that are for a document and on for it, as its overrides make them. */
  rulesFor(document: Subject): readonly Rule[]
  /** The rules for the papers of a unit, as its overrides make them; for those the unit is the document. */
  setRulesFor(unit: Subject): readonly SetRule[]
  /**
   * The rules of sets that may judge a paper, each check once: which overrides hold for its unit is known only when
   * all papers are there.
   */
  notingRules(document: Subject): readonly SetRule[]
  /** The rules that would be for a document and are switched off for it. */
  offFor(document: Subject): readonly SilentRule[]
  /** Words and their synonyms, as written. */
  vocabulary: Record<string, string[]>
  /** The examples of each rule; none unless they were asked for. */
  examples: Record<string, Example[]>
  /** What new documents are written from, by document type; none unless they were asked for. */
  templates: Record<string, DraftTemplate[]>
  /** The same for rulesets that say the same, on every machine; another one as soon as anything in them differs. */
  fingerprint(): string
}

/** What is needed to compile a merged ruleset. */
export interface Materials extends Pick<RuleMaterials, 'files' | 'isProven'> {
  checks: readonly AnyCheck[]
  /** Mistakes that are known already, told with those that compiling finds. */
  found: readonly DangLintError[]
  /** For the files of overrides; null where none names files. */
  makeIgnore: MakeIgnore | null
  /** The absolute path of the present folder, where it is known. */
  present?: string | undefined
}

function compileOverrides(
  merged: Merged,
  { files, makeIgnore, present }: Materials,
  problems: DangLintError[],
): IsFor[] {
  return merged.overrides.map(({ override, by }) => {
    const stated = files.get(by.ruleset)
    const fail: Fail = (code, path, message, hint, offset) => {
      const place = stated?.locate(['overrides', by.override ?? 0, ...path], false, offset) ?? {}
      throw new DangLintError(code, { message, hint, place })
    }
    const compiled = collect(problems, () => {
      checkWhen(override, merged, [], fail)
      return compileOverride(override, merged.types, stated?.file ?? null, present, makeIgnore, fail)
    })
    return compiled ?? (() => false)
  })
}

const isOn = (rule: AnyRule): rule is Rule | SetRule => rule.severity !== 'off'

/** Makes what compiles the terms of a word once. */
function makeTerms(vocabulary: Merged['vocabulary']): RuleMaterials['terms'] {
  const compiled = new Map<string, Term[]>()
  return (word) => {
    const sources = vocabulary[word]
    if (!sources) return null
    const list = compiled.get(word) ?? sources.map(compileTerm)
    compiled.set(word, list)
    return list
  }
}

/** The words of components; a type that a ruleset adds is printed above its abstract too, and nobody says so twice. */
function withTypeNames({ components, types }: Merged): Catalogue['components'] {
  const known = new Set((components.typeNames ?? []).map((name) => name.toLowerCase()))
  const looks = Object.values(types).flatMap((type) => [type, ...(type.also ?? [])])
  const more = looks.filter(({ untitled }) => !untitled).flatMap(({ typeNames }) => typeNames)
  const added = more.filter((name) => !known.has(name.toLowerCase()))
  if (added.length === 0) return components
  return { ...components, typeNames: [...(components.typeNames ?? []), ...new Set(added)] }
}

/** Overrides name files from the folder of the ruleset that states them, so where that lies counts too. */
function fingerprintOf({ templates: _, ...merged }: Merged, files: Materials['files']): string {
  const places = merged.overrides.map(({ by }) => files.get(by.ruleset)?.file ?? null)
  return hash(JSON.stringify([merged, places]))
}

/** Sets of overrides for which the rules are kept; a long run over many units starts anew. */
const MOST_SETS = 100

/**
 * Compiles a merged ruleset. Throws `DangLintError` with every mistake that it finds.
 * @param variants each rule with all that the overrides can make of it
 */
export function compile(merged: Merged, variants: readonly Variants[], materials: Materials): Ruleset {
  const problems: DangLintError[] = []
  const mistakes: RuleMistake[] = []
  const overrides = compileOverrides(merged, materials, problems)
  const { checks, files, isProven } = materials
  const kinds = new Map(checks.map((check) => [check.kind, check]))
  const profile = compileProfile(merged)
  const tags = Object.fromEntries(Object.entries(merged.rules).map(([id, rule]) => [id, rule.tags ?? []]))
  const ruleMaterials = { merged, kinds, files, isProven, profile, tags, terms: makeTerms(merged.vocabulary) }
  const vary = variants.map((one) => compileVariants(one, ruleMaterials, mistakes))
  throwAll([...materials.found, ...problems, ...nameMistakes(mistakes)])

  const sets = new Map<string, AnyRule[]>()
  const rulesOf = (matching: number[]) => {
    const key = matching.join(' ')
    const known = sets.get(key)
    if (known) return known
    const entries = new Set(matching.map((index) => merged.overrides[index]?.override))
    const rules = vary.map((rule) => rule(entries))
    if (sets.size >= MOST_SETS) sets.clear()
    sets.set(key, rules)
    return rules
  }
  const ofSets = new Set(checks.flatMap(({ kind, scope }) => (scope === 'set' ? [kind] : [])))
  const isForSets = (rule: Rule | SetRule): rule is SetRule => ofSets.has(rule.check.kind)
  const isForDocuments = (rule: Rule | SetRule): rule is Rule => !ofSets.has(rule.check.kind)
  const rulesAs = (document: Subject) => rulesOf(overrides.flatMap((isFor, index) => (isFor(document) ? [index] : [])))
  const effective = (document: Subject) => rulesAs(document).filter(({ when }) => applies(when, document, merged.types))
  const { types, tiers, editions, instruments } = merged
  return {
    id: merged.id,
    catalogue: { components: withTypeNames(merged), types, tiers, editions },
    instruments,
    profile,
    extras: compileExtras(merged),
    scoring: merged.scoring,
    rules: rulesOf([]).filter(isOn).filter(isForDocuments),
    declared: rulesOf([]),
    ruleIds: Object.keys(merged.rules),
    rulesAs,
    rulesFor: (document) => effective(document).filter(isOn).filter(isForDocuments),
    setRulesFor: (unit) => effective(unit).filter(isOn).filter(isForSets),
    notingRules: (document) => {
      const all = [...rulesOf([]), ...rulesAs(document)].filter(isOn).filter(isForSets)
      return [...new Map(all.map((rule) => [noteKeyOf(rule.check), rule])).values()]
    },
    offFor: (document) => effective(document).filter((rule): rule is SilentRule => !isOn(rule)),
    vocabulary: merged.vocabulary,
    examples: {},
    templates: {},
    fingerprint: once(() => fingerprintOf(merged, files)),
  }
}

import { type AnyCheck, type Catalogue, DangLintError, type Instrument, type Wording } from '../model/index.js'
import { compileTerm, type Term } from '../text/index.js'
import { applies, type Subject } from './apply.js'
import { checkSeverity } from './basis.js'
import type { Example } from './examples.js'
import { throwAll } from './explain.js'
import type { Merged } from './merge.js'
import { type Located, originsOf, placeInRule } from './origin.js'
import { compileOverride, type IsFor, type MakeIgnore } from './overrides.js'
import { type Declared, patch, type Setters } from './patch.js'
import { type Compiled, compileRule, makeRule, type Rule, type SetRule, type SilentRule } from './rule.js'
import { type Fail, makeTools } from './tools.js'
import type { Change, Variants } from './variants.js'
import { essence, MOST_VARIANTS } from './variants.js'
import { checkWhen } from './when.js'
import { quoted } from './wording.js'

export type { Rule, SetRule, SilentRule } from './rule.js'

/** Rules that are ready to run, with the knowledge that they rest on. What loads, runs. */
export interface Ruleset {
  id: string
  catalogue: Catalogue
  instruments: Record<string, Instrument>
  /** The rules that are on where no override speaks. */
  rules: readonly Rule[]
  /** Every rule as it is where no override speaks: those for sets and those that are switched off too. */
  declared: readonly AnyRule[]
  /** The ids of all rules that are known, those that are switched off included. */
  ruleIds: readonly string[]
  /** The rules that are for a document and on for it, as its overrides make them. */
  rulesFor(document: Subject): readonly Rule[]
  /** The rules for the papers of a unit, as its overrides make them; for those the unit is the document. */
  setRulesFor(unit: Subject): readonly SetRule[]
  /** The rules that would be for a document and are switched off for it. */
  offFor(document: Subject): readonly SilentRule[]
  /** Words and their synonyms, as written. */
  vocabulary: Record<string, string[]>
  /** The examples of each rule; none unless they were asked for. */
  examples: Record<string, Example[]>
}

/** What is needed to compile a merged ruleset. */
export interface Materials {
  checks: readonly AnyCheck[]
  /** Every ruleset in it, in the order in which they were merged. */
  files: ReadonlyMap<string, Located>
  /** Whether a rule is known to hold no mistake, so that it may be compiled later: most rules are for other documents. */
  isProven: (rule: Declared) => boolean
  /** For the files of overrides; null where none names files. */
  makeIgnore: MakeIgnore | null
  /** The absolute path of the present folder, where it is known. */
  present?: string | undefined
}

const named = (id: string, { vi, en }: Wording): Wording => ({
  vi: `Quy tắc “${id}”: ${vi}`,
  en: `Rule “${id}”: ${en}`,
})

/** Runs something, keeping the mistake that it finds. */
function collect<T>(problems: DangLintError[], run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    problems.push(error)
    return null
  }
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
      return compileOverride(override, stated?.file ?? null, present, makeIgnore, fail)
    })
    return compiled ?? (() => false)
  })
}

/** A rule, whatever it is for, on or off. */
export type AnyRule = Rule | SetRule | SilentRule

/** A rule as overrides make it. */
type Vary = (matching: ReadonlySet<unknown>) => AnyRule

/** Compiles a rule and all that the overrides can make of it. */
function compileVariants(
  { id, changes, variants }: Variants,
  base: Declared,
  merged: Merged,
  materials: Materials,
  terms: (word: string) => Term[] | null,
  problems: DangLintError[],
): Vary {
  const { checks, files, isProven } = materials
  const kinds = new Map(checks.map((check) => [check.kind, check]))
  const ranks = new Map([...files.keys()].map((ruleset, rank) => [ruleset, rank]))
  const failIn =
    (setBy: Setters): Fail =>
    (code, path, message, hint, offset) => {
      const place = placeInRule(id, setBy, path, files, false, offset)
      throw new DangLintError(code, { message: named(id, message), hint, place })
    }
  const compileOne = ({ source, setBy }: Declared, proven: boolean): Compiled => {
    const fail = failIn(setBy)
    const check =
      kinds.get(source.check.kind) ??
      fail(
        'ruleset-kind',
        ['check', 'kind'],
        {
          vi: `Không có loại kiểm tra “${source.check.kind}”.`,
          en: `There is no check of the kind “${source.check.kind}”.`,
        },
        { vi: `Được dùng: ${quoted(kinds.keys())}.`, en: `Allowed: ${quoted(kinds.keys())}.` },
      )
    const tools = makeTools(terms, Object.keys(merged.vocabulary), fail, proven, merged.instruments)
    return compileRule(source, merged, check, tools, fail)
  }
  const compiled = new Map<string, () => Compiled>()
  for (const variant of variants ?? []) {
    const proven = isProven(variant)
    let made: Compiled | null = null
    const make = () => {
      made ??= compileOne(variant, proven)
      return made
    }
    compiled.set(essence(variant.source), make)
    if (!proven) collect(problems, make)
  }
  for (const declared of [base, ...changes.map(({ change, by }) => patch(base, change, by))])
    collect(problems, () => checkSeverity(declared, (ruleset) => ranks.get(ruleset) ?? -1, failIn(declared.setBy)))
  if (variants === null) collect(problems, () => refuseTooMany(failIn, base, changes))
  return (matching) => {
    const own = changes.filter(({ override }) => matching.has(override))
    const { source, setBy } = own.reduce((rule, { change, by }) => patch(rule, change, by), base)
    const make = compiled.get(essence(source)) as () => Compiled
    const origins = new Set([...own.map(({ by }) => by.ruleset).reverse(), ...(merged.origins[id] ?? [])])
    return makeRule(id, source, [...origins], () => originsOf(id, setBy, files), make)
  }
}

function refuseTooMany(failIn: (setBy: Setters) => Fail, base: Declared, changes: Change[]): never {
  const last = changes.reduce((rule, { change, by }) => patch(rule, change, by), base)
  return failIn(last.setBy)(
    'ruleset-overrides',
    [],
    {
      vi: `các mục trong “overrides” có thể tạo ra hơn ${MOST_VARIANTS} dạng khác nhau của quy tắc này.`,
      en: `the entries of “overrides” can make more than ${MOST_VARIANTS} different rules of this one.`,
    },
    {
      vi: 'Gộp các mục sửa quy tắc này, hoặc sửa cùng một khóa ở mọi mục. Ví dụ: message: … ở từng mục, không kèm check: …',
      en: 'Put the entries that change it together, or change the same key in each. For example: message: … in each, without check: …',
    },
  )
}

const isOn = (rule: AnyRule): rule is Rule | SetRule => rule.severity !== 'off'

/** Sets of overrides for which the rules are kept; a long run over many units starts anew. */
const MOST_SETS = 100

/**
 * Compiles a merged ruleset. Throws `DangLintError` with every mistake that it finds.
 * @param variants each rule with all that the overrides can make of it
 */
export function compile(merged: Merged, variants: readonly Variants[], materials: Materials): Ruleset {
  const compiledTerms = new Map<string, Term[]>()
  const terms = (word: string) => {
    const sources = merged.vocabulary[word]
    if (!sources) return null
    const list = compiledTerms.get(word) ?? sources.map(compileTerm)
    compiledTerms.set(word, list)
    return list
  }
  const problems: DangLintError[] = []
  const overrides = compileOverrides(merged, materials, problems)
  const vary = variants.map((one) => {
    const base = { source: merged.rules[one.id] as Declared['source'], setBy: merged.setBy[one.id] ?? {} }
    return compileVariants(one, base, merged, materials, terms, problems)
  })
  throwAll(problems)

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
  const ofSets = new Set(materials.checks.flatMap(({ kind, scope }) => (scope === 'set' ? [kind] : [])))
  const isForSets = (rule: Rule | SetRule): rule is SetRule => ofSets.has(rule.check.kind)
  const isForDocuments = (rule: Rule | SetRule): rule is Rule => !ofSets.has(rule.check.kind)
  const effective = (document: Subject) => {
    const matching = overrides.flatMap((isFor, index) => (isFor(document) ? [index] : []))
    return rulesOf(matching).filter(({ when }) => applies(when, document.facts, document.format))
  }
  const { components, types, tiers, editions, instruments } = merged
  return {
    id: merged.id,
    catalogue: { components, types, tiers, editions },
    instruments,
    rules: rulesOf([]).filter(isOn).filter(isForDocuments),
    declared: rulesOf([]),
    ruleIds: Object.keys(merged.rules),
    rulesFor: (document) => effective(document).filter(isOn).filter(isForDocuments),
    setRulesFor: (unit) => effective(unit).filter(isOn).filter(isForSets),
    offFor: (document) => effective(document).filter((rule): rule is SilentRule => !isOn(rule)),
    vocabulary: merged.vocabulary,
    examples: {},
  }
}

import { type AnyCheck, type CompileTools, DangLintError, type Profile } from '../model/index.js'
import { once } from '../model/once.js'
import { quoted, type Term } from '../text/index.js'
import { checkSeverity } from './basis.js'
import type { Merged } from './merge.js'
import { collect, type RuleMistake } from './mistakes.js'
import { type Located, originsOf, placeInRule } from './origin.js'
import { type Declared, patch } from './patch.js'
import {
  type Compiled,
  compileCheck,
  compileWords,
  makeRule,
  type Rule,
  type SetRule,
  type SilentRule,
} from './rule.js'
import { type Fail, makeTools } from './tools.js'
import type { RuleSource } from './types.js'
import { type Change, essence, MOST_VARIANTS, type Variants } from './variants.js'

/** A rule for documents or for the papers of a unit, on or off. */
export type AnyRule = Rule | SetRule | SilentRule

/** What the rules of one ruleset are compiled with. */
export interface RuleMaterials {
  merged: Merged
  kinds: ReadonlyMap<string, AnyCheck>
  /** Every ruleset in it, in the order in which they were merged. */
  files: ReadonlyMap<string, Located>
  /** The terms of a word of the vocabulary; null for an unknown one. */
  terms: (word: string) => Term[] | null
  /** The papers that each tier owes. */
  profile: Profile
  /** Every rule that is known, with its tags. */
  tags: CompileTools['rules']
  /** What of a rule is known to hold no mistake, so that it may be compiled later: most rules are for other documents. */
  isProven: (rule: Declared, what: 'check' | 'words') => boolean
}

type FailIn = (rule: Declared) => Fail

const makeFail =
  (id: string, files: RuleMaterials['files']): FailIn =>
  ({ setBy }) =>
  (code, path, message, hint, offset) => {
    const place = placeInRule(id, setBy, path, files, false, offset)
    throw new DangLintError(code, { message, hint, place })
  }

function kindOf(rule: Declared, kinds: RuleMaterials['kinds'], failIn: FailIn): AnyCheck {
  const { kind } = rule.source.check
  return (
    kinds.get(kind) ??
    failIn(rule)(
      'ruleset-kind',
      ['check', 'kind'],
      { vi: `Không có loại kiểm tra “${kind}”.`, en: `There is no check of the kind “${kind}”.` },
      { vi: `Được dùng: ${quoted(kinds.keys())}.`, en: `Allowed: ${quoted(kinds.keys())}.` },
    )
  )
}

/** Compiles each variant of a rule, by what tells them apart. What they share, as the check of a hundred units, is compiled once. */
function compileEach(
  variants: readonly Declared[],
  keyOf: (part: (source: RuleSource) => string) => (source: RuleSource) => string,
  isEverOn: boolean,
  { merged, kinds, terms, profile, tags, isProven }: RuleMaterials,
  failIn: FailIn,
  problems: DangLintError[],
): Map<string, Compiled> {
  const [keyOfRule, keyOfCheck] = [keyOf(essence), keyOf(({ check }) => JSON.stringify(check))]
  const tests = new Map<string, () => Compiled['test']>()
  const testOf = (rule: Declared) => {
    const key = keyOfCheck(rule.source)
    const known = tests.get(key)
    if (known) return known
    const proven = isProven(rule, 'check')
    const make = once(() => {
      const fail = failIn(rule)
      const { vocabulary, instruments, components } = merged
      const tools = makeTools(terms, Object.keys(vocabulary), fail, proven, instruments, profile, components, tags)
      return compileCheck(rule.source, kindOf(rule, kinds, failIn), tools, fail)
    })
    tests.set(key, make)
    if (!proven && isEverOn) collect(problems, make)
    return make
  }
  const compiled = new Map<string, Compiled>()
  for (const rule of variants) {
    const texts = once(() => compileWords(rule.source, merged, kindOf(rule, kinds, failIn), failIn(rule)))
    if (!isProven(rule, 'words')) collect(problems, texts)
    const test = testOf(rule)
    compiled.set(keyOfRule(rule.source), {
      get message() {
        return texts().message
      },
      get hint() {
        return texts().hint
      },
      get test() {
        return test()
      },
    })
  }
  return compiled
}

/** A rule that is off and that no override switches on never runs: so may be switched off what does not compile. */
const isEverOn = ({ source }: Declared, changes: readonly Change[]) =>
  [source, ...changes.map(({ change }) => (typeof change === 'string' ? { severity: change } : change))].some(
    ({ severity = 'off' }) => severity !== 'off',
  )

function refuseTooMany(base: Declared, changes: Change[], failIn: FailIn): never {
  return failIn(changes.reduce((rule, { change, by }) => patch(rule, change, by), base))(
    'ruleset-overrides',
    [],
    {
      vi: `Các mục trong “overrides” có thể tạo ra hơn ${MOST_VARIANTS} dạng khác nhau của quy tắc này.`,
      en: `The entries of “overrides” can make more than ${MOST_VARIANTS} different rules of this one.`,
    },
    {
      vi: 'Gộp các mục sửa quy tắc này, hoặc sửa cùng một khóa ở mọi mục. Ví dụ: message: … ở từng mục, không kèm check: …',
      en: 'Put the entries that change it together, or change the same key in each. For example: message: … in each, without check: …',
    },
  )
}

/**
 * Compiles a rule and all that the overrides can make of it, keeping the mistakes.
 * @returns what makes the rule of those overrides that are for a document
 */
export function compileVariants(
  { id, changes, variants }: Variants,
  materials: RuleMaterials,
  mistakes: RuleMistake[],
): (matching: ReadonlySet<unknown>) => AnyRule {
  const { merged, files, kinds } = materials
  const base: Declared = { source: merged.rules[id] as RuleSource, setBy: merged.setBy[id] ?? {} }
  const failIn = makeFail(id, files)
  const problems: DangLintError[] = []
  // A rule that no override changes is the only one.
  const keyOf = (part: (source: RuleSource) => string) => (changes.length === 0 ? () => '' : part)
  const compiled = compileEach(variants ?? [], keyOf, isEverOn(base, changes), materials, failIn, problems)
  if (variants === null) collect(problems, () => refuseTooMany(base, changes, failIn))
  const isForSets = kinds.get(base.source.check.kind)?.scope === 'set'
  const ranks = [...files.keys()]
  for (const declared of [base, ...changes.map(({ change, by }) => patch(base, change, by))])
    collect(problems, () => checkSeverity(declared, (ruleset) => ranks.indexOf(ruleset), failIn(declared)))
  for (const error of problems) mistakes.push({ rule: id, error })
  return (matching) => {
    const own = changes.filter(({ override }) => matching.has(override))
    const { source, setBy } = own.reduce((rule, { change, by }) => patch(rule, change, by), base)
    const made = compiled.get(keyOf(essence)(source)) as Compiled
    const origins = new Set([...own.map(({ by }) => by.ruleset).reverse(), ...(merged.origins[id] ?? [])])
    return makeRule(id, source, [...origins], () => originsOf(id, setBy, files), made, isForSets)
  }
}

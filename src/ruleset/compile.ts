import {
  type Basis,
  type Catalogue,
  type Check,
  type CheckContext,
  type CompileTools,
  DangLintError,
  type Hit,
  type Instrument,
  type Lang,
  type Severity,
  type Wording,
} from '../model/index.js'
import { compileTerm, type Term } from '../text/index.js'
import { checkBasis } from './basis.js'
import type { Example } from './examples.js'
import { throwAll } from './explain.js'
import type { Merged } from './merge.js'
import type { Locate } from './position.js'
import type { Template } from './template.js'
import { type Fail, makeTools } from './tools.js'
import type { RuleSource, When } from './types.js'
import { checkWhen } from './when.js'
import { both, COMMON_PLACEHOLDERS, compileText, quoted } from './wording.js'

/** A rule that is ready to run. */
export interface Rule {
  id: string
  title: Wording
  /** What goes wrong where the rule is broken; null where the ruleset does not say. */
  why: Wording | null
  tags: string[]
  severity: Severity
  when: When
  /** The test as it is written. */
  check: RuleSource['check']
  message: Record<Lang, Template>
  hint: Record<Lang, Template> | null
  basis: Basis[]
  /** The rulesets that had a hand in it, the last one first. */
  origins: string[]
  run(context: CheckContext): Iterable<Hit>
}

/** Rules that are ready to run, with the knowledge that they rest on. What loads, runs. */
export interface Ruleset {
  id: string
  catalogue: Catalogue
  instruments: Record<string, Instrument>
  rules: Rule[]
  /** Words and their synonyms, as written. */
  vocabulary: Record<string, string[]>
  /** The examples of each rule; none unless they were asked for. */
  examples: Record<string, Example[]>
}

/** What a rule says of itself, which need not be compiled. */
const described = ({ title, why, tags = [], when = {}, check }: RuleSource) => ({
  title: both(title),
  why: why === undefined ? null : both(why),
  tags,
  when,
  check,
})

function compileRule(
  id: string,
  source: RuleSource,
  severity: Severity,
  merged: Merged,
  check: Check,
  tools: CompileTools,
  fail: Fail,
): Rule {
  checkWhen(source.when ?? {}, merged, fail)
  const allowed = new Set<string>([...COMMON_PLACEHOLDERS, ...Object.keys(check.placeholders)])
  const { kind: _, ...options } = source.check
  const run = check.compile(options as never, tools)
  return {
    id,
    ...described(source),
    severity,
    message: compileText(source.message, 'message', allowed, fail),
    hint: source.hint === undefined ? null : compileText(source.hint, 'hint', allowed, fail),
    basis: checkBasis(source, merged.instruments ?? {}, fail),
    origins: merged.origins[id] ?? [],
    run,
  }
}

/** A rule that is compiled when it is first run: most rules are for other documents than the one at hand. */
function compiledWhenRun(id: string, source: RuleSource, severity: Severity, merged: Merged, make: () => Rule): Rule {
  let made: Rule | null = null
  const rule = () => {
    made ??= make()
    return made
  }
  return {
    id,
    ...described(source),
    severity,
    basis: source.basis ?? [],
    origins: merged.origins[id] ?? [],
    get message() {
      return rule().message
    },
    get hint() {
      return rule().hint
    },
    run: (context) => rule().run(context),
  }
}

/**
 * Compiles a merged ruleset. Throws `DangLintError` with every mistake that it finds.
 * @param locators for each ruleset id how to find a place in its file
 * @param isProven whether it is known to hold no mistake, so that its rules may be compiled one by one later
 */
export function compile(
  merged: Merged,
  checks: readonly Check[],
  locators: Map<string, Locate>,
  isProven: boolean,
): Ruleset {
  const compiled = new Map<string, Term[]>()
  const terms = (word: string) => {
    const sources = merged.vocabulary[word]
    if (!sources) return null
    const list = compiled.get(word) ?? sources.map(compileTerm)
    compiled.set(word, list)
    return list
  }
  const words = Object.keys(merged.vocabulary)
  const kinds = new Map(checks.map((check) => [check.kind, check]))
  const problems: DangLintError[] = []
  const rules: Rule[] = []
  for (const [id, source] of Object.entries(merged.rules)) {
    if (source.severity === 'off') continue
    const locate = (merged.origins[id] ?? []).map((origin) => locators.get(origin)).find((found) => found !== undefined)
    const fail: Fail = (code, path, message, hint) => {
      const place = locate?.(['rules', id, ...path]) ?? { file: merged.id }
      throw new DangLintError(code, { message: named(id, message), hint, place })
    }
    try {
      const check = kinds.get(source.check.kind)
      if (!check) {
        fail(
          'ruleset-kind',
          ['check', 'kind'],
          {
            vi: `Không có loại kiểm tra “${source.check.kind}”.`,
            en: `There is no check of the kind “${source.check.kind}”.`,
          },
          { vi: `Được dùng: ${quoted(kinds.keys())}.`, en: `Allowed: ${quoted(kinds.keys())}.` },
        )
      } else {
        const { severity } = source
        const make = () =>
          compileRule(id, source, severity, merged, check, makeTools(terms, words, fail, isProven), fail)
        rules.push(isProven ? compiledWhenRun(id, source, severity, merged, make) : make())
      }
    } catch (error) {
      if (!(error instanceof DangLintError)) throw error
      problems.push(error)
    }
  }
  throwAll(problems)
  const { components = {}, types = {}, tiers = {}, editions = {}, instruments = {} } = merged
  const { id, vocabulary } = merged
  return { id, catalogue: { components, types, tiers, editions }, instruments, rules, vocabulary, examples: {} }
}

const named = (id: string, { vi, en }: Wording): Wording => ({
  vi: `Quy tắc “${id}”: ${vi}`,
  en: `Rule “${id}”: ${en}`,
})

import {
  type AnyCheck,
  type Basis,
  type CheckContext,
  type CompileTools,
  DangLintError,
  type Hit,
  type Lang,
  type SetTest,
  type Severity,
  type Wording,
} from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { checkBasis } from './basis.js'
import type { Merged } from './merge.js'
import type { Origin } from './origin.js'
import type { Template } from './template.js'
import type { Fail } from './tools.js'
import type { RuleSource, When } from './types.js'
import { checkWhen } from './when.js'
import { COMMON_PLACEHOLDERS, compileText } from './wording.js'
import { checkYields } from './yields.js'

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
  /** Rules before which it is silent. */
  yieldsTo: string[]
  /** The rulesets that had a hand in it, the last one first. */
  origins: string[]
  /**
   * Who set what of it last, by key; for what was changed alone, an option of the check (`check.after`) or one
   * language of a text (`message.vi`), by that too.
   */
  setBy: Readonly<Record<string, Origin>>
  run(context: CheckContext): Iterable<Hit>
}

/** A rule for the papers of a unit: it takes notes of each, and is run over all of them together. */
export type SetRule = Omit<Rule, 'run'> & Required<SetTest>

/** A rule that is switched off. */
export type SilentRule = Omit<Rule, 'severity' | 'run'> & { severity: 'off' }

/** What of a rule is compiled. */
export type Compiled = Pick<Rule, 'message' | 'hint'> & { test: Rule['run'] | SetTest }

/** Compiles the words of a rule, and checks what it rests on and which documents it is for. */
export function compileWords(
  { when = {}, basis = [], yieldsTo = [], message, hint }: RuleSource,
  merged: Merged,
  check: AnyCheck,
  fail: Fail,
): Pick<Rule, 'message' | 'hint'> {
  checkWhen(when, merged, ['when'], fail)
  checkBasis(basis, merged.instruments, fail)
  checkYields(yieldsTo, Object.keys(merged.rules), fail)
  const allowed = new Set<string>([...COMMON_PLACEHOLDERS, ...Object.keys(check.placeholders)])
  return {
    message: compileText(message, 'message', allowed, fail),
    hint: hint === undefined ? null : compileText(hint, 'hint', allowed, fail),
  }
}

/** Compiles the test of a rule. A check that breaks over its options, as a caller's own may, is told with its rule. */
export function compileCheck(
  { check: { kind: _, ...options } }: RuleSource,
  check: AnyCheck,
  tools: CompileTools,
  fail: Fail,
): Compiled['test'] {
  try {
    return check.compile(options as never, tools)
  } catch (error) {
    if (error instanceof DangLintError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return fail(
      'check-failed',
      ['check'],
      {
        vi: `Loại kiểm tra “${check.kind}” gặp lỗi khi đọc các tùy chọn này (${reason}).`,
        en: `The check “${check.kind}” broke over these options (${reason}).`,
      },
      {
        vi: 'Báo cho người viết loại kiểm tra này, hoặc tắt quy tắc. Ví dụ: severity: off',
        en: 'Tell whoever wrote that check, or switch the rule off. For example: severity: off',
      },
    )
  }
}

/** Puts a rule together. It is compiled, and its places are looked up, when they are first asked for. */
export function makeRule(
  id: string,
  { title, why, tags = [], severity, when = {}, check, basis = [], yieldsTo = [] }: RuleSource,
  origins: string[],
  originOf: () => Rule['setBy'],
  compiled: Compiled,
  isForSets: boolean,
): Rule | SetRule | SilentRule {
  let setBy: Rule['setBy'] | null = null
  const rule = {
    id,
    title: wordingOf(title),
    why: why === undefined ? null : wordingOf(why),
    tags,
    when,
    check,
    basis,
    yieldsTo,
    origins,
    get message() {
      return compiled.message
    },
    get hint() {
      return compiled.hint
    },
    get setBy() {
      setBy ??= originOf()
      return setBy
    },
  }
  if (severity === 'off') return Object.assign(rule, { severity })
  // The keys are added and not spread, for that would compile the rule.
  if (isForSets) {
    const test = () => compiled.test as SetTest
    return Object.assign(rule, {
      severity,
      note: (context) => test().note?.(context),
      run: (set) => test().run(set),
    } satisfies Required<SetTest> & { severity: Severity })
  }
  return Object.assign(rule, { severity, run: (context: CheckContext) => (compiled.test as Rule['run'])(context) })
}

import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import type { Locate, Path } from './position.js'
import type { RulesetSource, RuleTest } from './types.js'

/** An example of a rule, and where it is written. */
export interface Example {
  test: RuleTest
  /** The ruleset that states it. */
  ruleset: string
  place: ErrorPlace
  /** Whether a later ruleset changed the words of the rule, so that the messages expected here are no longer its own. */
  isReworded: boolean
}

/** The examples of the rulesets that ship, as they are generated: which file, which lines. */
export type ShippedExamples = Record<
  string,
  { file: string; rules: Record<string, { lines: number[]; tests: RuleTest[] }> }
>

/** A ruleset that ships, with its examples put back, and what finds them in its file. */
export function withExamples(
  source: RulesetSource,
  shipped: ShippedExamples,
): { source: RulesetSource; locate: Locate } {
  const { file = '', rules: examples = {} } = shipped[source.id] ?? {}
  const rules = Object.entries(source.rules ?? {}).map(([id, rule]) => {
    const tests = examples[id]?.tests
    return [id, typeof rule === 'string' || !tests ? rule : { ...rule, tests }]
  })
  const locate: Locate = ([part, id, key, index]) => {
    const line = part === 'rules' && key === 'tests' ? examples[String(id)]?.lines[Number(index)] : undefined
    return line === undefined ? {} : { file, line, column: 1 }
  }
  return { source: source.rules ? { ...source, rules: Object.fromEntries(rules) } : source, locate }
}

/** The examples of every rule that are in force once rulesets lie on top of each other, the last one on top. */
export function gatherExamples(
  sources: Iterable<{ source: RulesetSource; locate: Locate }>,
): Record<string, Example[]> {
  const gathered = new Map<string, Example[]>()
  for (const { source, locate } of sources) {
    for (const [id, entry] of Object.entries(source.rules ?? {})) {
      if (typeof entry === 'string') continue
      const own = entry.tests?.map((test, index) => ({
        test,
        ruleset: source.id,
        place: locate(['rules', id, 'tests', index]),
        isReworded: false,
      }))
      const isReworded = entry.message !== undefined || entry.hint !== undefined
      const inherited = 'patch' in entry ? (gathered.get(id) ?? []) : []
      gathered.set(id, own ?? inherited.map((example) => (isReworded ? { ...example, isReworded } : example)))
    }
  }
  return Object.assign(Object.create(null), Object.fromEntries(gathered))
}

const MISTAKES: Record<'neither' | 'both' | 'wanted', { message: Wording; hint: Wording }> = {
  neither: {
    message: {
      vi: 'Ví dụ chưa có văn bản: phải có “ok” hoặc “fail”.',
      en: 'The example has no document: it needs `ok` or `fail`.',
    },
    hint: { vi: "Ví dụ: - ok: 'I. MỤC TIÊU'", en: "For example: - ok: 'I. MỤC TIÊU'" },
  },
  both: {
    message: {
      vi: 'Một ví dụ chỉ có “ok” hoặc “fail”, không có cả hai.',
      en: 'An example has `ok` or `fail`, not both.',
    },
    hint: {
      vi: "Tách thành hai ví dụ. Ví dụ: [{ ok: 'I. MỤC TIÊU' }, { fail: 'I. BIỂU QUYẾT' }]",
      en: "Make it two examples. For example: [{ ok: 'I. MỤC TIÊU' }, { fail: 'I. BIỂU QUYẾT' }]",
    },
  },
  wanted: {
    message: {
      vi: 'Ví dụ “ok” không có gì để báo, nên không có “want”, “wantHint”, “at”.',
      en: 'An `ok` gives no finding, so it takes no `want`, `wantHint` or `at`.',
    },
    hint: {
      vi: "Bỏ khóa này, hoặc đổi “ok” thành “fail”. Ví dụ: - fail: 'I. BIỂU QUYẾT'",
      en: "Take the key out, or make it a `fail`. For example: - fail: 'I. BIỂU QUYẾT'",
    },
  },
}

function mistakeIn(test: RuleTest): { mistake: keyof typeof MISTAKES; key: string | null } | null {
  if (test.ok === undefined && test.fail === undefined) return { mistake: 'neither', key: null }
  if (test.ok === undefined) return null
  if (test.fail !== undefined) return { mistake: 'both', key: 'fail' }
  const key = (['want', 'wantHint', 'at'] as const).find((name) => test[name] !== undefined)
  return key === undefined ? null : { mistake: 'wanted', key }
}

/** Examples whose keys do not go together: to the schema each of them is allowed. */
export function findFalseExamples({ rules = {} }: RulesetSource, locate: Locate): DangLintError[] {
  return Object.entries(rules).flatMap(([id, entry]) =>
    typeof entry === 'string'
      ? []
      : (entry.tests ?? []).flatMap((test, index) => {
          const found = mistakeIn(test)
          if (!found) return []
          const path: Path = ['rules', id, 'tests', index, ...(found.key === null ? [] : [found.key])]
          return new DangLintError('ruleset-value', { ...MISTAKES[found.mistake], place: locate(path, true) })
        }),
  )
}

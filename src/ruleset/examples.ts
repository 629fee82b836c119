import { DangLintError, type ErrorPlace, type Wording } from '../model/index.js'
import { ONLY_OF_DOCUMENTS, ONLY_OF_SETS } from './example-papers.js'
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
  /** Whether the rule goes by the profile and a later ruleset changed that, so that papers shown here may be owed no more. */
  isOfOtherProfile: boolean
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
  const goByProfile = new Map<string, boolean>()
  for (const { source, locate } of sources) {
    if (source.profile)
      for (const [id, examples] of gathered)
        if (goByProfile.get(id))
          gathered.set(
            id,
            examples.map((example) => ({ ...example, isOfOtherProfile: true })),
          )
    for (const [id, entry] of Object.entries(source.rules ?? {})) {
      if (typeof entry === 'string') continue
      const own = entry.tests?.map((test, index) => ({
        test,
        ruleset: source.id,
        place: locate(['rules', id, 'tests', index]),
        isReworded: false,
        isOfOtherProfile: false,
      }))
      if (entry.check && (!('patch' in entry) || 'profile' in entry.check))
        goByProfile.set(id, entry.check.profile === true)
      const isReworded = entry.message !== undefined || entry.hint !== undefined
      const inherited = 'patch' in entry ? (gathered.get(id) ?? []) : []
      gathered.set(id, own ?? inherited.map((example) => (isReworded ? { ...example, isReworded } : example)))
    }
  }
  return Object.assign(Object.create(null), Object.fromEntries(gathered))
}

const MISTAKES: Record<'neither' | 'both' | 'wanted' | 'ofSets' | 'ofDocuments', { message: Wording; hint: Wording }> =
  {
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
    ofSets: {
      message: {
        vi: 'Khóa này nói về một đơn vị, nhưng ví dụ chỉ có một văn bản.',
        en: 'This key is about a unit, and the example shows one document.',
      },
      hint: {
        vi: 'Bỏ khóa này, hoặc nêu các văn bản của đơn vị. Ví dụ: ok: { papers: [{ type: nghi-quyet-nam }] }',
        en: 'Take it out, or show the papers of the unit. For example: ok: { papers: [{ type: nghi-quyet-nam }] }',
      },
    },
    ofDocuments: {
      message: {
        vi: 'Khóa này nói về một văn bản, nhưng ví dụ là các văn bản của một đơn vị.',
        en: 'This key is about a document, and the example shows the papers of a unit.',
      },
      hint: {
        vi: "Ghi khóa này ở từng văn bản. Ví dụ: papers: [{ type: nghi-quyet-nam, date: '2027-01-20' }]",
        en: "Give it with each paper. For example: papers: [{ type: nghi-quyet-nam, date: '2027-01-20' }]",
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

type Mistake = { mistake: keyof typeof MISTAKES; path: string[] }

/** What is said of a document and only a set has, or the other way round. */
function misplacedIn({ ok, fail, with: known = {} }: RuleTest): Mistake | null {
  const shown = ok ?? fail
  const isSet = typeof shown === 'object' && 'papers' in shown
  const key = (isSet ? ONLY_OF_DOCUMENTS : ONLY_OF_SETS).find((name) => known[name] !== undefined)
  return key === undefined ? null : { mistake: isSet ? 'ofDocuments' : 'ofSets', path: ['with', key] }
}

function mistakeIn(test: RuleTest): Mistake | null {
  if (test.ok === undefined && test.fail === undefined) return { mistake: 'neither', path: [] }
  if (test.ok === undefined) return misplacedIn(test)
  if (test.fail !== undefined) return { mistake: 'both', path: ['fail'] }
  const key = (['want', 'wantHint', 'at'] as const).find((name) => test[name] !== undefined)
  return key === undefined ? misplacedIn(test) : { mistake: 'wanted', path: [key] }
}

/** Examples whose keys do not go together: to the schema each of them is allowed. */
export function findFalseExamples({ rules = {} }: RulesetSource, locate: Locate): DangLintError[] {
  return Object.entries(rules).flatMap(([id, entry]) =>
    typeof entry === 'string'
      ? []
      : (entry.tests ?? []).flatMap((test, index) => {
          const found = mistakeIn(test)
          if (!found) return []
          const path: Path = ['rules', id, 'tests', index, ...found.path]
          return new DangLintError('ruleset-value', { ...MISTAKES[found.mistake], place: locate(path, true) })
        }),
  )
}

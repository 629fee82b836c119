import { DangLintError, type Wording } from '../model/index.js'
import { nearest, termKey } from '../text/index.js'
import { EMPTY, type Merged, type MergeProblem, merge } from './merge.js'
import type { Source } from './open.js'
import { throwAll } from './throw-all.js'

const UNKNOWN: Record<MergeProblem['problem'], (name: string) => Wording> = {
  'unknown-rule': (name) => ({
    vi: `Không có quy tắc “${name}” để sửa.`,
    en: `There is no rule “${name}” to change.`,
  }),
  'unknown-word': (name) => ({
    vi: `Chưa có từ “${name}” để thêm, bớt cách viết.`,
    en: `There is no word “${name}” to add wordings to or to take them out of.`,
  }),
  'unknown-wording': (name) => ({
    vi: `Không có cách viết “${name}” để bớt.`,
    en: `There is no wording “${name}” to remove.`,
  }),
  'unknown-entry': (name) => ({
    vi: `Không có mục “${name}” để sửa.`,
    en: `There is no entry “${name}” to change.`,
  }),
  'unknown-paper': (name) => ({
    vi: `Cấp này không có loại “${name}” để sửa hoặc bỏ.`,
    en: `This tier has no “${name}” to change or to take out.`,
  }),
}

/** What to do: a word that nobody has yet is written as a list. */
function hintFor(problem: MergeProblem['problem'], name: string, near: string | null): Wording {
  const [vi, en] =
    problem === 'unknown-word'
      ? [
          `Từ mới thì ghi danh sách. Ví dụ: ${name}: [cách viết]`,
          `Write a new word as a list. For example: ${name}: [wording]`,
        ]
      : [
          'Kiểm tra lại tên, hoặc thêm bộ quy tắc chứa nó. Ví dụ: extends: [dang]',
          'Check the name, or add the ruleset that has it. For example: extends: [dang]',
        ]
  return { vi: `${near ? `Có phải “${near}”? ` : ''}${vi}`, en: `${near ? `Did you mean “${near}”? ` : ''}${en}` }
}

/** Whether a ruleset gives a wording, which another one may have taken out again. */
const gives = ({ source }: Source, word: string, wording: string) => {
  const entry = source.vocabulary?.[word] ?? []
  return (Array.isArray(entry) ? entry : (entry.add ?? [])).some((one) => termKey(one) === termKey(wording))
}

/** Puts rulesets one on top of the other. Throws `ruleset-unknown` where one changes what none before it has. */
export function mergeAll(sources: readonly Source[]): Merged {
  let whole: Merged = EMPTY
  for (const [index, { source, locate }] of sources.entries()) {
    const { merged, problems } = merge(whole, source)
    // Two rulesets may take out the same wording, neither knowing of the other.
    const isKnown = ({ problem, path: [, word], name }: MergeProblem) =>
      problem === 'unknown-wording' && sources.slice(0, index).some((one) => gives(one, String(word), name))
    throwAll(
      problems
        .filter((problem) => !isKnown(problem))
        .map(({ problem, path, name, candidates }) => {
          const near = nearest(name, candidates)
          return new DangLintError('ruleset-unknown', {
            message: UNKNOWN[problem](name),
            hint: hintFor(problem, name, near),
            place: locate(path, problem !== 'unknown-wording'),
          })
        }),
    )
    whole = merged
  }
  return whole
}

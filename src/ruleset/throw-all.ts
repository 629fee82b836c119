import { DangLintError } from '../model/index.js'

/** What a mistake says without the name of its rule in front: as it was before it was named. */
const plainly = ({ message, cause }: DangLintError) => (cause instanceof DangLintError ? cause.message : message)

/**
 * Of mistakes that are told in the same words of the same place, one: an inherited one shows in all that inherits it,
 * and one in a list of sections in all rules that name the section.
 */
function distinct(problems: readonly DangLintError[]): DangLintError[] {
  const keyOf = (problem: DangLintError) => {
    const { code, message, place } = problem
    const says = place?.line === undefined ? message : plainly(problem)
    return JSON.stringify([code, says, place?.file, place?.line, place?.column])
  }
  const first = new Map<string, DangLintError>()
  for (const problem of problems) if (!first.has(keyOf(problem))) first.set(keyOf(problem), problem)
  return [...first.values()]
}

/** Throws one error that holds every mistake, file by file, each in its order. Nothing is thrown where there is none. */
export function throwAll(found: readonly DangLintError[]): void {
  const problems = distinct(found)
  const [first, second] = problems
  if (!first) return
  if (!second) throw first
  const files = [...new Set(problems.map(({ place }) => place?.file))]
  const fileOf = ({ place }: DangLintError) => files.indexOf(place?.file)
  const sorted = [...problems].sort(
    (a, b) =>
      fileOf(a) - fileOf(b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
  throw new DangLintError('ruleset-invalid', {
    message: { vi: `Bộ quy tắc có ${problems.length} lỗi.`, en: `The ruleset has ${problems.length} mistakes.` },
    hint: { vi: 'Sửa từng lỗi nêu dưới đây.', en: 'Mend each of them.' },
    problems: sorted,
    ...(sorted[0]?.place ? { place: sorted[0].place } : {}),
  })
}

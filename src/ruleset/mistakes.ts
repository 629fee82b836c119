import { DangLintError, type Wording } from '../model/index.js'

/** A mistake that compiling a rule found. */
export interface RuleMistake {
  rule: string
  error: DangLintError
}

/** Runs something, keeping the mistake that it finds. */
export function collect<T>(problems: DangLintError[], run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    problems.push(error)
    return null
  }
}

/** What is declared once and named by many: where the name is not there, one mistake shows in all of them. */
const DECLARED = new Set(['ruleset-word', 'ruleset-instrument'])

const whereOf = ({ rule, error: { place } }: RuleMistake) =>
  JSON.stringify([rule, place?.file, place?.line, place?.column])

function named({ rule, error }: RuleMistake, others: number): DangLintError {
  const [vi, en] = [error.describe('vi'), error.describe('en')]
  const message: Wording = {
    vi: `Quy tắc “${rule}”: ${vi.message}${others > 0 ? ` (Còn ${others} chỗ khác cũng vậy.)` : ''}`,
    en: `Rule “${rule}”: ${en.message}${others > 0 ? ` (So do ${others} other places.)` : ''}`,
  }
  return new DangLintError(error.code, {
    message,
    ...(vi.hint === undefined || en.hint === undefined ? {} : { hint: { vi: vi.hint, en: en.hint } }),
    ...(error.place ? { place: error.place } : {}),
    cause: error,
  })
}

/** The mistakes in rules, each once: with its rule, and how many other places have the same. */
export function nameMistakes(mistakes: readonly RuleMistake[]): DangLintError[] {
  const groups = new Map<string, Map<string, RuleMistake>>()
  for (const mistake of mistakes) {
    const { code, message } = mistake.error
    const key = JSON.stringify([code, message, DECLARED.has(code) ? '' : whereOf(mistake)])
    const group = groups.get(key) ?? new Map<string, RuleMistake>()
    if (!group.has(whereOf(mistake))) group.set(whereOf(mistake), mistake)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.values()
    return first ? [named(first, group.size - 1)] : []
  })
}

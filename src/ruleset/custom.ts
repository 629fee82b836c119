import { type AnyCheck, DangLintError, type Wording } from '../model/index.js'

const EXAMPLE =
  "{ kind: 'words', about: { vi: '…', en: '…' }, options: { type: 'object', additionalProperties: false, properties: {} }, example: {}, placeholders: {}, compile: () => () => [] }"

/** A kind of check that the calling program registers, told from others though it may lack its name. */
const nameOf = ({ kind }: AnyCheck): string => (typeof kind === 'string' ? kind : '')

function refuse(check: AnyCheck, message: Wording, cause?: unknown): DangLintError {
  const name = nameOf(check)
  return new DangLintError('check-invalid', {
    message: {
      vi: `Loại kiểm tra “${name}” do chương trình gọi thêm vào chưa đúng: ${message.vi}`,
      en: `The check “${name}” that the calling program adds is wrong: ${message.en}`,
    },
    hint: {
      vi: `Sửa trong chương trình gọi createLinter. Ví dụ: checks: [${EXAMPLE}]`,
      en: `Mend it in the program that calls createLinter. For example: checks: [${EXAMPLE}]`,
    },
    cause,
  })
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a program in JavaScript may have got wrong, since no compiler told it. */
function problemOf(check: AnyCheck, taken: ReadonlySet<string>): Wording | null {
  if (nameOf(check) === '') return { vi: 'thiếu tên ở “kind”.', en: 'it has no name in “kind”.' }
  if (taken.has(check.kind)) return { vi: 'tên này đã có loại khác dùng.', en: 'another kind has that name.' }
  for (const key of ['about', 'options', 'example', 'placeholders'] as const) {
    if (!isRecord(check[key])) return { vi: `“${key}” phải là một đối tượng.`, en: `“${key}” must be an object.` }
  }
  return typeof check.compile === 'function'
    ? null
    : { vi: '“compile” phải là một hàm.', en: '“compile” must be a function.' }
}

/** Throws `check-invalid` where a check of the caller's own cannot be asked for. */
export function refuseBadChecks(checks: readonly AnyCheck[], custom: readonly AnyCheck[]): void {
  const own = new Set(custom)
  const taken = new Set(checks.filter((check) => !own.has(check)).map(({ kind }) => kind))
  for (const check of custom) {
    const problem = problemOf(check, taken)
    if (problem) throw refuse(check, problem)
    taken.add(check.kind)
  }
}

/**
 * Finds the check whose options are described by no JSON Schema, once those of all together did not compile.
 * @param compileAlone compiles the schema of one check, and throws what is wrong with it
 */
export function blameSchema(
  custom: readonly AnyCheck[],
  error: unknown,
  compileAlone: (check: AnyCheck) => void,
): unknown {
  for (const check of custom) {
    try {
      compileAlone(check)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return refuse(
        check,
        {
          vi: `“options” không phải là một lược đồ JSON Schema 2020-12 (${reason}).`,
          en: `“options” is no JSON Schema 2020-12 (${reason}).`,
        },
        cause,
      )
    }
  }
  return error
}

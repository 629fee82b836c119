import { DangLintError, type Wording } from '../model/index.js'
import { nearest } from '../text/index.js'
import { exampleFor } from './example.js'
import { type Locate, pathOf } from './position.js'
import { follow, type SchemaNode, schemasAlong } from './schema-path.js'

/** A mistake as ajv reports it. */
export interface SchemaError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** A ruleset that does not fit its schema. */
export interface Misfit {
  data: unknown
  locate: Locate
  schema: SchemaNode
}

const list = (words: unknown[]) => words.map((word) => `“${word}”`).join(', ')
const keysOf = ({ properties = {} }: SchemaNode) => Object.keys(properties)

/** “did you mean”, then all that is allowed. */
function suggestion(word: string, candidates: string[]): Wording {
  const near = nearest(word, candidates)
  return {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${list(candidates)}.`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${list(candidates)}.`,
  }
}

const TYPES: Record<string, Wording> = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm khóa và giá trị', en: 'keys with values' },
  number: { vi: 'một số', en: 'a number' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
}

/** What a value may be: where the schema branches by type, either type. */
function wanted(type: string, { if: condition }: SchemaNode): Wording {
  const types = condition?.type && condition.type !== type ? [condition.type, type] : [type]
  const words = (lang: 'vi' | 'en') => types.map((one) => TYPES[one]?.[lang] ?? one)
  return { vi: words('vi').join(' hoặc '), en: words('en').join(' or ') }
}

const isEmpty = (value: unknown) =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** One mistake in words, or null for what only repeats another one. */
function explain({ instancePath, keyword, params }: SchemaError, { data, locate, schema }: Misfit) {
  const path = pathOf(instancePath)
  const value = follow(data, path)
  const steps = schemasAlong(schema, data, path)
  const { declared = {}, taken = {} } = steps.at(-1) ?? {}
  const key = path.findLast((_, index) => !Array.isArray(follow(data, path.slice(0, index))))
  const inside = { vi: key ? ` trong “${key}”` : '', en: key ? ` in “${key}”` : '' }
  const example = (missing: string[] = []) =>
    exampleFor([...path, ...missing], steps.findLast((step) => step.taken.examples)?.taken.examples?.[0])
  const withExample = ({ vi, en }: Wording, right: string): Wording => ({
    vi: `${vi} Ví dụ: ${right}`,
    en: `${en} For example: ${right}`,
  })
  const make = (code: string, message: Wording, hint: Wording, place = locate(path)) =>
    new DangLintError(code, { message, hint, place })
  const mend = withExample({ vi: 'Sửa lại giá trị.', en: 'Mend the value.' }, example())
  switch (keyword) {
    case 'if':
      return null
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      return make(
        'ruleset-key',
        { vi: `Không có khóa “${unknown}”${inside.vi}.`, en: `There is no key “${unknown}”${inside.en}.` },
        withExample(suggestion(unknown, keysOf(taken)), example([nearest(unknown, keysOf(taken)) ?? unknown])),
        locate([...path, unknown], true),
      )
    }
    case 'required': {
      const missing = String(params.missingProperty)
      return make(
        'ruleset-missing',
        { vi: `Thiếu khóa “${missing}”${inside.vi}.`, en: `The key “${missing}” is missing${inside.en}.` },
        withExample({ vi: `Thêm khóa “${missing}”.`, en: `Add the key “${missing}”.` }, example([missing])),
      )
    }
    case 'discriminator': {
      const kind = params.tagValue
      if (kind === undefined) return null
      const kinds = (taken.oneOf ?? []).map(({ properties }) => String(properties?.kind?.const))
      return make(
        'ruleset-kind',
        { vi: `Không có loại kiểm tra “${kind}”.`, en: `There is no check of the kind “${kind}”.` },
        suggestion(String(kind), kinds),
        locate([...path, 'kind']),
      )
    }
    case 'enum':
    case 'const': {
      const allowed = (params.allowedValues as unknown[] | undefined) ?? [params.allowedValue]
      return make(
        'ruleset-value',
        { vi: `Giá trị “${value}” không dùng được cho “${key}”.`, en: `“${value}” is no value for “${key}”.` },
        suggestion(String(value), allowed.map(String)),
      )
    }
    case 'type': {
      const type = wanted(String(params.type), declared)
      return make(
        'ruleset-type',
        { vi: `“${key ?? 'Tệp quy tắc'}” phải là ${type.vi}.`, en: `“${key ?? 'The ruleset'}” must be ${type.en}.` },
        mend,
      )
    }
    default:
      return make(
        'ruleset-value',
        isEmpty(value)
          ? { vi: `“${key}” đang để trống.`, en: `“${key}” is empty.` }
          : {
              vi: `Giá trị “${value}” của “${key}” viết chưa đúng.`,
              en: `The value “${value}” of “${key}” has the wrong form.`,
            },
        mend,
      )
  }
}

/** The keys that are missing only because they are misspelt. */
function misspeltKeys(errors: readonly SchemaError[], { data, schema }: Misfit): Set<string> {
  const found = new Set<string>()
  for (const { instancePath, keyword, params } of errors) {
    if (keyword !== 'additionalProperties') continue
    const { taken = {} } = schemasAlong(schema, data, pathOf(instancePath)).at(-1) ?? {}
    const near = nearest(String(params.additionalProperty), keysOf(taken))
    if (near !== null) found.add(`${instancePath}/${near}`)
  }
  return found
}

/** Every mistake in words, each one once. */
export function explainAll(errors: readonly SchemaError[], misfit: Misfit): DangLintError[] {
  const misspelt = misspeltKeys(errors, misfit)
  return errors
    .filter(({ instancePath, params }) => !misspelt.has(`${instancePath}/${params.missingProperty}`))
    .map((error) => explain(error, misfit))
    .filter((problem) => problem !== null)
}

/** Of mistakes that are told in the same words of the same place, one: an inherited one shows in all that inherits it. */
function distinct(problems: readonly DangLintError[]): DangLintError[] {
  const keyOf = ({ code, message, place }: DangLintError) =>
    JSON.stringify([code, message, place?.file, place?.line, place?.column])
  const first = new Map<string, DangLintError>()
  for (const problem of problems) if (!first.has(keyOf(problem))) first.set(keyOf(problem), problem)
  return [...first.values()]
}

/** Throws one error that holds every mistake, in the order of the file. Nothing is thrown where there is none. */
export function throwAll(found: readonly DangLintError[]): void {
  const problems = distinct(found)
  const [first, second] = problems
  if (!first) return
  if (!second) throw first
  const sorted = [...problems].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
  throw new DangLintError('ruleset-invalid', {
    message: { vi: `Bộ quy tắc có ${problems.length} lỗi.`, en: `The ruleset has ${problems.length} mistakes.` },
    hint: { vi: 'Sửa từng lỗi nêu dưới đây.', en: 'Mend each of them.' },
    problems: sorted,
    ...(sorted[0]?.place ? { place: sorted[0].place } : {}),
  })
}

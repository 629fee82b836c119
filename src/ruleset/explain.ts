import { DangLintError, type Wording } from '../model/index.js'
import { nearest } from '../text/index.js'
import { type Locate, pathOf } from './position.js'

/** A mistake as ajv reports it. */
export interface SchemaError {
  instancePath: string
  keyword: string
  /** Where in the schema the keyword stands: `#/properties/id/pattern`. */
  schemaPath: string
  params: Record<string, unknown>
}

/** What a pointer leads to in a tree of objects and lists. */
function follow(root: unknown, path: string[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], root)
}

const list = (words: unknown[]) => words.map((word) => `“${word}”`).join(', ')
const keysOf = (schema: unknown) => Object.keys((schema as { properties?: object } | undefined)?.properties ?? {})

/** “did you mean”, then all that is allowed. */
function suggestion(word: string, candidates: string[]): Wording {
  const near = nearest(word, candidates)
  return {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${list(candidates)}.`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${list(candidates)}.`,
  }
}

/** Right values by key, for errors about them. */
const EXAMPLES: Record<string, string> = {
  dangLint: 'dangLint: 1',
  id: 'id: don-vi/nghi-quyet-nam',
  title: 'title: Có chương trình kiểm tra, giám sát',
  severity: 'severity: warn',
  message: "message: 'Thiếu mục “Tổ chức thực hiện”.'",
  check: 'check: { kind: section, title: ktgs }',
  instrument: 'instrument: 36-HD/VPTW',
  confidence: 'confidence: primary',
  from: "from: '2026-05-27'",
  to: "to: '2026-05-26'",
  date: "date: '2027-01-05'",
  vi: 'title: { vi: Có trích yếu, en: Has an abstract }',
}

function exampleFor(key: string | undefined, schema: unknown): string | null {
  const own = (schema as { examples?: unknown[] } | undefined)?.examples?.[0]
  if (own !== undefined) return JSON.stringify(own)
  return (key !== undefined && EXAMPLES[key]) || null
}

const withExample = (text: Wording, example: string | null): Wording =>
  example === null ? text : { vi: `${text.vi} Ví dụ: ${example}`, en: `${text.en} For example: ${example}` }

const TYPES: Record<string, Wording> = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm khóa và giá trị', en: 'keys with values' },
  number: { vi: 'một số', en: 'a number' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
}

/** One mistake in words, or null for what only repeats another one. */
export function explain(error: SchemaError, locate: Locate, root: unknown, schema: unknown): DangLintError | null {
  const { instancePath, keyword, params, schemaPath } = error
  const path = pathOf(instancePath)
  const data = follow(root, path)
  const parentSchema = follow(schema, pathOf(schemaPath).slice(0, -1))
  const key = path.findLast((step) => !/^\d+$/u.test(step))
  const place = locate(path)
  const make = (code: string, message: Wording, hint: Wording, at = place) =>
    new DangLintError(code, { message, hint, place: at })
  switch (keyword) {
    case 'if':
      return null
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      return make(
        'ruleset-key',
        {
          vi: `Không có khóa “${unknown}”${key ? ` trong “${key}”` : ''}.`,
          en: `There is no key “${unknown}”${key ? ` in “${key}”` : ''}.`,
        },
        withExample(suggestion(unknown, keysOf(parentSchema)), exampleFor(undefined, parentSchema)),
        locate([...path, unknown], true),
      )
    }
    case 'required': {
      const missing = String(params.missingProperty)
      return make(
        'ruleset-missing',
        {
          vi: `Thiếu khóa “${missing}”${key ? ` trong “${key}”` : ''}.`,
          en: `The key “${missing}” is missing${key ? ` in “${key}”` : ''}.`,
        },
        withExample(
          { vi: `Thêm khóa “${missing}”.`, en: `Add the key “${missing}”.` },
          exampleFor(missing, undefined) ?? exampleFor(undefined, parentSchema),
        ),
      )
    }
    case 'discriminator': {
      const kinds = ((parentSchema as { oneOf?: { properties: { kind: { const: string } } }[] })?.oneOf ?? []).map(
        ({ properties }) => properties.kind.const,
      )
      const kind = params.tagValue
      if (kind === undefined) return null
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
        { vi: `Giá trị “${data}” không dùng được cho “${key}”.`, en: `“${data}” is no value for “${key}”.` },
        suggestion(String(data), allowed.map(String)),
      )
    }
    case 'type': {
      const wanted = TYPES[String(params.type)] ?? { vi: String(params.type), en: String(params.type) }
      return make(
        'ruleset-type',
        {
          vi: `“${key ?? 'Tệp quy tắc'}” phải là ${wanted.vi}.`,
          en: `“${key ?? 'The ruleset'}” must be ${wanted.en}.`,
        },
        withExample({ vi: 'Sửa lại giá trị.', en: 'Mend the value.' }, exampleFor(key, parentSchema)),
      )
    }
    default: {
      const empty = data === '' || (Array.isArray(data) && data.length === 0)
      return make(
        'ruleset-value',
        empty
          ? { vi: `“${key}” đang để trống.`, en: `“${key}” is empty.` }
          : {
              vi: `Giá trị “${data}” của “${key}” viết chưa đúng.`,
              en: `The value “${data}” of “${key}” has the wrong form.`,
            },
        withExample({ vi: 'Sửa lại giá trị.', en: 'Mend the value.' }, exampleFor(key, parentSchema)),
      )
    }
  }
}

/** Throws one error that holds every mistake, in the order of the file. Nothing is thrown where there is none. */
export function throwAll(problems: DangLintError[]): void {
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

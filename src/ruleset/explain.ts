import { DangLintError, type Wording } from '../model/index.js'
import { quoted } from '../text/index.js'
import { keysOf, patchKeyOf, type SchemaError, withoutEchoes } from './echoes.js'
import { exampleFor, type RightEntries } from './example.js'
import { dayMeant, meant } from './meant.js'
import { type Locate, pathOf } from './position.js'
import { follow, type SchemaNode, schemasAlong } from './schema-path.js'

/** A ruleset that does not fit its schema. */
export interface Misfit {
  data: unknown
  locate: Locate
  /** How a value is written that is no text, where the ruleset came as one. */
  written?: ((path: readonly string[]) => string | null) | undefined
  schema: SchemaNode
  /** What is right in files of that kind; of rulesets if absent. */
  right?: RightEntries
}

/** “did you mean”, then all that is allowed. */
function suggestion(word: string, candidates: string[], near = meant(word, candidates)): Wording {
  return {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${quoted(candidates)}.`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${quoted(candidates)}.`,
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
  // That null takes something out is nothing that somebody who typed another value meant.
  const isEither = condition?.type && condition.type !== type && condition.type !== 'null'
  const types = isEither ? [condition.type as string, type] : [type]
  const words = (lang: 'vi' | 'en') => types.map((one) => TYPES[one]?.[lang] ?? one)
  return { vi: words('vi').join(' hoặc '), en: words('en').join(' or ') }
}

const COMPARED: Record<string, Wording> = {
  '>=': { vi: 'từ', en: 'at least' },
  '>': { vi: 'lớn hơn', en: 'more than' },
  '<=': { vi: 'không quá', en: 'at most' },
  '<': { vi: 'nhỏ hơn', en: 'less than' },
}

const EMPTY = (key: string | undefined): Wording => ({ vi: `“${key}” đang để trống.`, en: `“${key}” is empty.` })
/** A value as it is shown: what is no word or number is written as data. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

const isEmpty = (value: unknown) =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const withExample = ({ vi, en }: Wording, right: string): Wording => ({
  vi: `${vi} Ví dụ: ${right}`,
  en: `${en} For example: ${right}`,
})

/** What is told of a number or a truth in quotes. */
const unquoted = (value: string, right: string): Wording =>
  withExample({ vi: `Viết ${value}, không đặt trong nháy.`, en: `Write ${value}, without quotes.` }, right)

/** What is told of a value of the wrong type: YAML makes numbers of some texts, and nothing of a key without a value. */
function wrongType(
  key: string | undefined,
  isItem: boolean,
  value: unknown,
  type: Wording,
  written: string | null,
  right: string,
): { message: Wording; hint?: Wording } {
  const name = key ?? 'Tệp quy tắc'
  if (value === null && key !== undefined) {
    return {
      message: {
        vi: `“${key}” đang để trống; phải là ${type.vi}.`,
        en: `“${key}” is empty; it must be ${type.en}.`,
      },
    }
  }
  const message = {
    vi: `${isItem ? 'Mỗi mục của ' : ''}“${name}” phải là ${type.vi}.`,
    en: `${isItem ? 'Each item of ' : ''}“${key ?? 'The ruleset'}” must be ${type.en}.`,
  }
  if (isItem && type.en.startsWith('a text') && isGroup(value))
    return {
      message,
      hint: withExample(
        {
          vi: 'Câu có dấu “:” hoặc dấu ngoặc thì đặt cả câu trong nháy đơn.',
          en: 'Put a text that holds “: ” or brackets in single quotes.',
        },
        right,
      ),
    }
  if (
    typeof value === 'string' &&
    /^(?:a (?:whole )?number|true or)/u.test(type.en) &&
    /^(?:-?\d+(?:\.\d+)?|true|false)$/u.test(value)
  )
    return { message, hint: unquoted(value, right) }
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  if (!isPlain || written === null || !type.en.startsWith('a text')) return { message }
  return {
    message,
    hint: withExample(
      {
        vi: `Không có nháy thì “${written}” không được đọc là chữ; viết '${written}'.`,
        en: `Without quotes “${written}” is not read as a text; write '${written}'.`,
      },
      right,
    ),
  }
}

/** One mistake in words, or null for what only repeats another one. */
function explain({ instancePath, keyword, params }: SchemaError, { data, locate, written, schema, right }: Misfit) {
  const path = pathOf(instancePath)
  const value = follow(data, path)
  const steps = schemasAlong(schema, data, path)
  const { declared = {}, taken = {} } = steps.at(-1) ?? {}
  const key = path.findLast((_, index) => !Array.isArray(follow(data, path.slice(0, index))))
  const inside = { vi: key ? ` trong “${key}”` : '', en: key ? ` in “${key}”` : '' }
  const example = (missing: string[] = []) =>
    exampleFor(
      [...path, ...missing],
      missing.length > 0 ? schemasAlong(schema, data, [...path, ...missing]) : steps,
      right,
    )
  const make = (code: string, message: Wording, hint: Wording, place = locate(path)) =>
    new DangLintError(code, { message, hint, place })
  const mend = withExample({ vi: 'Sửa lại giá trị.', en: 'Mend the value.' }, example())
  const unknownKey = (unknown: string, known: string[], near = meant(unknown, known)) => {
    const { vi, en } = suggestion(unknown, known, near)
    // A comma or a bracket in a text without quotes makes a key without a value of what follows.
    const isText = taken.properties?.vi !== undefined && (value as Record<string, unknown>)[unknown] === null
    return make(
      'ruleset-key',
      { vi: `Không có khóa “${unknown}”${inside.vi}.`, en: `There is no key “${unknown}”${inside.en}.` },
      withExample(
        {
          vi: `${vi}${isText ? ' Câu có dấu phẩy hoặc dấu ngoặc thì đặt cả câu trong nháy đơn.' : ''}`,
          en: `${en}${isText ? ' Put a text that holds a comma or brackets in single quotes.' : ''}`,
        },
        example([near ?? unknown]),
      ),
      locate([...path, unknown], true),
    )
  }
  switch (keyword) {
    case 'if':
      return null
    case 'additionalProperties':
      return unknownKey(
        String(params.additionalProperty),
        [...new Set([...keysOf(taken), ...patchKeyOf(declared)])],
        params.meant as string | undefined,
      )
    case 'required': {
      const missing = (params.missing as string[] | undefined) ?? [String(params.missingProperty)]
      const [first = ''] = missing
      // Which keys a check may have is told by its kind alone.
      const typed = taken.oneOf && Object.keys(value as object).find((one) => meant(one, [first]) !== null)
      if (typed !== undefined) return unknownKey(typed, [first])
      if (missing.length === 1)
        return make(
          'ruleset-missing',
          { vi: `Thiếu khóa “${first}”${inside.vi}.`, en: `The key “${first}” is missing${inside.en}.` },
          withExample({ vi: `Thêm khóa “${first}”.`, en: `Add the key “${first}”.` }, example(missing)),
        )
      const isPatchable = patchKeyOf(declared).length > 0
      return make(
        'ruleset-missing',
        {
          vi: `Thiếu các khóa ${quoted(missing)}${inside.vi}.`,
          en: `The keys ${quoted(missing)} are missing${inside.en}.`,
        },
        isPatchable
          ? withExample(
              {
                vi: 'Thêm các khóa này; nếu chỉ sửa vài khóa của mục đã có thì thêm “patch: true”.',
                en: 'Add them; to change some keys of an inherited entry add “patch: true”.',
              },
              `${key}: { patch: true, ${path[0] === 'rules' ? 'severity: warn' : '…'} }`,
            )
          : withExample({ vi: 'Thêm các khóa này.', en: 'Add them.' }, example([first])),
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
        value === null
          ? EMPTY(key)
          : {
              vi: `Giá trị “${shown(value)}” không dùng được cho “${key}”.`,
              en: `“${shown(value)}” is no value for “${key}”.`,
            },
        typeof value === 'string' && allowed.some((one) => one !== value && String(one) === value)
          ? unquoted(value, example())
          : suggestion(shown(value ?? ''), allowed.map(String)),
      )
    }
    case 'type': {
      const { message, hint = mend } = wrongType(
        key,
        key !== path.at(-1),
        value,
        wanted(String(params.type), declared),
        // A day or a measure is more than a text: its own example says more than that it needs quotes.
        (declared.pattern === undefined || declared.pattern === '.') && !(path[2] === 'check' && declared.examples)
          ? (written?.(path) ?? shown(value))
          : null,
        example(),
      )
      return make('ruleset-type', message, hint)
    }
    default: {
      const day = String(taken.pattern).startsWith('^\\d{4}') ? dayMeant(String(value)) : null
      const limit = COMPARED[String(params.comparison)]
      const wrong = {
        vi: `Giá trị “${shown(value)}” của “${key}” ${limit ? `phải ${limit.vi} ${params.limit}` : 'viết chưa đúng'}.`,
        en: `The value “${shown(value)}” of “${key}” ${limit ? `must be ${limit.en} ${params.limit}` : 'has the wrong form'}.`,
      }
      return make(
        'ruleset-value',
        isEmpty(value) ? EMPTY(key) : wrong,
        day === null
          ? mend
          : withExample({ vi: 'Ghi năm, tháng, ngày.', en: 'Give year, month, day.' }, `${key}: '${day}'`),
      )
    }
  }
}

/** Every mistake in words, each one once. */
export function explainAll(errors: readonly SchemaError[], misfit: Misfit): DangLintError[] {
  return withoutEchoes(errors, misfit)
    .map((error) => explain(error, misfit))
    .filter((problem) => problem !== null)
}

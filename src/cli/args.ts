import { parseArgs } from 'node:util'
import { DangLintError, type Lang, SEVERITIES, type Severity } from '../model/index.js'
import { FORMATS, type Format, type Gate } from '../report/index.js'
import { nearest } from '../text/index.js'

/** What the command line asks for. */
export interface Arguments {
  command: 'lint' | 'tree' | 'help'
  paths: string[]
  lang: Lang
  /** Each format with the file that it goes to; null for standard output. */
  formats: { format: Format; file: string | null }[]
  gate: Gate
  show: Severity
  quiet: boolean
  color: boolean
  rulesets: string[]
  stdinName: string | null
  given: { type?: string; tier?: string; year?: number; date?: string }
}

const OPTIONS = {
  type: { type: 'string' },
  tier: { type: 'string' },
  year: { type: 'string' },
  date: { type: 'string' },
  ruleset: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  show: { type: 'string' },
  lang: { type: 'string' },
  'stdin-filename': { type: 'string' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')

/** The error for a command line that is wrong. */
function badOption(vi: string, en: string, hint: { vi: string; en: string }): DangLintError {
  return new DangLintError('bad-option', { message: { vi, en }, hint })
}

function unknownOption(name: string): DangLintError {
  const near = nearest(name, Object.keys(OPTIONS))
  return badOption(`Không có tùy chọn “--${name}”.`, `There is no option “--${name}”.`, {
    vi: `${near ? `Có phải “--${near}”? ` : ''}Xem các tùy chọn bằng lệnh: dang-lint --help`,
    en: `${near ? `Did you mean “--${near}”? ` : ''}See the options with: dang-lint --help`,
  })
}

/** One of a few words, or an error that names them. */
function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback
  if ((allowed as readonly string[]).includes(value)) return value as T
  const near = nearest(value, allowed)
  throw badOption(`Giá trị “${value}” không dùng được cho --${name}.`, `“${value}” is no value for --${name}.`, {
    vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${quoted(allowed)}. Ví dụ: --${name} ${fallback}`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${quoted(allowed)}. For example: --${name} ${fallback}`,
  })
}

function wholeNumber(name: string, value: string | undefined, example: string): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw badOption(
    `--${name} phải là một số nguyên, không phải “${value}”.`,
    `--${name} takes a whole number, not “${value}”.`,
    {
      vi: `Ví dụ: --${name} ${example}`,
      en: `For example: --${name} ${example}`,
    },
  )
}

function day(value: string | undefined): string | undefined {
  if (value === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)))) return value
  throw badOption(`--date phải là một ngày, không phải “${value}”.`, `--date takes a day, not “${value}”.`, {
    vi: 'Viết theo thứ tự năm-tháng-ngày. Ví dụ: --date 2027-01-05',
    en: 'Write year-month-day. For example: --date 2027-01-05',
  })
}

function readFormats(values: string[] = ['text']): Arguments['formats'] {
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=')
    return { format: oneOf('format', name, FORMATS, 'text'), file: rest.length > 0 ? rest.join('=') : null }
  })
}

function readValues(argv: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const name = /'(?:-\w, )?--?([\w-]+)/u.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw unknownOption(name)
    throw badOption(
      `Tùy chọn “--${name}” thiếu giá trị hoặc có giá trị thừa.`,
      `The option “--${name}” lacks its value or has one too many.`,
      {
        vi: 'Ví dụ: --type nghi-quyet-nam --quiet',
        en: 'For example: --type nghi-quyet-nam --quiet',
      },
    )
  }
}

/** The language asked for, read before anything can go wrong, so that errors are in it. */
export function langOf(argv: string[]): Lang {
  const at = argv.indexOf('--lang')
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'vi'
}

/** Reads the command line. Throws `bad-option`. */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = readValues(argv)
  const [word, ...rest] = positionals
  const command = values.help || word === 'help' ? 'help' : word === 'tree' ? 'tree' : 'lint'
  const year = wholeNumber('year', values.year, '2027')
  const date = day(values.date)
  return {
    command,
    paths: command === 'lint' ? positionals : rest,
    lang: oneOf('lang', values.lang, ['vi', 'en'], 'vi'),
    formats: readFormats(values.format),
    gate: {
      failOn: oneOf('fail-on', values['fail-on'], ['error', 'warn', 'info', 'never'], 'error'),
      maxWarnings: wholeNumber('max-warnings', values['max-warnings'], '5'),
    },
    show: oneOf('show', values.show, SEVERITIES, 'hint'),
    quiet: values.quiet ?? false,
    color: !values['no-color'],
    rulesets: values.ruleset ?? [],
    stdinName: values['stdin-filename'] ?? null,
    given: {
      ...(values.type === undefined ? {} : { type: values.type }),
      ...(values.tier === undefined ? {} : { tier: values.tier }),
      ...(year === null ? {} : { year }),
      ...(date === undefined ? {} : { date }),
    },
  }
}

import { parseArgs } from 'node:util'
import { type DangLintError, type Lang, SEVERITIES, type Severity } from '../model/index.js'
import type { Gate } from '../report/index.js'
import { nearest } from '../text/index.js'
import { refuseForeign } from './belonging.js'
import { COMMAND_WORDS, type Command } from './commands.js'
import { type DossierOptions, readDossierOptions } from './dossier-options.js'
import { type DraftOptions, isDraftFormat, readDraftOptions } from './draft-options.js'
import { readTargets, type Target } from './targets.js'
import { badOption, calendarYear, day, oneConfig, oneOf, wholeNumber } from './values.js'

/** What the command line asks for. */
export interface Arguments {
  command: Command
  paths: string[]
  lang: Lang
  targets: Target[]
  gate: Gate
  show: Severity
  quiet: boolean
  /** `tree`: tell why the document is taken to be of its type, and each heading for one. */
  why: boolean
  /** `test`: measure what no example shows. */
  coverage: boolean
  color: boolean
  rulesets: string[]
  stdinName: string | null
  /** File of the findings that were known before; null for none. */
  baseline: string | null
  /** Write the findings of this run there. */
  updateBaseline: boolean
  /** The configuration to use for every document; null for the nearest one of each. */
  config: string | null
  noConfig: boolean
  noIgnore: boolean
  /** The options that were given and that a configuration might have given too. */
  settled: readonly string[]
  given: { type?: string; tier?: string; year?: number; date?: string }
  /** `new`: what is known of the new document. */
  draft: DraftOptions
  /** `dossier`, `merge`: what is said of the set. */
  dossier: DossierOptions
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
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  month: { type: 'string' },
  issuer: { type: 'string' },
  superior: { type: 'string' },
  place: { type: 'string' },
  number: { type: 'string' },
  signer: { type: 'string' },
  edition: { type: 'string' },
  example: { type: 'boolean' },
  'as-of': { type: 'string' },
  manifest: { type: 'string' },
  'files-from': { type: 'string' },
  jobs: { type: 'string' },
  cache: { type: 'string' },
  shard: { type: 'string' },
  'no-progress': { type: 'boolean' },
  quiet: { type: 'boolean' },
  why: { type: 'boolean' },
  coverage: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** The options that a configuration gives where the command line does not. */
const SETTABLE: readonly string[] = ['fail-on', 'max-warnings', 'show', 'lang', 'baseline']

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

/** A right value of each option that takes one. */
const EXAMPLES: Record<string, string> = {
  type: 'nghi-quyet-nam',
  tier: 'chi-bo-truc-thuoc',
  year: '2027',
  date: '2027-01-05',
  ruleset: 'don-vi.yaml',
  format: 'json',
  'fail-on': 'warn',
  'max-warnings': '5',
  show: 'warn',
  lang: 'en',
  'stdin-filename': 'nghi-quyet.md',
  baseline: 'da-biet.json',
  config: 'dang-lint.config.yaml',
  month: '3',
  issuer: '"Chi bộ ấp Tân Hòa"',
  superior: '"Đảng bộ xã Bình An"',
  place: '"Bình An"',
  number: '05',
  signer: '"Trần Văn Bình"',
  edition: 'hd05-2026',
  'as-of': '2028-01-31',
  manifest: 'dang-lint.dossier.yaml',
  'files-from': 'danh-sach.txt',
  jobs: '2',
  cache: '../bo-nho-dem',
  shard: '2/4',
}

function unknownOption(typed: string): DangLintError {
  const near = nearest(typed.replace(/^-+/u, ''), Object.keys(OPTIONS))
  return badOption(`Không có tùy chọn “${typed}”.`, `There is no option “${typed}”.`, {
    vi: `${near ? `Có phải “--${near}”? ` : ''}Xem các tùy chọn bằng lệnh: dang-lint --help`,
    en: `${near ? `Did you mean “--${near}”? ` : ''}See the options with: dang-lint --help`,
  })
}

/** The error for an option without its value, or with a value where it takes none. */
function wrongShape(typed: string): DangLintError {
  const example = EXAMPLES[typed.replace(/^-+/u, '')]
  return example === undefined
    ? badOption(`Tùy chọn “${typed}” không nhận giá trị.`, `The option “${typed}” takes no value.`, {
        vi: `Ví dụ: dang-lint ${typed} nghi-quyet.docx`,
        en: `For example: dang-lint ${typed} nghi-quyet.docx`,
      })
    : badOption(`Tùy chọn “${typed}” thiếu giá trị.`, `The option “${typed}” lacks its value.`, {
        vi: `Ví dụ: ${typed} ${example}`,
        en: `For example: ${typed} ${example}`,
      })
}

function readValues(argv: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const typed = /'(?:-\w, )?(-[^\s']+)/u.exec(message)?.[1] ?? ''
    throw code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? unknownOption(typed) : wrongShape(typed)
  }
}

/** Reads the command line. Throws `bad-option`. */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = readValues(argv)
  const [word, ...rest] = positionals
  const isWord = word !== undefined && COMMAND_WORDS.includes(word)
  const command = values.help ? 'help' : isWord ? (word as Command) : 'lint'
  if (command !== 'help') refuseForeign(command, Object.keys(values))
  const isForSets = command === 'dossier' || command === 'merge'
  // Documents are written in formats that no result is printed in.
  const formats = values.format?.filter((name) => command !== 'new' || !isDraftFormat(name))
  const year = calendarYear(values.year)
  const date = day(values.date)
  return {
    command,
    paths: command === 'lint' ? positionals : rest,
    lang: oneOf('lang', values.lang, ['vi', 'en'], 'vi'),
    targets: isForSets ? [] : readTargets(formats?.length === 0 ? undefined : formats),
    gate: {
      failOn: oneOf('fail-on', values['fail-on'], ['error', 'warn', 'info', 'never'], 'error'),
      maxWarnings: wholeNumber('max-warnings', values['max-warnings'], '5'),
    },
    show: oneOf('show', values.show, SEVERITIES, 'hint'),
    quiet: values.quiet ?? false,
    why: values.why ?? false,
    coverage: values.coverage ?? false,
    color: !values['no-color'],
    rulesets: values.ruleset ?? [],
    stdinName: values['stdin-filename'] ?? null,
    baseline: values.baseline ?? null,
    updateBaseline: values['update-baseline'] ?? false,
    config: oneConfig(values.config, values['no-config']),
    noConfig: values['no-config'] ?? false,
    noIgnore: values['no-ignore'] ?? false,
    settled: SETTABLE.filter((option) => Object.hasOwn(values, option)),
    given: {
      ...(values.type === undefined ? {} : { type: values.type }),
      ...(values.tier === undefined ? {} : { tier: values.tier }),
      ...(year === undefined ? {} : { year }),
      ...(date === undefined ? {} : { date }),
    },
    draft: readDraftOptions(values),
    dossier: readDossierOptions(isForSets ? values : {}),
  }
}

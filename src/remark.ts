import type { Node, Point, Position } from 'unist'
import { createLinter, type Linter, type LinterConfig, type LintOptions } from './lint.js'
import { DangLintError, type Finding, type Lang, type Place, printErrorPlace, type Severity } from './model/index.js'
import { basisText, placeText } from './report/finding-text.js'
import { WORDS } from './report/words.js'

/** Options of the linter, and of the linting of one document. */
export interface RemarkOptions extends LinterConfig, LintOptions {}

/** What is set of a message once it is made: fields that vfile calls well known. */
interface Message {
  fatal?: boolean | null | undefined
  actual?: string | null | undefined
  expected?: string[] | null | undefined
  note?: string | null | undefined
}

/** What the plugin needs of a vfile. */
interface TextFile {
  path?: string | undefined
  toString(): string
  message(reason: string, options: { place?: Point | Position; ruleId: string; source: string }): Message
}

const SOURCE = 'dang-lint'

/** An error fails the run (`true`), a warning does so with `--frail` (`false`), what is milder never does. */
const FATAL: Record<Severity, boolean | undefined> = { error: true, warn: false, info: undefined, hint: undefined }

const positionOf = ({ line, column, endLine = line, endColumn }: Place): Point | Position => {
  const start = { line, column }
  return endColumn === undefined ? start : { start, end: { line: endLine, column: endColumn } }
}

/** How to mend it, what else to look at, and on which grounds: a line each. */
function noteOf({ hint, related = [], basis = [] }: Finding, lang: Lang): string {
  const words = WORDS[lang]
  return [
    ...(hint === undefined ? [] : [`${words.hint}: ${hint}`]),
    ...related.map(({ place, message }) => `${words.related}: ${message}: ${placeText(place, 'markdown', words)}`),
    ...basis.map((one) => `${words.basis}: ${basisText(one, words)}`),
  ].join('\n')
}

function tell(file: TextFile, finding: Finding, lang: Lang): void {
  const { message: reason, rule: ruleId, place, severity, actual, expected } = finding
  const message = file.message(reason, { ruleId, source: SOURCE, ...(place ? { place: positionOf(place) } : {}) })
  message.fatal = FATAL[severity]
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = expected
  const note = noteOf(finding, lang)
  if (note !== '') message.note = note
}

/** A mistake in a ruleset or a file that cannot be read, with the place of the one and the mend of both. */
function errorText(error: DangLintError, lang: Lang): string {
  const { message, hint } = error.describe(lang)
  const place = printErrorPlace(error.place)
  return `${place}${message}${hint === undefined ? '' : `\n${hint}`}`
}

/** The message that ends the processing of a file, as `file.fail` makes it. */
function refusal(file: TextFile, error: DangLintError, lang: Lang): Message {
  const [reason = '', ...rest] = errorText(error, lang).split('\n')
  const message = file.message(reason, { ruleId: error.code, source: SOURCE })
  message.fatal = true
  const note = [...rest, ...error.problems.map((problem) => errorText(problem, lang))].join('\n')
  if (note !== '') message.note = note
  return message
}

/**
 * A remark plugin that tells the findings of `lint` as messages of the file. The file's own text is read, not the
 * tree, which stays as it is: findings are the same whatever other plugins do. The rulesets are compiled once, with
 * the first file.
 */
export default function dangLint(options?: RemarkOptions | null): (tree: Node, file: TextFile) => Promise<Node> {
  const { lang = 'vi' } = options ?? {}
  let linter: Promise<Linter> | null = null
  return async (tree, file) => {
    try {
      linter ??= createLinter(options ?? {})
      const input = { data: String(file), ...(file.path === undefined ? {} : { name: file.path }) }
      const { findings } = await (await linter).lint(input, options ?? {})
      for (const finding of findings) tell(file, finding, lang)
    } catch (error) {
      throw error instanceof DangLintError ? refusal(file, error, lang) : error
    }
    return tree
  }
}

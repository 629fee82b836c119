import { DangLintError, type FileReport, type Lang, makeReport } from '../model/index.js'
import { judge, namesOf, type ReportedDocument, type ReportOptions, report } from '../report/index.js'
import { rulesInfo } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { type Entry, findFiles, requirePaths } from './files.js'
import { makeLinter } from './linter.js'
import { paintFor } from './paint.js'
import { refuseOverwriting, writeTargets } from './targets.js'
import { VERSION } from './version.js'

/** What a command leaves behind: text for standard output, and the exit code. */
export interface Outcome {
  output: string
  code: 0 | 1 | 2
}

const WIDTH = 100

/**
 * Checks one file. Whatever goes wrong with it becomes part of its report.
 * @param documents where the document is kept for a format that prints it; null where none does
 */
async function lintFile(
  entry: Entry,
  linter: Awaited<ReturnType<typeof makeLinter>>,
  { given, lang }: Arguments,
  documents: Map<string, ReportedDocument> | null,
): Promise<FileReport> {
  try {
    const data = await entry.load()
    const { format, document, reading, rules, findings, suppressed } = await linter.lint(
      { name: entry.name, data },
      { ...given, lang },
    )
    documents?.set(entry.name, { data, reading })
    return {
      file: entry.name,
      format,
      status: findings.length > 0 ? 'findings' : 'clean',
      document,
      rules,
      findings,
      suppressed,
    }
  } catch (error) {
    return {
      file: entry.name,
      format: null,
      status: 'unchecked',
      document: null,
      rules: 0,
      findings: [],
      error: errorOf(error, lang),
    }
  }
}

/** A fault of our own is told without the text of the document, which its message may hold. */
function errorOf(error: unknown, lang: Lang): NonNullable<FileReport['error']> {
  if (error instanceof DangLintError) return { code: error.code, ...error.describe(lang) }
  const message = {
    vi: 'Chương trình gặp lỗi khi kiểm tra tệp này.',
    en: 'The program failed on this file.',
  }
  return { code: 'internal', message: message[lang] }
}

/** `dang-lint PATH…` */
export async function lintCommand(args: Arguments): Promise<Outcome> {
  requirePaths(args)
  const linter = await makeLinter(args)
  const entries = await findFiles(args.paths, args.stdinName)
  refuseOverwriting(
    args.targets,
    entries.map(({ name }) => name),
  )
  const hasBaseline = args.baseline !== null || args.updateBaseline
  const baseline = hasBaseline ? await (await import('./baseline.js')).openBaseline(args) : null
  const files: FileReport[] = []
  const documents = args.targets.some(({ format }) => format === 'html') ? new Map<string, ReportedDocument>() : null
  for (const entry of entries) {
    const file = await lintFile(entry, linter, args, documents)
    files.push(baseline ? baseline.apply(file) : file)
  }
  const whole = makeReport(files)
  const { lang, gate, show, quiet } = args
  const options: ReportOptions = {
    lang,
    gate,
    show,
    quiet,
    names: namesOf(linter.ruleset.catalogue, lang),
    rules: rulesInfo(linter.ruleset, lang),
    instruments: linter.ruleset.instruments,
    version: VERSION,
    width: process.stdout.isTTY ? Math.min(process.stdout.columns, WIDTH) : null,
    notes: baseline ? await baseline.close() : [],
    paint: paintFor(args.color),
    documents: documents ?? new Map(),
  }
  const output = await writeTargets(args.targets, ({ format, file }) =>
    report(whole, { ...options, format, ...(file === null ? {} : { width: null, paint: (_, text) => text }) }),
  )
  const { outcome } = judge(whole, gate)
  return { output, code: outcome === 'passed' ? 0 : outcome === 'failed' ? 1 : 2 }
}

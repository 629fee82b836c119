import type { Linter } from '../lint.js'
import { DangLintError, type FileReport, type Lang, makeReport } from '../model/index.js'
import { judge, type ReportOptions, report } from '../report/index.js'
import type { Arguments } from './args.js'
import { openBatch } from './batch.js'
import { type Entry, requirePaths } from './files.js'
import { paintFor } from './paint.js'
import { writeTargets } from './targets.js'

/** What a command leaves behind: text for standard output, and the exit code. */
export interface Outcome {
  output: string
  /** For standard error: what the reader must know and no report says. */
  notes?: string
  code: 0 | 1 | 2
}

const WIDTH = 100

/** Checks one file. Whatever goes wrong with it becomes part of its report. */
async function lintFile(entry: Entry, linter: Linter, { given, lang }: Arguments): Promise<FileReport> {
  try {
    const { format, document, rules, findings } = await linter.lint(
      { name: entry.name, data: await entry.load() },
      { ...given, lang },
    )
    return { file: entry.name, format, status: findings.length > 0 ? 'findings' : 'clean', document, rules, findings }
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
export async function lintCommand(stated: Arguments): Promise<Outcome> {
  requirePaths(stated)
  const { args, documents, names, notes } = await openBatch(stated)
  const files: FileReport[] = []
  for (const { entry, linter } of documents) files.push(await lintFile(entry, linter, args))
  const whole = makeReport(files)
  const { lang, gate, show, quiet } = args
  const options: ReportOptions = {
    lang,
    gate,
    show,
    quiet,
    names,
    width: process.stdout.isTTY ? Math.min(process.stdout.columns, WIDTH) : null,
    paint: paintFor(args.color),
  }
  const output = await writeTargets(args.targets, ({ format, file }) =>
    // Where every document was left out, “no findings” would read as a clean bill.
    files.length === 0 && format === 'text'
      ? ''
      : report(whole, { ...options, format, ...(file === null ? {} : { width: null, paint: (_, text) => text }) }),
  )
  const { outcome } = judge(whole, gate)
  return { output, notes, code: outcome === 'passed' ? 0 : outcome === 'failed' ? 1 : 2 }
}

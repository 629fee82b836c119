import { checkedFile, uncheckedFile } from '../file-report.js'
import type { Linter } from '../lint.js'
import { DangLintError, type FileReport, makeReport } from '../model/index.js'
import { judge, type ReportedDocument, type ReportOptions, report } from '../report/index.js'
import type { Arguments } from './args.js'
import { openBatch } from './batch.js'
import { type Entry, requirePaths } from './files.js'
import { paintFor } from './paint.js'
import { writeTargets } from './targets.js'
import { VERSION } from './version.js'

/** What a command leaves behind: text for standard output, and the exit code. */
export interface Outcome {
  output: string
  code: 0 | 1 | 2
}

/** The widest line on a terminal. */
export const WIDTH = 100

/** That documents are ignored is as somebody wanted it. */
export const CODES = { passed: 0, none: 0, failed: 1, incomplete: 2 } as const

/**
 * Checks one file. Whatever goes wrong with it becomes part of its report.
 * @param how by which rules; or why it is not to be checked
 * @param documents where the document is kept for a format that prints it; null where none does
 */
async function lintFile(
  entry: Entry,
  how: Linter | DangLintError,
  { given, lang }: Arguments,
  documents: Map<string, ReportedDocument> | null,
): Promise<FileReport> {
  try {
    if (how instanceof DangLintError) throw how
    const data = await entry.load()
    const result = await how.lint({ name: entry.name, data }, { ...given, lang })
    documents?.set(entry.name, { data, reading: result.reading })
    return checkedFile(entry.name, result)
  } catch (error) {
    return uncheckedFile(entry.name, error, lang)
  }
}

/** `dang-lint PATH…` */
export async function lintCommand(stated: Arguments): Promise<Outcome> {
  requirePaths(stated)
  const { args, documents, about } = await openBatch(stated)
  const hasBaseline = args.baseline !== null || args.updateBaseline
  const baseline = hasBaseline ? await (await import('./baseline.js')).openBaseline(args) : null
  const printed = args.targets.some(({ format }) => format === 'html') ? new Map<string, ReportedDocument>() : null
  const files: FileReport[] = []
  for (const { entry, how } of documents) {
    const file = await lintFile(entry, how, args, printed)
    files.push(baseline ? baseline.apply(file) : file)
  }
  const whole = makeReport(files)
  const { lang, gate, show, quiet } = args
  const options: ReportOptions = {
    lang,
    gate,
    show,
    quiet,
    ...about,
    version: VERSION,
    width: process.stdout.isTTY ? Math.min(process.stdout.columns, WIDTH) : null,
    notes: baseline ? await baseline.close() : [],
    paint: paintFor(args.color),
    documents: printed ?? new Map(),
  }
  const output = await writeTargets(args.targets, ({ format, file }) =>
    report(whole, { ...options, format, ...(file === null ? {} : { width: null, paint: (_, text) => text }) }),
  )
  const { outcome } = judge(whole, gate)
  return { output, code: CODES[outcome] }
}

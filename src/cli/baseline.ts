import { access, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type BaselineEntry, entriesFor, joinEntries, matchBaseline } from '../checks/baseline.js'
import { isBaselineText, printBaseline, readBaseline } from '../checks/baseline-text.js'
import { RULE_FAILED } from '../checks/failure.js'
import { DangLintError, type FileReport, type Lang } from '../model/index.js'
import type { Arguments } from './args.js'
import { baselineNotes, foreign, noBaseline, noName, notReadable, notWritable, overResult } from './baseline-words.js'

/** The findings that were known before a run, and those that will have been known after it. */
export interface BaselineRun {
  /** The report of one file without what was known. */
  apply(report: FileReport): FileReport
  /**
   * Ends the run; writes the file where that was asked for. Throws `unwritable`.
   * @returns what people are to be told
   */
  close(): Promise<string[]>
}

interface Opened {
  entries: BaselineEntry[]
  /** The file as it was; null where there was none. */
  text: string | null
  /** It could not be read and is to be written anew. */
  isLost: boolean
}

async function open(file: string, isUpdate: boolean): Promise<Opened> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw notReadable(file, cause)
    if (!isUpdate) throw noBaseline(file)
    return { entries: [], text: null, isLost: false }
  }
  try {
    return { entries: readBaseline(text, file), text, isLost: false }
  } catch (error) {
    if (!isUpdate || !(error instanceof DangLintError)) throw error
    // A slip of the keyboard must not cost anybody a document.
    if (!isBaselineText(text)) throw foreign(file)
    return { entries: [], text, isLost: text.trim() !== '' }
  }
}

/** Writes the whole file or nothing: whoever reads it meanwhile sees the old one. */
async function replace(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const draft = join(dirname(target), `.dang-lint-${process.pid}.tmp`)
  try {
    await writeFile(draft, text)
    await rename(draft, target)
  } catch (cause) {
    await rm(draft, { force: true })
    throw notWritable(file, cause)
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** The number of findings that entries stand for. */
const total = (entries: readonly BaselineEntry[]) => entries.reduce((sum, { count }) => sum + count, 0)

/** How many findings of some entries are not among others. */
function surplus(entries: readonly BaselineEntry[], others: readonly BaselineEntry[]): number {
  const key = ({ file, rule, fingerprint }: BaselineEntry) => [file, rule, fingerprint].join('\n')
  const known = new Map(others.map((entry) => [key(entry), entry.count]))
  return entries.reduce((sum, entry) => sum + Math.max(0, entry.count - (known.get(key(entry)) ?? 0)), 0)
}

function makeRun(file: string, { entries, text, isLost }: Opened, isUpdate: boolean, lang: Lang): BaselineRun {
  const folder = dirname(resolve(file))
  /** The same name wherever the run was started, on every system. */
  const nameOf = (path: string) =>
    path === '-' ? path : relative(folder, resolve(path)).split(sep).join('/').normalize('NFC')
  const byFile = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const own = byFile.get(entry.file)
    if (own) own.push(entry)
    else byFile.set(entry.file, [entry])
  }
  /** The entries that are to be written, of the files that came up in this run. */
  const fresh = new Map<string, readonly BaselineEntry[]>()
  let stale = 0

  return {
    apply(report) {
      const name = nameOf(report.file)
      const known = byFile.get(name) ?? []
      const earlier = fresh.get(name) ?? []
      // What was not checked, or not by every rule, may still have all that was known of it.
      const isIncomplete = report.status === 'unchecked' || report.findings.some(({ rule }) => rule === RULE_FAILED)
      const found = isUpdate ? entriesFor(name, report.findings) : []
      fresh.set(name, joinEntries([...earlier, ...(isIncomplete ? known : []), ...found]))
      if (report.status === 'unchecked') return report
      const matched = matchBaseline(report.findings, isUpdate ? (fresh.get(name) ?? []) : known)
      if (!isIncomplete) stale += total(matched.stale)
      const suppressed = [...(report.suppressed ?? []), ...matched.suppressed]
      return {
        ...report,
        status: matched.findings.length > 0 ? 'findings' : 'clean',
        findings: matched.findings,
        suppressed,
      }
    },

    async close() {
      if (!isUpdate) return baselineNotes(lang, file, { stale })
      const kept: BaselineEntry[] = []
      for (const [name, own] of byFile) {
        if (!fresh.has(name) && (await exists(resolve(folder, name)))) kept.push(...own)
      }
      const next = joinEntries([...kept, ...[...fresh.values()].flat()])
      const printed = printBaseline(next)
      if (printed !== text) await replace(file, printed)
      const written = { total: total(next), added: surplus(next, entries), removed: surplus(entries, next) }
      return baselineNotes(lang, file, { written, isLost })
    },
  }
}

/**
 * Opens the baseline that a command line names. Throws `bad-option`, `no-baseline`, `baseline-damaged`,
 * `baseline-version`, `baseline-foreign` and `unreadable`, before any document is read.
 */
export async function openBaseline({
  baseline: file,
  updateBaseline,
  targets,
  lang,
}: Pick<Arguments, 'baseline' | 'updateBaseline' | 'targets' | 'lang'>): Promise<BaselineRun> {
  if (!file) throw noName()
  if (targets.some((target) => target.file !== null && resolve(target.file) === resolve(file))) throw overResult(file)
  return makeRun(file, await open(file, updateBaseline), updateBaseline, lang)
}

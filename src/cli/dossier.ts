import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { uncheckedFile } from '../file-report.js'
import type { Examined } from '../model/index.js'
import type { Arguments } from './args.js'
import { makeCacheFolder } from './dossier/cache-folder.js'
import { conclude } from './dossier/conclude.js'
import { examineAll } from './dossier/examine-all.js'
import { interrupted, listenForInterrupt } from './dossier/interrupt.js'
import { isInShare, listOf, type PartHead, type PartLine, partLines } from './dossier/part.js'
import { type Prepared, prepare } from './dossier/prepare.js'
import { makeProgress } from './dossier/progress.js'
import type { Shard } from './dossier-options.js'
import type { Outcome } from './lint.js'
import { unwritable } from './targets.js'
import { VERSION } from './version.js'

/** What shows how far the run has come: a person at a terminal, who did not ask for quiet. */
const progressOf = (count: number, { lang, quiet, dossier }: Arguments) =>
  makeProgress(count, lang, {
    write: process.stderr.isTTY && !quiet && !dossier.noProgress ? (text) => process.stderr.write(text) : null,
    now: () => performance.now(),
  })

/** Examines the documents of a dossier, or of a share of it. Throws `interrupted`. */
async function examineShare(
  { args, documents, jobs: all }: Prepared,
  asOf: string,
  shard: Shard | null,
): Promise<PartLine[]> {
  const places = documents.flatMap((_, at) => (isInShare(at, shard) ? [at] : []))
  const readable = places.filter((at) => all[at])
  const jobs = readable.flatMap((at) => all[at] ?? [])
  const { lang, dossier } = args
  const progress = progressOf(jobs.length, args)
  const interrupt = listenForInterrupt()
  let examined: (Examined | undefined)[]
  try {
    examined = await examineAll(jobs, {
      rules: rulesAsked(args),
      lang,
      today: asOf,
      version: VERSION,
      cache: dossier.cache,
      jobs: dossier.jobs,
      onDone: progress.step,
      isStopped: interrupt.isStopped,
    })
  } finally {
    progress.clear()
    interrupt.close()
  }
  const done = examined.filter((file) => file !== undefined).length
  if (done < jobs.length) throw interrupted(done, jobs.length, dossier.cache)
  const byPlace = new Map(readable.map((at, index) => [at, examined[index]]))
  return places.flatMap((at): PartLine[] => {
    const found = documents[at]
    const file =
      found && 'error' in found ? { ...uncheckedFile(found.name, found.error, lang), paper: null } : byPlace.get(at)
    return file ? [{ at, file }] : []
  })
}

const rulesAsked = ({ config, noConfig, noIgnore, rulesets, given }: Arguments) => ({
  config,
  noConfig,
  noIgnore,
  rulesets,
  given,
})

const headOf = ({ args, documents, rules, manifest, notes }: Prepared, asOf: string, shard: Shard): PartHead => ({
  dangLintPart: 1,
  version: VERSION,
  shard,
  list: listOf(documents.map(({ name }) => name)),
  asOf,
  year: args.given.year ?? null,
  lang: args.lang,
  rulesets: args.rulesets,
  rules: rules.map(({ config, linter }) => ({ config, fingerprint: linter.ruleset.fingerprint() })),
  settings: { gate: args.gate, show: args.show },
  manifest,
  notes,
})

/** Writes a part, line by line where it goes to a file: a share may be larger than one text can be. */
async function writePart(lines: Iterable<string>, file: string | null): Promise<string> {
  if (file === null) return [...lines].join('')
  await pipeline(Readable.from(lines), createWriteStream(file)).catch((cause) => {
    throw unwritable(file, cause)
  })
  return ''
}

/** `dang-lint dossier PATH…`: documents as a set. */
export async function dossierCommand(stated: Arguments): Promise<Outcome> {
  const { cache, shard } = stated.dossier
  const prepared = await prepare(stated)
  if (cache !== null) await makeCacheFolder(cache, prepared.paths)
  const { args, rules, listed, notes } = prepared
  const asOf = args.dossier.asOf ?? new Date().toISOString().slice(0, 10)
  const lines = await examineShare(prepared, asOf, shard)
  if (shard) {
    let output = ''
    for (const { file } of args.dossier.targets)
      output += await writePart(partLines(headOf(prepared, asOf, shard), lines), file)
    return { output, code: lines.some(({ file }) => file.status === 'unchecked') ? 2 : 0 }
  }
  const files = lines.map(({ file }) => file)
  return conclude({ rules, files, manifest: listed, notes, year: args.given.year, asOf, lang: args.lang }, args)
}

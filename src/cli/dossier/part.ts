import { createHash } from 'node:crypto'
import type { Examined, Lang, Severity } from '../../model/index.js'
import type { Gate } from '../../report/index.js'
import type { Shard } from '../dossier-options.js'
import type { TextFile } from './source.js'

/** What a part says of the run that it is a share of. All but `shard` is the same in all parts of a run. */
export interface PartHead {
  /** Version of this form. */
  dangLintPart: 1
  version: string | null
  shard: Shard
  /** The documents of the whole run: how many, and what tells their list from another. */
  list: { count: number; sha256: string }
  asOf: string
  /** Null where nobody asked for one. */
  year: number | null
  lang: Lang
  /** The rulesets of the command line. */
  rulesets: string[]
  /** The rules of the set, then those of single documents. */
  rules: { config: string | null; fingerprint: string }[]
  settings: { gate: Gate; show: Severity }
  manifest: TextFile | null
  notes: TextFile[]
}

/** A document of a part, with its place in the list of the whole run. */
export interface PartLine {
  at: number
  file: Examined
}

/** The last line: without it a part was cut short. */
export interface PartEnd {
  end: number
  sha256: string
}

/** What tells one list of documents from another. */
export function listOf(names: readonly string[]): PartHead['list'] {
  return { count: names.length, sha256: createHash('sha256').update(JSON.stringify(names)).digest('hex') }
}

/** The documents of one share by their places: every so many-th, which spreads each unit over all shares. */
export const isInShare = (at: number, shard: Shard | null): boolean =>
  shard === null || at % shard.count === shard.index - 1

/** A part line by line, each with its line ending. */
export function* partLines(head: PartHead, files: Iterable<PartLine>): Generator<string> {
  const sum = createHash('sha256')
  let count = 0
  const summed = (value: object) => {
    const line = `${JSON.stringify(value)}\n`
    sum.update(line)
    return line
  }
  yield summed(head)
  for (const { at, file } of files) {
    count++
    yield summed({ at, file })
  }
  yield `${JSON.stringify({ end: count, sha256: sum.digest('hex') } satisfies PartEnd)}\n`
}

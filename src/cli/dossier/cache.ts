import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { RULE_FAILED } from '../../checks/failure.js'
import type { Examined, Lang } from '../../model/index.js'

/** What is the same for every entry that a run reads or writes. */
export interface CacheOptions {
  version: string | null
  lang: Lang
  /** ISO 8601; the day on which undated documents are judged. */
  today: string
}

/** What tells one entry from another. */
export interface CacheSubject {
  data: Uint8Array
  /** As given: name and folders tell type and period where the document does not. */
  name: string
  /** That of the rules that hold for it. */
  fingerprint: string
}

/** Keeps what was found in documents. */
export interface Cache {
  /** What is kept of a document, else what examining it gives, which is kept then. A folder that fails is as none. */
  through(subject: CacheSubject, examine: () => Promise<Examined>): Promise<string>
}

/** Raised when what is kept changes its form. */
const FORM = 'dang-lint-cache-1'

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** The form, the day that it holds for or `-` where it holds for any, the sum of the rest, and the rest. */
const HEAD = /^dang-lint-cache-1 (-|\d{4}-\d{2}-\d{2}) ([\da-f]{64})\n/u

/** What an entry says; null for one that is damaged, of another program, or of another day. */
function textIn(kept: string, today: string): string | null {
  const [head = '', day, sum] = HEAD.exec(kept) ?? []
  if (head === '' || (day !== '-' && day !== today)) return null
  const text = kept.slice(head.length)
  return sha256(text) === sum ? text : null
}

/** What went wrong by chance, or by a fault of the program, is tried again. */
const isLasting = ({ error, findings }: Examined) =>
  error?.code !== 'internal' && error?.code !== 'limit' && findings.every(({ rule }) => rule !== RULE_FAILED)

/** An undated document is judged by the rules of the day on which it is examined. */
const isOfDay = ({ document }: Examined) => document !== null && document.date === null

/** Writes the whole file or nothing: other processes read and write the same folder. */
async function write(file: string, text: string): Promise<void> {
  // One thread writes one entry at a time.
  const draft = `${file}.${process.pid}-${threadId}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(draft, 'w', 0o600)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch {
    await rm(draft, { force: true }).catch(() => {})
  }
}

/** Opens a folder of entries, one small file for each document. */
export function openCache(folder: string, { version, lang, today }: CacheOptions): Cache {
  return {
    async through({ data, name, fingerprint }, examine) {
      const key = sha256(JSON.stringify([FORM, version, lang, fingerprint, name]), '\n', data)
      // Thousands of names in one folder are slow on some systems.
      const file = join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
      const kept = textIn(await readFile(file, 'utf8').catch(() => ''), today)
      if (kept !== null) return kept
      const examined = await examine()
      const text = JSON.stringify(examined)
      if (isLasting(examined)) {
        await write(file, `${FORM} ${isOfDay(examined) ? today : '-'} ${sha256(text)}\n${text}`)
      }
      return text
    },
  }
}

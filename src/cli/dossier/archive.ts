import { type FileHandle, open } from 'node:fs/promises'
import { overLimit, refusal } from '../../read/errors.js'
import { DEFAULT_LIMITS } from '../../read/limits.js'
import { type Entry, readRecord, refuseOverlaps } from '../../read/zip/directory.js'
import { findDirectory, LONGEST_TAIL } from '../../read/zip/end.js'
import { unpack } from '../../read/zip/unpack.js'
import { archiveName, innerPath, makeUnique } from './archive-names.js'
import { archiveLocked, archiveNotRead, tooManyEntries } from './archive-words.js'

/** A file in a zip archive. Plain data, which goes to workers. */
export interface ArchiveEntry extends Entry {
  isEncrypted: boolean
}

/** A dossier of a province in one archive; its directory is read at once. */
const MOST_ENTRIES = 500_000
const MOST_DIRECTORY_BYTES = 128 * 1024 * 1024
const LOCAL_HEADER = 30

/** Reads so many bytes from a place on. Throws `damaged` where there are fewer. */
async function readRange(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled)
    if (bytesRead === 0) throw refusal('damaged')
    filled += bytesRead
  }
  return bytes
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Runs something with an open archive. What is wrong with the bytes is a `DangLintError`. */
async function withArchive<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path).catch((cause) => {
    throw archiveNotRead(path, cause)
  })
  try {
    return await use(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw archiveNotRead(path, error)
    throw error instanceof RangeError ? refusal('damaged', error) : error
  } finally {
    await file.close()
  }
}

async function directoryOf(file: FileHandle): Promise<{ path: string; entry: ArchiveEntry }[]> {
  const { size: length } = await file.stat()
  const before = Math.max(0, length - LONGEST_TAIL)
  const { at, size, count } = findDirectory(viewOf(await readRange(file, before, length - before)), before)
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY_BYTES) throw tooManyEntries(MOST_ENTRIES)
  if (at + size > length) throw refusal('damaged')
  const bytes = await readRange(file, at, size)
  const view = viewOf(bytes)
  const isTaken = makeUnique()
  const found: { path: string; entry: ArchiveEntry }[] = []
  const all: Entry[] = []
  let next = 0
  for (let index = 0; index < count; index++) {
    const record = readRecord(bytes, view, next)
    next = record.next
    all.push(record.entry)
    const name = archiveName(record)
    const path = /[/\\]$/u.test(name) ? null : innerPath(name)
    if (path !== null) found.push({ path: isTaken(path), entry: { ...record.entry, isEncrypted: record.isEncrypted } })
  }
  if (next !== size) throw refusal('damaged')
  refuseOverlaps(all, at)
  return found
}

/**
 * The files of a zip archive by the paths at which they would lie below it; of the archive itself only the directory
 * is read. Throws `DangLintError`: `unreadable`, `damaged`, `limit`.
 */
export const listArchive = (path: string): Promise<{ path: string; entry: ArchiveEntry }[]> =>
  withArchive(path, directoryOf)

/** The bytes of one file of a zip archive, of which no more is read. Throws `DangLintError`. */
export async function readFromArchive(path: string, entry: ArchiveEntry): Promise<Uint8Array> {
  if (entry.isEncrypted) throw archiveLocked()
  const most = DEFAULT_LIMITS.fileBytes
  if (entry.size > most || entry.packed > most) throw overLimit('fileBytes', most)
  return withArchive(path, async (file) => {
    const header = viewOf(await readRange(file, entry.offset, LOCAL_HEADER))
    const length = LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true) + entry.packed
    return unpack(await readRange(file, entry.offset, length), { ...entry, offset: 0 })
  })
}

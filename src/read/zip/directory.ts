import { overLimit, refusal } from '../errors.js'
import type { Limits } from '../limits.js'
import { findDirectory } from './end.js'
import { wideFields } from './wide.js'

/** What the directory of a zip archive says of one entry (APPNOTE 4.3.12). */
export interface Entry {
  name: string
  method: number
  crc: number
  /** Bytes in the archive. */
  packed: number
  /** Bytes once unpacked. */
  size: number
  /** Where its local header begins. */
  offset: number
}

const SIGNATURE = 0x02014b50
const FIXED = 46
const LOCAL_HEADER = 30
const ENCRYPTED = 0x1

/** Names are UTF-8 whether or not the entry says so; where they are not, one character a byte keeps them apart. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** One record of the directory, with what says how its name is to be read. */
export interface DirectoryRecord {
  entry: Entry
  isEncrypted: boolean
  /** General purpose flags (APPNOTE 4.4.4). */
  flags: number
  name: Uint8Array
  extra: Uint8Array
  /** Where the next record begins. */
  next: number
}

/** Reads a record of the directory. Throws `damaged`; beyond the last byte, `RangeError`. */
export function readRecord(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord {
  if (view.getUint32(at, true) !== SIGNATURE) throw refusal('damaged')
  const flags = view.getUint16(at + 8, true)
  const extra = at + FIXED + view.getUint16(at + 28, true)
  const comment = extra + view.getUint16(at + 30, true)
  const [size, packed, offset] = wideFields(view, extra, comment, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  const name = bytes.subarray(at + FIXED, extra)
  return {
    entry: {
      name: decodeName(name),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    },
    isEncrypted: (flags & ENCRYPTED) !== 0,
    flags,
    name,
    extra: bytes.subarray(extra, comment),
    next: comment + view.getUint16(at + 32, true),
  }
}

/** Entries that share bytes are the sign of a zip bomb; none reaches into the directory. */
export function refuseOverlaps(entries: readonly Entry[], directory: number): void {
  let end = 0
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) throw refusal('damaged')
    end = offset + LOCAL_HEADER + packed
  }
  if (end > directory) throw refusal('damaged')
}

/**
 * Reads the directory of a zip archive; nothing is unpacked.
 * Throws `DangLintError`: `damaged`, `encrypted`, `limit`. Beyond the last byte, `RangeError`.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at, size, count } = findDirectory(view)
  if (count > limits.entries) throw overLimit('entries', limits.entries)
  const entries: Entry[] = []
  let next = at
  for (let index = 0; index < count; index++) {
    const { entry, isEncrypted, next: behind } = readRecord(bytes, view, next)
    if (isEncrypted) throw refusal('encrypted')
    entries.push(entry)
    next = behind
  }
  // A forged count leaves entries over, which another program would read.
  if (next !== at + size) throw refusal('damaged')
  refuseOverlaps(entries, at)
  return entries
}

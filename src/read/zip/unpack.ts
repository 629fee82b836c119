import { Inflate, inflateSync } from 'fflate/browser'
import { DangLintError } from '../../model/index.js'
import { refusal } from '../errors.js'
import { crc32 } from './crc32.js'
import { decodeName, type Entry } from './directory.js'

const SIGNATURE = 0x04034b50
const LOCAL_HEADER = 30
const STORED = 0
const DEFLATED = 8
/** Bytes unpacked at a time: a false size is found before they have become 34 million. */
const PIECE = 32_768

/** Inflates piece by piece. A piece beyond the room throws, so that what a bomb holds besides is never unpacked. */
function inflateLong(packed: Uint8Array, unpacked: Uint8Array): number {
  let length = 0
  const stream = new Inflate((piece) => {
    unpacked.set(piece, length)
    length += piece.length
  })
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  }
  return length
}

/** Inflates to exactly the stated size. There is room for one byte more, to tell that there are more. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const room = new Uint8Array(size + 1)
  try {
    const length = packed.length > PIECE ? inflateLong(packed, room) : inflateSync(packed, { out: room }).length
    if (length !== size) throw refusal('damaged')
  } catch (error) {
    throw error instanceof DangLintError ? error : refusal('damaged', error)
  }
  return room.subarray(0, size)
}

/** The bytes of an entry as they stand in the archive, behind a local header that tells the same name. */
function packedBytes(bytes: Uint8Array, { name, offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== SIGNATURE) throw refusal('damaged')
  const nameEnd = offset + LOCAL_HEADER + view.getUint16(offset + 26, true)
  const start = nameEnd + view.getUint16(offset + 28, true)
  if (decodeName(bytes.subarray(offset + LOCAL_HEADER, nameEnd)) !== name) throw refusal('damaged')
  return bytes.subarray(start, start + packed)
}

/**
 * Unpacks one entry; sizes are those of the directory, since the local header may leave them to a record behind the
 * data (APPNOTE 4.3.9). The caller has held the size against the limits.
 * Throws `DangLintError`: `damaged`, `compression`.
 */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry)
  if (entry.method !== STORED && entry.method !== DEFLATED) throw refusal('compression')
  const unpacked = entry.method === STORED ? packed : inflate(packed, entry.size)
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw refusal('damaged')
  return unpacked
}

/** Packed bytes read for the head of an entry: what is packed as it is may come in one piece of 65 535 (RFC 1951 §3.2.4). */
const MOST_PACKED = 73_728
/** Of which so many at a time: of a bomb no more is unpacked than what these hold. */
const SMALL_PIECE = 1024

/**
 * Unpacks the first bytes of an entry and no more. What is damaged, or packed in another way, has none: nobody depends
 * on them.
 */
export function unpackHead(bytes: Uint8Array, entry: Entry, length: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let total = 0
  try {
    const packed = packedBytes(bytes, entry)
    if (entry.method === STORED) return packed.subarray(0, length)
    if (entry.method !== DEFLATED) return new Uint8Array()
    const stream = new Inflate((piece) => {
      pieces.push(piece)
      total += piece.length
    })
    const end = Math.min(packed.length, MOST_PACKED)
    for (let at = 0; at < end && total < length; at += SMALL_PIECE)
      stream.push(packed.subarray(at, Math.min(at + SMALL_PIECE, end)), at + SMALL_PIECE >= packed.length)
  } catch {
    return new Uint8Array()
  }
  const head = new Uint8Array(Math.min(total, length))
  let filled = 0
  for (const piece of pieces) {
    const part = piece.subarray(0, head.length - filled)
    head.set(part, filled)
    filled += part.length
  }
  return head
}

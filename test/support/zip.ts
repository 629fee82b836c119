/** Writes zip archives as it is told to, truth or lies (APPNOTE 6.3.10). */
import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../src/read/zip/crc32.js'

/** One entry. What is not stated is told truly. */
export interface Entry {
  name: string
  data: Uint8Array
  method?: number
  flags?: number
  /** The bytes as they stand in the archive. */
  packed?: Uint8Array
  crc?: number
  /** Sizes and place that the directory states. */
  size?: number
  packedSize?: number
  offset?: number
  /** Name in the local header. */
  localName?: string
  /** Sizes and CRC stand behind the data alone (bit 3). */
  descriptor?: boolean
  /** Sizes and place stand in the zip64 extra field. */
  wide?: boolean
  /** The extra field and the comment of the record in the directory. */
  extra?: Uint8Array
  remark?: Uint8Array
}

/** What the end of the archive states, where it is not the truth. */
export interface Ending {
  count?: number
  size?: number
  at?: number
  comment?: string
  /** Writes a zip64 end, and fills the narrow figures with ones. */
  wide?: boolean
  /** The figures of the zip64 end. */
  wideCount?: number
  wideSize?: number
  wideAt?: number
  /** Where the locator says that the zip64 end stands. */
  locator?: number
}

const UTF8 = 0x800
const DESCRIPTOR = 0x8
const FULL = 0xffffffff

function numbers(width: 2 | 4 | 8, values: number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * width)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of values.entries()) {
    if (width === 2) view.setUint16(index * 2, value, true)
    else if (width === 4) view.setUint32(index * 4, value, true)
    else view.setBigUint64(index * 8, BigInt(value), true)
  }
  return bytes
}

export const two = (...values: number[]) => numbers(2, values)
const four = (...values: number[]) => numbers(4, values)
export const eight = (...values: number[]) => numbers(8, values)

export function join(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** An entry with its local header, and its record in the directory. */
function writeEntry(entry: Entry, at: number): [local: Uint8Array, record: Uint8Array] {
  const { data, method = 8 } = entry
  const packed = entry.packed ?? (method === 8 ? deflateSync(data) : data)
  const crc = entry.crc ?? crc32(data)
  const size = entry.size ?? data.length
  const packedSize = entry.packedSize ?? packed.length
  const offset = entry.offset ?? at
  const name = strToU8(entry.name)
  const localName = strToU8(entry.localName ?? entry.name)
  const flags = (entry.flags ?? UTF8) | (entry.descriptor ? DESCRIPTOR : 0)
  const kind = join(two(20, flags, method), four(0))
  const sizes = four(crc, packedSize, size)
  const wide = entry.wide ? join(two(1, 24), eight(size, packedSize, offset)) : two()
  const { extra = wide, remark = two() } = entry
  return [
    join(
      four(0x04034b50),
      kind,
      entry.descriptor ? four(0, 0, 0) : sizes,
      two(localName.length, 0),
      localName,
      packed,
      entry.descriptor ? join(four(0x08074b50), sizes) : two(),
    ),
    join(
      four(0x02014b50),
      two(45),
      kind,
      entry.wide ? four(crc, FULL, FULL) : sizes,
      two(name.length, extra.length, remark.length, 0, 0),
      four(0, entry.wide ? FULL : offset),
      name,
      extra,
      remark,
    ),
  ]
}

/** The zip64 end record and the locator that leads to it. */
const writeWideEnd = (locator: number, count: number, size: number, start: number) =>
  join(
    four(0x06064b50),
    eight(44),
    two(45, 45),
    four(0, 0),
    eight(count, count, size, start),
    four(0x07064b50, 0),
    eight(locator),
    four(1),
  )

export function writeZip(entries: Entry[], ending: Ending = {}): Uint8Array {
  const locals: Uint8Array[] = []
  const records: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const [local, record] = writeEntry(entry, at)
    locals.push(local)
    records.push(record)
    at += local.length
  }
  const directory = join(...records)
  const comment = strToU8(ending.comment ?? '')
  const { count = ending.wide ? 0xffff : entries.length } = ending
  const { size = ending.wide ? FULL : directory.length } = ending
  const { wideCount = entries.length, wideSize = directory.length, wideAt = at } = ending
  return join(
    ...locals,
    directory,
    ending.wide ? writeWideEnd(ending.locator ?? at + directory.length, wideCount, wideSize, wideAt) : two(),
    four(0x06054b50, 0),
    two(count, count),
    four(size, ending.at ?? (ending.wide ? FULL : at)),
    two(comment.length),
    comment,
  )
}

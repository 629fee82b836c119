import { refusal } from '../errors.js'

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const WIDE_END = 0x06064b50
const WIDE_LOCATOR = 0x07064b50
const WIDE_LOCATOR_LENGTH = 20
const WIDE_END_LENGTH = 56
/** Behind the directory: its end record with the longest comment, and what zip64 puts in front. */
export const LONGEST_TAIL = END_LENGTH + LONGEST_COMMENT + WIDE_LOCATOR_LENGTH + WIDE_END_LENGTH

/** Where the directory stands, how long it is, and how many entries it holds. */
export interface DirectoryPlace {
  at: number
  size: number
  count: number
}

/** A number of eight bytes. Above 2^53 it is not exact, and beyond every archive. */
export const readWide = (view: DataView, at: number) => Number(view.getBigUint64(at, true))

/** The last end record whose comment fits into the file (APPNOTE 4.3.16). */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + view.getUint16(at + 20, true) <= last) return at
  }
  throw refusal('damaged')
}

/** The zip64 end record (APPNOTE 4.3.14), or null where the archive has none. */
function findWideEnd(view: DataView, end: number, before: number): DirectoryPlace | null {
  const locator = end - WIDE_LOCATOR_LENGTH
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return null
  const at = readWide(view, locator + 8) - before
  if (at < 0 || at + WIDE_END_LENGTH > view.byteLength) throw refusal('damaged')
  if (view.getUint32(at, true) !== WIDE_END) throw refusal('damaged')
  return { count: readWide(view, at + 32), size: readWide(view, at + 40), at: readWide(view, at + 48) }
}

/** A field that is too narrow for its number is filled with ones, and the wide one holds; else both must agree. */
function either(narrow: number, full: number, wide: number | undefined): number {
  if (wide === undefined || narrow === wide) return narrow
  if (narrow !== full) throw refusal('damaged')
  return wide
}

/**
 * Finds the directory of a zip archive, zip64 or not. Throws `damaged`.
 * @param before bytes of the archive in front of those that are viewed
 */
export function findDirectory(view: DataView, before = 0): DirectoryPlace {
  const end = findEnd(view)
  const wide = findWideEnd(view, end, before)
  return {
    count: either(view.getUint16(end + 10, true), 0xffff, wide?.count),
    size: either(view.getUint32(end + 12, true), 0xffffffff, wide?.size),
    at: either(view.getUint32(end + 16, true), 0xffffffff, wide?.at),
  }
}

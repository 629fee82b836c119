import { refusal } from '../errors.js'
import { readWide } from './end.js'

const WIDE = 0x0001
const FULL = 0xffffffff

/**
 * The sizes and the place of an entry: those that do not fit into four bytes stand in the zip64 extra field, in this
 * order and without gaps (APPNOTE 4.5.3).
 * @param at where the extra fields begin, up to `end`
 */
export function wideFields(
  view: DataView,
  at: number,
  end: number,
  narrow: [size: number, packed: number, offset: number],
): [size: number, packed: number, offset: number] {
  if (!narrow.includes(FULL)) return narrow
  let field = at
  while (field + 4 <= end && view.getUint16(field, true) !== WIDE) field += 4 + view.getUint16(field + 2, true)
  let value = field + 4
  const widen = (number: number): number => {
    if (number !== FULL) return number
    if (value + 8 > end) throw refusal('damaged')
    value += 8
    return readWide(view, value - 8)
  }
  const [size, packed, offset] = narrow
  return [widen(size), widen(packed), widen(offset)]
}

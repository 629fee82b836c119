const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum around the data of a chunk (ISO/IEC 15948 §5.3). */
const AROUND = 12
const COLOUR_TYPE = 25
/** Colour types with an alpha channel: greyscale and truecolour (§11.2.2). */
const WITH_ALPHA = new Set([4, 6])
const COLOUR_TYPES = new Set([0, 2, 3, 4, 6])

/**
 * Whether a PNG surely has no transparency: no alpha channel, and no `tRNS` (§11.3.2.1), which would stand before its
 * first `IDAT`. Where its first bytes do not reach that far nobody can tell.
 */
export function isOpaque(head: Uint8Array): boolean {
  if (SIGNATURE.some((byte, index) => head[index] !== byte)) return false
  const colours = head[COLOUR_TYPE]
  if (colours === undefined || !COLOUR_TYPES.has(colours) || WITH_ALPHA.has(colours)) return false
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  for (let at = SIGNATURE.length; at + 8 <= head.length; at += AROUND + view.getUint32(at)) {
    const type = String.fromCharCode(...head.subarray(at + 4, at + 8))
    if (type === 'IDAT') return true
    if (type === 'tRNS') return false
  }
  return false
}

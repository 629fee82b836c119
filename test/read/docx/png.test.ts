import { expect, test } from 'vitest'
import { isOpaque } from '../../../src/read/docx/png.js'
import { pngOf } from '../../rules/pairs/picture.js'

const PLAIN = pngOf({ transparent: false })
/** Signature and header: what follows stands behind 33 bytes (ISO/IEC 15948 §11.2.2). */
const HEADER = 33

/** The same with one more chunk in front of its points. */
function withChunk(type: string, size: number): Uint8Array {
  const chunk = new Uint8Array(12 + size)
  new DataView(chunk.buffer).setUint32(0, size)
  chunk.set(new TextEncoder().encode(type), 4)
  return Uint8Array.from([...PLAIN.subarray(0, HEADER), ...chunk, ...PLAIN.subarray(HEADER)])
}

test.each<[string, Uint8Array, boolean]>([
  ['has no transparency', PLAIN, true],
  ['has an alpha channel', pngOf({ transparent: true }), false],
  ['names a colour that is transparent', withChunk('tRNS', 6), false],
  ['holds something else in front of its points', withChunk('pHYs', 9), true],
  ['is too long in front of its points for anybody to tell', withChunk('iCCP', 9000).subarray(0, 4096), false],
  ['is cut off', PLAIN.subarray(0, HEADER - 3), false],
  ['is empty', new Uint8Array(), false],
  ['is something else', new TextEncoder().encode('không phải ảnh'), false],
])('whether a PNG surely is opaque: one that %s', (_, head, expected) => {
  expect(isOpaque(head)).toBe(expected)
})

import { deflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../../src/read/limits.js'
import { readDirectory } from '../../../src/read/zip/directory.js'
import { unpackHead } from '../../../src/read/zip/unpack.js'
import { type Entry, writeZip } from '../../support/zip.js'

/** Bytes that no compressor makes shorter: a linear congruential generator. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state >>> 16
  })
}
const NOISE = noise(200_000)
const HEAD = 4096

function headOf(entry: Omit<Entry, 'name'>): Uint8Array {
  const archive = writeZip([{ name: 'anh.png', ...entry }])
  const [found] = readDirectory(archive, DEFAULT_LIMITS)
  if (!found) throw new Error('no entry')
  return unpackHead(archive, found, HEAD)
}

test.each<[string, Omit<Entry, 'name'>]>([
  ['stored', { data: NOISE, method: 0 }],
  ['deflated', { data: NOISE }],
  ['deflated in blocks that are stored', { data: NOISE, packed: deflateSync(NOISE, { level: 0 }) }],
])('the head of an entry is unpacked, and no more: %s', (_, entry) => {
  expect(headOf(entry)).toEqual(NOISE.subarray(0, HEAD))
})

test('an entry that is shorter is unpacked whole', () => {
  expect(headOf({ data: NOISE.subarray(0, 10) })).toEqual(NOISE.subarray(0, 10))
})

test('what is damaged, or packed in another way, has none', () => {
  expect(headOf({ data: NOISE, packed: new Uint8Array(50).fill(255) })).toHaveLength(0)
  expect(headOf({ data: NOISE, method: 12 })).toHaveLength(0)
  expect(headOf({ data: NOISE, localName: 'khac.png' })).toHaveLength(0)
})

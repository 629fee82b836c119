import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from '../../../src/read/zip/crc32.js'

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the CRC-32 of “%s” is the published one', (text, crc) => {
  expect(crc32(strToU8(text))).toBe(crc)
})

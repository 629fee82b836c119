import { expect, test } from 'vitest'
import { decodeRuleset, MOST_CHARACTERS } from '../../src/ruleset/decode.js'
import { expectHelp, FILE, load, mistakesIn, ruleset } from './support.js'

const TEXT = ruleset({ message: 'Thiếu mục tiêu.' })
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array((text.length + 1) * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, character] of ['\ufeff', ...text.split('')].entries())
    view.setUint16(index * 2, character.charCodeAt(0), isLittle)
  return bytes
}

test.each<[string, string | Uint8Array]>([
  ['text', TEXT],
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', utf16(TEXT, true)],
  ['UTF-16, big end first', utf16(TEXT, false)],
  ['decomposed letters', TEXT.normalize('NFD')],
])('a ruleset in %s is the same ruleset', async (_, text) => {
  expect(decodeRuleset(text, FILE)).toBe(TEXT)
  const { rules } = await load({ text, file: FILE })
  expect(rules[0]?.message.vi.pieces).toEqual(['Thiếu mục tiêu.'])
})

test('keys and words that are decomposed are those that are composed', async () => {
  const text = ruleset({ check: '{ kind: section, title: mục tiêu }' }).replace('muc-tieu: [', '"mục tiêu": [')
  const [head = '', tail = ''] = text.split('rules:')
  const { rules } = await load({ text: `${head.normalize('NFD')}rules:${tail.normalize('NFC')}`, file: FILE })
  expect(rules).toHaveLength(1)
})

test.each<[string, string | Uint8Array, number, number]>([
  ['bytes of another encoding', new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0xe1, 0x63]), 2, 2],
  ['UTF-16 without its mark', utf16('a: 1', true).slice(2), 1, 2],
  ['text that was read in the wrong encoding', 'a: 1\nb: \ufffd', 2, 4],
  ['UTF-16 that breaks off', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8]), 1, 2],
])('%s is a mistake with its place', async (_, text, line, column) => {
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-encoding', place: { file: FILE, line, column } }])
  expectHelp(mistakes[0])
})

test('a file of millions of characters is refused before it is read', async () => {
  const mistakes = await mistakesIn({ text: 'a'.repeat(MOST_CHARACTERS + 1), file: FILE })
  expect(mistakes).toMatchObject([{ code: 'ruleset-size', place: { file: FILE } }])
  expectHelp(mistakes[0])
})

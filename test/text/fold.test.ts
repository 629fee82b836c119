import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldBare, isUpper, tidy } from '../../src/text/index.js'

test.each([
  ['uỷ ban', 'ủy ban'],
  ['hoà giải', 'hòa giải'],
  ['thuý', 'thúy'],
  ['qui định', 'quy định'],
  ['quí II', 'Quý ii'],
  ['kỉ luật', 'kỷ luật'],
  ['KIỂM TRA, GIÁM SÁT', 'kiểm tra - giám sát'],
  ['kiểm tra'.normalize('NFD'), 'kiểm tra'],
  ['giám\u00a0sát\u200b', 'giám sát'],
])('“%s” and “%s” are one for comparing', (a, b) => {
  expect(fold(a)).toBe(fold(b))
})

test.each([
  ['quý', 'quy'],
  ['ma', 'má'],
  ['dân', 'đân'],
  ['tai', 'tay'],
])('“%s” and “%s” stay two words', (a, b) => {
  expect(fold(a)).not.toBe(fold(b))
})

test('without diacritics a slip of the tone mark is forgiven', () => {
  expect(foldBare('Kiễm tra, giam sát ĐẢNG')).toBe('kiem tra giam sat dang')
})

test('folding an already folded text changes nothing', () => {
  const syllable = fc
    .tuple(
      fc.constantFrom('', 'k', 'đ', 'ngh', 'qu', 'th'),
      fc.constantFrom('a', 'ằ', 'ẫ', 'ễ', 'ị', 'ý', 'oà', 'uỷ', 'ươ'),
      fc.constantFrom('', 'n', 'ch'),
    )
    .map((parts) => parts.join(''))
  const text = fc
    .array(fc.oneof(syllable, fc.constantFrom('.', '-', '2027', ',')), { maxLength: 12 })
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, (words) => {
      expect(fold(fold(words))).toBe(fold(words))
      expect(fold(words.normalize('NFD'))).toBe(fold(words))
      expect(fold(words.toUpperCase())).toBe(fold(words))
    }),
  )
})

test('tidying gives NFC where something invisible parts a letter from its mark', () => {
  expect(tidy('Chi bo\u202d\u0323\u200b a\u200d\u0301p')).toBe('Chi bọ áp')
})

test('tidying gives NFC with single plain spaces and the Vietnamese Đ', () => {
  expect(tidy('  \u00d0ảng  bộ\u00a0xã\u200b \u00ad'.normalize('NFD'))).toBe('Đảng bộ xã')
})

test('any text can be folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text)).not.toMatch(/[^\p{L}\p{M}\p{N} ]|^ | $| {2}/u)
      expect(foldBare(text)).not.toMatch(/\p{M}|đ/u)
    }),
  )
})

test.each([
  ['NGHỊ QUYẾT', true],
  ['I. ĐÁNH GIÁ (2026)', true],
  ['Nghị quyết', false],
  ['A', false],
  ['2027', false],
])('capitals: %s → %s', (text, upper) => {
  expect(isUpper(text)).toBe(upper)
})

/** Grave, acute, tilde, hook above and dot below, as combining characters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const MARKS = /\p{M}/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Zero-width space, joiners, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/gu
const PLAIN = /^[\x20-\x7e]*$/u

/** Printed text in one spelling: NFC, plain single spaces, nothing invisible, `Đ` for the look-alike `Ð`. */
export function tidy(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim()
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').replaceAll('\u00d0', 'Đ').trim()
}

/** Tone at the end of the word, so that `hoà` and `hòa` are one; `kỉ` and `kỷ`, `quí` and `quý` likewise. */
function foldWord(word: string): string {
  const tones = word.match(TONES)?.sort().join('') ?? ''
  const base = word.replace(TONES, '').normalize('NFC')
  return base.replace(/(^|[bcdđghklmnprstvx]|qu)y$/u, '$1i') + tones
}

function wordsOf(text: string): string[] {
  const lower = text.replace(INVISIBLE, '').toLowerCase().replaceAll('\u00f0', 'đ')
  return lower.normalize('NFD').match(WORD) ?? []
}

/**
 * Text for comparing: lower case, words parted by one space, punctuation dropped, and one spelling for
 * what Vietnamese allows several of: the place of the tone mark, `i` against `y`, NFC against NFD.
 * The result is a key and not for people to read.
 */
export function fold(text: string): string {
  return wordsOf(text).map(foldWord).join(' ')
}

/** `fold` without any diacritics: `kiểm tra` and the typing slip `kiễm tra` give `kiem tra`. */
export function foldBare(text: string): string {
  return wordsOf(text)
    .map((word) => foldWord(word.replace(MARKS, '').replaceAll('đ', 'd')))
    .join(' ')
}

/** Whether a text carries any Vietnamese diacritic. */
export function hasDiacritics(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize('NFD'))
}

/** Whether a text is set in capitals: at least two letters and none in lower case. */
export function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}/u.test(text)
}

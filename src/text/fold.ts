/** Zero-width space, joiners, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/gu
/** What `tidy` changes. */
const UNTIDY = /[\t-\r\u00a0\u00ad\u00d0\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff]|\p{M}| {2}/u
const PLAIN = /^[\x20-\x7e]*$/u
const MARKS = /\p{M}/gu
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu
const LOOK_ALIKE = /\u00f0/gu
/** Grave, acute, tilde, hook above or dot below, with what follows in its word. */
const TONE_INSIDE = /(\u0300|\u0301|\u0303|\u0309|\u0323)([^ ]+)/gu
const FINAL_Y = /(^| |[bcdđghklmnprstvx]|qu)y(\p{M}*)(?= |$)/gu

/** Printed text in one spelling: NFC, plain single spaces, nothing invisible, `Đ` for the look-alike `Ð`. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim()
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').replaceAll('\u00d0', 'Đ').trim()
}

/** Text for comparing, with diacritics and without. */
export interface Folded {
  exact: string
  bare: string
}

/**
 * Text for comparing: lower case, words parted by one space, punctuation dropped, and one spelling for
 * what Vietnamese allows several of: the place of the tone mark, `i` against `y`, NFC against NFD.
 * The results are keys and not for people to read. `bare` has no diacritics: `kiểm tra` and the slip
 * `kiễm tra` both give `kiem tra`.
 */
export function foldBoth(text: string): Folded {
  const clean = PLAIN.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFD')
  const words = clean.toLowerCase().replace(LOOK_ALIKE, 'đ').replace(NOT_WORD, ' ').trim()
  // Tones go to the end of the word: `hoà` and `hòa` are one. Then `kỷ` is `kỉ`, and `quý` is `quí`.
  const exact = words.replace(TONE_INSIDE, '$2$1').replace(FINAL_Y, '$1i$2')
  return { exact, bare: PLAIN.test(exact) ? exact : exact.replace(MARKS, '').replaceAll('đ', 'd') }
}

/** `foldBoth`, with diacritics. */
export const fold = (text: string): string => foldBoth(text).exact

/** `foldBoth`, without. */
export const foldBare = (text: string): string => foldBoth(text).bare

/** Whether a text carries any Vietnamese diacritic. */
export function hasDiacritics(text: string): boolean {
  return !PLAIN.test(text) && /[đĐ]|\p{M}/u.test(text.normalize('NFD'))
}

/** Whether a text is set in capitals: at least two letters and none in lower case. */
export function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}/u.test(text)
}

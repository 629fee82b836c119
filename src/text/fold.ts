/** Zero-width space, joiners, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/gu
/** What `tidy` changes. */
const UNTIDY = /[\u0300-\u036f\t-\r\u00a0\u00ad\u00d0\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff]| {2}/u
const MARKS = /\p{M}/gu
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Printed text in one spelling: NFC, plain single spaces, nothing invisible, `Đ` for the look-alike `Ð`. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim()
  // What is invisible may part a letter from its marks.
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').replaceAll('\u00d0', 'Đ').trim()
}

/** Text for comparing, with diacritics and without. */
export interface Folded {
  exact: string
  bare: string
}

/** What one character adds to a folded word; null for what parts words. */
type Letter = { exact: string; bare: string; tone: string } | null

function foldLetter(character: string): Letter {
  if (character.replace(INVISIBLE, '') === '') return { exact: '', bare: '', tone: '' }
  if (!WORD_CHARACTER.test(character)) return null
  const letters = character.normalize('NFD').toLowerCase().replaceAll('\u00f0', 'đ')
  const exact = letters.replace(TONES, '')
  return { exact, bare: exact.replace(MARKS, '').replaceAll('đ', 'd'), tone: letters.match(TONES)?.join('') ?? '' }
}

/** The letters met so far, by code point: Unicode's tables are asked once for each. */
const LETTERS: (Letter | undefined)[] = new Array(0x3000).fill(undefined)

function letterAt(code: number): Letter {
  let letter = LETTERS[code]
  if (letter === undefined) {
    letter = foldLetter(String.fromCodePoint(code))
    LETTERS[code] = letter
  }
  return letter
}

/** Whether a code point is a letter, a mark or a digit; none is not. Quicker than an expression that must be compiled. */
export function isWordCharacter(code: number | undefined): boolean {
  if (code === undefined) return false
  const letter = letterAt(code)
  return letter !== null && (letter.exact !== '' || letter.tone !== '')
}

/** The code point that ends before a place in a text, in UTF-16 code units; none at its beginning. */
export function codePointBefore(text: string, at: number): number | undefined {
  const pair = text.codePointAt(at - 2)
  return pair !== undefined && pair > 0xffff ? pair : text.codePointAt(at - 1)
}

/** Whether the `y` that closes a word is the same sound as `i`: `kỷ`, `quý`, `ý`, but not `tay`, `thúy`. */
function endsLikeI(word: string): boolean {
  const before = word.at(-2)
  return before === undefined || 'bcdđghklmnprstvx'.includes(before) || word.endsWith('quy')
}

function foldWord(text: string): Folded {
  let exact = ''
  let bare = ''
  let tone = ''
  for (const character of text) {
    const letter = letterAt(character.codePointAt(0) as number)
    exact += letter?.exact ?? ''
    bare += letter?.bare ?? ''
    tone += letter?.tone ?? ''
  }
  if (exact.endsWith('y') && endsLikeI(exact)) {
    exact = `${exact.slice(0, -1)}i`
    bare = `${bare.slice(0, -1)}i`
  }
  // Tones go to the end of the word: `hoà` and `hòa` are one.
  return { exact: exact + tone, bare }
}

/** Words met so far. Vietnamese is written with some seven thousand syllables; a text of other words starts anew. */
const WORDS = new Map<string, Folded>()
const MOST_WORDS = 20_000

function wordOf(text: string): Folded {
  let word = WORDS.get(text)
  if (word === undefined) {
    if (WORDS.size >= MOST_WORDS) WORDS.clear()
    word = foldWord(text)
    WORDS.set(text, word)
  }
  return word
}

/**
 * Text for comparing: lower case, words parted by one space, punctuation dropped, and one spelling for
 * what Vietnamese allows several of: the place of the tone mark, `i` against `y`, NFC against NFD.
 * The results are keys and not for people to read. `bare` has no diacritics: `kiểm tra` and the slip
 * `kiễm tra` both give `kiem tra`.
 */
export function foldBoth(text: string): Folded {
  let exact = ''
  let bare = ''
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? (text.codePointAt(at) as number) : 0x20
    if (letterAt(code) !== null) {
      if (start < 0) start = at
    } else if (start >= 0) {
      const word = wordOf(text.slice(start, at))
      if (word.exact !== '') exact += exact === '' ? word.exact : ` ${word.exact}`
      if (word.bare !== '') bare += bare === '' ? word.bare : ` ${word.bare}`
      start = -1
    }
    if (code > 0xffff) at++
  }
  return { exact, bare }
}

/** `foldBoth`, with diacritics. */
export const fold = (text: string): string => foldBoth(text).exact

/** `foldBoth`, without. */
export const foldBare = (text: string): string => foldBoth(text).bare

/** Whether a text is set in capitals: at least two letters and none in lower case. */
export function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}/u.test(text)
}

/** The number of words of a text, as blanks part them. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

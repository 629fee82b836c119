import { isSyllable } from './syllable.js'

/** Vietnamese as it was encoded before Unicode: TCVN 5712:1993 VN3 (“ABC”), and VNI for Windows. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** TCVN3 from 0xA0 to 0xFE: one code, one letter. Capitals with a tone have no code but a font of their own. */
const TCVN3 = [
  ' ĂÂÊÔƠƯĐăâêôơưđ ',
  '     àảãáạ ằẳẵắ ',
  '      ặầẩẫấậè ẻẽ',
  'éẹềểễếệìỉ   ĩíịò',
  ' ỏõóọồổỗốộờởỡớợù',
  ' ủũúụừửữứựỳỷỹýỵ',
].join('')

/** VNI in small letters: a code of one or two characters, then the letter it stands for. */
const VNI = `aøà aùá aûả aõã aïạ aââ aàầ aáấ aåẩ aãẫ aäậ aêă aèằ aéắ aúẳ aüẵ aëặ ñđ
  eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế eåể eãễ eäệ ìì íí æỉ óĩ òị yøỳ yùý yûỷ yõỹ îỵ
  oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ ôơ ôøờ ôùớ ôûở ôõỡ ôïợ
  uøù uùú uûủ uõũ uïụ öư öøừ öùứ öûử öõữ öïự`

/** Windows-1252 from 0x80 to 0x9F, in both encodings: Word keeps these bytes as characters or as control codes. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

interface Encoding {
  letters: Map<string, string>
  /** Any code, the longest first. */
  pattern: RegExp
  /** What only this encoding explains, in a word that it turns into a Vietnamese syllable. */
  telling: RegExp
}

function chart(row: string, first: number): [string, string][] {
  return [...row].flatMap((letter, at) => (letter === ' ' ? [] : [[String.fromCharCode(first + at), letter]]))
}

/** A code in small letters, in capitals, and with a capital before a small mark, as Word's “Capitalize” leaves it. */
function inEachCase(pair: string): [string, string][] {
  const code = pair.slice(0, -1)
  const letter = pair.slice(-1)
  const capital = letter.toUpperCase()
  return [
    [code, letter],
    [code.toUpperCase(), capital],
    [code.charAt(0).toUpperCase() + code.slice(1), capital],
  ]
}

function compile(pairs: [string, string][], telling: RegExp): Encoding {
  const letters = new Map([...chart(WINDOWS_1252, 0x80), ...pairs])
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length)
  return { letters, pattern: new RegExp(longestFirst.join('|'), 'gu'), telling }
}

const ENCODINGS: Record<LegacyEncoding, Encoding> = {
  // A symbol in a word (`H¹nh`), a capital after a small letter (`ViÖt`), a small letter between capitals (`HéI`).
  tcvn3: compile(chart(TCVN3, 0xa0), /[\xa1-\xbe×÷]|[a-z][À-Þ]|[A-Z][ß-þ][A-Z]/u),
  // Marks that Vietnamese does not have in Unicode, and accented letters after vowels that they do not follow there.
  vni: compile(VNI.split(/\s+/u).flatMap(inEachCase), /[äåæëïîñöøûü]|[aeuy][àáâãèéêõùú]/iu),
}

const BEYOND_ASCII = /[^\0-\x7f]/u
const BEYOND_LATIN_1 = /(?=[^\0-\xff])[\p{L}\p{M}]/u
const UNICODE_VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300\u0301\u0303\u0309\u0323]/u
const WORD = /[a-zA-Z\xa1-\xff]+/gu
const ABBREVIATION = /^(?:[A-Z]+|[a-z])$/u

function decode(text: string, { letters, pattern }: Encoding, capitals = false): string {
  const decoded = text.replace(pattern, (code) => letters.get(code) ?? code).normalize('NFC')
  return capitals ? decoded.toUpperCase() : decoded
}

/** The different words, those with more than ASCII in them, and those that are Vietnamese as they stand, or once decoded. */
function weigh(text: string, encoding: Encoding) {
  const words = [...new Set(text.match(WORD))]
  const marked = words.filter((word) => BEYOND_ASCII.test(word))
  const isCoded = (word: string) => !BEYOND_ASCII.test(word.replace(encoding.pattern, ''))
  const decoded = marked.filter((word) => isCoded(word) && isSyllable(decode(word, encoding)))
  const telling = decoded.filter((word) => word.length > 1 && encoding.telling.test(word))
  return { words, marked, asIs: marked.filter(isSyllable), decoded, telling }
}

/** Whether a text is in Unicode already, by its letters or else by the reading that makes more of its words Vietnamese. */
function isUnicode(text: string, encoding: Encoding): boolean {
  if (UNICODE_VIETNAMESE.test(text)) return true
  const { asIs, decoded } = weigh(text, encoding)
  return asIs.length > decoded.length
}

/** VNI made fonts for other scripts and systems, too. */
const VNI_FONT = /^(?:vni|\.vni[-_ ])(?!.?(?:cambodia|dos|greece|internet|laos|russia))/iu
/** Without the dot, case alone tells `VnTime` from `VNtimes new roman`, which is Vietware's and encoded otherwise. */
const DOTLESS_TCVN3_FONT = /^Vn[A-Z]|^(?:vntimeh?|VNTIMEH?)$/u

/** The encoding that goes with a font, by the font's name. */
export function legacyEncoding(font: string | null): LegacyEncoding | null {
  if (font === null || !/^\.?vn/iu.test(font)) return null
  if (VNI_FONT.test(font)) return 'vni'
  return /^\.vn(?!i[-_ ])/iu.test(font) || DOTLESS_TCVN3_FONT.test(font) ? 'tcvn3' : null
}

/** Whether a font prints small letters as capitals, as `.VnTimeH` does. */
export function isCapitalsFont(font: string | null): boolean {
  return legacyEncoding(font) === 'tcvn3' && /h$/iu.test(font ?? '')
}

/**
 * A text in Unicode, NFC. What is no code of the encoding stays as it is, and so does a text that is in Unicode
 * already, as a converter that leaves the old font in place makes it.
 * Decode before soft hyphens are removed: TCVN3 has `ư` in their place (0xAD).
 * @param capitals Whether the font prints small letters as capitals.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const table = ENCODINGS[encoding]
  return isUnicode(text, table) ? text.normalize('NFC') : decode(text, table, capitals)
}

/**
 * The runs of a paragraph as their fonts print them; the same array where none has a legacy font.
 * A run that does not tell by itself is judged by the paragraph: `có` may be that word, or `cú` in TCVN3.
 * Soft hyphens: see `decodeLegacy`.
 */
export function decodeRuns<R extends { text: string; font: string | null }>(runs: R[]): R[] {
  const encodings = runs.map(({ font }) => legacyEncoding(font))
  if (encodings.every((encoding) => encoding === null)) return runs
  const paragraph = runs.map(({ text }) => text).join('')
  const isUnicodeAround = {
    tcvn3: isUnicode(paragraph, ENCODINGS.tcvn3),
    vni: isUnicode(paragraph, ENCODINGS.vni),
  }
  return runs.map((run, at) => {
    const encoding = encodings[at] ?? null
    if (encoding === null || UNICODE_VIETNAMESE.test(run.text)) return run
    const table = ENCODINGS[encoding]
    if (isUnicodeAround[encoding] && weigh(run.text, table).telling.length === 0) return run
    return { ...run, text: decode(run.text, table, isCapitalsFont(run.font)) }
  })
}

function isEvident(text: string, encoding: Encoding): boolean {
  const { words, marked, decoded, telling } = weigh(text, encoding)
  if (telling.length < 3 || decoded.length < 0.8 * marked.length) return false
  const plain = words.filter((word) => !BEYOND_ASCII.test(word) && !ABBREVIATION.test(word))
  return decoded.length + plain.filter(isSyllable).length >= 0.75 * (marked.length + plain.length)
}

/**
 * The encoding of a text whose font is lost, by its words alone: most of them must be Vietnamese once decoded, and
 * three different ones must hold what nothing else explains. Of a few words nothing is claimed: give a whole paragraph.
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  if (!BEYOND_ASCII.test(text) || UNICODE_VIETNAMESE.test(text) || BEYOND_LATIN_1.test(text)) return null
  if (isEvident(text, ENCODINGS.tcvn3)) return 'tcvn3'
  return isEvident(text, ENCODINGS.vni) ? 'vni' : null
}

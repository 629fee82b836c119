/** What counts the labels of one numbered sequence. Divisions carry the name of their kind. */
export type OrdinalFamily =
  | 'phan'
  | 'chuong'
  | 'muc'
  | 'dieu'
  | `mau ${string}`
  | 'roman'
  | 'arabic'
  | 'upper-vi'
  | 'upper-en'
  | 'lower-vi'
  | 'lower-en'
  | 'lower-roman'
  | 'bullet'
  | `decimal ${string}`

/** One way to read a label: `I.` is the first Roman numeral and the ninth capital letter. */
export interface Ordinal {
  family: OrdinalFamily
  value: number
}

/** The printed number at the head of a line. */
export interface Label {
  /** As printed: `I.`, `I/-`, `2.1.`, `a)`, `Điều 5.`, `Phần thứ nhất`. */
  text: string
  /** Where the title begins in the line, in UTF-16 code units. */
  end: number
  /** Every way to read it; the sequence settles which. */
  ordinals: Ordinal[]
  /** What closes the number: `.`, `-`, `/`, `)`, `()` for both brackets, `..` or `./` where two were typed, or nothing. */
  mark: string
}

// Vietnamese administrative lists run a b c d đ e g …; foreign letters only where a sequence is typed the English way.
const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy'
const ENGLISH = 'abcdefghijklmnopqrstuvwxyz'
const COUNTED = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const KINDS: Record<string, OrdinalFamily> = { phần: 'phan', chương: 'chuong', mục: 'muc', điều: 'dieu' }

/** “Mẫu số 1.4 - Văn bản có tên loại”: a form in a collection of forms. */
const FORM = /^mẫu\s+(?:số\s+)?(?<outer>(?:\d{1,2}\.)*)(?<inner>\d{1,2})\s*(?<mark>[.:–-])\s+(?=["“(]?\p{Lu})/iu
const DIVISION =
  /^(?<kind>phần|chương|mục|điều)\s+(?:thứ\s+(?<word>\p{L}+)|(?<roman>[IVXLC]+)|(?<arabic>\d{1,3}))(?![\p{L}\p{N}])\s*(?<mark>[.:/)–-]?)\s*/iu
/** What the two above begin with. They are long, and few lines are of that sort. */
const DIVISION_WORD = /^(?:phần|chương|mục|điều)\s/iu
const FORM_WORD = /^mẫu\s/iu
const NUMBERED =
  /^["“]?(?:(?<open>\()(?<inner>\d{1,3}|[ivx]+|\p{Ll})\)|(?<decimal>\d{1,2}(?:\.\d{1,2})+)(?<decimalMark>\.\.(?!\.)|\.[)/]|[.)/:-])?|(?<roman>[IVXLC]+)\s?(?<romanMark>\.\.(?!\.)|\.[)/]|[/)]\.|[.)/:–-]-?)|(?<arabic>\d{1,3})\s?(?<arabicMark>\.\.(?!\.)|\.[)/]|[/)]\.|[.)/:–-]-?)|(?<letter>\p{L})\s?(?<letterMark>\.\.(?!\.)|\.[)/]|[/)]\.|[.)/–-]))(?<space>\s*)/u
const BULLET = /^(?<sign>[-–—+*•●○▪■♦❖➢✓·o])(?<space>\s+)/u
const DOUBLED = /^\d{1,2}\.\s+(?=(?:[IVX]+|\d{1,2})[.)/-]\s*\S)/u

const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a Roman numeral, or null where the letters do not form one. */
function romanValue(letters: string): number | null {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu.test(letters)) return null
  const digits = Array.from(letters.toLowerCase(), (letter) => ROMAN_DIGITS[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

function letterOrdinals(letter: string): Ordinal[] {
  const lower = letter.toLowerCase()
  const size = lower === letter ? 'lower' : 'upper'
  const ordinals: Ordinal[] = []
  const vietnamese = VIETNAMESE.indexOf(lower) + 1
  const english = ENGLISH.indexOf(lower) + 1
  if (vietnamese > 0) ordinals.push({ family: `${size}-vi`, value: vietnamese })
  if (english > 0) ordinals.push({ family: `${size}-en`, value: english })
  return ordinals
}

function romanOrdinals(letters: string): Ordinal[] {
  const value = romanValue(letters)
  const upper = letters === letters.toUpperCase()
  const ordinals: Ordinal[] = value ? [{ family: upper ? 'roman' : 'lower-roman', value }] : []
  return letters.length === 1 ? [...ordinals, ...letterOrdinals(letters)] : ordinals
}

function divisionLabel(line: string): Label | null {
  const match = DIVISION_WORD.test(line) ? DIVISION.exec(line) : null
  if (!match?.groups) return null
  const { kind = '', word, roman, arabic, mark = '' } = match.groups
  const title = line.slice(match[0].length)
  // “Điều 5 Quy định này nêu …” and “Phần I của báo cáo …” are sentences that cite.
  const isPhan = kind.toLowerCase() !== 'điều'
  if (mark === '' && title !== '' && (!isPhan || !/^["“(]?\p{Lu}/u.test(title))) return null
  const counted = word === undefined ? -1 : COUNTED.indexOf(word.toLowerCase()) + 1
  const value = arabic ? Number(arabic) : roman ? romanValue(roman) : counted
  const family = KINDS[kind.toLowerCase()]
  if (!value || value < 1 || !family) return null
  return { text: match[0].trim(), end: match[0].length, ordinals: [{ family, value }], mark }
}

function formLabel(line: string): Label | null {
  const match = FORM_WORD.test(line) ? FORM.exec(line) : null
  if (!match?.groups) return null
  const { outer = '', inner, mark = '' } = match.groups
  return {
    text: match[0].trim().replace(/\s*[-–:]$/u, ''),
    end: match[0].length,
    ordinals: [{ family: `mau ${outer}`, value: Number(inner) }],
    mark,
  }
}

/** Whether a sequence numbers the divisions of a paper, which say so themselves: `Chương`, `Điều`, `Mẫu`. */
export const isDivision = ({ family }: Ordinal): boolean => /^(?:phan|chuong|muc|dieu|mau)/u.test(family)

function numberedLabel(line: string): Label | null {
  const match = NUMBERED.exec(line)
  if (!match?.groups) return null
  const {
    open,
    inner,
    decimal,
    decimalMark = '',
    roman,
    romanMark,
    arabic,
    arabicMark,
    letter,
    letterMark,
  } = match.groups
  const end = match[0].length
  const title = line.slice(end)
  const spaced = match.groups.space !== ''
  const make = (ordinals: Ordinal[], mark: string): Label | null =>
    ordinals.length > 0 && title !== '' ? { text: match[0].trim(), end, ordinals, mark } : null

  if (open && inner)
    return make(/^\d/u.test(inner) ? [{ family: 'arabic', value: Number(inner) }] : romanOrdinals(inner), '()')
  if (decimal) {
    // “1.5 triệu” is a figure: without a closing mark a label is followed by a capital.
    if (decimalMark === '' && !/^["“(]?\p{Lu}/u.test(title)) return null
    if (/^\d/u.test(title)) return null
    const cut = decimal.lastIndexOf('.')
    return make([{ family: `decimal ${decimal.slice(0, cut)}`, value: Number(decimal.slice(cut + 1)) }], decimalMark)
  }
  // “15/5/2027”, “30-40 %”, “V.I. Lê-nin”, “Đ/c An”, “E-mail”.
  if (/^\d/u.test(title) && !spaced) return null
  if (roman && romanMark) {
    if (!spaced && !/^["“(]?\p{Lu}(?!\.)/u.test(title)) return null
    return make(romanOrdinals(roman), romanMark)
  }
  if (arabic && arabicMark) {
    // “20 - 25 mm” is a range.
    if (/^\d/u.test(title) && /[-–]/u.test(arabicMark)) return null
    if (!spaced && !/^["“(]?\p{L}/u.test(title)) return null
    return make([{ family: 'arabic', value: Number(arabic) }], arabicMark)
  }
  return letter && letterMark && spaced ? make(letterOrdinals(letter), letterMark) : null
}

/** What can begin a label: a digit, a bracket, a quotation mark, a bullet, a letter with a mark, a Roman numeral, a division. */
const BEGINNING = /^(?:[\d(["“*+•●○▪■♦❖➢✓·–—-]|\p{L}[\s.)/–-]|[IVXLC]|[pPcCmMđĐ])/u

/** Names that papers quote, whose initials look like numbers. */
const INITIALS = /^["“]?(?:V\.\s?I\.\s?L[êe]|C\.\s?M[áa][cr])/u

/**
 * Reads the label at the head of a line.
 * @returns null where the line has none, or where it is a date, a figure or a name rather than a label.
 */
export function parseLabel(line: string): Label | null {
  if (!BEGINNING.test(line) || INITIALS.test(line)) return null
  const bullet = BULLET.exec(line)
  if (bullet)
    return {
      text: bullet.groups?.sign ?? '',
      end: bullet[0].length,
      ordinals: [{ family: 'bullet', value: 0 }],
      mark: '',
    }
  // Lists copied from web pages carry two labels, “1. I. …”: the inner one counts.
  const outer = DOUBLED.exec(line)?.[0] ?? ''
  const inner = outer === '' ? null : numberedLabel(line.slice(outer.length))
  if (inner) return { ...inner, text: `${outer.trim()} ${inner.text}`, end: outer.length + inner.end }
  // “1. 12/12 đảng viên …” and “2. V/v …” begin with one label only.
  return divisionLabel(line) ?? formLabel(line) ?? numberedLabel(line)
}

/** “2 Phổ biến các văn bản”: a number without a mark, which is a label only where others count on from it. */
const UNMARKED = /^(\d{1,2})(\s+)(?=["“(]?\p{Lu})/u

/** Reads a number without a mark at the head of a line; parseLabel takes none for a label. */
export function parseUnmarkedLabel(line: string): Label | null {
  const [whole, digits = ''] = UNMARKED.exec(line) ?? []
  if (whole === undefined) return null
  return { text: digits, end: whole.length, ordinals: [{ family: 'arabic', value: Number(digits) }], mark: '' }
}

/** Reads a label that stands by itself: one that the word processor prints, or the first cell of a table row. */
export function parseLoneLabel(text: string): Label | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (/^\d{1,3}$/u.test(trimmed)) {
    return { text: trimmed, end: trimmed.length, ordinals: [{ family: 'arabic', value: Number(trimmed) }], mark: '' }
  }
  if (/^[IVXLC]+$/u.test(trimmed))
    return { text: trimmed, end: trimmed.length, ordinals: romanOrdinals(trimmed), mark: '' }
  const label = parseLabel(`${trimmed} Ô`)
  if (label && label.end > trimmed.length) return { ...label, text: trimmed, end: trimmed.length }
  return null
}

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number from 1 to 399 in Roman numerals. */
export function toRoman(value: number): string {
  let rest = value
  let letters = ''
  for (const [unit, letter] of ROMAN) {
    while (rest >= unit) {
      letters += letter
      rest -= unit
    }
  }
  return letters
}

function printOrdinal({ family, value }: Ordinal, printed: string): string | null {
  if (family === 'roman') return toRoman(value)
  if (family === 'lower-roman') return toRoman(value).toLowerCase()
  if (family.endsWith('-vi') || family.endsWith('-en')) {
    const letter = (family.endsWith('-vi') ? VIETNAMESE : ENGLISH)[value - 1]
    return (family.startsWith('upper') ? letter?.toUpperCase() : letter) ?? null
  }
  if (/\d/u.test(printed)) return String(value)
  if (/^[IVXLC]+$/u.test(printed)) return toRoman(value)
  const word = COUNTED[value - 1]
  return (printed === printed.toUpperCase() ? word?.toUpperCase() : word) ?? null
}

/** A label in the form of another, with a value of its own: `III.` like `I.`, `đ)` like `a)`. Null where there is none. */
export function labelLike(text: string, ordinal: Ordinal): string | null {
  const [, head = '', printed = '', tail = ''] = /^(.*?)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u.exec(text.trim()) ?? []
  if (ordinal.family === 'bullet' || printed === '') return null
  const number = printOrdinal(ordinal, printed)
  return number === null ? null : head + number + tail
}

/** The label that comes after one, in the same form: `III.` after `II.`, `đ)` after `d)`. Null where there is none. */
export function nextLabel(text: string): string | null {
  const [ordinal] = parseLoneLabel(text)?.ordinals ?? []
  return ordinal ? labelLike(text, { ...ordinal, value: ordinal.value + 1 }) : null
}

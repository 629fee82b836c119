import { toRoman } from '../../text/index.js'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const CHICAGO = '*†‡§'
const MOST_REPEATED = 20

/** a … z, aa, bb, …: signs that are repeated once all were used (ECMA-376-1 §17.18.59, lowerLetter). */
const repeated = (signs: string, value: number): string =>
  (signs[(value - 1) % signs.length] ?? '').repeat(Math.min(Math.ceil(value / signs.length), MOST_REPEATED))

const ORDINAL_ENDINGS = ['th', 'st', 'nd', 'rd']

function ordinal(value: number): string {
  const tens = value % 100
  return value + ((tens > 10 && tens < 14 ? undefined : ORDINAL_ENDINGS[value % 10]) ?? 'th')
}

const COUNTED = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Numbers in Vietnamese words, up to 99. */
function vietnamese(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens > 9) return String(value)
  const head = tens === 0 ? '' : tens === 1 ? 'mười' : `${COUNTED[tens]} mươi`
  const tail = ones === 5 && tens > 0 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : COUNTED[ones]
  return `${head} ${tail}`.trim()
}

/** The first example of a custom format that pads numbers with zeros: `001`. */
export const PADDED = /^0+1$/u

const FORMATS: Record<string, (value: number) => string> = {
  upperRoman: (value) => (value < 400 ? toRoman(value) : String(value)),
  lowerRoman: (value) => (value < 400 ? toRoman(value).toLowerCase() : String(value)),
  upperLetter: (value) => repeated(LATIN, value).toUpperCase(),
  lowerLetter: (value) => repeated(LATIN, value),
  russianUpper: (value) => repeated(RUSSIAN, value).toUpperCase(),
  russianLower: (value) => repeated(RUSSIAN, value),
  chicago: (value) => repeated(CHICAGO, value),
  vietnameseCounting: vietnamese,
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  ordinal,
  none: () => '',
}

/** A number as a list level prints it (ECMA-376-1 §17.18.59). Formats of other scripts print Arabic digits. */
export function printNumber(value: number, format: string): string {
  if (!Number.isSafeInteger(value) || value < 1) return String(value)
  if (PADDED.test(format)) return String(value).padStart(format.length, '0')
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return print ? print(value) : String(value)
}

/** Bullets as they are typed. Others stand in fonts of symbols, where their characters mean nothing. */
const TYPED = /^[-–—+*·●○▪■♦❖➢✓o]$/u

/** A bullet as a list level prints it. */
export const printBullet = (text: string): string => (TYPED.test(text.trim()) ? text.trim() : '•')

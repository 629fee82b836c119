import { toRoman } from '../../text/index.js'

/** a … z, aa, bb, … as Word counts letters (ECMA-376-1 §17.18.59, lowerLetter). */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 20))
}

const ORDINAL_ENDINGS = ['th', 'st', 'nd', 'rd']

function ordinal(value: number): string {
  const tens = value % 100
  return value + ((tens > 10 && tens < 14 ? undefined : ORDINAL_ENDINGS[value % 10]) ?? 'th')
}

/** A number as a list level prints it. Formats of other scripts print Arabic digits. */
export function printNumber(value: number, format: string): string {
  if (!Number.isSafeInteger(value) || value < 1) return String(value)
  switch (format) {
    case 'upperRoman':
      return value < 400 ? toRoman(value) : String(value)
    case 'lowerRoman':
      return value < 400 ? toRoman(value).toLowerCase() : String(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ordinal':
      return ordinal(value)
    case 'none':
      return ''
    default:
      return String(value)
  }
}

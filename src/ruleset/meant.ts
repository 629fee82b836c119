import { nearest } from '../text/index.js'

/** What authors write in Vietnamese for a word of the rule language. */
const VIETNAMESE: Record<string, string> = {
  lỗi: 'error',
  'cảnh báo': 'warn',
  'thông tin': 'info',
  'gợi ý': 'hint',
  tắt: 'off',
  không: 'never',
  trái: 'left',
  phải: 'right',
  giữa: 'center',
  'căn giữa': 'center',
  'hai bên': 'justify',
  đều: 'justify',
  trên: 'top',
  dưới: 'bottom',
  dọc: 'portrait',
  ngang: 'landscape',
  hoa: 'upper',
  thường: 'lower',
}

/** A word without diacritics, as ids are written: `Nghị quyết năm` is `nghi-quyet-nam`. */
const asId = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .trim()
    .replace(/[\s_]+/gu, '-')

/** The one of some words or ids that an author most likely meant, or null. */
export function meant(typed: string, candidates: readonly string[]): string | null {
  const word = typed.trim()
  const translated = VIETNAMESE[word.toLowerCase()]
  if (translated !== undefined && candidates.includes(translated)) return translated
  const id = asId(word)
  return candidates.find((candidate) => candidate === id) ?? nearest(word, candidates)
}

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u

/** A day as YAML wants it, of one that is written as people write it: `5/1/2027` is `2027-01-05`. */
export function dayMeant(typed: string): string | null {
  const [, day, month, year, yearFirst, monthNext, dayLast] = DAY.exec(typed.trim()) ?? []
  const parts = [year ?? yearFirst, month ?? monthNext, day ?? dayLast]
  return parts.some((part) => part === undefined) ? null : parts.map((part) => part?.padStart(2, '0')).join('-')
}

import type { Alignment, Wording } from '../../model/index.js'
import { type LineRule, printLine, printNumber, printTwips, quoted } from '../../text/index.js'

/** The same words in both languages, made by one function of the language. */
export const inBoth = (say: (lang: 'vi' | 'en') => string): Wording => ({ vi: say('vi'), en: say('en') })

/** One of several: `A4 hoặc A5`. */
export const oneOf = (all: readonly Wording[]): Wording => ({
  vi: all.map(({ vi }) => vi).join(' hoặc '),
  en: all.map(({ en }) => en).join(' or '),
})

/** Several things, one behind the other. */
export const listed = (all: readonly Wording[]): Wording => ({
  vi: all.map(({ vi }) => vi).join(', '),
  en: all.map(({ en }) => en).join(', '),
})

export const plain = (text: string): Wording => ({ vi: text, en: text })

/** Written words or signs of which any one will do: “;” hoặc “.”. */
export const oneOfWords = (words: readonly string[]): Wording => oneOf(words.map((word) => plain(quoted([word]))))

/** Whether something is so, in words. */
export const flagWords =
  (yes: Wording, no: Wording) =>
  (value: boolean): Wording =>
    value ? yes : no

export const ALIGNMENTS: Record<Alignment, Wording> = {
  left: { vi: 'căn trái', en: 'left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'right' },
  justify: { vi: 'căn đều hai bên', en: 'justified' },
}

/** Half-points as people speak of them. */
export const sizeWords = (halfPoints: number): Wording => ({
  vi: `cỡ chữ ${printNumber(halfPoints / 2, 'vi')}`,
  en: `size ${printNumber(halfPoints / 2, 'en')}`,
})

export const millimetres = (twips: number): Wording => inBoth((lang) => printTwips(twips, 'mm', lang))
export const points = (twips: number): Wording => inBoth((lang) => printTwips(twips, 'pt', lang))
export const lineWords = (line: number, rule: LineRule): Wording => inBoth((lang) => printLine(line, rule, lang))

/** A first line that hangs is measured from the lines below it. */
export const firstLineWords = (twips: number): Wording => {
  const { vi, en } = millimetres(Math.abs(twips))
  return twips < 0 ? { vi: `treo ${vi}`, en: `hanging ${en}` } : { vi, en }
}

/** A part of a whole, in whole per cent; what is there at all is at least one, what is not all at most 99. */
export const percent = (part: number): Wording => {
  const rounded = Math.round(part * 100)
  return plain(`${part > 0 && part < 1 ? Math.min(Math.max(rounded, 1), 99) : rounded}%`)
}

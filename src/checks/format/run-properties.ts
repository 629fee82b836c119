import type { Run, Wording } from '../../model/index.js'
import { asList } from '../../text/index.js'
import { WORDS } from '../options.js'
import { colorWords, isBlackish } from './color.js'
import { anyAllows, type Look, type Property, property, wantQuantity } from './property.js'
import { flagWords, oneOf, plain, sizeWords } from './words.js'

const BLACK = '000000'
/** Typefaces that some programs name by their cut: `Times New Roman Bold`. */
const CUT = /\s+(?:bold|italic|bold italic)$/iu
const sameName = (one: string, other: string) =>
  one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase()

/** A property that is there or not. */
const flag = (
  name: Wording,
  description: string,
  measure: (look: Look) => boolean | null,
  [yes, no]: [Wording, Wording],
): Property => {
  const words = flagWords(yes, no)
  const key = (value: boolean) => words(value).en
  return property({
    name,
    phrase: 'flag',
    scope: 'run',
    schema: { type: 'boolean', description },
    measure,
    key,
    words,
    compile: (option) => ({
      expected: [key(option === true)],
      words: words(option === true),
      test: (value) => value === option,
    }),
  })
}

export const font = property<string>({
  name: { vi: 'phông chữ', en: 'font' },
  phrase: 'named',
  scope: 'run',
  schema: { ...WORDS, description: 'Typefaces of which any one will do: Times New Roman' },
  measure: ({ run }) => run?.font ?? null,
  key: (value) => value,
  words: plain,
  compile(option) {
    const allowed = asList(option as string | string[])
    return {
      expected: [...allowed],
      words: oneOf(allowed.map(plain)),
      test: (value) => allowed.some((one) => sameName(one, value) || sameName(one, value.replace(CUT, ''))),
    }
  },
})

export const size = property<number>({
  name: { vi: 'cỡ chữ', en: 'size' },
  scope: 'run',
  schema: { ...WORDS, description: 'Size of the letters: 14pt, 14pt..15pt', examples: ['14pt'] },
  measure: ({ run }) => run?.size ?? null,
  key: (value) => `${value / 2}pt`,
  words: sizeWords,
  compile(option, tools, path) {
    const { quantities, ...wanted } = wantQuantity(option, 'size', tools, path)
    return { ...wanted, test: (value) => anyAllows(quantities, value) }
  },
})

/** An address on the net, which word processors colour and underline by themselves. */
const ADDRESS = /^\s*(?:https?:|www\.|[^\s@]+@[^\s@]+\.)/iu
/** A prompt in brackets, or a piece of one, grey until something is written in its place: other rules tell of it. */
const PROMPT = /^\s*(?:\[[^\]]*\]\s*)+$|^\s*\[[^\]]*$|^[^[\]]*\]\s*$/u
const isPrompt = (text: string) => (text.includes('[') || text.includes(']')) && PROMPT.test(text)
const isColoredByWord = ({ underline: isUnderlined, text }: Run) =>
  (isUnderlined && ADDRESS.test(text)) || isPrompt(text)

export const color = property<string>({
  name: { vi: 'màu chữ', en: 'colour' },
  scope: 'run',
  schema: {
    type: 'string',
    pattern: '^(?:black|[0-9A-Fa-f]{6})$',
    description: 'Colour of the letters: black, with what cannot be told from it, or six hexadecimal digits',
    examples: ['black'],
  },
  measure: ({ run }) => (run && !isColoredByWord(run) ? (run.color ?? BLACK) : null),
  key: (value) => (value === BLACK ? 'black' : value),
  words: colorWords,
  compile(option) {
    const wanted = option === 'black' ? BLACK : String(option).toUpperCase()
    return {
      expected: [String(option)],
      words: colorWords(wanted),
      test: (value) => value === wanted || (option === 'black' && isBlackish(value)),
    }
  },
})

export const bold = flag({ vi: 'chữ đậm', en: 'weight' }, 'Whether letters are bold', ({ run }) => run?.bold ?? null, [
  { vi: 'chữ đậm', en: 'bold' },
  { vi: 'chữ không đậm', en: 'not bold' },
])

export const italic = flag(
  { vi: 'chữ nghiêng', en: 'slant' },
  'Whether letters are in italics',
  ({ run }) => run?.italic ?? null,
  [
    { vi: 'chữ nghiêng', en: 'italic' },
    { vi: 'chữ đứng', en: 'upright' },
  ],
)

export const underline = flag(
  { vi: 'gạch chân', en: 'underlining' },
  'Whether letters are underlined',
  ({ run }) => run?.underline ?? null,
  [
    { vi: 'gạch chân', en: 'underlined' },
    { vi: 'không gạch chân', en: 'not underlined' },
  ],
)

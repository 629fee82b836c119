import type { Wording } from '../../model/index.js'
import { isUpper } from '../../text/index.js'
import { type Look, property } from './property.js'
import { flagWords } from './words.js'

const CASES = {
  upper: { vi: 'chữ in hoa', en: 'capitals' },
  lower: { vi: 'chữ thường, không viết hoa chữ đầu', en: 'small letters, the first one too' },
  sentence: { vi: 'chữ thường, viết hoa chữ đầu', en: 'small letters behind a capital' },
  title: { vi: 'viết hoa chữ cái đầu mỗi tiếng', en: 'a capital at the beginning of each word' },
} as const satisfies Record<string, Wording>
type Case = keyof typeof CASES

/** The text as it is printed: in capitals where the formatting makes them. */
const shown = ({ sample }: Look) =>
  sample.runs.map(({ run }) => (run.caps ? run.text.toUpperCase() : run.text)).join('')

/** The case that a text is in; a name of several words is in that of titles and of sentences too. */
function caseOf(text: string): Case | null {
  const [first] = /\p{L}/u.exec(text) ?? []
  if (first === undefined) return null
  // A single letter, “A”, tells nothing of capitals; a word of one letter is in any case.
  if (isUpper(text)) return 'upper'
  if (/\p{Ll}/u.test(first)) return 'lower'
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? 'title' : 'sentence'
}

export const letterCase = property<Case>({
  name: { vi: 'chữ hoa, chữ thường', en: 'case' },
  scope: 'paragraph',
  schema: {
    enum: Object.keys(CASES),
    description:
      'upper: capitals, typed or printed; lower: it begins with a small letter; sentence: with a capital; title: every word does',
  },
  inMarkdown: true,
  measure: (look) => caseOf(shown(look)),
  key: (value) => value,
  words: (value) => CASES[value],
  compile: (option) => ({
    expected: [String(option)],
    words: CASES[option as Case],
    test: (value) => value === option || (option === 'sentence' && value === 'title'),
  }),
})

/** A line that is typed as one, without gaps; hyphens and dashes part, they draw no line. */
const TYPED_LINE = /^\s*(?:_{3,}|—{3,}|―{3,}|─{3,})\s*$/u
const isTyped = ({ sample, next }: Look) =>
  TYPED_LINE.test(next?.value ?? '') || TYPED_LINE.test(sample.paragraph.value.slice(sample.to).split('\n')[1] ?? '')

/** An underline serves as a line, and so does one right below: drawn, typed, or the border of a paragraph or cell. */
const isRuled = (look: Look) => {
  const { sample, next, isBordered } = look
  return (
    sample.paragraph.ruled === true ||
    isBordered ||
    sample.runs.every(({ run }) => run.underline) ||
    next?.ruled === true ||
    next?.overlined === true ||
    isTyped(look)
  )
}

export const ruled = property<boolean>({
  name: { vi: 'đường kẻ bên dưới', en: 'line below' },
  phrase: 'flag',
  scope: 'paragraph',
  schema: { type: 'boolean', description: 'Whether a line is drawn below: as a border, a drawing or an underline' },
  measure: (look) => isRuled(look),
  key: (value) => (value ? 'line below' : 'no line below'),
  words: flagWords(
    { vi: 'có đường kẻ bên dưới', en: 'a line below' },
    { vi: 'không có đường kẻ bên dưới', en: 'no line below' },
  ),
  compile: (option) => ({
    expected: [option === true ? 'line below' : 'no line below'],
    words:
      option === true
        ? { vi: 'có đường kẻ bên dưới', en: 'a line below' }
        : { vi: 'không có đường kẻ bên dưới', en: 'no line below' },
    test: (value) => value === option,
  }),
})

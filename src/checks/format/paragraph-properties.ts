import type { Alignment, Indent, Spacing, Wording } from '../../model/index.js'
import { type LineRule, printQuantity, type Quantity } from '../../text/index.js'
import { WORDS } from '../options.js'
import { anyAllows, type Look, type Property, property, ROUNDING, wantQuantity } from './property.js'
import { ALIGNMENTS, firstLineWords, inBoth, lineWords, millimetres, points } from './words.js'

const keyOf = (words: (twips: number) => Wording) => (twips: number) => words(twips).en.replaceAll(' ', '')

/** A distance of the paragraph. */
const distance = (
  name: Wording,
  description: string,
  measure: (look: Look) => number | null,
  words: (twips: number) => Wording,
): Property =>
  property({
    name,
    phrase: 'named',
    scope: 'paragraph',
    schema: { ...WORDS, description, examples: ['10mm'] },
    measure,
    amount: (twips) => twips,
    key: keyOf(words),
    words,
    compile(option, tools, path) {
      const { quantities, ...wanted } = wantQuantity(option, 'length', tools, path, printedAs(words))
      return { ...wanted, test: (value) => anyAllows(quantities, value, ROUNDING) }
    },
  })

/** A quantity that is one value is printed as what is measured is; a range as it is written. */
const printedAs = (words: (twips: number) => Wording) => (quantity: Quantity) =>
  quantity.least !== null && quantity.least === quantity.most && quantity.least < 0
    ? words(quantity.least)
    : inBoth((lang) => printQuantity(quantity, lang))

const indent =
  (side: keyof Indent) =>
  ({ sample }: Look) =>
    sample.paragraph.indent?.[side] ?? null
const spacing =
  (side: 'before' | 'after') =>
  ({ sample }: Look) =>
    sample.paragraph.spacing?.[side] ?? null

/** A line that blanks or a tab set in stands where these put it, which nobody can measure. */
const SET_IN_BY_BLANKS = /^(?:\t| {3}|\u00a0{3})/u
const SHORTEST_RUNNING = 90

/** Short lines on the left are often put in the middle with blanks, or to the right. */
const alignOf = ({ sample: { paragraph } }: Look): Alignment | null => {
  const { align, value } = paragraph
  const isPutElsewhere = align === 'left' && value.length < SHORTEST_RUNNING && SET_IN_BY_BLANKS.test(value)
  return isPutElsewhere ? null : align
}

export const align = property<Alignment>({
  name: { vi: 'căn lề', en: 'alignment' },
  scope: 'paragraph',
  schema: { enum: Object.keys(ALIGNMENTS), description: 'left, center, right or justify' },
  measure: alignOf,
  key: (value) => value,
  words: (value) => ALIGNMENTS[value],
  compile: (option) => ({
    expected: [String(option)],
    words: ALIGNMENTS[option as Alignment],
    test: (value) => value === option,
  }),
})

export const left = distance(
  { vi: 'thụt lề trái', en: 'left indent' },
  'Distance of the paragraph from the left margin: 0mm',
  indent('left'),
  millimetres,
)
export const right = distance(
  { vi: 'thụt lề phải', en: 'right indent' },
  'Distance of the paragraph from the right margin: 0mm',
  indent('right'),
  millimetres,
)
export const firstLine = distance(
  { vi: 'thụt đầu dòng', en: 'first-line indent' },
  'How far the first line is set in: 10mm ± 3mm; hanging is negative',
  (look) => (/^\s/u.test(look.sample.paragraph.value) ? null : indent('firstLine')(look)),
  firstLineWords,
)
export const before = distance(
  { vi: 'khoảng cách trước đoạn', en: 'space before' },
  'Space above the paragraph: 6pt..',
  spacing('before'),
  points,
)
export const after = distance(
  { vi: 'khoảng cách sau đoạn', en: 'space after' },
  'Space below the paragraph: 6pt..',
  spacing('after'),
  points,
)

/** The greater of the spaces below one paragraph and above the next is printed (ECMA-376-1 §17.3.1.33). */
function gapBelow({ sample, next }: Look): number | null {
  const { spacing: own, style } = sample.paragraph
  const other = next?.spacing
  // A blank paragraph is a gap of its own.
  if (!own || !other || next.value.trim() === '') return null
  const isOneStyle = style === next.style
  const printed = (space: number, { contextual }: Spacing) => (isOneStyle && contextual ? 0 : space)
  return Math.max(printed(own.after, own), printed(other.before, other))
}

export const gap = distance(
  { vi: 'khoảng cách giữa hai đoạn', en: 'space between paragraphs' },
  'Space that is printed between the paragraph and the next one: 6pt..',
  gapBelow,
  points,
)

export const line = property<{ line: number; rule: LineRule }>({
  name: { vi: 'giãn dòng', en: 'line spacing' },
  phrase: 'named',
  scope: 'paragraph',
  schema: {
    ...WORDS,
    description: 'Space of the lines: exactly 18pt..22pt, at least 18pt, 1.5 lines, single',
    examples: ['1.5 lines'],
  },
  measure: ({ sample }) => sample.paragraph.spacing,
  key: (value) => lineWords(value.line, value.rule).en,
  words: (value) => lineWords(value.line, value.rule),
  compile(option, tools, path) {
    const { quantities, ...wanted } = wantQuantity(option, 'line', tools, path)
    return {
      ...wanted,
      test: (value) =>
        anyAllows(
          quantities.filter(({ rule }) => rule === value.rule),
          value.line,
          1,
        ),
    }
  },
})

import {
  type Alignment,
  type CheckContext,
  type CompileTools,
  type PageKind,
  type PageSetup,
  type Paragraph,
  paragraphsOf,
  type Selector,
  type Wording,
} from '../../model/index.js'
import type { Quantity } from '../../text/index.js'
import { anyAllows, ROUNDING, wantQuantity } from '../format/property.js'
import { ALIGNMENTS, millimetres, sizeWords } from '../format/words.js'
import { pagesOf } from './count.js'
import { type PageTest, type Stretch, stretchesIn } from './stretch.js'

export interface NumberOptions {
  present?: boolean
  optional?: boolean
  position?: 'top' | 'bottom'
  align?: 'left' | 'center' | 'right'
  distance?: string | string[]
  first?: boolean
  fromPages?: number
  size?: string | string[]
  arabic?: boolean
  restart?: string
}

/** JSON Schema of what is asked of page numbers. */
export const NUMBER_SCHEMA = {
  description: 'The number of the page',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    present: { type: 'boolean', description: 'false: no page has a number' },
    optional: { type: 'boolean', description: 'true: nothing is said where there is none' },
    position: { enum: ['top', 'bottom'], description: 'In the header or in the footer' },
    align: { enum: ['left', 'center', 'right'], description: 'Where in its line' },
    distance: {
      $ref: '#/$defs/words',
      description: 'How far the header or footer that holds it is from the edge: 10mm ± 2mm',
      examples: ['10mm ± 2mm'],
    },
    first: { type: 'boolean', description: 'false: the first page shows none; true: it does' },
    fromPages: { type: 'integer', minimum: 1, description: 'Only documents of so many pages need one' },
    size: { $ref: '#/$defs/words', description: 'Size of the digits: 14pt', examples: ['14pt'] },
    arabic: { type: 'boolean', description: 'true: in Arabic digits' },
    restart: { type: 'string', pattern: '.', description: 'What begins with page 1 again: selector' },
  },
} as const

/** Numbers that are printed on some pages. */
interface Printed {
  paragraph: Paragraph
  position: 'top' | 'bottom'
}

/** Other ways of writing numbers that have Arabic digits: `- 2 -`, `02` (ECMA-376-1 §17.18.59). */
const ARABIC = new Set(['numberInDash', 'decimalZero', 'decimalFullWidth', 'decimalHalfWidth'])

/** The paragraphs that print page numbers, by the part that holds them. */
const numbersIn = ({ document: { reading }, memo }: CheckContext): Map<string, Paragraph> =>
  memo('page numbers', () => {
    const found = new Map<string, Paragraph>()
    for (const { part, blocks } of reading.asides) {
      const paragraph = [...paragraphsOf(blocks)].find(({ pageNumber }) => pageNumber)
      if (part !== null && paragraph) found.set(part, paragraph)
    }
    return found
  })

/** The number on the pages of a kind, in the header or else in the footer. */
function numberOn({ headers, footers }: PageSetup, kind: PageKind, context: CheckContext): Printed | null {
  const numbers = numbersIn(context)
  const top = numbers.get(headers[kind] ?? '')
  if (top) return { paragraph: top, position: 'top' }
  const bottom = numbers.get(footers[kind] ?? '')
  return bottom ? { paragraph: bottom, position: 'bottom' } : null
}

/** Headers have a stop in the middle and one on the right: one tab leads to the middle, two to the right. */
function alignmentOf({ align, value }: Paragraph): Alignment | null {
  const tabs = /^\t*/u.exec(value)?.[0].length ?? 0
  if (align !== 'left' || tabs === 0) return align === 'justify' ? 'left' : align
  return tabs === 1 ? 'center' : 'right'
}

const POSITIONS: Record<Printed['position'], Wording> = {
  top: { vi: 'đầu trang', en: 'at the top' },
  bottom: { vi: 'chân trang', en: 'at the bottom' },
}
const NONE = { key: 'none', words: { vi: 'không có', en: 'none' } }
const SOME = { key: 'present', words: { vi: 'có', en: 'present' } }
const NAME = { vi: 'số trang', en: 'page number' }

/** A test that is made for one document. */
export type MakePageTest = (context: CheckContext) => PageTest

/** Asks for page numbers: whether there are any, where, and how they look. */
export function compileNumber(options: NumberOptions, tools: CompileTools): MakePageTest[] {
  const { present, position, align, first, fromPages = 1, arabic, restart } = options
  const tests: MakePageTest[] = []
  /** The usual number, of odd pages where even ones differ; null too where it is hidden on the only page. */
  const usual = (context: CheckContext, { setup }: Stretch) => numberOn(setup, 'default', context)
  const about = (
    name: Wording,
    expected: Wording | null,
    source: string[],
    fault: (printed: Printed, stretch: Stretch) => { key: string; words: Wording } | null,
  ) =>
    tests.push((context) => ({
      name,
      phrase: 'plain',
      expected: source,
      words: expected ?? { vi: source.join(' hoặc '), en: source.join(' or ') },
      findFault(stretch) {
        const printed = usual(context, stretch)
        return printed && fault(printed, stretch)
      },
    }))

  // Where numbers begin anew is asked of those that there are.
  const isPresenceAsked = !options.optional && Object.keys(options).some((key) => key !== 'restart')
  const hasLater = (context: CheckContext) =>
    stretchesIn(context).some(({ index, setup }) => index > 0 && numberOn(setup, 'default', context) !== null)
  const presence: MakePageTest = (context) => ({
    name: NAME,
    phrase: 'named',
    expected: [present === false ? 'none' : 'present'],
    words: present === false ? NONE.words : SOME.words,
    findFault(stretch) {
      const { setup } = stretch
      // Where the first page is set up by itself, it may go without.
      if (present !== false && stretch.index === 0 && hasLater(context)) return null
      const isThere =
        usual(context, stretch) !== null && (!setup.evenDiffers || numberOn(setup, 'even', context) !== null)
      if (present === false) return isThere ? SOME : null
      return isThere || pagesOf(context) < fromPages ? null : NONE
    },
  })
  if (isPresenceAsked) tests.push(presence)
  if (position !== undefined)
    about({ vi: 'vị trí số trang', en: 'place of the page number' }, POSITIONS[position], [position], (printed) =>
      printed.position === position ? null : { key: printed.position, words: POSITIONS[printed.position] },
    )
  if (align !== undefined)
    about(
      { vi: 'căn lề số trang', en: 'alignment of the page number' },
      ALIGNMENTS[align],
      [align],
      ({ paragraph }) => {
        const found = alignmentOf(paragraph)
        return found === null || found === align ? null : { key: found, words: ALIGNMENTS[found] }
      },
    )
  if (options.distance !== undefined) {
    const { quantities, expected, words } = wantQuantity(options.distance, 'length', tools, ['number', 'distance'])
    about(
      { vi: 'khoảng cách từ mép giấy đến số trang', en: 'distance of the page number from the edge' },
      words,
      expected,
      ({ position: side }, { setup }) => {
        const found = side === 'top' ? setup.header : setup.footer
        const seen = millimetres(found)
        return anyAllows(quantities, found, ROUNDING) ? null : { key: seen.en.replaceAll(' ', ''), words: seen }
      },
    )
  }
  if (options.size !== undefined) {
    const { quantities, expected, words } = wantQuantity(options.size, 'size', tools, ['number', 'size'])
    about({ vi: 'cỡ chữ của số trang', en: 'size of the page number' }, words, expected, ({ paragraph }) =>
      sizeFault(paragraph, quantities),
    )
  }
  if (arabic === true)
    about(
      { vi: 'kiểu số trang', en: 'digits of the page number' },
      { vi: 'chữ số Ả Rập (1, 2, 3)', en: 'Arabic digits' },
      ['decimal'],
      (_, { setup: { numberFormat } }) =>
        numberFormat === undefined || ARABIC.has(numberFormat)
          ? null
          : { key: numberFormat, words: { vi: 'kiểu số khác (La Mã, chữ cái…)', en: 'other signs' } },
    )
  if (first !== undefined) tests.push((context) => firstPageTest(first, context))
  if (restart !== undefined) {
    const select = tools.selector(restart, ['number', 'restart'])
    tests.push((context) => restartTest(select, context))
  }
  return tests
}

function sizeFault({ runs }: Paragraph, quantities: readonly Quantity[]) {
  const size = runs.find(({ text }) => text.trim() !== '')?.size ?? null
  return size === null || anyAllows(quantities, size) ? null : { key: `${size / 2}pt`, words: sizeWords(size) }
}

/** Whether the number is shown on the first page of the document. */
const firstPageTest = (isWanted: boolean, context: CheckContext): PageTest => {
  const shown = { key: 'shown', words: { vi: 'có in', en: 'shown' } }
  const hidden = { key: 'hidden', words: { vi: 'không in', en: 'hidden' } }
  return {
    name: { vi: 'số trang ở trang đầu', en: 'page number on the first page' },
    phrase: 'named',
    expected: [isWanted ? shown.key : hidden.key],
    words: isWanted ? shown.words : hidden.words,
    findFault({ setup, index }) {
      // A document without numbers shows none on its first page: that they lack is told once.
      if (index > 0 || numberOn(setup, 'default', context) === null) return null
      const isShown = !setup.firstDiffers || numberOn(setup, 'first', context) !== null
      return isShown === isWanted ? null : isShown ? shown : hidden
    },
  }
}

/** Whether the pages of something begin with 1: it must open a stretch of pages that counts anew. */
const restartTest = (select: Selector, context: CheckContext): PageTest => {
  const starts = select(context).flatMap(({ node }) => node.position?.start.line ?? [])
  const lines = [...paragraphsOf(context.document.reading.blocks)]
    .filter(({ value }) => value.trim() !== '')
    .map(({ position }) => position?.start.line ?? 0)
  return {
    name: { vi: 'cách đánh số trang', en: 'numbering of the pages' },
    phrase: 'plain',
    expected: ['restart'],
    words: { vi: 'đánh số riêng, bắt đầu từ 1', en: 'numbered anew from 1' },
    findFault({ setup, from, index }) {
      if (numberOn(setup, 'default', context) === null) return null
      const inside = starts.filter((line) => line >= from && line <= setup.lastLine)
      const [opening, ...others] = inside
      if (opening === undefined) return null
      const isOpening = others.length === 0 && lines.every((line) => line < from || line >= opening)
      // What a document begins with needs no number of its own to begin with.
      const isAnew = isOpening && (setup.numberStart ?? (index === 0 ? 1 : null)) === 1
      return isAnew
        ? null
        : { key: 'continued', words: { vi: 'đánh số tiếp theo trang trước', en: 'going on from the page before' } }
    },
  }
}

import { type Block, type ComponentWords, isInCapitals, type Paragraph, paragraphsOf } from '../model/index.js'
import { once } from '../model/once.js'
import {
  anyOf,
  closesWith,
  compileTerm,
  type FoldedText,
  fold,
  foldBare,
  foldForTerms,
  isUpper,
  opensWith,
  parseDateLine,
  parseLabel,
  parseLoneLabel,
  parseNumberLine,
  tidy,
} from '../text/index.js'

/** What a line of the letterhead or the closing is, as far as its form tells. */
export type Kind = 'head' | 'mark' | 'type' | 'rule' | 'addressee' | 'closing' | 'appendix' | 'heading' | 'other'

/** Words of the longest abstract. */
export const ABSTRACT_WORDS = 45
const MARK_WORDS = 8
const POSITION_WORDS = 6
/** Words of the longest line that lists all recipients. */
const LIST_WORDS = 40
const RULE = /^[-–—_=*★☆٭∗⁎\s]{1,40}$/u

/** The number of words of a text that has been tidied. */
export function words(text: string): number {
  let count = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** A line of a document, as the letterhead and the closing are told by it. */
export interface Line {
  /** Index of the block. */
  block: number
  text: string
  paragraph: Paragraph
  /** Where the line ends in the paragraph. */
  to: number
  inTable: boolean
  isLast: boolean
}

/** The lines of all paragraphs, those in tables too, blank ones among them. */
export function linesOf(blocks: Block[]): Line[] {
  return blocks.flatMap((block, index) =>
    [...paragraphsOf([block])].flatMap((paragraph) => {
      let to = -1
      const inCapitals = isInCapitals(paragraph)
      const texts = paragraph.value.split('\n')
      return texts.map((text, at): Line => {
        to += text.length + 1
        return {
          block: index,
          text: tidy(inCapitals ? text.toUpperCase() : text),
          paragraph,
          to,
          inTable: block.type === 'table',
          isLast: at === texts.length - 1,
        }
      })
    }),
  )
}

/** Tells the kinds of lines by the words of a catalogue. */
export function makeClassifier(components: ComponentWords) {
  const any = (...lists: (string[] | undefined)[]) => anyOf(lists.flatMap((list = []) => list.map(compileTerm))).test
  const systems = Object.values(components.systems ?? {})
  const isTitle = any(...systems.map(({ title }) => title))
  const isMark = any(components.marks)
  const isIssuer = any(...systems.map(({ issuer }) => issuer))
  const isRecipients = any(components.recipients)
  const isClosing = any(components.recipients, components.authority)
  const isPosition = any(components.positions)
  const isAddressee = any(components.addressee)
  const isAppendix = any(components.appendix)
  const typeNames = (components.typeNames ?? []).flatMap((name) => [...new Set([fold(name), foldBare(name)])])
  const folded = (text: string) => foldForTerms(text, true)
  const isSetOff = ({ paragraph, text }: Line) =>
    isUpper(text) ||
    paragraph.align === 'center' ||
    paragraph.outlineLevel !== null ||
    paragraph.runs.every(({ bold, text: piece }) => bold || piece.trim() === '')

  const isType = (line: Line) => {
    const text = fold(line.text)
    return typeNames.some(
      (name) =>
        text === name ||
        (opensWith(text, name) &&
          isSetOff(line) &&
          words(line.text) <= ABSTRACT_WORDS &&
          (/^\p{Lu}{2}/u.test(line.text) || line.paragraph.outlineLevel === 1)) ||
        (closesWith(text, name) && words(line.text) <= MARK_WORDS && isMark(folded(line.text))),
    )
  }
  const isHead = ({ text }: Line, whole: () => FoldedText) =>
    parseNumberLine(text)?.hasCode ||
    parseDateLine(text) !== null ||
    (words(text) <= 30 && isTitle(whole())) ||
    (isUpper(text) && isIssuer(whole()))
  return {
    front(line: Line): Kind {
      const { text, paragraph } = line
      const whole = once(() => folded(text))
      if (RULE.test(text)) return 'rule'
      // What the word processor numbers is a heading, whatever words it begins with.
      if (parseLoneLabel(paragraph.label ?? '')?.ordinals.some(({ family }) => family !== 'bullet')) return 'heading'
      if (!line.inTable && isAddressee(folded(text.slice(0, 40)))) return 'addressee'
      if (isHead(line, whole)) return 'head'
      if (words(text) <= MARK_WORDS && isMark(whole())) return 'mark'
      if (isType(line)) return 'type'
      // The name of the form that a paper follows stands above its letterhead.
      const family = parseLabel(text)?.ordinals[0]?.family ?? 'bullet'
      return family === 'bullet' || family.startsWith('mau') ? 'other' : 'heading'
    },
    /** The line that a signature or the recipients begin with where those who sign are named in small letters. */
    signs(line: Line): boolean {
      const { text, paragraph } = line
      const isPlain = paragraph.label === null && paragraph.outlineLevel === null && !/[.:;,]$/u.test(text)
      const isParted = /\S(?:\t|\s{3})\s*\S/u.test(paragraph.value)
      return isPlain && words(text) <= POSITION_WORDS && (isSetOff(line) || isParted) && isPosition(folded(text))
    },
    back(line: Line): Kind {
      const { text, paragraph } = line
      const count = words(text)
      // “9. Nơi nhận văn bản” is a heading of a guideline, “Nơi nhận:” the label of a list.
      const isHeading = paragraph.label !== null || (paragraph.outlineLevel !== null && count > 2)
      // “Nơi nhận: Đảng ủy xã; lưu Chi bộ.”: all of them on the line of the label.
      const [, label = null] = /^([^:]{1,20}):/u.exec(text) ?? []
      if (label !== null && count <= LIST_WORDS && !isHeading && isRecipients(folded(label))) return 'closing'
      if (count <= 12 && !isHeading) {
        const whole = folded(text)
        if (isUpper(text.slice(0, 3)) && isClosing(whole)) return 'closing'
        if (count <= 6 && isRecipients(whole)) return 'closing'
        if (count <= 8 && isUpper(text) && isPosition(whole)) return 'closing'
      }
      return (count <= 4 || isSetOff(line)) && isAppendix(folded(text.slice(0, 40))) ? 'appendix' : 'other'
    },
    isSetOff,
  }
}

export type Classifier = ReturnType<typeof makeClassifier>

import type { CheckContext, Paragraph } from '../model/index.js'
import { once } from '../model/once.js'
import { type FoldedText, tidy } from '../text/index.js'

/** The words of a paragraph that may stand for a heading. */
const OPENING_WORDS = 8
/** What stands before a colon and names what follows; a bullet may stand before it. */
const LABEL = /^[^:.;!?]{3,140}(?=:\s)/u
/** A name that stands further back in a label is not what the label is about: “Người phụ trách kiểm tra: …”. */
const LABEL_BEGINNING = 5
const CLAUSE_END = /(?<=[.;!?])\s+|\n/u

/** A piece of text, folded when it is first asked for. */
export interface Piece {
  text: string
  folded(): FoldedText
}

/** A paragraph of running text, put in order once for all that search it. */
export interface Passage {
  whole: Piece
  /** Its first words, where a heading may be written into it. */
  opening: Piece
  /** What stands before its first colon, and the same without its first words; null where nothing does. */
  label: { whole: Piece; end: Piece } | null
  /** Its sentences and their halves, as full stops and semicolons part them. */
  clauses(): Piece[]
}

/** Makes a piece; slips of diacritics are forgiven where it is lenient. */
export const pieceOf = ({ fold }: CheckContext, text: string, isLenient: boolean): Piece => ({
  text,
  folded: once(() => fold(text, isLenient)),
})

function makePassage({ value }: Paragraph, context: CheckContext): Passage {
  const text = tidy(value)
  const piece = (part: string) => pieceOf(context, part, false)
  const label = LABEL.exec(text)?.[0]
  const labelWords = label?.replace(/^[-–+*•]\s+/u, '').split(' ') ?? []
  return {
    whole: piece(text),
    opening: piece(text.split(' ', OPENING_WORDS).join(' ')),
    label:
      label === undefined ? null : { whole: piece(label), end: piece(labelWords.slice(LABEL_BEGINNING).join(' ')) },
    clauses: once(() => text.split(CLAUSE_END).map(piece)),
  }
}

/** Makes what puts a paragraph in order, once a document. */
export function passagesOf(context: CheckContext): (paragraph: Paragraph) => Passage {
  const passages = context.memo('passages', () => new Map<Paragraph, Passage>())
  return (paragraph) => {
    let passage = passages.get(paragraph)
    if (passage === undefined) {
      passage = makePassage(paragraph, context)
      passages.set(paragraph, passage)
    }
    return passage
  }
}

import type { CheckContext, Paragraph } from '../model/index.js'
import { type FoldedText, foldForTerms, tidy } from '../text/index.js'

/** The words of a paragraph that may stand for a heading. */
const OPENING_WORDS = 8
/** What stands before a colon and names what follows; a bullet may stand before it. */
const LABEL = /^[^:.;!?]{3,140}(?=:\s)/u
/** A name that stands further back in a label is not what the label is about: “Người phụ trách kiểm tra: …”. */
const LABEL_BEGINNING = 5
const CLAUSE_END = /(?<=[.;!?])\s+|\n/u

/** A paragraph of running text, put in order once for all that search it. */
export interface Passage {
  text: string
  folded(): FoldedText
  /** Its first words, where a heading may be written into it. */
  opening(): FoldedText
  /** What stands before its first colon; null where nothing does. */
  label(): FoldedText | null
  /** The label without its first words. */
  labelEnd(): FoldedText
  /** Its sentences and their halves, as full stops and semicolons part them. */
  clauses(): { text: string; folded: FoldedText }[]
}

/** Makes what is worked out when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const words = (text: string) => text.replace(/^[-–+*•]\s+/u, '').split(' ')
const fold = (text: string) => foldForTerms(text, false)

function makePassage({ value }: Paragraph): Passage {
  const text = tidy(value)
  const label = LABEL.exec(text)?.[0]
  return {
    text,
    folded: lazy(() => fold(text)),
    opening: lazy(() => fold(text.split(' ', OPENING_WORDS).join(' '))),
    label: lazy(() => (label === undefined ? null : fold(label))),
    labelEnd: lazy(() =>
      fold(
        words(label ?? '')
          .slice(LABEL_BEGINNING)
          .join(' '),
      ),
    ),
    clauses: lazy(() => text.split(CLAUSE_END).map((clause) => ({ text: clause, folded: fold(clause) }))),
  }
}

/** Makes what puts a paragraph in order, once a document. */
export function passagesOf(context: CheckContext): (paragraph: Paragraph) => Passage {
  const passages = context.memo('passages', () => new Map<Paragraph, Passage>())
  return (paragraph) => {
    let passage = passages.get(paragraph)
    if (passage === undefined) {
      passage = makePassage(paragraph)
      passages.set(paragraph, passage)
    }
    return passage
  }
}

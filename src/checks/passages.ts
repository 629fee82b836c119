import type { CheckContext, Paragraph } from '../model/index.js'
import { type FoldedText, foldForTerms, tidy } from '../text/index.js'

/** The words of a paragraph that may stand for a heading. */
const OPENING_WORDS = 8

/** A paragraph of running text, put in order once for all that search it. */
export interface Passage {
  text: string
  folded(): FoldedText
  /** Its first words, where a heading may be written into it. */
  opening(): FoldedText
}

/** Makes what folds a text when it is first asked for. */
function folding(cut: () => string): () => FoldedText {
  let folded: FoldedText | null = null
  return () => {
    folded ??= foldForTerms(cut(), false)
    return folded
  }
}

function makePassage({ value }: Paragraph): Passage {
  const text = tidy(value)
  return {
    text,
    folded: folding(() => text),
    opening: folding(() => text.split(' ', OPENING_WORDS).join(' ')),
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

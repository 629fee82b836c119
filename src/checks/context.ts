import type { CheckContext, Document } from '../model/index.js'
import { type FoldedText, foldForTerms } from '../text/index.js'

/** Makes what folds texts, each once. */
export function makeFold(): CheckContext['fold'] {
  const folded = { lenient: new Map<string, FoldedText>(), strict: new Map<string, FoldedText>() }
  return (text, lenient) => {
    const known = lenient ? folded.lenient : folded.strict
    let result = known.get(text)
    if (result === undefined) {
      result = foldForTerms(text, lenient)
      known.set(text, result)
    }
    return result
  }
}

/** What the checks of one document share. */
export function makeContext(document: Document, today: string): CheckContext {
  const made = new Map<object | string, unknown>()
  return {
    document,
    today,
    fold: makeFold(),
    memo<T>(key: object | string, make: () => T): T {
      const known = made.get(key)
      if (known !== undefined || made.has(key)) return known as T
      const value = make()
      made.set(key, value)
      return value
    },
  }
}

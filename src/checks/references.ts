import type { CheckContext } from '../model/index.js'
import { once } from '../model/once.js'
import { type Citation, findCitations, foldBare } from '../text/index.js'
import { type Finder, findInSpan, mayFindIn, wordFinder } from './finder.js'
import type { Spot } from './places.js'
import type { Span } from './spans.js'
import { type Instruments, indexInstruments, type Known } from './validity.js'

/** A reference at its place, and the instrument that it means. */
export interface Reference extends Spot {
  /** As printed. */
  text: string
  /** Null for a reference by name. */
  citation: Citation | null
  /** What it means; null where it is unknown, or bears a number of which there are several and nothing tells which. */
  id: string | null
  /** Whether no instrument that is declared can be meant. */
  isUnknown: boolean
  tail: string
}

/** From this share of the words of its title on, a text behind a number speaks of an instrument. */
const ENOUGH = 0.6
/** Words of a title that say what kind of paper it is. */
const KIND_WORDS = 2

const wordsOf = (text: string) => foldBare(text).split(' ').filter(Boolean)

/** How much of an instrument's title stands behind its number. */
function agreement({ instrument: { title } }: Known, tail: string): number {
  const said = new Set(wordsOf(tail))
  const wanted = wordsOf(typeof title === 'string' ? title : title.vi).slice(KIND_WORDS)
  return wanted.length === 0 ? 0 : wanted.filter((word) => said.has(word)).length / wanted.length
}

/** Of several instruments the one that a text behind their number speaks of. */
function bySubject(candidates: readonly Known[], tail: string): Known | null {
  const fitting = candidates
    .map((known) => ({ known, share: agreement(known, tail) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
  const [best, second] = fitting
  return best && best.share !== second?.share ? best.known : null
}

interface Names {
  find: Finder
  id: string
}

/** Compiles what finds the references to instruments in a document. */
export function compileReferences(
  instruments: Instruments,
  allowBare: boolean,
): (spans: readonly Span[], context: CheckContext) => Reference[] {
  // Most documents cite nothing by its number.
  const index = once(() => indexInstruments(instruments))
  const names: Names[] = Object.entries(instruments).flatMap(([id, instrument]) =>
    instrument.names ? [{ id, find: wordFinder(instrument.names) }] : [],
  )

  const resolve = (citation: Citation, bound: ReadonlyMap<string, Known>): Pick<Reference, 'id' | 'isUnknown'> => {
    const candidates = index().get(citation.key) ?? []
    if (candidates.length === 0) return { id: null, isUnknown: true }
    const { year } = citation
    if (year !== null) {
      // Numbers begin anew every term: of another year it is another instrument. Days are misprinted too often to tell.
      const ofYear = candidates.filter((known) => known.year === null || known.year === year)
      const found = ofYear.length > 1 ? bySubject(ofYear, citation.tail) : ofYear[0]
      return { id: found?.id ?? null, isUnknown: ofYear.length === 0 }
    }
    const [only, ...others] = candidates
    const isSure = allowBare && only !== undefined && others.length === 0 && !only.isShared
    const found = bound.get(citation.key) ?? bySubject(candidates, citation.tail) ?? (isSure ? only : null)
    return { id: found?.id ?? null, isUnknown: false }
  }

  return (spans, context) => {
    const { memo } = context
    const known = memo('citations by text', () => new Map<string, Citation[]>())
    const citationsIn = (text: string) => {
      const citations = known.get(text) ?? findCitations(text)
      known.set(text, citations)
      return citations
    }
    const found = spans.map((span) => ({ span, text: span.text, citations: citationsIn(span.text) }))
    /** What a number means in this document, where one reference says so by its year. */
    const bound = new Map<string, Known>()
    for (const { citations } of found) {
      for (const citation of citations) {
        const { id } = citation.year === null ? { id: null } : resolve(citation, bound)
        const meant = index()
          .get(citation.key)
          ?.find((one) => one.id === id)
        if (meant && !bound.has(citation.key)) bound.set(citation.key, meant)
      }
    }
    const used = names.filter(({ find }) => mayFindIn(spans, find, context))
    return found.flatMap(({ span, text, citations }): Reference[] => {
      const numbered = citations.map((citation): Reference => {
        const { from, to, tail } = citation
        const place = { span, from: from + span.from, to: to + span.from }
        return { ...place, text: text.slice(from, to), citation, tail, ...resolve(citation, bound) }
      })
      const named = used.flatMap(({ id, find }) =>
        findInSpan(span, find).map((match): Reference => {
          const tail = text.slice(match.to - span.from).split(/;|\.(?=\s|$)/u)[0] ?? ''
          const { from, to } = match
          return { span, from, to, text: match.text, citation: null, id, isUnknown: false, tail }
        }),
      )
      return [...numbered, ...named].sort((a, b) => a.from - b.from)
    })
  }
}

import type { Hit, Wording } from '../model/index.js'
import type { Span } from './spans.js'

/** A finding that stands for many names no more of their places than these. */
export const MOST_RELATED = 5

export const HERE_TOO: Wording = { vi: 'Chỗ khác', en: 'Elsewhere' }

/** A place of a hit: a stretch of a paragraph. */
export interface Spot {
  span: Span
  from: number
  to: number
}

/** One use of a form, at its place. */
export interface Use extends Spot {
  /** The same for uses that agree. */
  form: string
  /** As written, or as set. */
  shown: Wording
  /** How much it counts: 1 for a word, the number of letters for formatting. */
  weight: number
}

/** Where something is, for a hit. An empty stretch shows the letter behind it. */
export const placed = ({ span, from, to }: Spot) => ({
  node: span.node,
  sections: span.sections,
  from,
  to: Math.max(to, Math.min(from + 1, span.node.value.length)),
})

/** The first places of many, as related to another. */
export const relatedTo = (spots: readonly Spot[], message = HERE_TOO): Pick<Hit, 'related'> =>
  spots.length === 0 ? {} : { related: spots.slice(0, MOST_RELATED).map((spot) => ({ ...placed(spot), message })) }

import { type Paragraph, type Place, paragraphsOf, type Reading } from '../../model/index.js'

/** A paragraph of the paper and the id under which it stands in the page. */
export interface Spot {
  id: string
  paragraph: Paragraph
}

/**
 * Every paragraph that was read, each with an id: the main text, then headers, footers and notes.
 * @param prefix keeps the ids of several documents in one page apart
 */
export function spotsOf({ blocks, asides }: Reading, prefix: string): Spot[] {
  const paragraphs = [blocks, ...asides.map((aside) => aside.blocks)].flatMap((part) => [...paragraphsOf(part)])
  return paragraphs.map((paragraph, index) => ({ id: `${prefix}-p${index + 1}`, paragraph }))
}

type Start = Pick<Place, 'line' | 'column'>

const startOf = ({ paragraph }: Spot): Start => paragraph.position?.start ?? { line: 1, column: 1 }
const compare = (a: Start, b: Start) => a.line - b.line || a.column - b.column

/** How many spots, sorted by where they begin, begin before a place or at it. */
function countUpTo(spots: Spot[], place: Start): number {
  let low = 0
  let high = spots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(startOf(spots[middle] as Spot), place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds the paragraph that a place speaks of: the last of its part that begins there or before. Of several that
 * begin at one place, as those of a piece of HTML in Markdown do, the first. Null where there is none.
 */
export function makeLocator(spots: Spot[]): (place: Place) => Spot | null {
  const parts = new Map<string | undefined, Spot[]>()
  for (const spot of spots) {
    const part = spot.paragraph.data?.part
    const known = parts.get(part)
    if (known) known.push(spot)
    else parts.set(part, [spot])
  }
  for (const known of parts.values()) known.sort((a, b) => compare(startOf(a), startOf(b)))
  return (place) => {
    const known = parts.get(place.part) ?? []
    let at = countUpTo(known, place) - 1
    while (at > 0 && compare(startOf(known[at - 1] as Spot), startOf(known[at] as Spot)) === 0) at--
    return known[at] ?? null
  }
}

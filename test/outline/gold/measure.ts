import { fold } from '../../../src/text/index.js'
import { align, type FoundHeading } from './align.js'
import type { GoldHeading } from './outline.js'

/** How near an outline comes to its gold. Optional headings and sample text count neither way. */
export interface Measure {
  /** Of the found headings that count, the share that the gold requires. */
  precision: number
  /** Of the required headings, the share that was found. */
  recall: number
  /** Of the required headings that were found, the share that stands in the right section. */
  placed: number
  missing: GoldHeading[]
  extra: FoundHeading[]
  misplaced: Misplaced[]
  /** Optional headings and sample text that were found. */
  tolerated: FoundHeading[]
}

export interface Misplaced {
  found: FoundHeading
  /** The section that it was put in; null for none. */
  under: FoundHeading | null
  /** The section that it belongs to; null for none. */
  expected: GoldHeading | null
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const pick = <Item>(items: Item[], place: number | null): Item | null =>
  place === null ? null : (items[place] ?? null)

/** Tells how near the found headings come to the gold. */
export function measure(gold: GoldHeading[], found: FoundHeading[]): Measure {
  const pairs = align(gold, found)
  const paired = new Set(pairs.filter((place) => place !== null))
  const isRequired = (place: number | null) => place !== null && gold[place]?.optional === false

  /** The nearest section around a heading that was found at all. */
  const around = (place: number): number | null => {
    let parent = gold[place]?.parent ?? null
    while (parent !== null && !paired.has(parent)) parent = gold[parent]?.parent ?? null
    return parent
  }
  const misplacedAt = (place: number, heading: FoundHeading): Misplaced[] => {
    const expected = around(place)
    const under = pick(found, heading.parent)
    const pair = pick(pairs, heading.parent)
    if (under === null ? expected === null : pair !== null && pair === expected) return []
    const parent = pick(gold, pick(gold, place)?.parent ?? null)
    // A section whose title was read wrongly is known by its label.
    if (under?.label && pair === null && parent?.label && fold(under.label) === fold(parent.label)) return []
    return [{ found: heading, under, expected: parent }]
  }

  const required = gold.filter(({ optional }) => !optional)
  const missing = gold.filter(({ optional }, place) => !optional && !paired.has(place))
  const extra = found.filter((_, index) => pairs[index] === null)
  const tolerated = found.filter((_, index) => pairs[index] !== null && !isRequired(pairs[index] ?? null))
  const hits = required.length - missing.length
  const misplaced = found.flatMap((heading, index) => {
    const place = pairs[index] ?? null
    return place !== null && isRequired(place) ? misplacedAt(place, heading) : []
  })
  return {
    precision: share(hits, hits + extra.length),
    recall: share(hits, required.length),
    placed: share(hits - misplaced.length, hits),
    missing,
    extra,
    misplaced,
    tolerated,
  }
}

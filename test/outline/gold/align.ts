import { fold } from '../../../src/text/index.js'
import type { GoldHeading } from './outline.js'

/** A heading of the outline that is measured, flattened in reading order. */
export interface FoundHeading {
  label: string | null
  title: string
  /** Index of the section that it stands in. */
  parent: number | null
  /** Ordinal of its paragraph. */
  line: number
}

type Named = Pick<GoldHeading, 'label' | 'title'>
const keyOf = ({ label, title }: Named) => fold(`${label ?? ''} ${title}`)

/** Whether a found heading is the one that the gold names; the opening of an optional one is enough. */
function isSame(gold: GoldHeading, goldKey: string, found: FoundHeading, foundKey: string): boolean {
  if (!gold.optional) return goldKey === foundKey
  if (fold(found.title) === '') return false
  return `${foundKey} `.startsWith(`${goldKey} `) || (gold.isOpening && `${goldKey} `.startsWith(`${foundKey} `))
}

/** No number of optional headings outweighs one that is required. */
const REQUIRED = 100_000
const OPTIONAL = 1

/**
 * Aligns both outlines in order, so that as many required headings as can be have their counterpart.
 * @returns for each found heading the index of its gold heading, or null
 */
export function align(gold: GoldHeading[], found: FoundHeading[]): (number | null)[] {
  const goldKeys = gold.map(keyOf)
  const foundKeys = found.map(keyOf)
  const same = (g: number, f: number) =>
    isSame(gold[g] as GoldHeading, goldKeys[g] as string, found[f] as FoundHeading, foundKeys[f] as string)
  const worth = (g: number) => (gold[g]?.optional ? OPTIONAL : REQUIRED)
  // best[g][f]: the most that the gold from g on and the found from f on can have in common.
  const best = Array.from({ length: gold.length + 1 }, () => new Array<number>(found.length + 1).fill(0))
  const at = (g: number, f: number) => best[g]?.[f] ?? 0
  const pairing = (g: number, f: number) => {
    if (gold[g]?.isSample) return OPTIONAL + at(g, f + 1)
    return same(g, f) ? worth(g) + at(g + 1, f + 1) : -1
  }
  for (let g = gold.length - 1; g >= 0; g--) {
    const row = best[g] as number[]
    for (let f = found.length - 1; f >= 0; f--) row[f] = Math.max(at(g + 1, f), at(g, f + 1), pairing(g, f))
  }
  const pairs: (number | null)[] = found.map(() => null)
  for (let g = 0, f = 0; g < gold.length && f < found.length; ) {
    if (at(g, f) === pairing(g, f)) {
      pairs[f] = g
      f++
      if (!gold[g]?.isSample) g++
    } else if (at(g, f) === at(g + 1, f)) g++
    else f++
  }
  return pairs
}

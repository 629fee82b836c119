import { fold } from './fold.js'

/** What is kept of a text to tell later how much of it stands in another one. Plain data. */
export interface Sketch {
  /** How many different rows of words the text has. */
  size: number
  /** The least of the numbers that stand for them, in order. */
  least: number[]
}

/** So many words in a row are one piece: shorter rows stand in any two papers of an office. */
const ROW = 4
/** So many numbers are kept: enough to tell shares to about a tenth (bottom-k sketch, Cohen and Kaplan 2007). */
const KEPT = 64

/** A number of 32 bits for some words, the same on every machine; near texts give numbers far apart (MurmurHash3's end). */
function numberFor(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Makes the sketch of a text; case, punctuation and the place of tone marks make no difference. */
export function sketchOf(text: string): Sketch {
  const words = fold(text).split(' ').filter(Boolean)
  const numbers = new Set<number>()
  for (let at = 0; at + ROW <= words.length; at++) numbers.add(numberFor(words.slice(at, at + ROW).join(' ')))
  return { size: numbers.size, least: [...numbers].sort((a, b) => a - b).slice(0, KEPT) }
}

/** A share of fewer rows than these is chance. */
const FEWEST = 8

const boundOf = ({ least }: Sketch) => (least.length < KEPT ? Number.POSITIVE_INFINITY : (least.at(-1) ?? 0))

/**
 * How much of the shorter of two texts stands in the other one, 0 to 1. Of two that are hardly longer than what is left
 * aside nothing is known: 0.
 * @param printed rows of words that forms print, which are left aside
 */
export function shareOf(one: Sketch, other: Sketch, printed: ReadonlySet<number> = new Set()): number {
  // Up to here both know all of their numbers.
  const bound = Math.min(boundOf(one), boundOf(other))
  const rowsOf = ({ least }: Sketch) => least.filter((number) => number <= bound && !printed.has(number))
  const [own, others] = [rowsOf(one), new Set(rowsOf(other))]
  const shorter = Math.min(own.length, others.size)
  return shorter < FEWEST ? 0 : own.filter((number) => others.has(number)).length / shorter
}

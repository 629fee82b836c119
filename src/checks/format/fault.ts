import type { CheckContext, Hit, Wording } from '../../model/index.js'
import { sliceParagraph } from '../../outline/index.js'
import { MOST_RELATED } from '../places.js'
import type { Neighbours } from './neighbours.js'
import type { Look, Property, Seen } from './property.js'
import { PRINTED, type Sample } from './sample.js'
import { listed, percent } from './words.js'

/** How many different faulty values it names. */
const MOST_NAMED = 3

/** A stretch of a paragraph with a fault. */
interface Place {
  sample: Sample
  from: number
  to: number
  seen: Seen
}

/** What is wrong with one property in all places taken together. */
export interface Tally {
  places: Place[]
  wrong: number
  right: number
}

/** Everything that a property can be seen in: each run, or the sample as a whole. */
export function* looksAt(
  { scope }: Property,
  samples: readonly Sample[],
  neighbours: Neighbours,
): Generator<Look & { from: number; to: number; weight: number }> {
  for (const sample of samples) {
    const next = neighbours.followers.get(sample.paragraph)
    const isBordered = neighbours.bordered.has(sample.paragraph)
    if (scope === 'run')
      for (const { run, from, to, weight } of sample.runs) yield { sample, run, next, isBordered, from, to, weight }
    else yield { sample, run: null, next, isBordered, from: sample.from, to: sample.to, weight: sample.weight }
  }
}

/** Sorts what is seen into right and wrong. Neighbours with one fault are one place. */
export function tally(
  property: Property,
  accepts: (look: Look, seen: Seen) => boolean,
  samples: readonly Sample[],
  neighbours: Neighbours,
): Tally {
  const found: Tally = { places: [], wrong: 0, right: 0 }
  for (const look of looksAt(property, samples, neighbours)) {
    const { from, to, weight } = look
    const seen = property.see(look)
    if (seen === null) continue
    if (accepts(look, seen)) {
      found.right += weight
      continue
    }
    found.wrong += weight
    const last = found.places.at(-1)
    const isNext = last?.sample === look.sample && !PRINTED.test(look.sample.paragraph.value.slice(last.to, from))
    if (isNext && last.seen.key === seen.key) last.to = to
    else found.places.push({ sample: look.sample, from, to, seen })
  }
  return found
}

/** The faulty values, the most frequent first. */
function valuesOf(places: readonly Place[]): Seen[] {
  const values = new Map<string, { seen: Seen; length: number }>()
  for (const { seen, from, to } of places) {
    const value = values.get(seen.key) ?? { seen, length: 0 }
    value.length += to - from
    values.set(seen.key, value)
  }
  return [...values.values()].sort((a, b) => b.length - a.length).map(({ seen }) => seen)
}

/** One finding of all places with one fault. */
export function hitOf(
  { name }: Property,
  { places, wrong, right }: Tally,
  wanted: { expected: string[]; words: Wording },
  { document: { format } }: CheckContext,
): Hit {
  const [first, ...others] = places
  const values = valuesOf(places)
  const shown = values.slice(0, MOST_NAMED)
  const nodeOf = ({ sample, from, to }: Place) => sliceParagraph(sample.paragraph, from, to, format === 'markdown')
  return {
    ...(first ? { node: nodeOf(first), sections: first.sample.sections } : {}),
    subject: name.en,
    actual: shown.map(({ key }) => key).join(', '),
    expected: wanted.expected,
    values: {
      property: name,
      actual: listed(shown.map(({ words }) => words)),
      expected: wanted.words,
      count: places.length,
      share: percent(wrong / (wrong + right)),
    },
    ...(others.length > 0
      ? {
          related: others.slice(0, MOST_RELATED).map((place) => ({
            node: nodeOf(place),
            sections: place.sample.sections,
            message: place.seen.words,
          })),
        }
      : {}),
  }
}

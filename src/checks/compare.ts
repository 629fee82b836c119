import type { SectionVisit } from '../model/index.js'
import { align } from './align.js'
import type { Item } from './expected.js'

/** What differs between a list of sections and the sections that are there. */
export interface Flaw {
  problem: 'missing' | 'misplaced' | 'swapped' | 'misspelt' | 'extra'
  /** Null for what is on no list. */
  item: Item | null
  /** The section in question; null for what is missing. */
  at: SectionVisit | null
  /** The section that it belongs behind, and the one that it belongs in front of, where those are there. */
  before: SectionVisit | undefined
  behind: SectionVisit | undefined
}

export interface Comparison {
  items: readonly Item[]
  visits: readonly SectionVisit[]
  /** For each item what it costs to take each section for it: 0 for a match, Infinity for none. */
  costs: readonly (readonly number[])[]
}

/** Leaving out what may be absent: little, but more than to take for it what is there. */
const OPTIONAL = 0.4

/**
 * Compares sections with a list of what is expected: one flaw for each item that is missing, misspelt or misplaced,
 * for two neighbours that changed places, and for each section that is on no list.
 */
export function compare({ items, visits, costs }: Comparison): Flaw[] {
  const costOf = (item: number, visit: number) => costs[item]?.[visit] ?? Number.POSITIVE_INFINITY
  const { matched } = align(items.length, visits.length, costOf, (item) => (items[item]?.optional ? OPTIONAL : 1))
  const used = new Set(matched.filter((visit) => visit !== null))
  const flaws: Flaw[] = []

  /** Index of the section that an item belongs behind, and of that in front of which it belongs. */
  const indexBefore = (item: number) => matched.slice(0, item).findLast((visit) => visit !== null) ?? -1
  const indexBehind = (item: number) => matched.slice(item + 1).find((visit) => visit !== null) ?? visits.length
  const add = (problem: Flaw['problem'], item: number, at: number | null) =>
    flaws.push({
      problem,
      item: items[item] ?? null,
      at: at === null ? null : (visits[at] ?? null),
      before: visits[indexBefore(item)],
      behind: visits[indexBehind(item)],
    })

  // What may be repeated is in its place between its neighbours.
  items.forEach(({ repeat }, item) => {
    if (!repeat || matched[item] === null) return
    for (let visit = indexBefore(item) + 1; visit < indexBehind(item); visit++)
      if (costOf(item, visit) === 0) used.add(visit)
  })

  /** The neighbour on the list that an item changed places with, if that is all that is wrong with it. */
  const exchangedWith = (item: number, visit: number): number | null => {
    for (const neighbour of [item - 1, item + 1]) {
      const other = matched[neighbour] ?? null
      if (other === null || neighbour < item === other < visit) continue
      const between = [...used].some((one) => one > Math.min(other, visit) && one < Math.max(other, visit))
      if (!between) return other
    }
    return null
  }

  items.forEach(({ optional }, item) => {
    const partner = matched[item] ?? null
    if (partner !== null) {
      if (costOf(item, partner) > 0) add('misspelt', item, partner)
      return
    }
    const row = costs[item] ?? []
    const least = Math.min(...row.filter((_, visit) => !used.has(visit)))
    if (least === Number.POSITIVE_INFINITY) {
      // A heading that is taken for one item may name two.
      if (!optional && !row.includes(0)) add('missing', item, null)
      return
    }
    const elsewhere = row.findIndex((cost, visit) => cost === least && !used.has(visit))
    const other = exchangedWith(item, elsewhere)
    used.add(elsewhere)
    if (other === null) add('misplaced', item, elsewhere)
    else {
      const [first, second] = elsewhere < other ? [elsewhere, other] : [other, elsewhere]
      const late = elsewhere < other ? item : matched.indexOf(other)
      flaws.push({
        problem: 'swapped',
        item: items[late] ?? null,
        at: visits[first] ?? null,
        before: visits[second],
        behind: undefined,
      })
    }
  })

  visits.forEach((visit, index) => {
    if (used.has(index)) return
    // What repeats is no stranger where it stands outside of its place.
    const repeated = items.findIndex(({ repeat }, item) => repeat && costOf(item, index) === 0)
    if (repeated >= 0) add('misplaced', repeated, index)
    else flaws.push({ problem: 'extra', item: null, at: visit, before: undefined, behind: undefined })
  })
  return flaws
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../src/checks/align.js'

const alignWords = (items: string[], found: string[]) =>
  align(items.length, found.length, (item, index) => (items[item] === found[index] ? 0 : Number.POSITIVE_INFINITY))
    .matched

test.each([
  [
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    [0, 1, 2],
  ],
  [
    ['a', 'b', 'c'],
    ['a', 'c'],
    [0, null, 1],
  ],
  [
    ['a', 'b'],
    ['x', 'a', 'y', 'b'],
    [1, 3],
  ],
  [
    ['a', 'b'],
    ['b', 'a'],
    [null, 0],
  ],
  [['a'], [], [null]],
  [[], ['a'], []],
])('%j against %j', (items, found, matched) => {
  const result = alignWords(items, found)
  const count = (list: (number | null)[]) => list.filter((index) => index !== null).length
  // Where two alignments cost the same either will do.
  expect(count(result)).toBe(count(matched))
  for (const [item, index] of result.entries()) if (index !== null) expect(found[index]).toBe(items[item])
})

test('a near match is taken where there is no better one', () => {
  const cost = (_: number, candidate: number) => (candidate === 0 ? 0.2 : 0.1)
  expect(align(1, 2, cost).matched).toEqual([1])
})

/** Length of the longest common subsequence, the slow way. */
function longestCommon(a: string[], b: string[]): number {
  const [head, ...rest] = a
  if (head === undefined) return 0
  const at = b.indexOf(head)
  const without = longestCommon(rest, b)
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)))
}

test('as many items as possible find their counterpart, in order', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 })
  fc.assert(
    fc.property(letters, letters, (items, found) => {
      const matched = alignWords(items, found).filter((index) => index !== null)
      expect(matched).toEqual([...matched].sort((x, y) => x - y))
      expect(new Set(matched).size).toBe(matched.length)
      expect(matched.length).toBe(longestCommon(items, found))
    }),
  )
})

/** The least cost of leaving out or matching items in order, the slow way: every alignment is tried. */
function leastCost(costs: number[][], missing: number[], item = 0, from = 0): number {
  if (item === costs.length) return 0
  const rest = (missing[item] ?? 0) + leastCost(costs, missing, item + 1, from)
  const row = costs[item] ?? []
  return row.slice(from).reduce((least, cost, index) => {
    return Math.min(least, cost === Infinity ? Infinity : cost + leastCost(costs, missing, item + 1, from + index + 1))
  }, rest)
}

test('no alignment costs less, and what is returned costs what is said', () => {
  const cost = fc.constantFrom(0, 0.1, 0.2, Infinity, Infinity)
  const table = fc.tuple(fc.nat(5), fc.nat(5)).chain(([items, candidates]) => {
    const row = fc.array(cost, { minLength: candidates, maxLength: candidates })
    const missing = fc.array(fc.constantFrom(1, 0.4), { minLength: items, maxLength: items })
    return fc.tuple(fc.array(row, { minLength: items, maxLength: items }), missing)
  })
  fc.assert(
    fc.property(table, ([costs, missing]) => {
      const result = align(
        costs.length,
        costs[0]?.length ?? 0,
        (item, candidate) => costs[item]?.[candidate] ?? Infinity,
        (item) => missing[item] ?? 0,
      )
      expect(result.cost).toBeCloseTo(leastCost(costs, missing), 10)
      const paid = result.matched.map((at, item) => (at === null ? missing[item] : costs[item]?.[at]) ?? 0)
      expect(paid.reduce((sum, one) => sum + one, 0)).toBeCloseTo(result.cost, 10)
    }),
  )
})

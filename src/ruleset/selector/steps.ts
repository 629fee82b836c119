import type { Stand } from './stand.js'
import type { Combinator } from './syntax.js'

/** Which of all stands belong to a set: 1 for each that does. Every operation on sets takes one pass. */
export type Marks = Uint8Array

/** What can be reached from a set: what stands in it, directly in it, right behind it, anywhere behind it. */
export function forwards(from: Marks, combinator: Combinator, stands: readonly Stand[]): Marks {
  const reached = new Uint8Array(stands.length)
  const isInto = combinator === ' ' || combinator === '>'
  const goesOn = combinator === ' ' || combinator === '~'
  for (let index = 0; index < stands.length; index++) {
    const { parent, previous } = stands[index] as Stand
    const before = isInto ? parent : previous
    if (before >= 0 && (from[before] || (goesOn && reached[before]))) reached[index] = 1
  }
  return reached
}

/** What a set can be reached from. */
export function backwards(to: Marks, combinator: Combinator, stands: readonly Stand[]): Marks {
  const reaching = new Uint8Array(stands.length)
  const isInto = combinator === ' ' || combinator === '>'
  const goesOn = combinator === ' ' || combinator === '~'
  for (let index = stands.length - 1; index >= 0; index--) {
    const { parent, previous } = stands[index] as Stand
    const before = isInto ? parent : previous
    if (before >= 0 && (to[index] || (goesOn && reaching[index]))) reaching[before] = 1
  }
  return reaching
}

/** Those of a set that are the n-th of it in their parent; counted from the end where n is negative. */
export function nthOf(marks: Marks, n: number, stands: readonly Stand[]): Marks {
  const counts = new Uint32Array(stands.length + 1)
  const chosen = new Uint8Array(stands.length)
  const visit = (index: number) => {
    if (!marks[index]) return
    const parent = (stands[index]?.parent ?? -1) + 1
    counts[parent] = (counts[parent] ?? 0) + 1
    if (counts[parent] === Math.abs(n)) chosen[index] = 1
  }
  if (n > 0) for (let index = 0; index < stands.length; index++) visit(index)
  else for (let index = stands.length - 1; index >= 0; index--) visit(index)
  return chosen
}

export const isNone = (marks: Marks): boolean => !marks.includes(1)

export function intersect(one: Marks, other: Marks): Marks {
  const both = new Uint8Array(one.length)
  for (let at = one.indexOf(1); at >= 0; at = one.indexOf(1, at + 1)) both[at] = other[at] ?? 0
  return both
}

/** Those of a set that are not in another. */
export function subtract(one: Marks, other: Marks): Marks {
  const left = new Uint8Array(one.length)
  for (let at = one.indexOf(1); at >= 0; at = one.indexOf(1, at + 1)) left[at] = other[at] ? 0 : 1
  return left
}

export function unite(all: readonly Marks[], length: number): Marks {
  const united = new Uint8Array(length)
  for (const marks of all) for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) united[at] = 1
  return united
}

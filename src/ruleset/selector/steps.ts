import type { Stand } from './stand.js'
import type { Combinator } from './syntax.js'

/** Which of all stands belong to a set: 1 for each that does. Every operation on sets takes one pass. */
export type Marks = Uint8Array

/** What can be reached from a set: what stands in it, directly in it, right behind it, anywhere behind it. */
export function forwards(from: Marks, combinator: Combinator, stands: readonly Stand[]): Marks {
  const reached = new Uint8Array(stands.length)
  stands.forEach(({ parent, previous }, index) => {
    const before = combinator === ' ' || combinator === '>' ? parent : previous
    if (before < 0) return
    const goesOn = combinator === ' ' || combinator === '~'
    reached[index] = from[before] || (goesOn && reached[before]) ? 1 : 0
  })
  return reached
}

/** What a set can be reached from. */
export function backwards(to: Marks, combinator: Combinator, stands: readonly Stand[]): Marks {
  const reaching = new Uint8Array(stands.length)
  for (let index = stands.length - 1; index >= 0; index--) {
    const { parent, previous } = stands[index] as Stand
    const before = combinator === ' ' || combinator === '>' ? parent : previous
    if (before < 0) continue
    const goesOn = combinator === ' ' || combinator === '~'
    if (to[index] || (goesOn && reaching[index])) reaching[before] = 1
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

export function intersect(one: Marks, other: Marks): Marks {
  return one.map((mark, index) => mark & (other[index] ?? 0))
}

export function unite(all: readonly Marks[], length: number): Marks {
  const united = new Uint8Array(length)
  for (const marks of all) {
    marks.forEach((mark, index) => {
      if (mark) united[index] = 1
    })
  }
  return united
}

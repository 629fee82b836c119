import type { Node } from 'unist'
import type { CheckContext, Hit, Target } from '../model/index.js'

/** Something at its place. */
export type Counted = Pick<Hit, 'node' | 'sections' | 'from' | 'to'>

/** For each node what it stands in, made once a document. */
function parentsIn({ document, memo }: CheckContext): Map<Node, Node> {
  return memo('parents', () => {
    const found = new Map<Node, Node>()
    const walk = (node: Node): void => {
      const heading = 'heading' in node ? [node.heading as Node] : []
      for (const child of [...heading, ...('children' in node ? (node.children as Node[]) : [])]) {
        found.set(child, node)
        walk(child)
      }
    }
    walk(document.tree)
    for (const aside of document.reading.asides) for (const block of aside.blocks) walk(block)
    return found
  })
}

/** Whether something that stands in the same paragraph as a place stands within it. */
const isInStretch = ({ from = 0, to = Infinity }: Counted, place: Target) =>
  place.from === undefined || place.to === undefined || (place.from <= from && to <= place.to)

/** Sorts things into the places that they stand in, or are: for each place what is in it, in one pass over the things. */
export function sortInto<T extends Counted>(
  things: readonly T[],
  places: readonly Target[],
  context: CheckContext,
): T[][] {
  const parents = parentsIn(context)
  const sorted: T[][] = places.map(() => [])
  const byNode = new Map<Node, number[]>()
  const register = (node: Node, index: number) => byNode.set(node, [...(byNode.get(node) ?? []), index])
  places.forEach(({ node }, index) => {
    const isMadeUp = !parents.has(node) && 'children' in node
    // What a selector calls body or footnote is no node of the tree; what is in it is.
    if (node === context.document.tree) return
    for (const own of isMadeUp ? (node.children as Node[]) : [node]) register(own, index)
  })
  const whole = places.flatMap(({ node }, index) => (node === context.document.tree ? [index] : []))
  for (const thing of things) {
    // Notes and page headers stand in the document, though not in its tree.
    for (const index of whole) sorted[index]?.push(thing)
    for (let node = thing.node; node; node = parents.get(node)) {
      for (const index of byNode.get(node) ?? []) {
        const place = places[index] as Target
        if (node !== thing.node || place.node !== node || isInStretch(thing, place)) sorted[index]?.push(thing)
      }
    }
  }
  return sorted
}

import type { Parent } from 'unist'
import { type Paragraph, paragraphsOf } from '../model/index.js'
import type { Misnumbered } from './misnumbered.js'
import { familyOf, type Numbered, numberedItem } from './numbered.js'

const lineOf = (node: Paragraph | undefined): number => node?.position?.start.line ?? 0

/** Index of the first item that stands below a line. */
function firstBelow(items: readonly Numbered[], line: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lineOf(items[middle]?.node) > line) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Makes what tells whether the numbers that a jump leaves out are printed all the same: by paragraphs that are no
 * headings, as where clause 1 is one sentence and clause 2 is followed by points. A list that begins anew, or that
 * counts beyond the gap, is something else.
 */
export function makeUnheaded(tree: Parent): (fault: Misnumbered) => boolean {
  let known: Numbered[] | null = null
  const itemsIn = () => {
    known ??= [...paragraphsOf(tree.children)]
      .flatMap((paragraph) => numberedItem(paragraph, []) ?? [])
      .sort((one, other) => lineOf(one.node) - lineOf(other.node))
    return known
  }
  return ({ missing, member, before }) => {
    if (!missing) return false
    const items = itemsIn()
    const end = lineOf(member.node)
    let next = missing.from
    for (let at = firstBelow(items, lineOf(before?.node ?? member.sections.at(-2)?.heading)); at < items.length; at++) {
      const { node, label } = items[at] as Numbered
      if (lineOf(node) >= end) break
      if (label.mark !== member.label.mark) continue
      const ordinal = label.ordinals.find((one) => familyOf(one) === missing.family)
      if (!ordinal) continue
      if (ordinal.value !== next) return false
      next++
    }
    return next === missing.to + 1
  }
}

import type { Parent } from 'unist'
import { type Paragraph, paragraphsOf } from '../model/index.js'
import { once } from '../model/once.js'
import type { Misnumbered } from './misnumbered.js'
import { familyOf, type Numbered, numberedItems } from './numbered.js'

const lineOf = (node: Paragraph | undefined): number => node?.position?.start.line ?? 0

/** Whether an item stands below a place; two lines of one paragraph, which soft breaks part, are told by their offsets. */
const isBelow = (item: Numbered | undefined, line: number, from: number) =>
  lineOf(item?.node) > line || (lineOf(item?.node) === line && (item?.from ?? 0) > from)

/** Index of the first item that stands below a place. */
function firstBelow(items: readonly Numbered[], line: number, from: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(items[middle], line, from)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Makes what says more of a jump: whether the numbers that it leaves out are printed all the same, by paragraphs that
 * are no headings, as where clause 1 is one sentence and clause 2 is followed by points. A list that begins anew, or
 * that counts beyond the gap, is something else.
 * @returns null where nothing is left out, and where only the mark differs the item that bears it
 */
export function makeUnheaded(tree: Parent): (fault: Misnumbered) => Misnumbered | null {
  const itemsIn = once(() =>
    [...paragraphsOf(tree.children)]
      .flatMap((paragraph) => numberedItems(paragraph, []))
      .sort((one, other) => lineOf(one.node) - lineOf(other.node)),
  )
  return (fault) => {
    const { missing, member, before } = fault
    if (!missing) return fault
    const items = itemsIn()
    const start = before?.node ?? member.sections.at(-2)?.heading
    let next = missing.from
    let isAside = false
    let otherMark: Numbered | null = null
    for (let at = firstBelow(items, lineOf(start), before?.from ?? 0); at < items.length; at++) {
      const item = items[at] as Numbered
      if (!isBelow(member, lineOf(item.node), item.from)) break
      const value = item.label.ordinals.find((one) => familyOf(one) === missing.family)?.value
      if (value === undefined) continue
      if (item.label.mark !== member.label.mark) {
        if (value === missing.from) otherMark ??= item
        // From 1 on it is a list of its own.
        else isAside ||= value === 1
        continue
      }
      if (value !== next) return fault
      next++
    }
    if (next === missing.to + 1) return null
    const isOnly = missing.from === missing.to && otherMark !== null && !isAside && missing.from > 1
    return isOnly && otherMark
      ? { ...fault, fault: 'style', member: { ...otherMark, sections: member.sections } }
      : fault
  }
}

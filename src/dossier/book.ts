import type { Node } from 'unist'
import { type Catalogue, type Document, headingText, isSection, type Paragraph, type Period } from '../model/index.js'
import { findPeriod, fold } from '../text/index.js'

/** Every line, headings among them. */
function* linesOf(nodes: Iterable<Node>): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield (node as Paragraph).value
    if (isSection(node)) yield headingText(node)
    if ('children' in node) yield* linesOf(node.children as Node[])
  }
}

/**
 * The parts of the year whose papers one file holds: a branch keeps its minutes in one book, where each begins with the
 * name of their type, what they are about behind it or on the next line. Empty for a file of one paper.
 */
export function periodsInBook(
  { tree, facts: { type, year } }: Document,
  { types }: Pick<Catalogue, 'types'>,
): Period[] {
  const names = ((type === null ? undefined : types[type])?.typeNames ?? []).map(fold)
  if (names.length === 0) return []
  const found = new Map<string, Period>()
  let isOpened = false
  for (const value of linesOf(tree.children)) {
    const text = fold(value)
    const name = names.find((one) => text === one || text.startsWith(`${one} `))
    const stated = name !== undefined || isOpened ? findPeriod(value) : null
    const isOfYear = year === null || !/20\d\d/u.test(value) || value.includes(String(year))
    if (stated !== null && isOfYear) found.set(`${stated.span} ${stated.index}`, stated)
    isOpened = name !== undefined && text === name
  }
  return found.size > 1 ? [...found.values()] : []
}

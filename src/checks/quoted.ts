import type { Node, Parent } from 'unist'
import { isSection, type Paragraph } from '../model/index.js'

/** A quotation that nothing closes within so many paragraphs was never meant to be one that long. */
const LONGEST = 120

const OPENS = /^\s*["“]/u
const CLOSES = /["”][\s.;,:!?)…]*$/u

/** Paragraphs and headings in reading order, those of tables too. */
function* linesOf(nodes: readonly Node[]): Generator<Paragraph> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield node as Paragraph
    else if (isSection(node)) {
      yield node.heading
      yield* linesOf(node.children)
    } else if ('children' in node) yield* linesOf((node as Parent).children)
  }
}

/**
 * The paragraphs of quotations that begin and end with a paragraph: clauses of a regulation that is amended or cited,
 * whose numbers are their own. A quotation within a sentence is none of these.
 */
export function quotedIn(tree: Parent): ReadonlySet<Paragraph> {
  const quoted = new Set<Paragraph>()
  let open: Paragraph[] | null = null
  for (const paragraph of linesOf(tree.children)) {
    const { value } = paragraph
    if (open === null && OPENS.test(value)) open = []
    if (open === null) continue
    open.push(paragraph)
    if (CLOSES.test(value) && value.trim().length > 1) {
      for (const one of open) quoted.add(one)
      open = null
    } else if (open.length > LONGEST || (open.length === 1 && isClosedWithin(value))) open = null
  }
  return quoted
}

/** “Dân vận khéo” opens this sentence, and its end is no end of a quotation. */
const isClosedWithin = (value: string): boolean => /^\s*(?:“[^”]*”|"[^"]*")/u.test(value)

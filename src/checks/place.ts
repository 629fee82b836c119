import type { Node } from 'unist'
import {
  type Document,
  type Paragraph,
  type Place,
  paragraphsOf,
  placeOf,
  type Section,
  sectionPath,
  stretchOf,
} from '../model/index.js'

/** The first line of the document stands for what has no place. */
export function startOf({ tree }: Document): Place {
  const [first] = paragraphsOf(tree.children)
  return first ? placeOf(first) : { line: 1, column: 1 }
}

/** The exact stretch that is meant, where its place can be told; else the whole of what holds it. */
export function placeAt(
  { node, from, to, sections = [] }: { node: Node; from?: number; to?: number; sections?: Section[] },
  format: Document['format'],
): Place {
  const place = placeOf(node, sectionPath(sections))
  if (node.type !== 'paragraph' || from === undefined || to === undefined || to <= from) return place
  const stretch = stretchOf(node as Paragraph, from, to, format)
  if (!stretch) return place
  const { start, end } = stretch
  return { ...place, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

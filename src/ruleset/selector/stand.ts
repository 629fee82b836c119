import type { Node } from 'unist'
import type { Paragraph, PlaceName, Section, Target } from '../../model/index.js'
import type { TREE_KINDS } from './kinds.js'
import type { Side } from './side.js'

/** Something that may be selected, at its place among all that may be. */
export interface Stand {
  kind: (typeof TREE_KINDS)[number] | PlaceName
  node: Node
  /** The sections that it stands in, outermost first; a section and its heading stand in that section. */
  sections: Section[]
  /** Index of what it stands in; -1 for the document. */
  parent: number
  /** Index of what stands right before it in the same parent; -1 where nothing does. */
  previous: number
  /** Where it is only a stretch of a paragraph: UTF-16 offsets in its value. */
  from?: number
  to?: number
  /** The side of the innermost table that has several columns; null in the middle, absent outside such tables. */
  cellSide?: Side | null
  /** A paragraph that is printed in a table, also where rows of an agenda are read as sections. */
  inTable?: true
  /** What `:matches` looks at, once it has been asked for. */
  words?: string
  /** What is made of it for those who select it. */
  target?: Target
}

/** What selectors find where something stands: the same for all of them. */
export function targetOf(stand: Stand): Target {
  const { node, sections, from, to } = stand
  stand.target ??= from === undefined || to === undefined ? { node, sections } : { node, sections, from, to }
  return stand.target
}

/** The paragraph that something is, or null; a section is known by its heading. */
export function paragraphOf({ node }: Stand): Paragraph | null {
  if (node.type === 'paragraph') return node as Paragraph
  return node.type === 'section' ? (node as Section).heading : null
}

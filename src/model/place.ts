import type { Node, Position } from 'unist'

/** Where a finding points. Lines and columns are 1-based. */
export interface Place {
  /** Markdown: line of the source. Word: ordinal of the paragraph in its part, blank paragraphs counted. */
  line: number
  /** Column in that line, in UTF-16 code units. */
  column: number
  /** Last line of the range. */
  endLine?: number
  /** Column after the last character of the range. */
  endColumn?: number
  /** Path of labels through the section tree, outermost first: `II › 3`. */
  section?: string
  /** Page on which Word last laid out the place, where the file says so. */
  page?: number
  /** Word only: the part of the package that holds the place, when it is not the main one. */
  part?: string
  /** Word only: `w14:paraId` of the paragraph. */
  paraId?: string
}

/** The parts beside the main text; `other` for one that bears none of the usual names. */
export type PartKind = 'header' | 'footer' | 'footnotes' | 'endnotes' | 'other'

/**
 * What sort of part holds a place; null for the main one.
 * Parts of one sort are numbered, and Word numbers them anew when it saves.
 */
export function partKind(part: string | undefined): PartKind | null {
  if (part === undefined) return null
  const [, kind] = /\/(header|footer|footnotes|endnotes)\d*\.xml$/u.exec(part) ?? []
  return (kind as PartKind | undefined) ?? 'other'
}

/** What a reader knows of a block's place beyond line and column. */
export interface Origin {
  page?: number
  part?: string
  paraId?: string
}

/**
 * The place of a node.
 * @param node any node of the section tree; a node without position gives line 1, column 1.
 * @param section the section path to print, if known.
 */
export function placeOf(
  node: Node & { position?: Position | undefined; data?: Origin | undefined },
  section?: string,
): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const place: Place = { line: start.line, column: start.column }
  if (end.line !== start.line || end.column !== start.column) {
    place.endLine = end.line
    place.endColumn = end.column
  }
  if (section) place.section = section
  const { page, part, paraId } = node.data ?? {}
  if (page !== undefined) place.page = page
  if (part !== undefined) place.part = part
  if (paraId !== undefined) place.paraId = paraId
  return place
}

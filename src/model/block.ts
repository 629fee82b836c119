import type { Node, Position } from 'unist'
import type { Origin } from './place.js'

/** A stretch of text in one formatting, after all inheritance has been applied. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  /** Printed in capitals whatever was typed (ECMA-376-1 §17.3.2.5). */
  caps: boolean
  /** Half-points; null where the format has no sizes. */
  size: number | null
  /** Typeface; null where the format has none. */
  font: string | null
  /** `FF0000`, where it is neither black nor left to the word processor. */
  color?: string
}

/**
 * A stretch of a paragraph's text and the stretch of the source that prints it. Where both are as long, on one line,
 * they agree character by character; else the text, an entity or a letter with a combining mark, is one whole.
 */
export interface SourcePiece {
  /** UTF-16 code units of `value`. */
  from: number
  to: number
  start: SourcePoint
  end: SourcePoint
}

/** Line and column of a source, 1-based. */
export interface SourcePoint {
  line: number
  column: number
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'

/** Distances of a paragraph from the text margins and of its first line, in twips (1/20 pt); hanging is negative. */
export interface Indent {
  left: number
  right: number
  firstLine: number
}

/** Space around a paragraph and between its lines (ECMA-376-1 §17.3.1.33). */
export interface Spacing {
  /** Twips above and below. */
  before: number
  after: number
  /** Twips for `exact` and `atLeast`; 240ths of a line for `auto`. */
  line: number
  rule: 'auto' | 'exact' | 'atLeast'
  /** No space between this paragraph and neighbours of the same style (§17.3.1.9). */
  contextual?: true
}

/** A paragraph or list item in reading order. */
export interface Paragraph extends Node {
  type: 'paragraph'
  /** NFC text. `\n` is a soft line break, `\t` a tab. The automatic label is not part of it. */
  value: string
  /** The same text by formatting: the texts of the runs joined are `value`. */
  runs: Run[]
  align: Alignment | null
  /** Null where the format has none, as the next. */
  indent: Indent | null
  spacing: Spacing | null
  /** Name of the paragraph style. */
  style: string | null
  /** 1 (outermost) to 9, from a heading style, an outline level or Markdown's `#`; null for body text. */
  outlineLevel: number | null
  /** The number that the word processor prints in front, as printed: `II.`, `a)`, `•`. */
  label: string | null
  /** Depth in its list, from 0; null outside lists. */
  listLevel: number | null
  /** Where in the source its text stands, stretch by stretch; absent in Word and where it cannot be told. */
  source?: SourcePiece[]
  /** A line is drawn under it: the lower border of the paragraph, or a straight line anchored in it. */
  ruled?: true
  /** A line is drawn above it: its upper border. */
  overlined?: true
  /** A page begins within it or right behind it: a break was put into it (§17.3.3.1). */
  pageBreak?: true
  /** It prints the number of the page (§17.16.5.41). */
  pageNumber?: true
  data?: Origin
}

/** A table cell; its children are blocks in reading order. */
export interface TableCell extends Node {
  type: 'tableCell'
  children: Block[]
  /** Number of grid columns that the cell covers. */
  columns: number
  /** True for the lower part of a vertically merged cell. */
  continued: boolean
  /** It has a lower border of its own, and an upper one. */
  ruled?: true
  overlined?: true
}

export interface TableRow extends Node {
  type: 'tableRow'
  children: TableCell[]
}

export interface Table extends Node {
  type: 'table'
  children: TableRow[]
  data?: Origin
}

/** A picture; it has a place in the reading order and no text. */
export interface Image extends Node {
  type: 'image'
  alt: string | null
  /** What kind of picture it is: `png`, `jpeg`, `svg+xml`; absent where that cannot be told. */
  media?: string
  /** It surely has no transparency; absent where it has, or where that cannot be told. */
  opaque?: true
  data?: Origin
}

export type Block = Paragraph | Table | Image

/** What a file holds, before anything is inferred from it. */
export interface Reading {
  format: 'docx' | 'markdown'
  /** Blocks of the main text, in reading order. */
  blocks: Block[]
  /** Headers, footers, footnotes, endnotes: each with the part that it stands in. */
  asides: Aside[]
  /** How the pages are set up, in reading order; empty where the format has no pages. */
  pages: PageSetup[]
  /** What reviewers wrote beside the text. */
  comments: Comment[]
  /** Things left out or repaired on the way; they never stop the reading. */
  messages: ReadMessage[]
}

export interface Aside {
  kind: 'header' | 'footer' | 'footnote' | 'endnote'
  /** Name of the part in the package; null in Markdown. */
  part: string | null
  blocks: Block[]
}

/** The pages on which a header or footer is printed (ECMA-376-1 §17.18.36). */
export type PageKind = 'default' | 'first' | 'even'

/** Size, margins, headers and footers of a stretch of pages. Lengths in twips. */
export interface PageSetup {
  /** Ordinal of the last paragraph of the stretch. */
  lastLine: number
  width: number
  height: number
  landscape: boolean
  top: number
  right: number
  bottom: number
  left: number
  /** From the edge of the page. */
  header: number
  footer: number
  gutter: number
  /** Whether the first page has a header and a footer of its own, and even pages theirs. */
  firstDiffers: boolean
  evenDiffers: boolean
  /** Left and right are inner and outer margins, as sheets printed on both sides need them (§17.15.1.57). */
  mirrored?: true
  /** Where the numbers of its pages begin anew, and how they are written where that is not 1, 2, 3 (§17.6.12). */
  numberStart?: number
  numberFormat?: string
  /** Names of the parts that are printed, inherited from the stretch before where none is stated. */
  headers: Partial<Record<PageKind, string>>
  footers: Partial<Record<PageKind, string>>
}

/** A remark beside the text, without its author. */
export interface Comment {
  text: string
  /** The first and the last line that it is about: ordinals of paragraphs in Word, lines of the source in Markdown. */
  line: number
  endLine: number
  /** Word only: the part that it is anchored in, when it is not the main one. */
  part?: string
  /** Markdown only: where the comment itself stands. */
  position?: Position
}

export interface ReadMessage {
  code: string
  /** What it is about, for people: a part name, a style id. Never text of the document. */
  detail: string
  /** In how many paragraphs, lines in Markdown, it was met. */
  count?: number
  /** The first of them. */
  places?: ReadPlace[]
}

/** Where the reader met something: a paragraph of Word by its ordinal, a line of Markdown. */
export interface ReadPlace {
  line: number
  /** The part, where it is not the main one. */
  part?: string
}

/** What reading mends or changes in the text itself, by which nobody can see afterwards that it was there. */
export const TEXT_MESSAGES = [
  /** Text of a font or an encoding older than Unicode, read in Unicode; the detail is the font, if one tells. */
  'legacy-text',
  /** Text in Unicode in a font that has no letters for it; the detail is the font. */
  'legacy-font',
  /** Letters and their marks typed apart, put together. */
  'combining-marks',
  /** Characters that print nothing, taken out. */
  'invisible-characters',
  /** Most blanks of a paragraph were such at which no line breaks. */
  'unbreakable-blanks',
] as const

export type TextMessage = (typeof TEXT_MESSAGES)[number]

/** Every paragraph of some blocks, tables walked row by row. */
export function* paragraphsOf(blocks: Iterable<Node>): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block as Paragraph
    else if ('children' in block) yield* paragraphsOf(block.children as Node[])
  }
}

/** The text of blocks and lists of blocks: one line a paragraph. Long lists are given whole: as arguments they would not fit. */
export function textOf(...blocks: (Node | readonly Node[])[]): string {
  const lines: string[] = []
  // A generator within a generator costs many times the walk itself, and much asks for texts.
  const walk = (nodes: Iterable<Node>): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') lines.push((node as Paragraph).value)
      else if ('children' in node) walk(node.children as Node[])
    }
  }
  walk(blocks.flat())
  return lines.join('\n')
}

/** Whether a paragraph is printed in capitals, however it was typed. */
export const isInCapitals = ({ runs }: Paragraph): boolean =>
  runs.length > 0 && runs.every(({ caps, text }) => caps || text.trim() === '')

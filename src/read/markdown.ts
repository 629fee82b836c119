import type { Heading, List, ListItem, Table as MdTable, Nodes, Parents, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { Aside, Block, Paragraph, Reading, Run, Table, TableRow } from '../model/index.js'
import { htmlText } from './html.js'
import { htmlBlocks } from './html-blocks.js'
import { imageBlock } from './image.js'
import type { Limits } from './limits.js'
import { commentsOf } from './markdown-comments.js'
import { parseMarkdown } from './markdown-syntax.js'
import { type Format, makeParagraph, newRun, PLAIN, respell } from './paragraph.js'
import { type Lines, linesOf, sourceOf } from './source.js'
import { makeTraces, traceLines } from './traces.js'

/** The hyphens that close the abstract of a Party document. Markdown takes them for the underline of a heading. */
const CLOSING_HYPHENS = '-----'

/** The runs that phrasing content prints. */
function runsOf(nodes: Nodes[], format: Format): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'strong':
        return runsOf(node.children, { ...format, bold: true })
      case 'emphasis':
        return runsOf(node.children, { ...format, italic: true })
      case 'break':
        return [newRun('\n', format)]
      case 'html':
        return [newRun(htmlText(node.value), format)]
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return []
      default:
        if ('value' in node) return [newRun(node.value, format)]
        return 'children' in node ? runsOf(node.children, format) : []
    }
  })
}

interface Source {
  text: string
  lines: Lines
  limits: Limits
  asides: Aside[]
}

/** A paragraph of what phrasing content prints, with the place of every letter. */
function phrasing(
  nodes: Nodes[],
  source: Source,
  position: Position | undefined,
  facts: Partial<Paragraph> = {},
): Paragraph {
  const runs = runsOf(nodes, PLAIN)
  const paragraph = makeParagraph(runs, position, facts)
  const typed = runs.map(({ text }) => text).join('')
  return { ...paragraph, source: sourceOf(nodes, source, typed, paragraph.value, respell) }
}

const sliceOf = ({ text }: Source, { start, end }: Position) => text.slice(start.offset, end.offset)

const isSetext = (node: Heading, source: Source) =>
  node.position !== undefined &&
  node.position.end.line > node.position.start.line &&
  !sliceOf(source, node.position).startsWith('#')

/** A heading; or, over five hyphens, the last lines of a letterhead and the hyphens. */
function headingBlocks(node: Heading, source: Source): Block[] {
  const { position } = node
  const underline =
    position && isSetext(node, source) ? (sliceOf(source, position).split('\n').at(-1)?.trim() ?? '') : ''
  if (position && underline === CLOSING_HYPHENS) {
    const { line } = position.end
    const hyphens: Position = { start: { line, column: 1 }, end: { line, column: CLOSING_HYPHENS.length + 1 } }
    return [
      phrasing(node.children, source, { start: position.start, end: { line: line - 1, column: 1 } }),
      makeParagraph([newRun(CLOSING_HYPHENS, PLAIN)], hyphens),
    ]
  }
  return [phrasing(node.children, source, position, { outlineLevel: node.depth })]
}

/** The marker of a list item as typed: `3.`, `-`. */
function markerOf(item: ListItem, source: Source): string {
  return item.position ? (/^\s*(\d+[.)]|[-+*])/u.exec(sliceOf(source, item.position))?.[1] ?? '') : ''
}

/** What is printed before the items: the numbers as typed, or counted on where all are typed alike. */
function markersOf(list: List, source: Source): string[] {
  const typed = list.children.map((item) => markerOf(item, source))
  const counts = list.ordered && typed.length > 1 && typed.every((marker) => marker === typed[0])
  return counts ? typed.map((marker, index) => `${Number.parseInt(marker, 10) + index}${marker.slice(-1)}`) : typed
}

/**
 * An item of a task list (GFM §5.3) with its box as text, for forms are ticked: `[x] Tốt` prints “☒ Tốt”. The box has
 * no place in the source, so that nothing is put into the brackets.
 */
function withBox(item: ListItem): ListItem {
  const [first, ...others] = item.children
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return item
  const box: Text = { type: 'text', value: item.checked ? '☒ ' : '☐ ' }
  return { ...item, children: [{ ...first, children: [box, ...first.children] }, ...others] }
}

function listBlocks(list: List, source: Source, level: number): Block[] {
  const markers = markersOf(list, source)
  return list.children.flatMap((item, index): Block[] => {
    const blocks = withBox(item).children.flatMap((child) => blocksOf(child, source, level + 1))
    const marker = markers[index] ?? ''
    const [first] = blocks
    // A lone star is the mark under the name of the issuer.
    if (blocks.length === 0) return [makeParagraph([newRun(marker, PLAIN)], item.position)]
    if (first?.type !== 'paragraph' || first.label !== null)
      return [makeParagraph([], item.position, { label: marker, listLevel: level }), ...blocks]
    first.label = marker
    for (const block of blocks) if (block.type === 'paragraph' && block.listLevel === null) block.listLevel = level
    return blocks
  })
}

function tableBlock(node: MdTable, source: Source): Table {
  const rows = node.children.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: [phrasing(cell.children, source, cell.position)],
        columns: 1,
        continued: false,
      })),
    }),
  )
  return { type: 'table', children: rows, ...(node.position ? { position: node.position } : {}) }
}

/** Pictures come behind the paragraph that holds them. */
function imagesOf(node: Parents): Block[] {
  return node.children.flatMap((child): Block[] => {
    if (child.type === 'image') return [imageBlock(child.alt, child.url, child.position)]
    return 'children' in child ? imagesOf(child) : []
  })
}

function blocksOf(node: RootContent, source: Source, level: number): Block[] {
  switch (node.type) {
    case 'heading':
      return headingBlocks(node, source)
    case 'paragraph': {
      const images = imagesOf(node)
      const paragraph = phrasing(node.children, source, node.position)
      return paragraph.value.trim() === '' && images.length > 0 ? images : [paragraph, ...images]
    }
    case 'list':
      return listBlocks(node, source, level)
    case 'table':
      return [tableBlock(node, source)]
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source, level))
    case 'thematicBreak':
      return node.position ? [makeParagraph([newRun(sliceOf(source, node.position).trim(), PLAIN)], node.position)] : []
    case 'code':
      return [makeParagraph([newRun(node.value, PLAIN)], node.position)]
    case 'html':
      return htmlBlocks(node.value, node.position, source.limits)
    case 'footnoteDefinition':
      source.asides.push({
        kind: 'footnote',
        part: null,
        blocks: node.children.flatMap((child) => blocksOf(child, source, 0)),
      })
      return []
    default:
      return []
  }
}

/** How many more tables a piece of HTML opens than it closes. */
function openTables(html: string): number {
  return (html.match(/<table\b/giu)?.length ?? 0) - (html.match(/<\/table\b/giu)?.length ?? 0)
}

/** Blank lines end a piece of HTML for Markdown, though not its table: the pieces up to the end of the table are joined. */
function joinTables(nodes: RootContent[], source: Source): RootContent[] {
  const joined: RootContent[] = []
  let pieces: RootContent[] = []
  let open = 0
  for (const node of nodes) {
    const first = pieces[0] ?? node
    if (node.position && (open > 0 || node.type === 'html')) open += openTables(sliceOf(source, node.position))
    pieces.push(node)
    if (open > 0) continue
    if (pieces.length > 1 && first.position && node.position) {
      const whole = { start: first.position.start, end: node.position.end }
      joined.push({ type: 'html', value: sliceOf(source, whole), position: whole })
    } else joined.push(...pieces)
    pieces = []
    open = 0
  }
  // A table that is never closed ends with its own piece.
  return [...joined, ...pieces]
}

/**
 * Reads Markdown (CommonMark, tables, footnotes, front matter) into blocks. Every text is Markdown:
 * throws `DangLintError` (`limit`) alone, on what is too long or nested too deep.
 */
export function readMarkdown(data: string, limits: Limits): Reading {
  const text = data.replace(/^\ufeff/u, '')
  const root = parseMarkdown(text, limits)
  const source: Source = { text, lines: linesOf(text), limits, asides: [] }
  const nodes = joinTables(root.children, source)
  const blocks = nodes.flatMap((node) => blocksOf(node, source, 0))
  const traces = makeTraces()
  traceLines(text, traces)
  return {
    format: 'markdown',
    blocks,
    asides: source.asides,
    pages: [],
    comments: commentsOf(nodes, text),
    messages: traces.messages(),
  }
}

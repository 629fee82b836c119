import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { parseDraftMarkdown } from '../ruleset/drafts/markdown.js'
import { type DraftPlace, PLACEHOLDER, prepare, withoutRegion } from '../ruleset/drafts/prepare.js'
import { scanDraftText } from '../ruleset/drafts/scan.js'
import { type Filling, fill, trimLine } from './line.js'
import type { DraftBlock, DraftInline, DraftLine } from './types.js'

type Style = { bold?: true; italic?: true }

/** Hands out the blanks and variables of a text in their order. */
type Next = () => DraftPlace | undefined

function inlines(nodes: readonly PhrasingContent[], style: Style, next: Next, filling: Filling): DraftLine {
  return nodes.flatMap((node): DraftLine => {
    if (node.type === 'break') return [{ type: 'break' }]
    if (node.type === 'strong') return inlines(node.children, { ...style, bold: true }, next, filling)
    if (node.type === 'emphasis') return inlines(node.children, { ...style, italic: true }, next, filling)
    if (node.type !== 'text') return []
    return node.value.split(PLACEHOLDER).flatMap((value, index): DraftLine => {
      const place = index === 0 ? undefined : next()
      const filled: DraftInline[] = place ? fill(place, filling) : []
      const rest: DraftInline = { type: 'text', value: value.replace(/\s+/gu, ' ') }
      return [...filled, ...(value === '' ? [] : [rest])].map((piece) =>
        piece.type === 'break' ? piece : { ...piece, ...style },
      )
    })
  })
}

/** The number of an item as typed; of the others, the sign that lists within lists are told by. */
function labelOf(node: Nodes, text: string, depth: number): string {
  const typed = text.slice(node.position?.start.offset, node.position?.end.offset)
  return /^\d+[.)]/u.exec(typed)?.[0] ?? (depth % 2 === 0 ? '-' : '+')
}

function blocksOf(node: RootContent, text: string, depth: number, next: Next, filling: Filling): DraftBlock[] {
  const line = (nodes: readonly PhrasingContent[]) => trimLine(inlines(nodes, {}, next, filling))
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.depth, line: line(node.children) }]
    case 'paragraph':
      return [{ type: 'paragraph', line: line(node.children) }]
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => line(cell.children)))
      return [{ type: 'table', rows }]
    }
    case 'list':
      return node.children.flatMap((item) => {
        const label = labelOf(item, text, depth)
        const blocks = item.children.flatMap((child) => blocksOf(child, text, depth + 1, next, filling))
        const [first, ...rest] = blocks
        return first?.type === 'paragraph'
          ? [{ type: 'item' as const, label, depth, line: first.line }, ...rest]
          : blocks
      })
    default:
      return []
  }
}

/** What is left of a block of which a region was left out. */
const isPrinted = (block: DraftBlock) =>
  block.type === 'table' ? block.rows.some((row) => row.some((cell) => cell.length > 0)) : block.line.length > 0

/** The blocks of the body of a template. */
export function bodyOf(source: string, filling: Filling): DraftBlock[] {
  const { text, places } = prepare(withoutRegion(scanDraftText(source).tokens, filling.without))
  let index = 0
  const next: Next = () => places[index++]
  return parseDraftMarkdown(text)
    .children.flatMap((node) => blocksOf(node, text, 0, next, filling))
    .filter(isPrinted)
}

import type { Nodes, Root } from 'mdast'
import { DEFAULT_LIMITS } from '../../read/limits.js'
import { parseMarkdown } from '../../read/markdown-syntax.js'

/** What a template may hold of Markdown: what every writer can write. */
const KNOWN: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'strong',
  'emphasis',
  'break',
])

export const parseDraftMarkdown = (text: string): Root => parseMarkdown(text, DEFAULT_LIMITS)

/** The first thing of a kind that no writer knows, with its offset; null where there is none. */
export function findUnknownMarkdown(node: Nodes): { type: string; at: number } | null {
  if (!KNOWN.has(node.type)) return { type: node.type, at: node.position?.start.offset ?? 0 }
  if (!('children' in node)) return null
  for (const child of node.children) {
    const found = findUnknownMarkdown(child)
    if (found) return found
  }
  return null
}

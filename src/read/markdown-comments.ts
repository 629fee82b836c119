import type { Html, Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Comment } from '../model/index.js'
import { htmlText } from './html.js'

/** What prints nothing and is no part of the text: a comment is not about it. */
const UNPRINTED = new Set(['definition', 'yaml', 'toml'])
/** What holds text and no further blocks. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])
const PICTURE = /<(?:img|table)\b/iu

/** The comments in a piece of HTML with their places, in one pass; what is never closed is none. */
function* piecesOf(
  html: string,
  { start }: Position,
  lines: readonly string[],
): Generator<Pick<Comment, 'text' | 'position'>> {
  const own = html.split('\n')
  let row = 0
  let rowAt = 0
  /** What the source has in front of a line of the HTML: on the first one what came before, then the marks of quotes and lists. */
  let lead = start.column - 1
  const pointAt = (offset: number) => {
    for (let end = html.indexOf('\n', rowAt); end >= 0 && end < offset; end = html.indexOf('\n', rowAt)) {
      row++
      rowAt = end + 1
      lead = Math.max(0, lines[start.line + row - 1]?.indexOf(own[row]?.trimEnd() ?? '') ?? 0)
    }
    return { line: start.line + row, column: lead + offset - rowAt + 1 }
  }
  for (let from = html.indexOf('<!--'); from >= 0; ) {
    const close = html.indexOf('-->', from + 4)
    if (close < 0) return
    const text = html
      .slice(from + 4, close)
      .normalize('NFC')
      .trim()
    yield { text, position: { start: pointAt(from), end: pointAt(close + 3) } }
    from = html.indexOf('<!--', close + 3)
  }
}

/** Whether a piece of HTML prints nothing: it stands for the block that follows. */
const isBare = ({ value }: Html) => htmlText(value).trim() === '' && !PICTURE.test(value)

const isPrinted = (node: RootContent) => !UNPRINTED.has(node.type) && !(node.type === 'html' && isBare(node))

/** For each of some blocks the one that a comment in its stead is about: the next one, at the end the one before. */
function neighboursOf(siblings: RootContent[]): (Position | undefined)[] {
  let next = siblings.findLast(isPrinted)?.position
  return siblings
    .toReversed()
    .map((node) => {
      const about = next
      if (isPrinted(node)) next = node.position
      return about
    })
    .reverse()
}

/**
 * The HTML comments of a Markdown text. One within a block is about that block; one that stands alone is about
 * the block that follows, and at the end of the text, of a list item or of a quote about the block before.
 * @param nodes the blocks of the text
 * @param text the whole of it
 */
export function commentsOf(nodes: RootContent[], text: string): Comment[] {
  if (!text.includes('<!--')) return []
  const lines = text.split('\n')
  const comments: Comment[] = []
  const add = (node: Html, about: Position | undefined) => {
    const { position } = node
    if (!position) return
    const { start, end } = about ?? position
    for (const piece of piecesOf(node.value, position, lines))
      comments.push({ ...piece, line: start.line, endLine: end.line })
  }
  const inBlock = (node: Nodes, block: Position | undefined): void => {
    if (node.type === 'html') add(node, block)
    else if ('children' in node) for (const child of node.children) inBlock(child, block)
  }
  const walk = (siblings: RootContent[]): void => {
    const neighbours = neighboursOf(siblings)
    siblings.forEach((node, index) => {
      if (node.type === 'html') add(node, isBare(node) ? neighbours[index] : undefined)
      else if (BLOCKS.has(node.type)) inBlock(node, node.position)
      else if ('children' in node) walk(node.children as RootContent[])
    })
  }
  walk(nodes)
  return comments
}

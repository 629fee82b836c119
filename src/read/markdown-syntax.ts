import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node, Parent } from 'unist'
import { overLimit } from './errors.js'
import type { Limits } from './limits.js'

/** Throws `limit` where containers or emphasis are nested deeper than what walks the tree can follow. */
function checkDepth(root: Node, { depth }: Limits): void {
  let layer: Node[] = [root]
  for (let reached = 0; layer.length > 0; reached++) {
    if (reached > depth) throw overLimit('depth', depth)
    layer = layer.flatMap((node) => ('children' in node ? (node as Parent).children : []))
  }
}

/** Parses, and throws `limit` where what came out, or what the parser had to follow, is nested too deep. */
export function withinDepth<T extends Node>(limits: Limits, parse: () => T): T {
  try {
    const root = parse()
    checkDepth(root, limits)
    return root
  } catch (error) {
    // Parsers call themselves for what is nested: some thousands of `>` on one line leave them without a stack.
    throw error instanceof RangeError ? overLimit('depth', limits.depth) : error
  }
}

/**
 * What a text can cost the parser, which tries each mark of a paragraph against those before it, and each line
 * against all the quotes and lists that it may stand in: squares of what prose has a handful of.
 */
function complexityOf(text: string): number {
  let complexity = 0
  for (const paragraph of text.split(/\n[ \t\r]*\n|\n(?=[ \t]*[-+*][ \t])/u))
    complexity += (paragraph.match(/[*_~`[\]<@]/gu)?.length ?? 0) ** 2
  for (const line of text.split('\n')) complexity += (/^(?:[ \t>+*-]|\d{1,9}[.)])*/u.exec(line)?.[0].length ?? 0) ** 2
  return complexity
}

/**
 * Parses CommonMark with tables, footnotes and front matter.
 * Throws `DangLintError` (`limit`) on what is too long, too intricate or nested too deep.
 */
export function parseMarkdown(text: string, limits: Limits): Root {
  if (text.length > limits.textLength) throw overLimit('textLength', limits.textLength)
  if (complexityOf(text) > limits.complexity) throw overLimit('complexity', limits.complexity)
  return withinDepth(limits, () =>
    unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(text),
  )
}

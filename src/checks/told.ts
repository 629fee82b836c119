import type { Node, Parent } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  type Document,
  isSection,
  type Paragraph,
  paragraphsOf,
  type Section,
} from '../model/index.js'
import { anyOf, asList, makeMatcher } from '../text/index.js'
import type { LocationOptions } from './locate.js'
import { compilePart, type Part, type PartOptions } from './part.js'

/** Lines around the body that are no component: forms begin and end with fields of their own. */
function linesAround({ tree, places }: Document): Node[] {
  const components = new Set(Object.values(places).flatMap((stretches) => stretches.map(({ node }) => node)))
  return tree.children
    .filter((node) => node.type === 'letterhead' || node.type === 'closing')
    .flatMap((frame) => [...paragraphsOf((frame as Parent).children)])
    .filter((paragraph) => !components.has(paragraph))
}

/** Nodes without the sections and paragraphs that do not count. */
function without(nodes: readonly Node[], isOut: (node: Section | Paragraph) => boolean): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return isOut(node as Paragraph) ? [] : node
    if (!isSection(node)) return node
    return isOut(node) ? [] : { ...node, children: without(node.children, isOut) as Section['children'] }
  })
}

const FRAMES = new Set(['letterhead', 'contents', 'closing'])

/** Compiles what tells whether a part is told anywhere outside some sections, or in the lines around the body. */
export function compileAnywhere(
  { outside, inside, skip }: Pick<LocationOptions, 'outside' | 'inside' | 'skip'>,
  tools: CompileTools,
): (part: Pick<Part, 'isIn'>, context: CheckContext) => boolean {
  const compileWords = (words: string | string[] | undefined, name: string) =>
    anyOf(asList(words).flatMap((word) => tools.vocabulary(word, [name])))
  const excluded = compileWords(outside, 'outside')
  const included = compileWords(inside, 'inside')
  const skipped = skip === undefined ? null : makeMatcher(tools.pattern(skip, ['skip'], 'i'))
  const isWhole = outside === undefined && skipped === null
  return (part, { document, fold }) => {
    const isOut = (node: Section | Paragraph) => {
      if (!isSection(node)) return skipped?.test(node.value) ?? false
      const folded = fold(node.title, true)
      return excluded.test(folded) && !included.test(folded)
    }
    const body = document.tree.children.filter(({ type }) => !FRAMES.has(type))
    return part.isIn(isWhole ? body : without(body, isOut), fold) || part.isIn(linesAround(document), fold)
  }
}

/** Compiles what tells a content by the fields of a form or by plain sentences. */
export function compileTold(
  told: Omit<PartOptions, 'title'>,
  scope: Pick<LocationOptions, 'outside' | 'inside' | 'skip'>,
  tools: CompileTools,
): (context: CheckContext) => boolean {
  const part = compilePart('told', { title: 'told', ...told }, tools, ['told'])
  const isAnywhere = compileAnywhere(scope, tools)
  return (context) => isAnywhere(part, context)
}

import type { Node, Parent } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  type Document,
  isSection,
  paragraphsOf,
  type Section,
} from '../model/index.js'
import { anyOf, asList } from '../text/index.js'
import type { LocationOptions } from './locate.js'
import { compilePart, type PartOptions } from './part.js'

/** Lines around the body that are no component: forms begin and end with fields of their own. */
function linesAround({ tree, places }: Document): Node[] {
  const components = new Set(Object.values(places).flatMap((stretches) => stretches.map(({ node }) => node)))
  return tree.children
    .filter((node) => node.type === 'letterhead' || node.type === 'closing')
    .flatMap((frame) => [...paragraphsOf((frame as Parent).children)])
    .filter((paragraph) => !components.has(paragraph))
}

/** Nodes without the sections that do not count. */
function without(nodes: readonly Node[], isOut: (section: Section) => boolean): Node[] {
  return nodes.flatMap((node) => {
    if (!isSection(node)) return node
    return isOut(node) ? [] : { ...node, children: without(node.children, isOut) as Section['children'] }
  })
}

const FRAMES = new Set(['letterhead', 'contents', 'closing'])

/** Compiles what tells a content by the fields of a form or by plain sentences. */
export function compileTold(
  told: Omit<PartOptions, 'title'>,
  { outside, inside }: Pick<LocationOptions, 'outside' | 'inside'>,
  tools: CompileTools,
): (context: CheckContext) => boolean {
  const part = compilePart('told', { title: 'told', ...told }, tools, ['told'])
  const compileWords = (words: string | string[] | undefined, name: string) =>
    anyOf(asList(words).flatMap((word) => tools.vocabulary(word, [name])))
  const excluded = compileWords(outside, 'outside')
  const included = compileWords(inside, 'inside')
  return ({ document, fold }) => {
    const isOut = ({ title }: Section) => {
      const folded = fold(title, true)
      return excluded.test(folded) && !included.test(folded)
    }
    const body = document.tree.children.filter(({ type }) => !FRAMES.has(type))
    return part.isIn(outside === undefined ? body : without(body, isOut)) || part.isIn(linesAround(document))
  }
}

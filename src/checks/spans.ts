import type { Node, Parent } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  isSection,
  type Paragraph,
  type Section,
  type Target,
} from '../model/index.js'
import { anyOf, asList } from '../text/index.js'
import { SELECTOR, WORDS } from './options.js'

/** A stretch of a paragraph that is looked at, in UTF-16 code units of its value. */
export interface Span {
  node: Paragraph
  from: number
  to: number
  /** Outermost first. */
  sections: Section[]
  text: string
  /** The same in small letters, once it has been asked for. */
  inSmall?: string
}

export interface ScopeOptions {
  in?: string
  outside?: string | string[]
}

/** Where a check of running text looks (JSON Schema 2020-12). */
export const SCOPE = {
  in: {
    ...SELECTOR,
    description: 'Where to look: a selector; all paragraphs and headings of body and annexes if absent',
  },
  outside: { ...WORDS, description: 'Sections in which nothing is looked for: words of the vocabulary' },
} as const

export const BODY = 'body, appendix'

/**
 * The text of places, paragraph by paragraph, each once and in reading order.
 * @param whole the whole paragraphs that were read before: scopes that hold the same share them
 */
export function spansOf(targets: Iterable<Target>, whole = new Map<Paragraph, Span>()): Span[] {
  const spans: Span[] = []
  const taken = new Map<Node, Span[]>()
  const add = (node: Paragraph, sections: Section[], from: number, to: number) => {
    const own = taken.get(node)
    if (own?.some((span) => span.from <= from && to <= span.to)) return
    const isWhole = from === 0 && to === node.value.length
    const span = (isWhole && whole.get(node)) || { node, from, to, sections, text: node.value.slice(from, to) }
    if (isWhole) whole.set(node, span)
    if (own) own.push(span)
    else taken.set(node, [span])
    spans.push(span)
  }
  const walk = (node: Node, sections: Section[], { from, to }: Partial<Target> = {}): void => {
    if (node.type === 'paragraph') {
      const paragraph = node as Paragraph
      add(paragraph, sections, from ?? 0, to ?? paragraph.value.length)
    } else if (isSection(node)) {
      const around = sections.at(-1) === node ? sections : [...sections, node]
      add(node.heading, around, 0, node.heading.value.length)
      for (const child of node.children) walk(child, around)
    } else if ('children' in node) for (const child of (node as Parent).children) walk(child, sections)
  }
  for (const target of targets) walk(target.node, target.sections, target)
  return spans
}

/**
 * Compiles where a check looks. Rules that look at the same places share them.
 * @param usual the selector that holds where none is given
 */
export function compileScope(
  { in: selector, outside }: ScopeOptions,
  tools: CompileTools,
  usual = BODY,
): (context: CheckContext) => readonly Span[] {
  const source = selector ?? usual
  const select = tools.selector(source, ['in'])
  const words = asList(outside)
  const excluded = anyOf(words.flatMap((word) => tools.vocabulary(word, ['outside'])))
  const key = `spans ${JSON.stringify([source, words])}`
  return (context) =>
    context.memo(key, () => {
      const isOutside = ({ title }: Section) => excluded.test(context.fold(title, true))
      const whole = context.memo('whole paragraphs', () => new Map<Paragraph, Span>())
      const spans = spansOf(select(context), whole)
      return words.length === 0 ? spans : spans.filter(({ sections }) => !sections.some(isOutside))
    })
}

import type { Node } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  headingText,
  paragraphsOf,
  type Section,
  sectionsOf,
} from '../model/index.js'
import { asList, nextLabel, type Term } from '../text/index.js'

/** Where something that is missing belongs, and what to call it there. */
export interface Insertion {
  node?: Node
  sections?: Section[]
  gap: true
  values: { after: string | null; label: string | null }
}

/** Section by section what stands last in it: there the next one would begin. */
export function endOf(section: Section): Node {
  let last: Node = section.heading
  for (const paragraph of paragraphsOf(section.children)) if (paragraph.value.trim() !== '') last = paragraph
  return last
}

/**
 * Compiles how the place of a missing section is found: behind the nearest of those that come before it.
 * @param words what may come before it, the nearest first
 * @param outside sections in which nothing is looked for
 */
export function compileInsertion(
  words: string | readonly string[] | undefined,
  outside: string | readonly string[] | undefined,
  tools: CompileTools,
): (context: CheckContext) => Insertion {
  const predecessors = asList(words).map((word, index) =>
    tools.vocabulary(word, typeof words === 'string' ? ['after'] : ['after', index]),
  )
  const excluded = asList(outside).flatMap((word) => tools.vocabulary(word, ['outside']))
  return ({ document: { tree }, fold }) => {
    const matches = (terms: Term[], { title }: Section) => terms.some((term) => term.test(fold(title, true)))
    const all = [...sectionsOf(tree)].filter(
      ({ section, ancestors }) => !section.appendix && !ancestors.some((outer) => matches(excluded, outer)),
    )
    for (const terms of predecessors) {
      const candidates = all.filter(({ section }) => matches(terms, section))
      const level = Math.min(...candidates.map(({ section }) => section.level))
      const found = candidates.findLast(({ section }) => section.level === level)
      if (!found) continue
      const { section, ancestors } = found
      const values = { after: headingText(section), label: section.label && nextLabel(section.label) }
      return { node: endOf(section), sections: [...ancestors, section], gap: true, values }
    }
    const [first] = all
    const values = { after: null, label: null }
    return first ? { node: first.section.heading, sections: [first.section], gap: true, values } : { gap: true, values }
  }
}

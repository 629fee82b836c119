import type { Node } from 'unist'
import { type CheckContext, type Paragraph, paragraphsOf, type Section, type Table, textOf } from '../model/index.js'
import type { FoldedText } from '../text/index.js'
import type { Evidence, Wanted } from './locate.js'
import { passagesOf } from './passages.js'

/** Running text is about a content if it tells so many of its parts. */
const PASSAGE_PARTS = 2
/** What running text can be evidence as. */
const TEXT_FORMS = ['passage', 'reference', 'opening'] as const
/** The rows of a table that may be its head. */
const HEAD_ROWS = 2

const isItem = (node: Node) =>
  node.type === 'paragraph' && /^\s*[-–+*•]/u.test((node as Paragraph).label ?? (node as Paragraph).value)

/** The list items that follow a paragraph and belong to it. */
function itemsAfter(nodes: Node[], index: number): Node[] {
  if (isItem(nodes[index] as Node)) return []
  const end = nodes.findIndex((node, at) => at > index && !isItem(node))
  return nodes.slice(index + 1, end < 0 ? nodes.length : end)
}

/** Every place in the body that speaks of a content, in reading order. */
export function search(wanted: Wanted, context: CheckContext): Evidence[] {
  const { document, fold } = context
  const found: Evidence[] = []

  /** Whether a text names the content once all that only looks like it is taken out. */
  const names = (folded: FoldedText) => {
    if (!wanted.title.test(folded)) return false
    const exact = wanted.except.reduce((rest, term) => (term.test(folded) ? term.remove(rest) : rest), folded.exact)
    return exact === folded.exact || wanted.title.test({ exact, bare: null })
  }
  const holds = (terms: Wanted['title'], { title }: Section) => terms.test(fold(title, true))
  const isReference = (text: string) => wanted.forms.has('reference') && (wanted.reference?.test(text) ?? false)

  const readSection = (section: Section, sections: Section[]): void => {
    if (holds(wanted.outside, section) && !holds(wanted.inside, section)) return
    const around = [...sections, section]
    if (names(fold(section.title, true))) {
      const form = isReference(textOf(section.heading, ...section.children)) ? 'reference' : 'heading'
      found.push({ form, node: section.heading, sections: around, scope: section.children })
    } else if (!wanted.except.some((term) => term.test(fold(section.title, true)))) walk(section.children, around)
  }

  const readTable = (table: Table, sections: Section[], before: Node | undefined): void => {
    const caption = before?.type === 'paragraph' ? textOf(before) : ''
    const heads = table.children.slice(0, HEAD_ROWS).flatMap(({ children }) => children.map((cell) => textOf(cell)))
    if (wanted.forms.has('table') && [caption, ...heads].some((text) => names(fold(text, true)))) {
      found.push({ form: 'table', node: table, sections, scope: [table] })
    } else for (const paragraph of paragraphsOf([table])) readText(paragraph, sections, () => [])
  }

  const readsText = wanted.mentions || TEXT_FORMS.some((form) => wanted.forms.has(form))
  const passageOf = passagesOf(context)
  const readText = (node: Paragraph, sections: Section[], items: () => Node[]): void => {
    if (!readsText) return
    const { text, folded, opening } = passageOf(node)
    // Where nothing but an opening counts, the rest need not be read.
    if (!names(wanted.mentions ? folded() : opening()) || wanted.skip?.test(text)) return
    if (isReference(text)) {
      found.push({ form: 'reference', node, sections, scope: [node] })
      return
    }
    if (sections.some((section) => holds(wanted.outsideText, section))) return
    const scope = [node, ...items()]
    if (wanted.forms.has('passage') && wanted.parts.filter((part) => part.isIn(scope)).length >= PASSAGE_PARTS) {
      found.push({ form: 'passage', node, sections, scope })
    } else if (wanted.forms.has('opening') && names(opening())) found.push({ form: 'opening', node, sections, scope })
    else if (wanted.mentions) found.push({ form: 'sentence', node, sections, scope: [node] })
  }

  const walk = (nodes: Node[], sections: Section[]): void => {
    nodes.forEach((node, index) => {
      if (node.type === 'section') readSection(node as Section, sections)
      else if (node.type === 'table') readTable(node as Table, sections, nodes[index - 1])
      else if (node.type === 'paragraph') readText(node as Paragraph, sections, () => itemsAfter(nodes, index))
    })
  }
  walk(document.tree.children, [])
  return found
}

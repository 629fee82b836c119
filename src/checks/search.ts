import type { Node } from 'unist'
import {
  type CheckContext,
  type Paragraph,
  paragraphsOf,
  type Section,
  type Table,
  type TableRow,
  textOf,
} from '../model/index.js'
import { type FoldedText, findYears } from '../text/index.js'
import type { Evidence, Wanted } from './locate.js'
import { type Passage, passagesOf } from './passages.js'

/** Running text is about a content if it tells so many of its parts. */
const PASSAGE_PARTS = 2
/** What running text can be evidence as. */
const TEXT_FORMS = ['passage', 'reference', 'opening'] as const
/** The rows of a table that may be its head. */
const HEAD_ROWS = 2
/** The cells of a row that may say what it is about: its number, its name. */
const NAME_CELLS = 2
const NAME_WORDS = 16

const isItem = (node: Node) =>
  node.type === 'paragraph' && /^\s*[-–+*•]/u.test((node as Paragraph).label ?? (node as Paragraph).value)

/** The list items that a paragraph announces with a colon. */
function itemsAfter(nodes: Node[], index: number): Node[] {
  const opening = nodes[index] as Paragraph
  if (isItem(opening) || !/:\s*$/u.test(opening.value)) return []
  const end = nodes.findIndex((node, at) => at > index && !isItem(node))
  return nodes.slice(index + 1, end < 0 ? nodes.length : end)
}

/** Whether a heading names years, and all of them are past. */
const isOfPastYear = (title: string, year: number | null) => {
  const years = findYears(title)
  return year !== null && years.length > 0 && years.every((named) => named < year)
}

/** Every place in the body that speaks of a content, in reading order. */
export function search(wanted: Wanted, context: CheckContext): Evidence[] {
  const { document, fold } = context
  const passageOf = passagesOf(context)
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
    if (wanted.ofYear && isOfPastYear(section.title, document.facts.year)) return
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
      return
    }
    const [head] = table.children
    for (const row of table.children) {
      if (head && row !== head && wanted.forms.has('table') && namesRow(row))
        found.push({
          form: 'table',
          node: [...paragraphsOf([row])][0] ?? table,
          sections,
          scope: [{ ...table, children: [head, row] } as Table],
        })
      else for (const paragraph of paragraphsOf([row])) readText(paragraph, sections, () => [])
    }
  }
  /** Whether a row of a plan of work is about the content. */
  const namesRow = ({ children }: TableRow) =>
    children.slice(0, NAME_CELLS).some((cell) => {
      const text = textOf(cell)
      return text.split(/\s+/u).length <= NAME_WORDS && names(fold(text, true))
    })

  /** Whether a paragraph opens with a label that is the content's name: “Công tác kiểm tra, giám sát: …”. */
  const isLabelled = ({ label, labelEnd }: Passage) => {
    const whole = label()
    return whole !== null && names(whole) && !names(labelEnd())
  }
  /** What of a paragraph is about the content: all behind a label that names it, else the clauses that speak of it. */
  const aboutIt = (node: Paragraph, passage: Passage): Paragraph => {
    if (isLabelled(passage)) return node
    const { clauses } = passage
    const kept = clauses().filter(({ folded }) => wanted.about.test(folded))
    return { ...node, value: kept.map(({ text }) => text).join(' ') }
  }
  const tells = (scope: Node[]) => wanted.parts.filter((part) => part.isIn(scope)).length >= PASSAGE_PARTS

  const readsText = wanted.mentions || TEXT_FORMS.some((form) => wanted.forms.has(form))
  const readText = (node: Paragraph, sections: Section[], items: () => Node[]): void => {
    if (!readsText) return
    const passage = passageOf(node)
    // Where nothing but an opening counts, the rest need not be read.
    const isNamed = names(wanted.mentions ? passage.folded() : passage.opening())
    if (!isNamed && !wanted.inText.test(passage.folded())) return
    if (wanted.skip?.test(passage.text)) return
    if (isNamed && isReference(passage.text)) {
      found.push({ form: 'reference', node, sections, scope: [node] })
      return
    }
    if (sections.some((section) => holds(wanted.outsideText, section))) return
    const scope = [aboutIt(node, passage), ...items()]
    if (wanted.forms.has('passage') && ((isNamed && isLabelled(passage)) || tells(scope)))
      found.push({ form: 'passage', node, sections, scope })
    else if (!isNamed) return
    else if (wanted.forms.has('opening') && names(passage.opening()))
      found.push({ form: 'opening', node, sections, scope })
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

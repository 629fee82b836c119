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
import { findNamedYears, findTitleYears } from '../text/index.js'
import { type Passage, type Piece, passagesOf, pieceOf } from './passages.js'
import { captionOf, headsOf, nameCellsOf } from './table.js'
import type { Evidence, Wanted } from './wanted.js'

/** Running text is about a content if it tells so many of its parts. */
const PASSAGE_PARTS = 2
/** A label of a form with nothing but dots, or nothing at all, behind it. */
const BLANK_LABEL = /^[^:]{2,140}:[^\p{L}\p{N}]*$/u
/** What running text can be evidence as. */
const TEXT_FORMS = ['passage', 'reference', 'opening'] as const

/** All that a section says: “2. Địa bàn: 45 hộ” says it in its heading, behind the colon. */
function scopeOf({ heading, title, children }: Section): Node[] {
  const colon = title.indexOf(':')
  if (colon < 0) return children
  const behind: Paragraph = { ...heading, value: title.slice(colon + 1) }
  return [behind, ...children]
}

const isItem = (node: Node) =>
  node.type === 'paragraph' && /^\s*[-–+*•]/u.test((node as Paragraph).label ?? (node as Paragraph).value)

/** Whether what follows a label is what belongs to it, and not the next label of a form. */
const isText = (next: Node | undefined) =>
  next?.type === 'table' || (next?.type === 'paragraph' && !/^[^:]{2,140}:/u.test((next as Paragraph).value))

/** The list items that a paragraph announces with a colon. */
function itemsAfter(nodes: Node[], index: number): Node[] {
  const opening = nodes[index] as Paragraph
  if (isItem(opening) || !/:\s*$/u.test(opening.value)) return []
  let end = index + 1
  while (end < nodes.length && isItem(nodes[end] as Node)) end++
  return nodes.slice(index + 1, end)
}

/** Every place in the body that speaks of a content, in reading order. */
export function search(wanted: Wanted, context: CheckContext): Evidence[] {
  const { document, fold } = context
  const { year } = document.facts
  const passageOf = passagesOf(context)
  const found: Evidence[] = []

  const arePast = (years: number[]) => year !== null && years.length > 0 && years.every((named) => named < year)
  const withoutIgnored = ({ text, folded }: Piece, isLenient: boolean) => {
    const kept = wanted.ignore.reduce((rest, pattern) => pattern.blank(rest), text)
    return kept === text ? folded() : fold(kept, isLenient)
  }
  const isInText = (piece: Piece) =>
    wanted.inText.test(piece.folded()) && wanted.inText.test(withoutIgnored(piece, false))
  /** Whether a text names the content once all that only looks like it is taken out. */
  const names = (piece: Piece, isLenient = false) => {
    if (!wanted.title.test(piece.folded())) return false
    const left = withoutIgnored(piece, isLenient)
    const exact = wanted.except.reduce((rest, term) => (term.test(left) ? term.remove(rest) : rest), left.exact)
    return exact === left.exact ? wanted.title.test(left) : wanted.title.test({ exact, bare: null })
  }
  const namesLeniently = (text: string) => names(pieceOf(context, text, true), true)
  const isAnythingIn = (nodes: Node[]) => !wanted.filled || wanted.holdsText(nodes)
  const isWritten = (section: Section) => isAnythingIn(scopeOf(section))
  const holds = (terms: Wanted['title'], { title }: Section) => terms.test(fold(title, true))
  const isReference = (text: string) =>
    wanted.forms.has('reference') &&
    (wanted.reference?.test(text) ?? false) &&
    !(wanted.ofYear && arePast(findNamedYears(text)))

  const readSection = (section: Section, sections: Section[]): void => {
    const { title, heading, children } = section
    const around = [...sections, section]
    const isPast = arePast(findTitleYears(title))
    if (isPast && wanted.pastYear && isWritten(section))
      found.push({ form: 'heading', node: heading, sections: around, scope: scopeOf(section) })
    if (isPast && wanted.ofYear) return
    if (holds(wanted.outside, section) && !holds(wanted.inside, section)) return
    if (namesLeniently(title) && isWritten(section)) {
      const form = isReference(textOf(heading, children)) ? 'reference' : 'heading'
      found.push({ form, node: heading, sections: around, scope: scopeOf(section) })
    } else if (!wanted.except.some((term) => term.test(fold(title, true)))) walk(children, around)
  }

  /** The cells of a row behind the one that names the content; its number says nothing. */
  const behindName = ({ children }: TableRow) =>
    children.slice(children.findIndex((cell) => namesLeniently(textOf(cell))) + 1)

  const readTable = (table: Table, sections: Section[], before: Node | undefined): void => {
    const takesTables = wanted.forms.has('table')
    const heads = headsOf(table)
    const cells = heads.flatMap(({ children }) => children.map((cell) => textOf(cell)))
    const rows = table.children.filter((row) => !heads.includes(row))
    if (takesTables && [captionOf(before), ...cells].some(namesLeniently) && isAnythingIn(rows)) {
      found.push({ form: 'table', node: table, sections, scope: [table] })
      return
    }
    for (const row of table.children) {
      const paragraphs = [...paragraphsOf([row])]
      const isNamed = takesTables && !heads.includes(row) && nameCellsOf(row).some(namesLeniently)
      // Heads and names of rows are printed with the form; what lies in one cell is text.
      const behind = isNamed ? behindName(row) : heads.includes(row) ? rows : []
      if (wanted.filled && behind.length > 0 && (!isNamed || !isAnythingIn(behind))) continue
      if (isNamed && (!wanted.filled || behind.length > 0)) {
        const alone: Table = { ...table, children: [...heads, row] }
        found.push({ form: 'table', node: paragraphs[0] ?? table, sections, scope: [alone] })
      } else for (const paragraph of paragraphs) readText(paragraph, sections, () => [])
    }
  }

  /** Whether a paragraph opens with a label that is the content's name: “Công tác kiểm tra, giám sát: …”. */
  const isLabelled = ({ label }: Passage) => label !== null && names(label.whole) && !names(label.end)
  /** What of a paragraph is about the content: all behind its label, else the clauses that speak of it. */
  const aboutIt = (node: Paragraph, passage: Passage): Paragraph => {
    if (isLabelled(passage)) return node
    const kept = passage.clauses().filter(({ folded }) => wanted.about.test(folded()))
    return { ...node, value: kept.map(({ text }) => text).join(' ') }
  }

  const readsText = wanted.mentions || TEXT_FORMS.some((form) => wanted.forms.has(form))
  const readText = (node: Paragraph, sections: Section[], items: () => Node[], next?: Node): void => {
    if (!readsText) return
    const passage = passageOf(node)
    const { whole, opening, clauses } = passage
    // Where nothing but an opening counts, the rest need not be read.
    const isNamed = (wanted.mentions || names(opening)) && names(whole)
    if (!isNamed && !isInText(whole)) return
    if (wanted.ofYear && arePast(findNamedYears(whole.text))) return
    const referring = isNamed && isReference(whole.text) && clauses().find((clause) => isReference(clause.text))
    const isLabel = isLabelled(passage)
    if (wanted.filled && BLANK_LABEL.test(whole.text) && items().length === 0 && !isText(next)) return
    const scope = [aboutIt(node, passage), ...items()]
    const told = wanted.forms.has('passage') ? wanted.parts.filter((part) => part.isIn(scope, fold)).length : 0
    // Where running text counts for little, in grounds and in the part on execution, a whole programme still does.
    const isWhole = isLabel || (told > 0 && told === wanted.parts.length)
    if (wanted.skip?.test(whole.text) && !isWhole) return
    if (referring && (isLabel || names(referring))) found.push({ form: 'reference', node, sections, scope: [node] })
    else if (!isWhole && sections.some((section) => holds(wanted.outsideText, section))) return
    else if (wanted.forms.has('passage') && (isLabel || told >= PASSAGE_PARTS))
      found.push({ form: 'passage', node, sections, scope })
    else if (!isNamed) return
    else if (wanted.forms.has('opening') && names(opening)) found.push({ form: 'opening', node, sections, scope })
    else if (wanted.mentions) found.push({ form: 'sentence', node, sections, scope: [node] })
  }

  const walk = (nodes: Node[], sections: Section[]): void => {
    nodes.forEach((node, index) => {
      if (node.type === 'section') readSection(node as Section, sections)
      else if (node.type === 'table') readTable(node as Table, sections, nodes[index - 1])
      else if (node.type === 'paragraph')
        readText(node as Paragraph, sections, () => itemsAfter(nodes, index), nodes[index + 1])
    })
  }
  walk(document.tree.children, [])
  return found
}

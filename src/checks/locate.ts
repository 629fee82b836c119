import type { Node } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  type Paragraph,
  paragraphsOf,
  type Root,
  type Section,
  type Table,
  textOf,
} from '../model/index.js'
import { type FoldedText, foldForTerms, type Term, tidy } from '../text/index.js'
import { asList } from './options.js'
import type { Part } from './part.js'

export interface LocationOptions {
  title: string | string[]
  except?: string | string[]
  outside?: string | string[]
  inside?: string | string[]
  outsideText?: string | string[]
  skip?: string
  forms?: ('table' | 'opening' | 'passage' | 'reference')[]
  reference?: string
}

/** One place that speaks of a content. `sentence` names it without saying anything of it. */
export interface Evidence {
  form: 'heading' | 'table' | 'opening' | 'passage' | 'reference' | 'sentence'
  node: Node
  sections: Section[]
  /** All that belongs to it. */
  scope: Node[]
}

export interface Location {
  /** `named`: the content is mentioned and nothing is said of it. */
  state: 'absent' | 'named' | 'present'
  evidence: Evidence[]
}

/** Running text is about a content if it tells so many of its parts. */
const PASSAGE_PARTS = 2
/** The words of a paragraph that may stand for a heading. */
const OPENING_WORDS = 14

const testAny = (terms: Term[], text: FoldedText) => terms.some((term) => term.test(text))
const sentences = (text: string) => (text.match(/[^.;!?\n]*\p{L}{2}[^.;!?\n]*/gu) ?? []).length

/** Compiles how a content is found. `parts` tell a passage about it from a mere mention. */
export function compileLocation(
  options: LocationOptions,
  parts: Part[],
  tools: CompileTools,
): (context: CheckContext) => Location {
  const words = (name: 'title' | 'except' | 'outside' | 'inside' | 'outsideText') =>
    asList(options[name]).flatMap((word) => tools.vocabulary(word, [name]))
  const title = words('title')
  const except = words('except')
  const outside = words('outside')
  const inside = words('inside')
  const outsideText = words('outsideText')
  const skip = options.skip === undefined ? null : tools.pattern(options.skip, ['skip'], 'i')
  const reference = options.reference === undefined ? null : tools.pattern(options.reference, ['reference'], 'i')
  const forms = new Set(options.forms ?? ['table', 'opening'])

  /** Whether a text names the content once all that only looks like it is taken out. */
  const names = (text: string, lenient: boolean) => {
    const folded = foldForTerms(text, lenient)
    if (!testAny(title, folded)) return false
    const exact = except.reduce((rest, term) => term.remove(rest), folded.exact)
    if (exact === folded.exact) return true
    return testAny(title, { exact, bare: null })
  }
  const isReference = (text: string) => reference !== null && forms.has('reference') && reference.test(text)
  const isMeant = (section: Section) => names(section.title, true)
  const isOutside = ({ title: text }: Section) => {
    const folded = foldForTerms(text, true)
    return testAny(outside, folded) && !testAny(inside, folded)
  }
  const isTextOutside = (section: Section) => testAny(outsideText, foldForTerms(section.title, true))
  const isDecoy = (section: Section) => except.some((term) => term.test(foldForTerms(section.title, true)))

  const fromTable = (table: Table, sections: Section[], caption: string): Evidence | null => {
    const heads = table.children.slice(0, 2).flatMap(({ children }) => children.map((cell) => textOf(cell)))
    return [caption, ...heads].some((text) => names(text, true))
      ? { form: 'table', node: table, sections, scope: [table] }
      : null
  }
  const fromText = (paragraph: Paragraph, sections: Section[], rest: Node[]): Evidence | null => {
    const text = tidy(paragraph.value)
    if (skip?.test(text) || !names(text, false)) return null
    if (isReference(text)) return { form: 'reference', node: paragraph, sections, scope: [paragraph] }
    if (sections.some(isTextOutside)) return null
    const scope = [paragraph, ...rest]
    const told = parts.filter((part) => part.isIn(scope)).length
    if (forms.has('passage') && told >= PASSAGE_PARTS) return { form: 'passage', node: paragraph, sections, scope }
    const opening = text.split(' ', OPENING_WORDS).join(' ')
    if (forms.has('opening') && names(opening, false)) return { form: 'opening', node: paragraph, sections, scope }
    return { form: 'sentence', node: paragraph, sections, scope: [paragraph] }
  }

  const walk = (nodes: Node[], sections: Section[], found: Evidence[]): void => {
    nodes.forEach((node, index) => {
      if (node.type === 'letterhead' || node.type === 'closing') return
      if (node.type === 'section') {
        const section = node as Section
        if (isOutside(section)) return
        if (isMeant(section)) {
          const text = textOf(section.heading, ...section.children)
          found.push({
            form: isReference(text) ? 'reference' : 'heading',
            node: section.heading,
            sections: [...sections, section],
            scope: section.children,
          })
        } else if (!isDecoy(section)) walk(section.children, [...sections, section], found)
      } else if (node.type === 'table') {
        const caption = nodes[index - 1]?.type === 'paragraph' ? textOf(nodes[index - 1] as Node) : ''
        const table = forms.has('table') ? fromTable(node as Table, sections, caption) : null
        if (table) found.push(table)
        else for (const paragraph of paragraphsOf([node])) add(fromText(paragraph, sections, []), found)
      } else if (node.type === 'paragraph') {
        add(fromText(node as Paragraph, sections, itemsAfter(nodes, index)), found)
      }
    })
  }

  const find = ({ children }: Root): Location => {
    const evidence: Evidence[] = []
    walk(children, [], evidence)
    return { state: stateOf(evidence, parts), evidence }
  }
  const key = `location ${JSON.stringify([options, parts.map(({ key }) => key)])}`
  return (context) => context.memo(key, () => find(context.document.tree))
}

function add(evidence: Evidence | null, found: Evidence[]): void {
  if (evidence) found.push(evidence)
}

const isItem = (node: Node) =>
  node.type === 'paragraph' && /^\s*[-–+*•]/u.test((node as Paragraph).label ?? (node as Paragraph).value)

/** The list items that follow a paragraph and belong to it. */
function itemsAfter(nodes: Node[], index: number): Node[] {
  if (isItem(nodes[index] as Node)) return []
  const items: Node[] = []
  for (const node of nodes.slice(index + 1)) {
    if (!isItem(node)) break
    items.push(node)
  }
  return items
}

/** A content is there if one place says more of it than its name. */
function stateOf(evidence: Evidence[], parts: Part[]): Location['state'] {
  if (evidence.length === 0) return 'absent'
  const says = ({ form, scope }: Evidence) => {
    if (form === 'sentence') return false
    if (form !== 'heading' || parts.length === 0) return true
    return sentences(textOf(...scope)) > 1 || parts.some((part) => part.isIn(scope))
  }
  return evidence.some(says) ? 'present' : 'named'
}

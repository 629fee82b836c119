import type { Node, Parent } from 'unist'
import {
  type Aside,
  type Document,
  isFrame,
  isSection,
  type Paragraph,
  PLACE_NAMES,
  paragraphsOf,
  type Section,
  type TableRow,
} from '../../model/index.js'
import { type Side, sidesOfCells } from './side.js'
import type { Stand } from './stand.js'

/** Headers, footers and notes as nodes: in the reading they are none. */
function nodeOf({ kind, part, blocks }: Aside): Parent {
  const position = blocks.find((block) => block.position)?.position
  return { type: kind, children: blocks, ...(position ? { position } : {}), data: part === null ? {} : { part } }
}

/** The components that each paragraph prints, in the order in which they stand there. */
function componentsOf({ places }: Document): Map<Node, Pick<Stand, 'kind' | 'from' | 'to'>[]> {
  const found = new Map<Node, (Pick<Stand, 'kind'> & { from: number; to: number })[]>()
  for (const kind of PLACE_NAMES) {
    for (const { node, from, to } of places[kind] ?? []) {
      const list = found.get(node)
      if (list) list.push({ kind, from, to })
      else found.set(node, [{ kind, from, to }])
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.from - b.from || b.to - a.to)
  return found
}

const KINDS: Record<string, Stand['kind']> = {
  paragraph: 'paragraph',
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  image: 'image',
  letterhead: 'letterhead',
  contents: 'contents',
  closing: 'closing',
}

/** What stands in the body of a document: neither letterhead, contents, closing nor annex. */
const isBody = (node: Node) => (isSection(node) ? !node.appendix : KINDS[node.type] !== undefined && !isFrame(node))

/**
 * Everything that may be selected, each thing behind what it stands in, in reading order. Headers, footers and notes
 * come behind the text. What stands between two annexes, or before the first of them, is one stretch of the body.
 */
export function standsOf(document: Document): Stand[] {
  const stands: Stand[] = []
  const inTables = new Set(paragraphsOf(document.reading.blocks.filter(({ type }) => type === 'table')))
  const components = componentsOf(document)
  /** Index of the last child of each parent. */
  const last: number[] = []
  /** The side of the cell that is walked. */
  let cellSide: Side | null | undefined

  const add = (kind: Stand['kind'], node: Node, sections: Section[], parent: number, stretch = {}): number => {
    const index = stands.length
    const stand: Stand = { kind, node, sections, parent, previous: last[parent] ?? -1, ...stretch }
    if (cellSide !== undefined) stand.cellSide = cellSide
    if (inTables.has(node as Paragraph)) stand.inTable = true
    stands.push(stand)
    if (parent >= 0) last[parent] = index
    return index
  }
  const addParagraph = (kind: 'heading' | 'paragraph', node: Paragraph, sections: Section[], parent: number) => {
    const index = add(kind, node, sections, parent)
    for (const { kind: name, ...stretch } of components.get(node) ?? []) add(name, node, sections, index, stretch)
  }
  const addNode = (node: Node, sections: Section[], parent: number): void => {
    if (isSection(node)) {
      const around = [...sections, node]
      const index = add('section', node, around, parent)
      addParagraph('heading', node.heading, around, index)
      for (const child of node.children) addNode(child, around, index)
      return
    }
    const kind = KINDS[node.type]
    if (kind === undefined) return
    if (kind === 'paragraph') {
      addParagraph(kind, node as Paragraph, sections, parent)
      return
    }
    const index = add(kind, node, sections, parent)
    if (!('children' in node)) return
    const sides = kind === 'row' ? sidesOfCells(node as TableRow) : null
    const around = cellSide
    ;(node as Parent).children.forEach((child, at) => {
      cellSide = sides === null ? around : sides[at]
      addNode(child, sections, index)
    })
    cellSide = around
  }

  const { tree, reading } = document
  const top = add('document', tree, [], -1)
  let body: { node: Parent; index: number } | null = null
  for (const child of tree.children) {
    if (isBody(child)) {
      if (body === null) {
        const node: Parent = { type: 'body', children: [], ...(child.position ? { position: child.position } : {}) }
        body = { node, index: add('body', node, [], top) }
      }
      body.node.children.push(child)
    } else body = null
    addNode(child, [], body?.index ?? top)
  }
  for (const aside of reading.asides) {
    const node = nodeOf(aside)
    const index = add(aside.kind, node, [], top)
    for (const block of aside.blocks) addNode(block, [], index)
  }
  return stands
}

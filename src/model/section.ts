import type { Node, Parent } from 'unist'
import type { Block, Paragraph } from './block.js'

/**
 * A heading with all that belongs to it. Children are blocks and nested sections in reading order;
 * the heading itself is not among them.
 */
export interface Section extends Parent {
  type: 'section'
  /** 1 for the outermost headings of the body. */
  level: number
  /** The printed number, typed or automatic, as printed: `I.`, `2.1.`, `Phần thứ nhất`. */
  label: string | null
  /** The heading without its label. */
  title: string
  /** True where the heading opens a paragraph and the text goes on behind it. */
  runIn: boolean
  /** True for an annex (Phụ lục). */
  appendix: boolean
  /** The paragraph that carries the heading. */
  heading: Paragraph
  children: (Block | Section)[]
  data: {
    /** Why it was taken for a heading: codes, strongest first. */
    why: string[]
  }
}

/** The blocks before the body (`letterhead`) or after it (`closing`), and the table of contents, which names headings. */
export interface Frame extends Parent {
  type: 'letterhead' | 'contents' | 'closing'
  children: Block[]
}

/** The section tree of a document: letterhead, contents, body, closing, annexes. */
export interface Root extends Parent {
  type: 'root'
  children: (Frame | Block | Section)[]
}

/** A section together with the sections that it stands in, outermost first. */
export interface SectionVisit {
  section: Section
  ancestors: Section[]
}

export const isSection = (node: Node): node is Section => node.type === 'section'

/** Whether something stands around the body: letterhead, contents, closing. */
export const isFrame = ({ type }: Node): boolean => type === 'letterhead' || type === 'contents' || type === 'closing'

/** Whether something is a picture or holds one. */
export const holdsImage = (node: Node): boolean =>
  node.type === 'image' || ('children' in node && (node as Parent).children.some(holdsImage))

/** Every section below a node in reading order, each with its ancestors. */
export function* sectionsOf(node: Parent, ancestors: Section[] = []): Generator<SectionVisit> {
  for (const child of node.children) {
    if (!isSection(child)) continue
    yield { section: child, ancestors }
    yield* sectionsOf(child, [...ancestors, child])
  }
}

/** `II › 3`: the labels from the outermost section inwards, a title where there is no label. */
export function sectionPath(sections: Section[]): string {
  return sections.map(({ label, title }) => label?.replace(/[\s.:)/-]+$/u, '') || title).join(' › ')
}

/** The heading as printed: label, a space, title. */
export const headingText = ({ label, title }: Section): string => (label ? `${label} ${title}` : title)

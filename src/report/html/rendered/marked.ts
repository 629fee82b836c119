import { comparable } from '../comparable.js'
import { matchTexts } from './match.js'

/** An element of mammoth's own document, as `transformDocument` is given it. */
export interface Part {
  type: string
  children?: Part[]
  /** Of a text. */
  value?: string
  /** Of a break: `line`, `page`, `column`. */
  breakType?: string
  /** Of a bookmark. */
  name?: string
}

/** The name of the mark before a paragraph of ours, by its index, and of the one in place of the reference to a note. */
export const PARAGRAPH_MARK = 'paragraph-'
export const NOTE_MARK = 'note-'

const bookmark = (name: string): Part => ({ type: 'bookmarkStart', name })

function printed({ type, value, breakType, children }: Part): string {
  if (type === 'text') return value ?? ''
  if (type === 'tab') return '\t'
  if (type === 'break') return breakType === 'line' ? '\n' : ''
  return (children ?? []).map((child) => (child.type === 'paragraph' ? '' : printed(child))).join('')
}

function paragraphsIn(part: Part): Part[] {
  const own = part.type === 'paragraph' ? [part] : []
  return [...own, ...(part.children ?? []).flatMap(paragraphsIn)]
}

/** Bookmarks of the document go, lest they pass for ours; references to notes become marks, for their text is not the paper's. */
function withoutMarks(part: Part, notes: { count: number }): void {
  part.children = part.children?.flatMap((child) => {
    if (child.type === 'bookmarkStart') return []
    if (child.type === 'noteReference') return [bookmark(`${NOTE_MARK}${++notes.count}`)]
    withoutMarks(child, notes)
    return [child]
  }) as Part[]
}

/**
 * Marks, in mammoth's document, the paragraphs that read as ours do.
 * @param ours the texts of our paragraphs in reading order
 */
export function markParagraphs(document: Part, ours: readonly string[]): Part {
  withoutMarks(document, { count: 0 })
  const theirs = paragraphsIn(document)
  const pairs = matchTexts(
    ours.map(comparable),
    theirs.map((paragraph) => comparable(printed(paragraph))),
  )
  theirs.forEach((paragraph, index) => {
    const pair = pairs[index]
    if (pair !== null) paragraph.children = [bookmark(`${PARAGRAPH_MARK}${pair}`), ...(paragraph.children ?? [])]
  })
  return document
}

import {
  type Comment,
  type Document,
  type Paragraph,
  type Place,
  paragraphsOf,
  type Section,
  sectionPath,
  sectionsOf,
} from '../model/index.js'
import type { DirectiveScope } from '../text/index.js'

/** Tells which findings a comment is about, by their places, and where it stands itself. */
export interface Coverage {
  covers(comment: Comment, scope: DirectiveScope): (place: Place | undefined) => boolean
  placeOf(comment: Comment): Place
}

interface Range {
  line: number
  endLine: number
}

const lineOf = ({ position }: Paragraph) => position?.start.line ?? 0

/** From its heading to the end of all that belongs to it, in lines. */
function rangeOf(section: Section): Range {
  const line = lineOf(section.heading)
  let endLine = section.heading.position?.end.line ?? line
  for (const { position } of paragraphsOf(section.children)) endLine = Math.max(endLine, position?.end.line ?? 0)
  return { line, endLine }
}

/** The index of the first of some items, in the order of their lines, that stands on a line or behind it. */
function firstFrom<T>(items: readonly T[], lineOfItem: (item: T) => number, line: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lineOfItem(items[middle] as T) < line) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What the comments of a document cover. One on a heading covers the section with all that is in it: a clerk who
 * means a section marks its heading, and what is missing from a section is told at its end.
 */
export function makeCoverage({ reading, tree }: Document): Coverage {
  const paragraphs = [...paragraphsOf(reading.blocks)].sort((a, b) => lineOf(a) - lineOf(b))
  const sections = [...sectionsOf(tree)]
    .map((visit) => ({ ...visit, range: rangeOf(visit.section) }))
    .sort((a, b) => a.range.line - b.range.line)
  const paragraphFrom = (line: number) => firstFrom(paragraphs, lineOf, line)
  const sectionFrom = (line: number) => firstFrom(sections, ({ range }) => range.line, line)

  /** The innermost section that takes in a line. */
  const sectionAt = (line: number) => {
    for (let index = sectionFrom(line + 1) - 1; index >= 0; index--) {
      const found = sections[index]
      if (found && found.range.endLine >= line) return found
    }
    return undefined
  }

  /** The paragraph behind a comment; one that stands alone in Markdown is about that one already. */
  const behind = ({ line, endLine, part, position }: Comment): Range => {
    if (part !== undefined || (position && position.end.line < line)) return { line, endLine }
    for (let index = paragraphFrom(endLine + 1); index < paragraphs.length; index++) {
      const { value, position } = paragraphs[index] as Paragraph
      if (position && value.trim() !== '') return { line: position.start.line, endLine: position.end.line }
    }
    return { line, endLine }
  }

  return {
    covers(comment, scope) {
      if (scope === 'document') return () => true
      const { part } = comment
      const own = scope === 'next' ? behind(comment) : comment
      const marked = part === undefined ? sections.slice(sectionFrom(own.line), sectionFrom(own.endLine + 1)) : []
      const range = {
        line: own.line,
        endLine: marked.reduce((end, { range }) => Math.max(end, range.endLine), own.endLine),
      }
      return (place) =>
        place !== undefined &&
        place.part === part &&
        place.line <= range.endLine &&
        (place.endLine ?? place.line) >= range.line
    },
    placeOf({ line, part, position }) {
      if (part !== undefined) return { line, column: 1, part }
      const around = sectionAt(line)
      const section = around ? sectionPath([...around.ancestors, around.section]) : ''
      const place: Place = position
        ? {
            line: position.start.line,
            column: position.start.column,
            endLine: position.end.line,
            endColumn: position.end.column,
          }
        : { line, column: 1 }
      if (section !== '') place.section = section
      const paragraph = paragraphs[paragraphFrom(line)]
      const { page, paraId } = (paragraph && lineOf(paragraph) === line && paragraph.data) || {}
      if (page !== undefined) place.page = page
      if (paraId !== undefined) place.paraId = paraId
      return place
    },
  }
}

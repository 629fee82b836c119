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

const isWithin = (line: number, range: Range) => line >= range.line && line <= range.endLine

/**
 * What the comments of a document cover. One on a heading covers the section with all that is in it: a clerk who
 * means a section marks its heading, and what is missing from a section is told at its end.
 */
export function makeCoverage({ reading, tree }: Document): Coverage {
  const paragraphs = [...paragraphsOf(reading.blocks)]
  const sections = [...sectionsOf(tree)].map((visit) => ({ ...visit, range: rangeOf(visit.section) }))

  /** The paragraph behind a comment; one that stands alone in Markdown is about that one already. */
  const behind = ({ line, endLine, part, position }: Comment): Range => {
    if (part !== undefined || (position && position.end.line < line)) return { line, endLine }
    const next = paragraphs.find((paragraph) => lineOf(paragraph) > endLine && paragraph.value.trim() !== '')
    return next ? { line: lineOf(next), endLine: next.position?.end.line ?? lineOf(next) } : { line, endLine }
  }

  return {
    covers(comment, scope) {
      if (scope === 'document') return () => true
      const { part } = comment
      const own = scope === 'next' ? behind(comment) : comment
      const marked = part === undefined ? sections.filter(({ range }) => isWithin(range.line, own)) : []
      const range = { line: own.line, endLine: Math.max(own.endLine, ...marked.map(({ range }) => range.endLine)) }
      return (place) =>
        place !== undefined &&
        place.part === part &&
        place.line <= range.endLine &&
        (place.endLine ?? place.line) >= range.line
    },
    placeOf({ line, part, position }) {
      if (part !== undefined) return { line, column: 1, part }
      const around = sections.findLast(({ range }) => isWithin(line, range))
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
      const { page, paraId } = paragraphs.find((paragraph) => lineOf(paragraph) === line)?.data ?? {}
      if (page !== undefined) place.page = page
      if (paraId !== undefined) place.paraId = paraId
      return place
    },
  }
}

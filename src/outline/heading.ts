import type { ComponentWords } from '../model/index.js'
import { anyOf, compileTerm, foldForTerms } from '../text/index.js'
import { BARE_THRESHOLD, type Evidence, reasons, SERIES_THRESHOLD, weighBare, weighLabelled } from './evidence.js'
import type { Line } from './line.js'
import { findSeries, type Series } from './series.js'

/** A line that was taken for a heading. */
export interface Heading {
  line: Line
  series: Series | null
  role: 'section' | 'appendix' | 'formula'
  why: string[]
}

/** A member of a heading series so unlike one is a stray: a long sentence that happens to count on. */
const STRAY = -1
/** Outline levels go from 1 to 9 (ECMA-376-1 §17.3.1.20). */
const DEEPEST = 9
/** A member of a list that looks so much like a heading is one. */
const OUTSTANDING = 5

export interface LineWords {
  isAppendix(title: string): boolean
  isFormula(title: string): boolean
}

export function compileLineWords({ appendix = [], formulas = [] }: ComponentWords): LineWords {
  const any = (terms: string[]) => {
    const { test } = anyOf(terms.map(compileTerm))
    return (title: string) => test(foldForTerms(title, true))
  }
  return { isAppendix: any(appendix), isFormula: any(formulas) }
}

/** “Phụ lục 1”, “PHỤ LỤC: …”; not “Phụ lục kèm theo gồm …” in a sentence, nor a heading below other headings. */
function isAppendix(line: Line, words: LineWords, outermost: number): boolean {
  if (line.label || (line.outlineLevel !== null && line.outlineLevel > outermost)) return false
  const isSetOff =
    line.outlineLevel !== null ||
    line.upper ||
    line.bold ||
    (line.align === 'center' && line.words <= 20) ||
    line.words <= 4
  return isSetOff && words.isAppendix(line.title.slice(0, 40))
}

/**
 * Decides which lines are headings.
 * @param lines every line of the body in reading order
 * @param followers for each line, whether something other than a line follows it before the next line (a table, a picture)
 */
export function findHeadings(lines: Line[], followers: Set<Line>, words: LineWords): Map<Line, Heading> {
  const series = findSeries(lines)
  const evidence = new Map<Line, Evidence>()
  const contentAfter = (index: number) => {
    const line = lines[index] as Line
    if (followers.has(line)) return true
    const next = lines[index + 1]
    if (!next) return false
    const own = series.get(line)
    // Bullets that look alike, one below the other, are a list.
    if (own === undefined) return line.label === null || line.label.text !== next.label?.text || line.bold !== next.bold
    return series.get(next) !== own
  }
  const hasContent = new Map(lines.map((line, index) => [line, contentAfter(index)]))
  const haveContent = new Map(
    Array.from(new Set(series.values()), (own) => {
      const seen = own.members.slice(0, -1)
      return [own, seen.every((line) => hasContent.get(line)) ? seen.length : 0]
    }),
  )
  lines.forEach((line, index) => {
    const own = series.get(line)
    const content = hasContent.get(line) ?? false
    if (!own) {
      evidence.set(line, weighBare(line, content, line.label !== null))
      return
    }
    const isLast = own.members.length > 1 && own.members.at(-1) === line
    const next = lines[index + 1]
    const inner = next && series.get(next)
    const surroundings = {
      hasContent: content && !isLast,
      haveContent: haveContent.get(own) ?? 0,
      opensSeries: inner !== undefined && inner !== own && inner.members[0] === next && inner.members.length > 1,
    }
    evidence.set(line, weighLabelled(line, own, surroundings))
  })

  const accepted = new Map<Series, boolean>()
  for (const own of new Set(series.values())) {
    const scores = own.members.map((line, index) => {
      const { score } = evidence.get(line) as Evidence
      // The last of several is followed by whatever comes next: that tells nothing of it.
      const isLast = own.members.length > 1 && index === own.members.length - 1
      return isLast && line.lead === 0 ? score + 1 : score
    })
    accepted.set(own, scores.reduce((sum, score) => sum + score, 0) / scores.length >= SERIES_THRESHOLD)
  }

  const outermost = lines.reduce((least, { outlineLevel }) => Math.min(least, outlineLevel ?? least), DEEPEST)
  const headings = new Map<Line, Heading>()
  for (const line of lines) {
    const own = series.get(line) ?? null
    const found = evidence.get(line) as Evidence
    const take = (role: Heading['role'], ...why: string[]) =>
      headings.set(line, { line, series: role === 'appendix' ? null : own, role, why: [...why, ...reasons(found)] })
    if (isAppendix(line, words, outermost)) take('appendix', 'appendix')
    else if (own) {
      if (accepted.get(own) ? found.score > STRAY : found.score >= OUTSTANDING) take('section')
    } else if (found.score >= BARE_THRESHOLD) take(words.isFormula(line.title) ? 'formula' : 'section')
  }
  return headings
}

import type { ComponentWords } from '../model/index.js'
import { anyOf, compileTerm, foldForTerms } from '../text/index.js'
import { BARE_THRESHOLD, type Evidence, reasons, SERIES_THRESHOLD, weighBare, weighLabelled } from './evidence.js'
import type { Line } from './line.js'
import type { Reason } from './reasons.js'
import { findSeries, type Series } from './series.js'
import { lookAround } from './surroundings.js'

/** A line that was taken for a heading. */
export interface Heading {
  line: Line
  series: Series | null
  role: 'section' | 'appendix' | 'formula'
  why: Reason[]
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

/** “Ví dụ:” or “Ví dụ 2:”, behind which centred lines show how something is printed. */
const EXAMPLE = /(?:^|[.;] )ví dụ(?: \d+)?:/iu

/** Lines without a number that are set apart because they are examples. */
function findExamples(lines: Line[], series: Map<Line, Series>): Set<Line> {
  const examples = new Set<Line>()
  let within = false
  for (const line of lines) {
    if (line.align !== 'center') within = EXAMPLE.test(line.title)
    else if (within && !series.has(line)) examples.add(line)
  }
  return examples
}

/** Whether the members of a series are, taken together, headings. */
function isOfHeadings({ members }: Series, evidence: Map<Line, Evidence>): boolean {
  const scores = members.map((line, index) => {
    const score = evidence.get(line)?.score ?? 0
    // The last of several is followed by whatever comes next: that tells nothing of it.
    const isLast = members.length > 1 && index === members.length - 1
    return isLast && line.lead === 0 ? score + 1 : score
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length >= SERIES_THRESHOLD
}

/** Fewer short lines than these between long ones are chance. */
const FEWEST_PLAIN = 3
const PLAIN_WORDS = 12

/** Set off by little: by italics, or in the middle. */
const isFaint = ({ italic, align }: Line) => italic || align === 'center'
const FEWEST_FAINT = 2

/**
 * Where nothing is clearly set off, short lines that nothing closes, each with a longer text below, are the headings:
 * those in italics or in the middle if there are several.
 */
function plainHeadings(lines: Line[]): Map<Line, Heading> {
  const isShort = ({ title, label, words }: Line) =>
    label === null && words > 1 && words <= PLAIN_WORDS && /^\p{Lu}/u.test(title) && !/[.:;,!?…+]$|:\s/u.test(title)
  const shortAbove = (isHead: (line: Line) => boolean) =>
    lines.filter((line, index) => {
      const next = lines[index + 1]
      return isShort(line) && isHead(line) && next !== undefined && !isHead(next)
    })
  const found = shortAbove(isShort)
  const faint = shortAbove(isFaint)
  const headings = faint.length >= FEWEST_FAINT ? faint : found.length >= FEWEST_PLAIN ? found : []
  return new Map(headings.map((line) => [line, { line, series: null, role: 'section', why: ['short-line'] }]))
}

/** Lines in parts, each of which begins with one of the starts, the first one apart. */
function partedAt(starts: Set<Line>, lines: Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (starts.has(line)) parts.push([])
    parts.at(-1)?.push(line)
  }
  return parts
}

/**
 * Decides which lines are headings.
 * @param lines every line of the body in reading order
 * @param followers lines which something other than a line follows (a table, a picture)
 */
export function findHeadings(lines: Line[], followers: Set<Line>, words: LineWords): Map<Line, Heading> {
  const outermost = lines.reduce((least, { outlineLevel }) => Math.min(least, outlineLevel ?? least), DEEPEST)
  const annexes = new Set(lines.filter((line) => isAppendix(line, words, outermost)))
  // The numbers of an annex do not count on from those of the body.
  const series = new Map(partedAt(annexes, lines).flatMap((part) => [...findSeries(part)]))
  const around = lookAround(lines, series, followers)
  const evidence = new Map(
    lines.map((line) => {
      const own = series.get(line)
      return [line, own ? weighLabelled(line, own, around(line)) : weighBare(line, around(line))]
    }),
  )
  const taken = new Map(Array.from(new Set(series.values()), (own) => [own, isOfHeadings(own, evidence)]))
  const examples = findExamples(lines, series)

  const headings = new Map<Line, Heading>()
  for (const line of lines) {
    if (examples.has(line)) continue
    const own = series.get(line) ?? null
    const found = evidence.get(line) as Evidence
    const take = (role: Heading['role'], ...why: Reason[]) =>
      headings.set(line, { line, series: role === 'appendix' ? null : own, role, why: [...why, ...reasons(found)] })
    if (annexes.has(line)) take('appendix', 'appendix')
    else if (own) {
      if (taken.get(own) ? found.score > STRAY : found.score >= OUTSTANDING) take('section')
      else if (!taken.get(own) && around(line).isNamed) take('section', 'name')
    } else if (found.score >= BARE_THRESHOLD) take(words.isFormula(line.title) ? 'formula' : 'section')
  }
  return headings.size > 0 ? headings : plainHeadings(lines)
}

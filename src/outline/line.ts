import type { Alignment, Paragraph, Run } from '../model/index.js'
import { isUpper, type Label, parseLabel, parseLoneLabel, parseUnmarkedLabel, wordCount } from '../text/index.js'
import { sliceRuns } from './slice.js'

/** A printed line that may be a heading, with what can be seen of it. */
export interface Line {
  paragraph: Paragraph
  /** Where it stands in the paragraph, in UTF-16 code units. */
  from: number
  to: number
  label: Label | null
  /** True where the word processor printed the label. */
  automatic: boolean
  /** What follows the label. */
  title: string
  /** Where the title begins in the paragraph. */
  titleFrom: number
  /** The whole title is so set. */
  bold: boolean
  italic: boolean
  underline: boolean
  upper: boolean
  /** Set in bigger letters than most of the text around it. */
  large: boolean
  align: Alignment | null
  /** Half-points; null where unknown. */
  size: number | null
  outlineLevel: number | null
  /** Length of an emphasised or colon-closed opening behind which the text goes on; 0 where there is none. */
  lead: number
  /** True where the opening is set off by bold, italics or underlining. */
  leadEmphasised: boolean
  words: number
}

const isBlank = (run: Run) => run.text.trim() === ''
const every = (runs: Run[], test: (run: Run) => boolean) =>
  runs.length > 0 && runs.every((run) => isBlank(run) || test(run))
const isEmphasised = (run: Run) => run.bold || run.italic || run.underline

/** Length of the emphasised beginning of some runs, if the rest is not so set. */
function emphasisedLead(runs: Run[]): number {
  let length = 0
  for (const run of runs) {
    if (!isBlank(run) && !isEmphasised(run)) return length
    length += run.text.length
  }
  return 0
}

/** A bigger jump between numbers without marks is chance. */
const WIDEST_GAP = 2
const LEAD_WORDS = 25
/** An opening that is set off may be as long as the longest of headings. */
const EMPHASISED_LEAD_WORDS = 120
/** Fewer words than these behind a colon are still part of a plain heading: “Chủ trì: đồng chí An”. */
const BODY_WORDS = 6

/** Where the opening of a run-in heading ends, or 0. Its closing colon or full stop is part of it. */
function findLead(title: string, runs: Run[]): { lead: number; leadEmphasised: boolean } {
  const none = { lead: 0, leadEmphasised: false }
  if (every(runs, isEmphasised)) return none
  const emphasised = emphasisedLead(runs)
  if (emphasised > 0) {
    const closed = /^\s*[:.]/u.exec(title.slice(emphasised))
    const lead = emphasised + (closed?.[0].length ?? 0)
    const opening = title.slice(0, lead).trimEnd()
    if (title.slice(lead).trim() === '') return none
    if (/[:.–-]$/u.test(opening) && wordCount(opening) <= EMPHASISED_LEAD_WORDS) return { lead, leadEmphasised: true }
    return none
  }
  const colon = /^[^:.;?!]{3,140}?:(?=\s+[^\s(])/u.exec(title)?.[0]
  const isLead =
    colon !== undefined && wordCount(colon) <= LEAD_WORDS && wordCount(title.slice(colon.length)) >= BODY_WORDS
  return isLead ? { lead: colon.length, leadEmphasised: false } : none
}

function makeLine(paragraph: Paragraph, from: number, to: number, readLabel: typeof parseLabel): Line | null {
  const text = paragraph.value.slice(from, to)
  const indent = text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed === '') return null
  const first = from === 0
  const automatic = first && paragraph.label !== null
  const typed = readLabel(trimmed)
  // A number typed behind the automatic bullet or number is the one that people read.
  const lone = automatic ? parseLoneLabel(paragraph.label ?? '') : null
  const typedCounts = typed !== null && (!automatic || typed.ordinals[0]?.family !== 'bullet')
  const label = typedCounts ? typed : lone
  const titleFrom = from + indent + (typedCounts ? typed.end : 0)
  const titleTo = from + indent + trimmed.length
  const title = paragraph.value.slice(titleFrom, titleTo)
  const runs = sliceRuns(paragraph.runs, titleFrom, titleTo)
  const found = findLead(title, runs)
  const outlineLevel = first ? paragraph.outlineLevel : null
  // In a paragraph of a heading style all is heading, a mere colon parts nothing off.
  const lead = outlineLevel !== null && !found.leadEmphasised ? { lead: 0, leadEmphasised: false } : found
  const shown = runs.map((run) => (run.caps ? run.text.toUpperCase() : run.text)).join('')
  return {
    paragraph,
    from,
    to,
    label,
    automatic: automatic && !typedCounts,
    title,
    titleFrom,
    bold: every(runs, (run) => run.bold),
    italic: every(runs, (run) => run.italic),
    underline: every(runs, (run) => run.underline),
    large: false,
    upper: isUpper(shown),
    align: paragraph.align,
    size: runs.reduce<number | null>((most, { size }) => (size !== null && size > (most ?? 0) ? size : most), null),
    outlineLevel,
    ...lead,
    words: wordCount(title),
  }
}

/** The printed lines of a paragraph: soft breaks part them. Blank ones are left out. */
export function linesOf(paragraph: Paragraph): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const text of paragraph.value.split('\n')) {
    const line = makeLine(paragraph, from, from + text.length, parseLabel)
    if (line) lines.push(line)
    from += text.length + 1
  }
  return lines
}

/** Half-points; a smaller difference is a slip. */
const LARGER = 2

/** Tells which lines are set in bigger letters than most of the text. */
export function compareSizes(lines: Line[]): Line[] {
  const lengths = new Map<number, number>()
  for (const { size, title } of lines) if (size !== null) lengths.set(size, (lengths.get(size) ?? 0) + title.length)
  const [usual] = [...lengths].sort(([, one], [, other]) => other - one)
  if (lengths.size < 2 || !usual) return lines
  return lines.map((line) => ({ ...line, large: line.size !== null && line.size >= usual[0] + LARGER }))
}

const unmarked = ({ paragraph, from, to, label }: Line) =>
  label === null ? parseUnmarkedLabel(paragraph.value.slice(from, to).trim()) : null

/**
 * Takes numbers without a mark for labels where at least two of them count on: “1 Mục đích”, “2 Nội dung”.
 * A sentence that begins with a number, “02 Nhà văn hóa …”, stays a sentence.
 */
export function labelUnmarked(lines: Line[]): Line[] {
  const numbered = lines.flatMap((line, index) => {
    const value = unmarked(line)?.ordinals[0]?.value
    return value === undefined ? [] : [{ index, value }]
  })
  const follows = (value: number, next: number | undefined) =>
    next !== undefined && next > value && next <= value + WIDEST_GAP
  const counted = new Set(
    numbered
      .filter(
        ({ value }, at) => follows(value, numbered[at + 1]?.value) || follows(numbered[at - 1]?.value ?? value, value),
      )
      .map(({ index }) => index),
  )
  if (counted.size === 0) return lines
  return lines.map((line, index) => {
    if (!counted.has(index)) return line
    return makeLine(line.paragraph, line.from, line.to, parseUnmarkedLabel) ?? line
  })
}

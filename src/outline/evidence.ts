import { isDivision, wordCount } from '../text/index.js'
import type { Line } from './line.js'
import type { Objection, Reason } from './reasons.js'
import type { Series } from './series.js'
import type { Surroundings } from './surroundings.js'

/** What speaks for or against a line being a heading, and how much. */
export interface Evidence {
  score: number
  clues: Clue[]
}

/** From this score on a numbered series is one of headings. */
export const SERIES_THRESHOLD = 1.5
/** A line without a number needs more: nothing but its look speaks for it. */
export const BARE_THRESHOLD = 3.5

const PERSON = /^(?:các\s+)?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s/iu

type Clue = [code: Reason | Objection, weight: number, holds: boolean]

function weigh(clues: Clue[]): Evidence {
  let score = 0
  for (const [, weight, holds] of clues) if (holds) score += weight
  return { score, clues }
}

/** Codes of what speaks for a heading, strongest first. */
export function reasons({ clues }: Evidence): Reason[] {
  const speaking = clues.filter(([, weight, holds]) => holds && weight > 0)
  return speaking.sort((a, b) => b[1] - a[1]).map(([code]) => code as Reason)
}

/** The text that would be the heading: the opening of a run-in, else the whole title. */
const headOf = ({ title, lead }: Line) => (lead > 0 ? title.slice(0, lead) : title).trim()

/** Closed by a full stop; dots that stand for something left out close nothing. */
const isClosed = (text: string) => /[.!?]$/u.test(text) && !/(?:…|\.{2,})\.?$/u.test(text)

/** What can be seen of the line alone. */
function looks(line: Line): Clue[] {
  const head = headOf(line)
  const words = wordCount(head)
  return [
    ['outline-level', 7, line.outlineLevel !== null],
    ['bold', 3, line.bold],
    ['upper', 3, line.upper],
    ['centered', 1, line.align === 'center'],
    ['italic', 1, line.italic && !line.bold],
    ['underlined', 2, line.underline && !line.bold],
    ['large', 2, line.large],
    ['run-in', 3, line.lead > 0 && line.leadEmphasised],
    ['run-in', 1, line.lead > 0 && !line.leadEmphasised],
    ['short', 1, words <= 12],
    ['long', -2, words > 25],
    ['very-long', -2, words > 40],
    ['closed-by-semicolon', -3, /[;,+]$/u.test(head)],
    ['closed-by-full-stop', -0.75, isClosed(head) && line.lead === 0],
    ['open-ended', 0.5, !isClosed(head) && !/[;,]$/u.test(head)],
    ['lower-case', -2, /^\p{Ll}/u.test(head)],
    ['person', -3, PERSON.test(head)],
  ]
}

const TITLE_WORDS = 16

/** Reads like a title: short, open at its end, begun with a capital. */
const isTitle = (text: string) =>
  text.split(/\s+/u).length <= TITLE_WORDS && !/[.;,!?+]$/u.test(text) && /^["“(]?[\p{Lu}\d]/u.test(text)

/** Evidence for a labelled line. */
export function weighLabelled(
  line: Line,
  series: Series,
  { hasContent, haveContent, opensSeries }: Surroundings,
): Evidence {
  const [first] = series.ordinals
  const family = first?.family ?? 'bullet'
  const alone = series.members.length === 1
  const division = first !== undefined && isDivision(first)
  const standsAlone = alone && family !== 'roman' && !division
  const mayBeTitle = hasContent && isTitle(headOf(line))
  return weigh([
    ...looks(line),
    ['division', 6, division],
    ['roman', 2.5, family === 'roman'],
    ['capital-letter', 1.5, family.startsWith('upper') && !alone],
    ['decimal', 0.5, family.startsWith('decimal')],
    ['small-letter', -0.5, family.startsWith('lower')],
    ['brackets', -1.5, series.mark === '()'],
    ['content', 1.5, hasContent || line.lead > 0],
    ['no-content', -1, !hasContent && line.lead === 0],
    ['sequence', 0.5, !alone],
    // A number that continues no sequence is one item of a list, or a sentence that happens to begin so.
    ['no-sequence', -2.5, standsAlone && !mayBeTitle],
    ['title-without-sequence', -1, standsAlone && mayBeTitle],
    // Items of a list are not followed by text of their own; where all are, they part the text into sections.
    ['text-below-each', 1.5, haveContent > 0],
    ['text-below-many', 1, haveContent > 1],
    ['opens-series', 1, opensSeries],
  ])
}

/** Nothing that speaks for a line without a number can make up for looking like all the others. */
const PLAIN: Evidence = { score: 0, clues: [] }
const isPlain = ({ bold, italic, underline, large, upper, align, outlineLevel, lead, leadEmphasised }: Line) =>
  !bold &&
  !italic &&
  !underline &&
  !large &&
  !upper &&
  align !== 'center' &&
  outlineLevel === null &&
  !(lead > 0 && leadEmphasised)

/** Evidence for a line that is in no series: without a number, or with a bullet. */
export function weighBare(line: Line, { hasContent }: Surroundings): Evidence {
  if (isPlain(line)) return PLAIN
  return weigh([
    ...looks(line),
    ['sentence', -2, isClosed(line.title) && line.lead === 0],
    ['wordy', -1.5, line.words > 20 && line.lead === 0],
    ['plain-run-in', -3, line.lead > 0 && !line.leadEmphasised],
    ['content', 0.5, hasContent],
    ['last', -2, !hasContent && line.lead === 0],
    ['bullet', -0.5, line.label !== null],
    // “(Kèm theo Quyết định số …” is a remark below a title.
    ['remark', -6, line.title.startsWith('(')],
    ['wordless', -6, !/\p{L}{2}/u.test(line.title)],
  ])
}

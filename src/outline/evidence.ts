import type { Line } from './line.js'
import type { Series } from './series.js'

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

type Clue = [code: string, weight: number, holds: boolean]

function weigh(clues: Clue[]): Evidence {
  let score = 0
  for (const [, weight, holds] of clues) if (holds) score += weight
  return { score, clues }
}

/** Codes of what speaks for a heading, strongest first. */
export function reasons({ clues }: Evidence): string[] {
  const speaking = clues.filter(([, weight, holds]) => holds && weight > 0)
  return speaking.sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

/** The text that would be the heading: the opening of a run-in, else the whole title. */
const headOf = ({ title, lead }: Line) => (lead > 0 ? title.slice(0, lead) : title).trim()

/** What can be seen of the line alone. */
function looks(line: Line): Clue[] {
  const head = headOf(line)
  const words = head.split(/\s+/u).filter(Boolean).length
  return [
    ['outline-level', 7, line.outlineLevel !== null],
    ['bold', 3, line.bold],
    ['upper', 3, line.upper],
    ['centered', 1, line.align === 'center'],
    ['italic', 1, line.italic && !line.bold],
    ['run-in', 3, line.lead > 0 && line.leadEmphasised],
    ['run-in', 1, line.lead > 0 && !line.leadEmphasised],
    ['short', 1, words <= 12],
    ['long', -2, words > 25],
    ['very-long', -2, words > 40],
    ['closed-by-semicolon', -3, /[;,+]$/u.test(head)],
    ['closed-by-full-stop', -0.75, /[.!?]$/u.test(head) && line.lead === 0],
    ['open-ended', 0.5, !/[.;,!?]$/u.test(head)],
    ['lower-case', -2, /^\p{Ll}/u.test(head)],
    ['person', -3, PERSON.test(head)],
  ]
}

/**
 * Evidence for a labelled line.
 * @param hasContent whether something other than the next label of its own series follows
 */
export function weighLabelled(line: Line, series: Series, hasContent: boolean): Evidence {
  const [first] = series.ordinals
  const family = first?.family ?? 'bullet'
  const alone = series.members.length === 1
  return weigh([
    ...looks(line),
    ['division', 6, family === 'phan' || family === 'chuong' || family === 'muc' || family === 'dieu'],
    ['roman', 2.5, family === 'roman'],
    ['capital-letter', 1.5, family.startsWith('upper') && !alone],
    ['decimal', 0.5, family.startsWith('decimal')],
    ['small-letter', -0.5, family.startsWith('lower')],
    ['brackets', -1.5, series.mark === '()'],
    ['content', 1.5, hasContent || line.lead > 0],
    ['no-content', -1, !hasContent && line.lead === 0],
    ['sequence', 0.5, !alone],
    // A number that continues no sequence is one item of a list, or a sentence that happens to begin so.
    ['no-sequence', -2.5, alone && family !== 'roman' && !isDivisionFamily(family)],
  ])
}

const isDivisionFamily = (family: string) => ['phan', 'chuong', 'muc', 'dieu'].includes(family)

/** Nothing that speaks for a line without a number can make up for looking like all the others. */
const PLAIN: Evidence = { score: 0, clues: [] }
const isPlain = ({ bold, italic, upper, align, outlineLevel, lead, leadEmphasised }: Line) =>
  !bold && !italic && !upper && align !== 'center' && outlineLevel === null && !(lead > 0 && leadEmphasised)

/** Evidence for a line without a number; `bulleted` where it has a dash or a dot in front. */
export function weighBare(line: Line, hasContent: boolean, bulleted: boolean): Evidence {
  if (isPlain(line)) return PLAIN
  return weigh([
    ...looks(line),
    ['sentence', -2, /[.!?]$/u.test(line.title) && line.lead === 0],
    ['wordy', -1.5, line.words > 20 && line.lead === 0],
    ['plain-run-in', -3, line.lead > 0 && !line.leadEmphasised],
    ['content', 0.5, hasContent],
    ['last', -2, !hasContent && line.lead === 0],
    ['bullet', -1, bulleted],
    ['wordless', -6, !/\p{L}{2}/u.test(line.title)],
  ])
}

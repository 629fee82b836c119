import type { Paper } from '../../model/index.js'
import { byCodePoint } from '../../text/index.js'

/** A paper with its running number. */
export interface Numbered {
  number: number
  paper: Paper
}

/** Papers whose numbers run on from one to the next. */
export interface Run {
  papers: Numbered[]
  /** The paper at which the numbers began anew; null where nothing came before. */
  anew: Numbered | null
  /** Whether a term of office began there, as far as is known. */
  isNewTerm: boolean
}

/** The first numbers of a row: the very first may not be in the dossier. */
const FIRST = 2
/** A row that has come as far as this and falls back has begun anew; before that a number stands twice. */
const SHORTEST = 3

const yearOf = ({ paper: { facts } }: Numbered): number | null =>
  facts.date === null ? facts.year : Number(facts.date.slice(0, 4))

const placeOf = ({ paper: { facts } }: Numbered) => facts.date ?? `${facts.year ?? 9999}-13`

/** The running number of a paper: 5 for `05-NQ/CB`. */
export function numberOf({ facts }: Paper): number | null {
  const digits = /^\D{0,3}(\d{1,5})(?!\d)/u.exec(facts.number ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Whether the numbers begin anew at a paper: they fall back to the first ones, and what follows goes on from there. */
function beginsAnew(here: Numbered, next: Numbered | undefined, last: Numbered, most: number): boolean {
  if (here.number > FIRST || here.number > most) return false
  const isNextYear = (yearOf(here) ?? 0) > (yearOf(last) ?? 9999)
  if (isNextYear) return true
  return most >= SHORTEST && next !== undefined && next.number > here.number && next.number <= most
}

/**
 * Parts the papers of one row of numbers into runs: at each day on which a term began, and where the numbers begin anew
 * without that. Papers without a date stand at the end of their year.
 * @param begins the days on which terms began, ISO 8601, in order
 * @param firstYear the year in which the present term began, where that is known
 */
export function runsOf(papers: readonly Numbered[], begins: readonly string[], firstYear: number | null): Run[] {
  const sorted = [...papers].sort(
    (a, b) => byCodePoint(placeOf(a), placeOf(b)) || a.number - b.number || byCodePoint(a.paper.file, b.paper.file),
  )
  const runs: Run[] = []
  let most = 0
  sorted.forEach((here, index) => {
    const last = sorted[index - 1]
    const run = runs.at(-1)
    const isCongress = last !== undefined && begins.some((day) => placeOf(last) < day && day <= placeOf(here))
    const isAnew = last !== undefined && (isCongress || beginsAnew(here, sorted[index + 1], last, most))
    if (run === undefined || isAnew) {
      const isNewTerm = isCongress || (firstYear !== null && yearOf(here) === firstYear)
      runs.push({ papers: [here], anew: run === undefined ? null : here, isNewTerm })
      most = here.number
    } else {
      run.papers.push(here)
      most = Math.max(most, here.number)
    }
  })
  return runs
}

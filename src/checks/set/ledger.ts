import type { Paper, PaperSet, Period } from '../../model/index.js'
import { byCodePoint } from '../../text/index.js'
import { endOfPeriod } from './due.js'
import type { Owed } from './owed.js'
import { isPaperOf, owersOf, owesFrom } from './owers.js'
import { papersOf } from './papers.js'
import { isFor } from './period.js'
import { dueFor } from './school-year.js'

/** One paper that is owed, and what was handed in for it. */
export interface LedgerEntry {
  period: Period
  /** Null where the unit owes it. */
  person: string | null
  /** ISO 8601; null where it is counted from a paper that is not there. */
  due: string | null
  /** ISO 8601; the day by which it is missing: the end of the period where no day can be told. */
  latest: string
  /** The papers that were handed in for it, the earliest first, those without a date last. */
  papers: Paper[]
}

const LAST = '9999'

/** The order in which papers were issued. */
const byDate = (a: Paper, b: Paper) =>
  byCodePoint(a.facts.date ?? LAST, b.facts.date ?? LAST) || byCodePoint(a.file, b.file)

/** Every paper that is owed of one kind: for each period, of each who owes it. What was due before somebody was there is not. */
export function ledgerOf({ types, periods, isMember, dueOn }: Owed, set: PaperSet): LedgerEntry[] {
  const papers = papersOf(set, types).sort(byDate)
  return owersOf(set, isMember).flatMap((person) => {
    const own = papers.filter((paper) => isPaperOf(paper, person))
    const from = owesFrom(set, person)
    return periods.flatMap((period) => {
      const due = dueOn(period, set)
      const latest = due ?? endOfPeriod(period, set.year)
      const handedIn = own.filter((paper) => isFor(paper, period))
      return from !== null && latest < from && handedIn.length === 0
        ? []
        : [{ period, person, due, latest, papers: handedIn }]
    })
  })
}

/** The first day on which a paper of an entry was issued; null where none says when. */
export const issuedOn = ({ papers }: LedgerEntry): string | null => papers[0]?.facts.date ?? null

/** Whether what was handed in came after the day on which it was due. A later copy of what was in time is not late. */
export function isLate(entry: LedgerEntry): boolean {
  const issued = issuedOn(entry)
  return entry.due !== null && issued !== null && issued > dueFor(entry.papers[0], entry.due)
}

import { isLate, type LedgerEntry, ledgerOf } from '../checks/set/ledger.js'
import type { OwedBy } from '../checks/set/owed.js'
import type { Catalogue, OwedReport, Paper, PaperSet, Period } from '../model/index.js'

const two = (number: number) => String(number).padStart(2, '0')

/** `2027`, `2027-H1`, `2027-Q2`, `2027-03`. */
export function printPeriod({ span, index }: Period, year: number): string {
  if (span === 'year') return String(year)
  return `${year}-${span === 'half' ? `H${index}` : span === 'quarter' ? `Q${index}` : two(index)}`
}

/** The copy that counts: the last one, which replaces those before it. */
const lastOf = ({ papers }: LedgerEntry): Paper | undefined => papers.at(-1)

/** The required contents that a paper lacks, by the rules that say so. */
function lacksOf(paper: Paper | undefined, requiring: ReadonlySet<string>): string[] {
  const told = (paper?.findings ?? []).filter(
    ({ rule, severity }) => requiring.has(rule) && (severity === 'error' || severity === 'warn'),
  )
  return [...new Set(told.map(({ rule }) => rule))]
}

function stateOf(entry: LedgerEntry, lacks: readonly string[], asOf: string): OwedReport['state'] {
  if (entry.papers.length === 0) return entry.latest < asOf ? 'missing' : 'not-due'
  if (lacks.length > 0) return 'incomplete'
  return isLate(entry) ? 'late' : 'complete'
}

/**
 * What a unit and its members owe for the year, in the order of the profile, and what became of each.
 * @param requiring the rules that ask for required contents
 */
export function owedReports(
  set: PaperSet,
  owedBy: OwedBy,
  { catalogue, asOf, requiring }: { catalogue: Catalogue; asOf: string; requiring: ReadonlySet<string> },
): OwedReport[] {
  return owedBy(set, catalogue).flatMap((owed) =>
    ledgerOf(owed, set).map((entry): OwedReport => {
      const counting = lastOf(entry)
      const lacks = lacksOf(counting, requiring)
      const rest = entry.papers.filter((paper) => paper !== counting)
      return {
        type: owed.types[0] ?? '',
        period: printPeriod(entry.period, set.year),
        person: entry.person,
        due: entry.due,
        state: stateOf(entry, lacks, asOf),
        isLate: isLate(entry),
        files: [...(counting ? [counting] : []), ...rest].map(({ file }) => file),
        lacks,
      }
    }),
  )
}

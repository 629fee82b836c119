import type { DossierReport, OwedReport, UnitReport } from '../../model/index.js'

/** One paper that is owed, with whose it is. */
export interface DetailRow {
  unit: UnitReport
  paper: OwedReport
  /** ISO 8601; the day that the file bears which counts; null where there is none. */
  issued: string | null
  /** How many days after the day on which it was due it was issued; null where it is not late. */
  daysLate: number | null
}

const DAY = 86_400_000

/** The day that each file bears, by its name. */
export const issueDays = ({ files }: DossierReport): ReadonlyMap<string, string | null> =>
  new Map(files.map(({ file, document }) => [file, document?.date ?? null]))

/**
 * The day on which a paper was issued that was handed in: the earliest of its copies, since a later copy of what was in
 * time is not late.
 */
export function issuedOn({ files }: OwedReport, days: ReadonlyMap<string, string | null>): string | null {
  const dated = files.flatMap((file) => days.get(file) ?? [])
  return dated.sort()[0] ?? null
}

/** Every paper that is owed, unit by unit. */
export function detailRows(report: DossierReport): DetailRow[] {
  const days = issueDays(report)
  return report.dossier.units.flatMap((unit) =>
    unit.papers.map((paper): DetailRow => {
      const issued = issuedOn(paper, days)
      const isCounted = paper.isLate && paper.due !== null && issued !== null
      const daysLate = isCounted ? Math.round((Date.parse(issued) - Date.parse(paper.due ?? issued)) / DAY) : null
      return { unit, paper, issued, daysLate }
    }),
  )
}

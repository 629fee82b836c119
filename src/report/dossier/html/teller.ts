import type { FileReport, Finding, PaperState, UnitReport } from '../../../model/index.js'
import type { MatrixColumn } from '../columns.js'
import type { DossierNames } from '../names.js'
import type { DossierReportOptions } from '../options.js'
import type { DossierWords } from '../words.js'
import type { DossierPageWords } from './words.js'

/** What all parts of the page are made with. */
export interface PageTeller {
  options: DossierReportOptions
  words: DossierWords
  page: DossierPageWords
  names: DossierNames
  isVisible(finding: Finding): boolean
  byFile: ReadonlyMap<string, FileReport>
  /** The day that each file bears. */
  issueDays: ReadonlyMap<string, string | null>
  /** Whether there is a list of units that names some. */
  isListing: boolean
}

/** A unit with the place that it has in the page. */
export interface PlacedUnit {
  unit: UnitReport
  /** Begins the ids of all that belongs to it: `u3`. */
  id: string
  /** The columns of the matrix in which it stands. */
  columns: readonly MatrixColumn[]
}

/** The id of the papers of a unit that a cell of the matrix stands for. */
export const cellTarget = ({ id }: PlacedUnit, column: number): string => `${id}-${column + 1}`
/** The id of the table of members' papers of a unit. */
export const membersTarget = ({ id }: PlacedUnit): string => `${id}-m`

export const stateClass = (state: PaperState): string => `s-${state}`

import type { UnitReport } from '../../model/index.js'
import type { DossierWords } from './words.js'

/**
 * What is to be said of a unit as a whole, in words.
 * @param isListing whether there is a list of units that names some
 */
export function notesOn(unit: UnitReport, isListing: boolean, { notes }: DossierWords): string[] {
  return [
    ...(isListing && !unit.isListed && unit.unit !== null ? [notes.unlisted] : []),
    ...(unit.files.length === 0 ? [notes.noFiles] : []),
    ...(unit.papers.length === 0 ? [notes.noOwed] : []),
  ]
}

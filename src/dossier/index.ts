import { runSetRules, type SetRunOptions } from '../checks/set/run.js'
import type { Finding } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import { type DossierDocument, groupPapers } from './group.js'

export type { DossierDocument } from './group.js'

/** The papers of one unit for one year, and what the rules of sets say of them. */
export interface UnitResult {
  unit: string | null
  parent: string | null
  tier: string | null
  year: number
  files: string[]
  findings: Finding[]
}

/**
 * Checks documents as sets: the papers of each unit and year together.
 * @param year the year of papers that are about none
 */
export function checkDossier(
  ruleset: Ruleset,
  documents: readonly DossierDocument[],
  year: number,
  options: SetRunOptions,
): UnitResult[] {
  return groupPapers(documents, ruleset.catalogue, year).map((set) => ({
    unit: set.unit,
    parent: set.superior,
    tier: set.tier,
    year: set.year,
    files: set.papers.map(({ file }) => file),
    findings: runSetRules(ruleset, set, options),
  }))
}

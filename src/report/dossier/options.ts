import type { DossierReport, Profile } from '../../model/index.js'
import { DEFAULTS, type ReportOptions } from '../options.js'

/** How the report of a dossier is to be printed. */
export interface DossierReportOptions extends Omit<ReportOptions, 'documents'> {
  /** The papers that each tier owes: what a paper is called at a tier is said there. */
  profile: Profile
}

/** A printer of dossiers: the same input gives the same bytes. */
export type DossierReporter = (
  report: DossierReport,
  options: DossierReportOptions,
) => string | Uint8Array | Promise<string | Uint8Array>

const { documents: _, ...SHARED } = DEFAULTS

/** Vietnamese, all severities, no colours, no wrapping; fails on errors. */
export const DOSSIER_DEFAULTS: DossierReportOptions = { ...SHARED, profile: {} }

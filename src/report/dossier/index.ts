import type { DossierReport } from '../../model/index.js'
import { DOSSIER_DEFAULTS, type DossierReporter, type DossierReportOptions } from './options.js'

export type { DossierReporter, DossierReportOptions } from './options.js'

// Each format is loaded when it is asked for, so that nobody pays for the others.
const REPORTERS = {
  text: async () => (await import('./text/index.js')).text,
  json: async () => (await import('./json.js')).json,
  csv: async () => (await import('./csv.js')).csv,
  xlsx: async () => (await import('./xlsx/index.js')).xlsx,
  html: async () => (await import('./html/index.js')).html,
} satisfies Record<string, () => Promise<DossierReporter>>

/** Name of a format in which a dossier is reported. */
export type DossierFormat = keyof typeof REPORTERS

/** Every format in which a dossier is reported. */
export const DOSSIER_FORMATS = Object.keys(REPORTERS) as DossierFormat[]

/**
 * Prints the report of a dossier.
 * @returns text with a final newline, for `xlsx` the bytes of a workbook; the same report and options give the same bytes
 */
export async function reportDossier(
  report: DossierReport,
  { format, ...options }: Partial<DossierReportOptions> & { format: DossierFormat },
): Promise<string | Uint8Array> {
  const print = await REPORTERS[format]()
  return print(report, { ...DOSSIER_DEFAULTS, ...options })
}

import type { Report } from '../model/index.js'
import { DEFAULTS, type Reporter, type ReportOptions } from './options.js'

export {
  DOSSIER_FORMATS,
  type DossierFormat,
  type DossierReporter,
  type DossierReportOptions,
  reportDossier,
} from './dossier/index.js'
export { type Gate, judge, type Verdict } from './gate.js'
export { namesOf } from './names.js'
export type { Names, Paint, ReportedDocument, Reporter, ReportOptions, Style } from './options.js'

// Each format is loaded when it is asked for, so that nobody pays for the others.
const REPORTERS = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  html: async () => (await import('./html/index.js')).html,
} satisfies Record<string, () => Promise<Reporter>>

/** Name of an output format. */
export type Format = keyof typeof REPORTERS

/** Every output format. */
export const FORMATS = Object.keys(REPORTERS) as Format[]

/**
 * Prints a report.
 * @returns the whole text with a final newline; the same report and options give the same bytes.
 */
export async function report(
  results: Report,
  { format, ...options }: Partial<ReportOptions> & { format: Format },
): Promise<string> {
  const print = await REPORTERS[format]()
  return print(results, { ...DEFAULTS, ...options })
}

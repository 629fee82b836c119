import type { DossierReport } from '../../model/index.js'
import { stringify } from '../../report/json.js'

export const DOSSIER_FORMATS = ['text', 'json', 'csv', 'xlsx', 'html'] as const
export type DossierFormat = (typeof DOSSIER_FORMATS)[number]
export const reportDossier = async (
  report: DossierReport,
  { format }: { format: DossierFormat; [key: string]: unknown },
): Promise<string | Uint8Array> => (format === 'xlsx' ? new TextEncoder().encode(stringify(report)) : stringify(report))

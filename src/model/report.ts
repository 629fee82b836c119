import type { Reading } from './block.js'
import type { DocumentFacts } from './document.js'
import type { DossierReport, DossierSummary } from './dossier.js'
import type { Finding, Severity } from './finding.js'
import type { SuppressedFinding } from './suppression.js'

/** What became of one file. */
export interface FileReport {
  /** As given. */
  file: string
  format: Reading['format'] | null
  status: 'clean' | 'findings' | 'unchecked'
  document: DocumentFacts | null
  /** The number of rules that are for a document of this type. */
  rules: number
  findings: Finding[]
  /** What was found and is not held against the document; no part of status and summary. */
  suppressed?: SuppressedFinding[]
  /** Why the file was not checked; `ignored` where somebody decided that it is not to be. */
  error?: { code: string; message: string; hint?: string }
}

export interface Summary extends Record<Severity, number> {
  files: number
  unchecked: number
}

/** The JSON report. */
export interface Report {
  /** Version of the contract. */
  dangLint: '1.0.0'
  /** `failed` as soon as one file was not checked. */
  status: 'clean' | 'findings' | 'failed'
  summary: Summary
  files: FileReport[]
}

/** The code of a document that was asked for and is left out on purpose. */
export const IGNORED = 'ignored'

/** Whether somebody decided that a file is not to be checked: nothing is wrong, and nothing is known of it. */
export const isIgnored = ({ status, error }: FileReport): boolean => status === 'unchecked' && error?.code === IGNORED

/** Gathers what became of the files into one report. */
export function makeReport(files: FileReport[]): Report {
  const summary: Summary = { files: files.length, unchecked: 0, error: 0, warn: 0, info: 0, hint: 0 }
  for (const { status, findings } of files) {
    if (status === 'unchecked') summary.unchecked++
    for (const { severity } of findings) summary[severity]++
  }
  const found = files.some(({ status }) => status === 'findings')
  return { dangLint: '1.0.0', status: summary.unchecked > 0 ? 'failed' : found ? 'findings' : 'clean', summary, files }
}

/**
 * Gathers what became of the files and of their units into one report. What the rules of sets found counts as what
 * was found in a document does: in the summary, in the status and at the gate.
 */
export function makeDossierReport(files: FileReport[], dossier: DossierSummary): DossierReport {
  const report = makeReport(files)
  const findings = dossier.units.flatMap((unit) => unit.findings)
  const summary = { ...report.summary }
  for (const { severity } of findings) summary[severity]++
  const status = report.status === 'clean' && findings.length > 0 ? 'findings' : report.status
  return { ...report, status, summary, dossier }
}

/** Every finding of a report: those of its files, and of a dossier those of its units too. */
export function findingsOf(report: Report | DossierReport): Finding[] {
  const inFiles = report.files.flatMap(({ findings }) => findings)
  return 'dossier' in report ? [...inFiles, ...report.dossier.units.flatMap(({ findings }) => findings)] : inFiles
}

import { type FileReport, type Finding, type Report, SEVERITIES, type Severity } from '../model/index.js'
import { isBrokenRule, severitiesAtGate } from './gate.js'
import type { ReportOptions } from './options.js'

type Wanted = Pick<ReportOptions, 'gate' | 'quiet' | 'show'>

/** A test for the findings to print under `show` and `quiet`. A broken rule is always printed. */
export function visibleFindings(report: Report, { gate, quiet, show }: Wanted): (finding: Finding) => boolean {
  const shown = new Set<Severity>(SEVERITIES.slice(0, SEVERITIES.indexOf(show) + 1))
  const reach = severitiesAtGate(gate, report.summary.warn)
  return (finding) => isBrokenRule(finding) || (shown.has(finding.severity) && (!quiet || reach.has(finding.severity)))
}

/** The files with only the findings to print. Status and summary still speak of all findings. */
export function visibleFiles(report: Report, options: Wanted): FileReport[] {
  const isVisible = visibleFindings(report, options)
  return report.files.map((file) => ({ ...file, findings: file.findings.filter(isVisible) }))
}

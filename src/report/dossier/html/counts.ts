import { type Finding, SEVERITIES, type Severity } from '../../../model/index.js'
import type { PageTeller, PlacedUnit } from './teller.js'

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The findings on a unit and in its documents that are shown, by severity. */
export function countsOf({ unit }: PlacedUnit, { byFile, isVisible }: PageTeller): Record<Severity, number> {
  const inFiles = unit.files.flatMap((file) => byFile.get(file)?.findings ?? [])
  return countBySeverity([...unit.findings, ...inFiles].filter(isVisible))
}

/** Severities that there are any of, in words: “3 lỗi, 5 cảnh báo”. */
export const countsText = (
  counts: Record<Severity, number>,
  count: (severity: Severity, count: number) => string,
): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(severity, counts[severity]))
    .join(', ')

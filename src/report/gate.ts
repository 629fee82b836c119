import { type Finding, findingsOf, isIgnored, type Report, type Severity } from '../model/index.js'

/** What decides whether a run passes. */
export interface Gate {
  /** The mildest severity that counts. */
  failOn: Exclude<Severity, 'hint'> | 'never'
  /** More warnings than this fail the run whatever `failOn` says; null for no limit. */
  maxWarnings: number | null
}

/** What the gate makes of a report. `incomplete` wins over `failed`; `none`: there is no document that is not ignored. */
export interface Verdict {
  outcome: 'passed' | 'failed' | 'incomplete' | 'none'
  /** Findings at the gate. */
  blocking: Record<Severity, number>
  /** Findings below the gate. */
  passing: Record<Severity, number>
  /** Files that could not be checked. */
  unchecked: number
  /** Files that are ignored and were not checked for that. */
  ignored: number
  /** Rules that broke off; what they would have found is unknown. */
  brokenRules: number
}

/** The rule id under which a check that throws is reported. */
const BROKEN_RULE = 'internal/rule-failed'

const REACH: Record<Gate['failOn'], readonly Severity[]> = {
  error: ['error'],
  warn: ['error', 'warn'],
  info: ['error', 'warn', 'info'],
  never: [],
}

/** Whether a finding says that a rule broke off rather than something about the document. */
export const isBrokenRule = (finding: Finding): boolean => finding.rule === BROKEN_RULE

/** The severities that count at a gate, given how many warnings there are. */
export function severitiesAtGate(gate: Gate, warnings: number): Set<Severity> {
  const reach = new Set(REACH[gate.failOn])
  if (gate.maxWarnings !== null && warnings > gate.maxWarnings) reach.add('warn')
  return reach
}

/** Judges a report at a gate; what was found on the units of a dossier counts as what was found in documents. */
export function judge(report: Report, gate: Gate): Verdict {
  const reach = severitiesAtGate(gate, report.summary.warn)
  const blocking: Record<Severity, number> = { error: 0, warn: 0, info: 0, hint: 0 }
  const passing = { ...blocking }
  let brokenRules = 0
  for (const finding of findingsOf(report)) {
    if (isBrokenRule(finding)) brokenRules++
    else (reach.has(finding.severity) ? blocking : passing)[finding.severity]++
  }
  const ignored = report.files.filter(isIgnored).length
  const unchecked = report.summary.unchecked - ignored
  const blocked = Object.values(blocking).some((count) => count > 0)
  const isNone = ignored === report.files.length
  const outcome = unchecked + brokenRules > 0 ? 'incomplete' : blocked ? 'failed' : isNone ? 'none' : 'passed'
  return { outcome, blocking, passing, unchecked, ignored, brokenRules }
}

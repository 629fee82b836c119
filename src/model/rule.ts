import type { Basis, Severity } from './finding.js'

/** What is to be told of a rule, in one language: for reports, lists and pages. */
export interface RuleInfo {
  /** `nghi-quyet-nam/ktgs` */
  id: string
  /** What the rule asks for, in a few words. */
  title: string
  /** What goes wrong where it is broken; null where the ruleset does not say. */
  why: string | null
  /** By default: for a document of some type or place it may be another. */
  severity: Severity
  tags: string[]
  basis: Basis[]
  /** The kind of its check. */
  kind: string
}

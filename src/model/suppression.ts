import type { Finding } from './finding.js'
import type { Place } from './place.js'

/** Why a finding is not held against the document. */
export interface Suppression {
  /** A comment in the document itself, or the list of findings that were known before. */
  kind: 'comment' | 'baseline'
  /** The words of whoever wrote the comment; null for what was known before. */
  reason: string | null
  /** Where the comment stands. */
  place?: Place
}

/** A finding that somebody decided to live with. */
export interface SuppressedFinding extends Finding {
  suppression: Suppression
}

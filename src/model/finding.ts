import type { Place } from './place.js'

export type Severity = 'error' | 'warn' | 'info' | 'hint'

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info', 'hint']

export type Lang = 'vi' | 'en'

/** How sure we are of what an instrument says: read in it, told by others, named by the programme, or our proposal. */
export type Confidence = 'primary' | 'secondary' | 'named' | 'assumed'

/** The legal ground of a rule. */
export interface Basis {
  /** Number and symbol: `111-CV/TU`. */
  instrument: string
  clause?: string
  confidence: Confidence
}

/** Replaces a stretch of the source by other text; positions are those of `Place`. */
export interface Edit {
  line: number
  column: number
  endLine: number
  endColumn: number
  text: string
}

/** One thing that a rule says about one place. */
export interface Finding {
  /** `nghi-quyet-nam/ktgs` */
  rule: string
  severity: Severity
  /** In the chosen language. */
  message: string
  hint?: string
  place?: Place
  /** The files that it is about, as given, where it is about several. */
  files?: string[]
  actual?: string
  expected?: string[]
  basis?: Basis[]
  related?: { place: Place; message: string }[]
  fix?: { safety: 'safe' | 'unsafe'; edits: Edit[] }
  /** Stable across edits elsewhere in the document: rule, titles of the sections around, and folded text. */
  fingerprint: string
}

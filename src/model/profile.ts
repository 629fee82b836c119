import type { Wording } from './error.js'
import type { Basis } from './finding.js'
import type { Span } from './set.js'

/** How often a paper is owed: for each part of a year, or once in a term of office. */
export type Frequency = Span | 'term'

/** When a paper is due: on a day of the calendar, or so many days after something. */
export interface Due {
  day?: number
  month?: number
  year?: 'previous' | 'same' | 'next'
  days?: number
  /** Document types whose date it is counted from; the end of the period if absent. */
  after?: string | string[]
  /** A day on a week-end moves to the next working day. */
  working?: boolean
}

/** A paper that a tier owes. */
export interface OwedPaper {
  /** Id in the catalogue: `nghi-quyet-nam`. */
  type: string
  /** Document types that will do in its place. */
  alternatives: readonly string[]
  /** What it is called at this tier. */
  name: Wording
  /** Symbols that its number may carry: `NQ/CB`. Empty for a paper that bears none. */
  codes: readonly string[]
  /** Who issues it, for people. */
  issuers: Wording[]
  /** The ways in which it is signed, the usual one first; each line by line: `T/M CHI BỘ`, `BÍ THƯ`. */
  signatures: readonly (readonly string[])[]
  /** Who signs beside, line by line. */
  countersignature: readonly string[]
  per: Frequency
  /** One for all periods, or one for each in their order; none where no day is set. */
  due: Due[]
  /** What is to be known of the day and no rule can say. */
  dueNote: Wording | null
  /** Owed by each member, not by the unit. */
  isMember: boolean
  /** Grounds for owing it, and for the day on which it is due. */
  basis: Basis[]
  dueBasis: Basis[]
}

/** The papers that each tier owes, by tier, in their order. Partly a proposal: each says how sure it is. */
export type Profile = Record<string, OwedPaper[]>

/** Document types that a tier has beside those that it owes, by tier: recognised and not counted. */
export type Extras = Record<string, string[]>

import type { Basis, Finding } from './finding.js'
import type { FileReport, Report } from './report.js'
import type { Period } from './set.js'

/** What became of one file of a dossier: the report of the file, with what rules of sets need of it. Plain data. */
export interface Examined extends FileReport {
  /** Null for a file that could not be read. */
  paper: {
    period: Period | null
    periods?: Period[]
    isMembers: boolean
    person: string | null
    born?: number
    isDraft: boolean
    /** By `noteKeyOf` of the rule. */
    notes: Record<string, unknown>
  } | null
}

/** `complete` and in time; lacking a required content; handed in late; not handed in though due; not due yet. */
export const PAPER_STATES = ['complete', 'incomplete', 'late', 'missing', 'not-due'] as const

export type PaperState = (typeof PAPER_STATES)[number]

/** A paper that a unit owes, or one of its members. */
export interface OwedReport {
  /** Id in the catalogue; of several that will do, the one that the profile names first. */
  type: string
  /** `2027`, `2027-H1`, `2027-Q2`, `2027-03`. */
  period: string
  /** The member who owes it; null where the unit does. */
  person: string | null
  /** ISO 8601; null where it is counted from a paper that is not there. */
  due: string | null
  /** `incomplete` before `late`; see `isLate`. */
  state: PaperState
  /** Issued after the day on which it was due, whatever it contains. */
  isLate: boolean
  /** The files that were handed in for it, the one that counts first. */
  files: string[]
  /** The required contents that it lacks, by the rules that say so. */
  lacks: string[]
}

/** What a unit lost in its score, and for what. */
export interface ScoreReason {
  /** The type of the papers; null for a rule on the set. */
  type: string | null
  /** Whether they are papers of the members. */
  isMembers: boolean
  /** The rule; null for papers. */
  rule: string | null
  /** What happened to the papers: `missing`, `late`, `incomplete`; null for a rule. */
  state: PaperState | null
  /** How many papers or findings it is about, and how many papers were owed. */
  count: number
  owed: number
  /** What that costs, 0 to 1. */
  lost: number
}

/** What a unit says back of a rule, or of the programme as a whole. */
export interface Feedback {
  /** Null where it names no rule. */
  rule: string | null
  unit: string | null
  /** A reason for which a finding is passed over, or a note that the unit attached. */
  kind: 'suppression' | 'note'
  text: string
  /** The file in which it stands, as given; null for the manifest of a caller. */
  file: string | null
}

/** A document that no paper of the list stands for. */
export interface OtherPaper {
  file: string
  /** Null where it could not be told. */
  type: string | null
  /**
   * A type beside the list; a type that could not be told; about another year; a draft; one of several copies that
   * does not count; a paper of a type that members owe whose writer is none of them, or could not be told.
   */
  why: 'extra' | 'unknown' | 'other-year' | 'draft' | 'copy' | 'unowned'
}

export interface UnitReport {
  /** As most of its papers write it; null for papers whose unit could not be told. */
  unit: string | null
  parent: string | null
  tier: string | null
  /** Whether the manifest names it. */
  isListed: boolean
  /** 0 to 1, to two decimals; null where nothing is due yet or the tier could not be told. */
  score: number | null
  reasons: ScoreReason[]
  /** The names of the members, sorted as given. */
  members: string[]
  papers: OwedReport[]
  others: OtherPaper[]
  /** What the rules of sets say. */
  findings: Finding[]
  feedback: Feedback[]
  /** All files of the unit, as given. */
  files: string[]
}

/** Papers of a type that all units of a tier owe together. */
export interface Total {
  /** Due or not. */
  owed: number
  /** Owed and due on the day. */
  due: number
  received: number
  complete: number
  late: number
  missing: number
}

/** A required content that units lack. */
export interface MissingContent {
  rule: string
  /** In how many units, and in how many papers. */
  units: number
  papers: number
}

/** What is said back of one rule, the most disputed first. */
export interface RuleFeedback {
  rule: string | null
  units: number
  entries: Feedback[]
}

/** The papers of all units for one year. */
export interface DossierSummary {
  year: number
  /** ISO 8601; the day on which is judged what is due. */
  asOf: string
  units: UnitReport[]
  /** By tier, then by type. Members' papers stand under the tier of people. */
  totals: Record<string, Record<string, Total>>
  missingContents: MissingContent[]
  feedback: RuleFeedback[]
}

/** The report of `dang-lint dossier`. */
export interface DossierReport extends Report {
  dossier: DossierSummary
}

/** How the score of a unit is made. Weights are shares of 1, but those of papers, which count against each other. */
export interface Scoring {
  /** What a paper of each state is worth, 0 to 1. */
  states: Record<Exclude<PaperState, 'not-due'>, number>
  /** By document type: how much a paper counts beside others; 1 where absent. */
  weights: Record<string, number>
  /** What one finding on the set costs, by rule. */
  findings: Record<string, number>
  basis: Basis[]
}

import type { FoldedText } from '../text/term.js'
import type { Catalogue } from './catalogue.js'
import type { Check, CheckRecord, CompileTools } from './check.js'
import type { Document } from './document.js'
import type { Wording } from './error.js'
import type { Basis } from './finding.js'

/** How often a paper is owed, and what a paper is about: a whole year, or a part of one. */
export type Span = 'year' | 'half' | 'quarter' | 'month'

/** So many of each make a year. */
export const PER_YEAR: Record<Span, number> = { year: 1, half: 2, quarter: 4, month: 12 }

/** A part of a year, counted from 1: `{ span: 'quarter', index: 2 }` is the second quarter. */
export interface Period {
  span: Span
  index: number
}

/** A document as one of a set. */
export interface Paper {
  /** As given. */
  file: string
  document: Document
  /** The part of the year that it is about; null where it cannot be told. */
  period: Period | null
  /** Whose paper it is, where each member owes one. */
  person: string | null
  /** A draft is no paper that was handed in. */
  isDraft: boolean
}

/** The papers of one unit for one year. */
export interface PaperSet {
  unit: string | null
  superior: string | null
  tier: string | null
  year: number
  papers: Paper[]
  /** Names of the members who owe papers of their own; empty where they are not known. */
  members: string[]
}

/** What a check of sets sees. */
export interface SetContext {
  set: PaperSet
  /** ISO 8601; the day on which is judged what is due. */
  asOf: string
  catalogue: Catalogue
  /** A text folded for terms, once a set; `lenient` as in `foldForTerms`. */
  fold(text: string, lenient: boolean): FoldedText
}

/** One thing that a check found in a set, before it is put into words. */
export interface SetHit {
  /** The papers that it is about; the set as a whole if absent. */
  papers?: Paper[]
  actual?: string
  expected?: string[]
  /** For the placeholders of the rule's message; words that differ by language come in both. */
  values?: Record<string, string | number | Wording | null>
  /** Grounds of its own, in place of those of the rule. */
  basis?: Basis[]
}

/** A kind of test of the papers of one unit and year. One file each in `checks/`. */
export interface SetCheck<Options = never> extends CheckRecord {
  scope: 'set'
  compile(options: Options, tools: CompileTools): (context: SetContext) => Iterable<SetHit>
}

/** A kind of check, whatever it tests. */
export type AnyCheck = Check | SetCheck

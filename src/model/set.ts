import { hash } from '../text/hash.js'
import type { FoldedText } from '../text/term.js'
import type { Catalogue } from './catalogue.js'
import type { Check, CheckContext, CheckRecord, CompileTools } from './check.js'
import type { DocumentFacts } from './document.js'
import type { Wording } from './error.js'
import type { Basis, Finding } from './finding.js'

/** How often a paper is owed, and what a paper is about: a whole year, or a part of one. */
export type Span = 'year' | 'half' | 'quarter' | 'month'

/** So many of each make a year. */
export const PER_YEAR: Record<Span, number> = { year: 1, half: 2, quarter: 4, month: 12 }

/** A part of a year, counted from 1: `{ span: 'quarter', index: 2 }` is the second quarter. */
export interface Period {
  span: Span
  index: number
}

/**
 * A document as one of a set: what rules of sets know of it. Of thousands of papers no text is kept, only this, which
 * is plain data, so that it can be made elsewhere and kept.
 */
export interface Paper {
  /** As given. */
  file: string
  facts: DocumentFacts
  /** The part of the year that it is about; null where it cannot be told. */
  period: Period | null
  /** All that a file is about which holds several papers, as a book of minutes does. */
  periods?: Period[]
  /** Whether it is a paper of a member, not of the unit. */
  isMembers: boolean
  /** Whose paper it is, where it is a member's; null where that cannot be told. */
  person: string | null
  /** The year in which that person was born, where the form says so: it tells people of one name apart. */
  born?: number
  /** A draft is no paper that was handed in. */
  isDraft: boolean
  /** What the rules of documents found in it. */
  findings: readonly Finding[]
  /** What rules of sets noted while it was read, by `noteKeyOf` of the rule. */
  notes: Readonly<Record<string, unknown>>
}

/** Somebody who owes papers of his own. */
export interface Member {
  name: string
  /** ISO 8601; the first day of membership in the unit, where it is known. */
  since?: string
  /** Owes no papers: excused from activities. */
  isExempt?: true
  /** The year of birth, which tells members of one name apart. */
  born?: number
}

/** Who holds an office in a unit. Days are ISO 8601, both included. */
export interface Officer {
  name: string
  /** As signatures print it: `Bí thư`. */
  role: string
  from?: string
  to?: string
}

/** The papers of one unit for one year. */
export interface PaperSet {
  unit: string | null
  superior: string | null
  tier: string | null
  year: number
  papers: Paper[]
  /** Papers of the unit that are about other years: numbers run on through them. */
  others: Paper[]
  /** The members who owe papers of their own; empty where they are not known. */
  members: Member[]
  officers: Officer[]
  /** The term of office, both years included; null where nobody says it. */
  term: { from: number; to: number } | null
  /** ISO 8601; the day on which the unit was set up, merged or renamed, where that is known. */
  since: string | null
  /** Other spellings of its name that are right. */
  also: string[]
  /** The folder in which its papers are expected, as files begin; null where nobody says. */
  folder: string | null
  /** Only papers of it are here that no tier owes: what it owes is handed in elsewhere. */
  isGuest?: true
}

/** What a check of sets sees. */
export interface SetContext {
  set: PaperSet
  /** Every unit of the dossier, this one among them. */
  sets: readonly PaperSet[]
  /** ISO 8601; the day on which is judged what is due. */
  asOf: string
  catalogue: Catalogue
  /** The document types that each tier has beside those that it owes. */
  extras: Readonly<Record<string, readonly string[]>>
  /** A text folded for terms, once a set; `lenient` as in `foldForTerms`. */
  fold(text: string, lenient: boolean): FoldedText
  /** What this rule noted of a paper while that was read; undefined where it noted nothing. */
  noteOf(paper: Paper): unknown
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

/**
 * A compiled rule of sets. It is run in two steps, since no document is there any more once the last one was read:
 * each document is noted while it is there, and the papers of a unit are judged by those notes.
 */
export interface SetTest {
  /**
   * What the rule must know of a document beyond its facts: plain data that JSON keeps, and little of it, for it is
   * held for every paper. Undefined for nothing.
   */
  note?(context: CheckContext): unknown
  run(context: SetContext): Iterable<SetHit>
}

/** A kind of test of the papers of one unit and year. One file each in `checks/`. */
export interface SetCheck<Options = never> extends CheckRecord {
  scope: 'set'
  compile(options: Options, tools: CompileTools): SetTest
}

/** A kind of check, whatever it tests. */
export type AnyCheck = Check | SetCheck

/** What ties a note to the rules that ask for it: rules whose check is the same share it. */
export const noteKeyOf = (check: object): string => hash(JSON.stringify(check))

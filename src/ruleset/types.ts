import type { Alignment, Basis, Catalogue, Due, Frequency, Instrument, Lang, Severity, Text } from '../model/index.js'
import type { DraftTemplate } from './drafts/types.js'
import type { ExamplePaper, ExampleUnit } from './example-papers.js'
import type { ScoringSource } from './scoring.js'

/** Years, both ends included. */
export interface Years {
  from?: number
  to?: number
}

/** Which documents a rule is for. A list means any one of it. */
export interface When {
  type?: string | string[]
  tier?: string | string[]
  system?: string | string[]
  edition?: string | string[]
  format?: string | string[]
  /** Terms in the syntax of `text/term` for the name of the issuer: `^chi bộ ấp`. */
  unit?: string | string[]
  /** The year that the document is about. */
  year?: number | Years
  /** Whether it is marked as a draft. */
  draft?: boolean
  /** Whether its type has a form of its own. */
  ownForm?: boolean
  /** Whether a tier, system, unit or year that could not be told rules the document out. */
  known?: true
}

/** A document of an example: Markdown, or the path of a file from the folder of the ruleset. */
export type ExampleDocument = string | { fixture: string } | { text: string; look: ExampleLook | ExampleLook[] }

/** What an example shows: a document, or the papers of a unit. */
export type ExampleSubject = ExampleDocument | { papers: ExamplePaper[] }

/** How letters and paragraphs are set that a selector finds: measures as rules write them, one value each. */
export interface TextLook {
  font?: string
  size?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  caps?: boolean
  /** Six hexadecimal digits. */
  color?: string
  align?: Alignment
  left?: string
  right?: string
  firstLine?: string
  before?: string
  after?: string
  line?: string
  ruled?: boolean
}

/** How pages are set up. */
export interface PageLook {
  width?: string
  height?: string
  landscape?: boolean
  mirrored?: boolean
  top?: string
  right?: string
  bottom?: string
  left?: string
  header?: string
  footer?: string
  number?: { position?: 'top' | 'bottom'; align?: Alignment; first?: boolean; size?: string; format?: string }
  count?: number
}

/** How an example is set that is written as text and read as a Word document: `page`, and by selector what text looks like. */
export type ExampleLook = { page?: PageLook } & Record<string, TextLook | PageLook | undefined>

/** One example of a rule: a document, or the papers of a unit, that passes it (`ok`) or fails it (`fail`). */
export interface RuleTest {
  ok?: ExampleSubject
  fail?: ExampleSubject
  /** The messages expected of a `fail`, in Vietnamese. */
  want?: string[]
  /** The hints expected of it, in Vietnamese. */
  wantHint?: string[]
  /** The places expected of it: section paths (`II › 3`) or lines; of a set, the files that it is about. */
  at?: string | number | (string | number)[]
  /** Known of the document, instead of being inferred; or of the unit. */
  with?: ExampleUnit & {
    type?: string
    tier?: string
    year?: number
    date?: string
    issuer?: string
    system?: string
    edition?: string
    /** ISO 8601; the day on which it is checked. */
    today?: string
  }
}

export interface RuleSource {
  title: Text
  /** What goes wrong where the rule is broken: for whoever asks why it is there. */
  why?: Text
  /** Words by which rules are found and grouped. */
  tags?: string[]
  severity: Severity | 'off'
  when?: When
  check: { kind: string; [option: string]: unknown }
  message: Text
  hint?: Text
  /** Rules before which it is silent: one fault is told once. */
  yieldsTo?: string[]
  basis?: Basis[]
  tests?: RuleTest[]
}

type Shared = Pick<RuleSource, 'why' | 'tags' | 'hint' | 'basis'>

/** A section of a list: what differs from what all share. */
export interface SectionEntry extends Shared, Partial<Pick<RuleSource, 'severity' | 'when' | 'message' | 'tests'>> {
  title: Text
  /** Words of the vocabulary by which it is known; its id if absent. */
  words?: string | string[]
  /** It may be absent. */
  optional?: boolean
  check?: Record<string, unknown>
}

/** The sections of a document type in their order; each stands for a rule. */
export interface SectionList extends Shared, Pick<RuleSource, 'severity' | 'message'> {
  title?: Text
  when?: When
  /** Options of the kind `section` that all share. */
  check?: Record<string, unknown>
  /** A rule on the order of the sections. */
  order?: Shared &
    Pick<RuleSource, 'title' | 'message' | 'tests'> &
    Partial<Pick<RuleSource, 'severity' | 'when'>> & { id?: string; check?: Record<string, unknown> }
  sections: Record<string, SectionEntry>
}

/** A text of which one language may be changed and the other left. */
export type TextPatch = string | Partial<Record<Lang, string>>

/** What is changed of a rule that is there already. */
export interface RulePatch extends Partial<Omit<RuleSource, 'title' | 'why' | 'message' | 'hint' | 'check'>> {
  title?: TextPatch
  why?: TextPatch
  message?: TextPatch
  hint?: TextPatch
  /** Option by option; null takes an option out. */
  check?: Record<string, unknown>
}

/** What changes a rule that is there already: a severity alone, or a patch. */
export type RuleChange = Severity | 'off' | RulePatch

/** Other rules for some documents: those of certain files, types, tiers, units. All that it names must hold. */
export interface Override extends When {
  /** As in a `.gitignore` in the folder of the file that states them. */
  files?: string | string[]
  rules: Record<string, RuleChange>
}

/** An entry that replaces an inherited one, or changes some keys of it. */
export type Entry<T> = T | (Partial<T> & { patch: true })

/** What is said of a paper that a tier owes, whatever its type. */
export interface PaperSource {
  /** What it is called at this tier; the name of its type if absent. */
  name?: Text
  /** Document types that will do in its place. */
  or?: string | string[]
  /** Symbols that its number may carry; absent for a paper that bears none. */
  code?: string | string[]
  issuer?: Text[]
  /** Lines; or a list of lines for each way in which it is signed. */
  signature?: (string | string[])[]
  countersignature?: string[]
  per: Frequency
  /** For all periods, or one for each. */
  due?: Due | Due[]
  dueNote?: Text
  member?: boolean
  basis?: Basis[]
  dueBasis?: Basis[]
}

/** The papers that a tier owes: all of them, or by type what is changed of the inherited ones; null takes one out. */
export type TierPapers = (PaperSource & { type: string })[] | Record<string, Entry<PaperSource> | null>

/** A ruleset file after validation. */
export interface RulesetSource {
  dangLint: 1
  id: string
  extends?: string[]
  instruments?: Record<string, Entry<Instrument>>
  /** Words and their synonyms, for checks to name: terms in the syntax of `text/term`. */
  vocabulary?: Record<string, string[] | { add?: string[]; remove?: string[] }>
  rules?: Record<string, RuleSource | (RulePatch & { patch: true }) | Severity | 'off'>
  /** Lists of sections, which stand for a rule for each of them. */
  sectionLists?: Record<string, SectionList>
  overrides?: Override[]
  components?: Catalogue['components']
  types?: Record<string, Entry<Catalogue['types'][string]>>
  tiers?: Record<string, Entry<Catalogue['tiers'][string]>>
  editions?: Record<string, Entry<Catalogue['editions'][string]>>
  /** What new documents are written from, by document type; null takes inherited ones out. */
  templates?: Record<string, DraftTemplate[] | null>
  profile?: Record<string, TierPapers>
  /** Document types by tier. */
  extras?: Record<string, string[] | { add?: string[]; remove?: string[] }>
  /** How the score of a unit is made. */
  scoring?: ScoringSource
}

import type { Node } from 'unist'
import type { Dimension, Quantity } from '../text/length.js'
import type { FoldedText, Term } from '../text/term.js'
import type { ComponentWords, Instrument } from './catalogue.js'
import type { Document } from './document.js'
import type { Wording } from './error.js'
import type { Edit } from './finding.js'
import type { Profile } from './profile.js'
import type { Section } from './section.js'

/** Where in the options of a check something stands: `['parts', 0, 'cues']`. */
export type OptionPath = (string | number)[]

/** A place that a selector found. */
export interface Target {
  node: Node
  /** The sections that it stands in, outermost first; a section and its heading stand in that section. */
  sections: Section[]
  /** Where only a stretch of a paragraph is meant, as of a component that shares its line: UTF-16 offsets in its value. */
  from?: number
  to?: number
}

/** Finds places in a document: in reading order, each once. */
export type Selector = (context: CheckContext) => Target[]

/** What a check may ask for while its options are compiled. Everything that can go wrong goes wrong here, not later. */
export interface CompileTools {
  /** The terms of a word of the vocabulary. Fails on an unknown word, naming the nearest. */
  vocabulary(word: string, path: OptionPath, offset?: number): Term[]
  /** A regular expression, always with the flag `u`. Fails on one that does not parse. */
  pattern(source: string, path: OptionPath, flags?: string, offset?: number): RegExp
  /** The instruments that the ruleset declares, by number and symbol. */
  instruments: Readonly<Record<string, Instrument>>
  /** The papers that each tier owes, by tier. */
  profile: Readonly<Profile>
  /** The words by which parts of papers are recognised. */
  components: Readonly<ComponentWords>
  /** Every rule that is known, with its tags. */
  rules: Readonly<Record<string, readonly string[]>>
  /** What finds places by a selector. Fails on one that is wrong, naming the character. */
  selector(source: string, path: OptionPath): Selector
  /** What a text says of a length, a size or the spacing of lines: `20mm`, `14pt..15pt`, `exactly 18pt`. */
  quantity(source: string, dimension: Dimension, path: OptionPath): Quantity
  /** Refuses the options, naming the place in the ruleset; `offset` leads into the text that stands there. */
  fail(path: OptionPath, message: Wording, hint?: Wording, offset?: number): never
}

/** What a check sees of a document. */
export interface CheckContext {
  document: Document
  /** ISO 8601; the day on which undated documents are judged. */
  today: string
  /** A text folded for terms, once a document; `lenient` as in `foldForTerms`. */
  fold(text: string, lenient: boolean): FoldedText
  /** Derived data, made once a document however many checks ask for it. */
  memo<T>(key: object | string, make: () => T): T
}

/** One thing that a check found, before it is put into words. */
export interface Hit {
  /** Where; the beginning of the document if absent. */
  node?: Node
  /** The stretch of the paragraph that is meant, in UTF-16 code units of its value; all of it if absent. */
  from?: number
  to?: number
  /** The sections around it, outermost first. */
  sections?: Section[]
  /** What of the place it is about, where several things may be wrong with it: it tells their fingerprints apart. */
  subject?: string
  /** Something is missing behind the place: what stands there is not what the hit is about. */
  gap?: boolean
  actual?: string
  expected?: string[]
  /** For the placeholders of the rule's message; words that differ by language come in both. */
  values?: Record<string, string | number | Wording | null>
  related?: { node: Node; from?: number; to?: number; sections?: Section[]; message: Wording }[]
  fix?: { safety: 'safe' | 'unsafe'; edits: Edit[] }
}

/** What every kind of test says of itself. */
export interface CheckRecord {
  kind: string
  /** What it tests, in a sentence. */
  about: Wording
  /** JSON Schema of the options beside `kind`; an object schema that allows nothing unknown. */
  options: Record<string, unknown>
  /** Options that are right, shown in errors. */
  example: Record<string, unknown>
  /** Placeholders that its hits fill beyond those of every rule, with their meaning. */
  placeholders: Record<string, Wording>
}

/** A kind of test that a rule may ask for. One file each in `checks/`. */
export interface Check<Options = never> extends CheckRecord {
  /** What is tested: a document, where it does not say otherwise. */
  scope?: 'document'
  compile(options: Options, tools: CompileTools): (context: CheckContext) => Iterable<Hit>
}

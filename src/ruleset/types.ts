import type { Basis, Catalogue, Instrument, Severity, Text } from '../model/index.js'

/** Which documents a rule is for. A list means any one of it. */
export interface When {
  type?: string | string[]
  tier?: string | string[]
  system?: string | string[]
  edition?: string | string[]
  format?: string | string[]
}

/** A document of an example: Markdown, or the path of a file from the folder of the ruleset. */
export type ExampleDocument = string | { fixture: string }

/** One example of a rule: a document that passes it (`ok`) or fails it (`fail`). */
export interface RuleTest {
  ok?: ExampleDocument
  fail?: ExampleDocument
  /** The messages expected of a `fail`, in Vietnamese. */
  want?: string[]
  /** The hints expected of it, in Vietnamese. */
  wantHint?: string[]
  /** The places expected of it: section paths (`II › 3`) or lines. */
  at?: string | number | (string | number)[]
  /** Known of the document, instead of being inferred. */
  with?: {
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
  basis?: Basis[]
  tests?: RuleTest[]
}

/** A ruleset file after validation. */
export interface RulesetSource extends Partial<Catalogue> {
  dangLint: 1
  id: string
  extends?: string[]
  instruments?: Record<string, Instrument>
  /** Words and their synonyms, for checks to name: terms in the syntax of `text/term`. */
  vocabulary?: Record<string, string[] | { add?: string[]; remove?: string[] }>
  rules?: Record<string, RuleSource | (Partial<RuleSource> & { patch: true }) | Severity | 'off'>
}

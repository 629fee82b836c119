import type { ErrorPlace, Wording } from '../model/index.js'
import type { When } from '../ruleset/index.js'

/** What was expected of an example and what it gave, in the order of the findings. */
export interface Difference {
  of: 'message' | 'hint' | 'place'
  wanted: string[]
  got: string[]
}

/** Why an example does not hold. */
export type ExampleFault =
  /** A `fail` that gives nothing. */
  | { fault: 'silent' }
  /** A `fail` that the rule is not for: `found` is what the document was taken for. */
  | { fault: 'not-for'; key: keyof When; wanted: string[]; found: string | null }
  /** A `fail` for which an override switches the rule off. */
  | { fault: 'off' }
  /** An `ok` that gives findings. */
  | { fault: 'fires'; got: string[] }
  | { fault: 'differs'; differences: Difference[] }
  /** The rule threw. */
  | { fault: 'broke'; reason: string }
  /** It shows a document and the rule is for the papers of a unit, or the other way round. */
  | { fault: 'wrong-subject'; wanted: 'document' | 'papers' }
  /** The document could not be had or read: nothing is known of the rule. */
  | { fault: 'not-run'; message: Wording; hint: Wording | null }

/** One example, tried. */
export interface ExampleTrial {
  /** Counted from 1 within its rule. */
  number: number
  expects: 'ok' | 'fail'
  place: ErrorPlace
  /** Whether the rule was run at all, and whether it found something. */
  ran: boolean
  fired: boolean
  fault: ExampleFault | null
}

/** What a rule's examples together lack, or the rule itself. */
export type RuleFault =
  | { fault: 'no-ok' | 'no-fail' | 'never-fires' | 'idle-ok' }
  /** Its every ground has lapsed. */
  | { fault: 'lapsed'; instruments: string[] }

/** One rule with its examples, tried. */
export interface RuleTrial {
  rule: string
  examples: ExampleTrial[]
  faults: RuleFault[]
}

/** How much of something the examples show. */
export interface Share<Missing> {
  total: number
  shown: number
  missing: Missing[]
}

/** What the examples of a ruleset show of it. */
export interface Coverage {
  /** Rules that fire in one of their examples. */
  rules: Share<string>
  /** Words of the vocabulary that a rule names, held against the rule's own examples; `option` names the place. */
  words: Share<{ rule: string; option: string; word: string }>
  /** Parts of contents, held against the rule's own examples. */
  parts: Share<{ rule: string; part: string }>
  /** Wordings of the words that rules name, held against every example. */
  variants: Share<{ word: string; variants: string[] }>
}

/** A ruleset, tried. */
export interface RulesetTrial {
  ruleset: string
  /** ISO 8601; the day on which grounds are looked at and undated examples checked. */
  day: string
  rules: RuleTrial[]
  coverage: Coverage | null
}

/** `passed`: every example holds; `failed`: one does not; `unknown`: one could not be tried. */
export function verdictOf({ rules }: Pick<RulesetTrial, 'rules'>): 'passed' | 'failed' | 'unknown' {
  const faults = rules.flatMap(({ examples }) => examples.flatMap(({ fault }) => fault ?? []))
  if (faults.some(({ fault }) => fault === 'not-run')) return 'unknown'
  return faults.length > 0 || rules.some((rule) => rule.faults.length > 0) ? 'failed' : 'passed'
}

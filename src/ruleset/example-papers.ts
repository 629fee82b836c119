import type { Signature } from '../model/index.js'

/** A paper of an example of a set: what is given is known of it, the rest is told from its text. */
export interface ExamplePaper {
  /** Path in the dossier; made from number or type if absent. */
  file?: string
  /** Markdown; an empty paper if absent. */
  text?: string
  type?: string
  tier?: string
  /** `01-NQ/CB` */
  number?: string
  /** ISO 8601 */
  date?: string
  year?: number
  /** `2027`, `2027-H1`, `2027-Q2`, `2027-03` */
  period?: string | number
  /** Whose paper it is, where it is a member's. */
  person?: string
  draft?: boolean
  issuer?: string
  superior?: string
  typeName?: string
  abstract?: string
  signature?: Partial<Signature>
  /** The rules of documents that found something in it. */
  findings?: string[]
  /** The unit in whose dossier it lies, where that is another one. */
  unit?: string
}

/** What is known of the unit whose papers an example shows. */
export interface ExampleUnit {
  superior?: string
  /** Other spellings of its name that are right. */
  also?: string[]
  members?: (string | { name: string; since?: string; exempt?: true })[]
  officers?: { name: string; role: string; from?: string; to?: string }[]
  /** `2025-2030` */
  term?: string
  /** ISO 8601; the day on which it was set up, merged or renamed. */
  since?: string
  /** Where its papers are expected, as files begin. */
  folder?: string
  /** The papers whose unit could not be told. */
  unknown?: true
}

/** The keys of `with` that only a set has, and those that only a document has. */
export const ONLY_OF_SETS = ['superior', 'also', 'members', 'officers', 'term', 'since', 'folder', 'unknown'] as const
export const ONLY_OF_DOCUMENTS = ['type', 'date', 'system', 'edition'] as const

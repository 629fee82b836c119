import type { Reading } from './block.js'
import type { Root } from './section.js'

/** Whose paper it is: an id of the catalogue, `party`, `state`, `union`. */
export type System = string

export interface Signature {
  /** `T/M CHI BỘ` */
  authority: string | null
  /** `BÍ THƯ` */
  position: string | null
  name: string | null
}

/** What the letterhead and the closing say. A component that is not printed, or is left blank, is null. */
export interface Components {
  issuer: string | null
  superior: string | null
  /** Number and symbol, without the word “Số”: `05-NQ/CB`. */
  number: string | null
  place: string | null
  /** ISO 8601: `2027-01-05`. */
  date: string | null
  typeName: string | null
  abstract: string | null
  addressee: string | null
  signature: Signature | null
  recipients: string[] | null
}

/** What is known of a document once it has been identified: the `document` of the JSON report. */
export interface DocumentFacts extends Components {
  system: System | null
  /** Id in the catalogue. */
  type: string | null
  /** How sure the type is, 0 to 1. */
  confidence: number
  tier: string | null
  edition: string | null
  /** The year that the document is about, which may be the one after its date. */
  year: number | null
}

/** A submitted file after reading. */
export interface Document {
  name: string | null
  format: Reading['format']
  facts: DocumentFacts
  tree: Root
  reading: Reading
}

import type { Paragraph, Reading } from './block.js'
import type { Root } from './section.js'

/** Whose paper it is: an id of the catalogue, `party`, `state`, `union`, `other`. */
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

/** The components by name, as rules call them. */
export const COMPONENT_NAMES = [
  'issuer',
  'superior',
  'number',
  'place',
  'date',
  'typeName',
  'abstract',
  'addressee',
  'recipients',
  'signature.authority',
  'signature.position',
  'signature.name',
] as const

export type ComponentName = (typeof COMPONENT_NAMES)[number]

/** What has its place in the letterhead or the closing, beside the components that facts tell of. */
export const PLACE_NAMES = [
  ...COMPONENT_NAMES,
  /** `ĐẢNG CỘNG SẢN VIỆT NAM` */
  'title',
  /** The line of place and date, with what stands between them. */
  'date.line',
  /** A line of dashes or stars. */
  'rule',
  /** The same by what it stands under. */
  'title.rule',
  'issuer.rule',
  'abstract.rule',
  /** `Dự thảo`, `Mật` */
  'mark',
  /** `Kính gửi:`, `Nơi nhận:` */
  'addressee.label',
  'recipients.label',
] as const

export type PlaceName = (typeof PLACE_NAMES)[number]

/** A stretch of a paragraph of the section tree, in UTF-16 code units of its value. */
export interface Stretch {
  node: Paragraph
  from: number
  to: number
}

/**
 * Where something is printed, also where it is left blank: several stretches where its lines are broken. Of several
 * signatures all are told, the one that the facts tell of first.
 */
export type Places = Partial<Record<PlaceName, Stretch[]>>

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

/** The facts of a document of which nothing is known. */
export const UNKNOWN_FACTS: DocumentFacts = {
  system: null,
  type: null,
  confidence: 0,
  tier: null,
  edition: null,
  issuer: null,
  superior: null,
  number: null,
  place: null,
  date: null,
  year: null,
  typeName: null,
  abstract: null,
  addressee: null,
  signature: null,
  recipients: null,
}

/** By what a document may be taken to be of a type, and what speaks against it. */
export const TYPE_REASONS = [
  /** The caller said so. */
  'given',
  'type-name',
  'number',
  'abstract',
  /** No type line, but what a letter is about below its number: `V/v …`. */
  'subject-line',
  'addressee',
  'headings',
  'issuer',
  'file-name',
  /** Against it: the symbol of another type, the title of another system. */
  'other-number',
  'other-title',
] as const

export type TypeReason = (typeof TYPE_REASONS)[number]

/** A type that a document may be of. */
export interface TypeCandidate {
  /** Id in the catalogue. */
  type: string
  /** 0 to 1; no more than that of a candidate before it. */
  confidence: number
  /** What speaks for it, the strongest first, then what speaks against it. */
  why: TypeReason[]
}

/** A submitted file after reading. */
export interface Document {
  name: string | null
  format: Reading['format']
  facts: DocumentFacts
  /** The types that it may be of, the best first; `facts.type` is the first. */
  candidates: TypeCandidate[]
  tree: Root
  reading: Reading
  /** Where letterhead and closing print what they print. */
  places: Places
  /** Whether it is marked as a draft, in its letterhead, in a page header or in its name. */
  isDraft: boolean
}

/**
 * A text of a template: Markdown with `[[prompt|sample]]` for blanks, `{year}` for variables and
 * `<!-- rule -->` … `<!-- / -->` around what a rule asks for. Outside of `text` without the marks of Markdown.
 */
export type DraftText = string

/** Who signs. */
export interface DraftSignature {
  /** `T/M CHI BỘ`; none if absent. */
  authority?: DraftText
  /** `BÍ THƯ` */
  position: DraftText
  name?: DraftText
  /** The rule that asks for this signature. */
  rule?: string
}

/** A document of a type with its blanks, from which new documents are written. */
export interface DraftTemplate {
  /** The tiers that it is for; every one if absent. */
  tiers?: string[]
  /** The line of the type name; the first type name of its type if absent. */
  typeName?: DraftText
  abstract?: DraftText
  /** Whether a number is printed; true where the type has a code if absent. */
  numbered?: boolean
  /** Those to whom it is addressed; nobody if absent. */
  addressee?: DraftText[]
  /** From left to right; the one of the tier if absent. */
  signatures?: DraftSignature[]
  /** None if absent. */
  recipients?: DraftText[]
  text: DraftText
}

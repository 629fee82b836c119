import type { Layout } from '../model/index.js'

/** A piece of a line. A blank shows what is to be filled in. */
export type DraftInline =
  | { type: 'text'; value: string; bold?: boolean; italic?: boolean }
  | { type: 'blank'; prompt: string; shown: string; bold?: boolean; italic?: boolean }
  | { type: 'break' }

/** A line or paragraph. */
export type DraftLine = DraftInline[]

export type DraftBlock =
  | { type: 'heading'; level: number; line: DraftLine }
  | { type: 'paragraph'; line: DraftLine }
  /** `label` is the printed mark or number, `depth` 0 for the outermost list. */
  | { type: 'item'; label: string; depth: number; line: DraftLine }
  /** The first row holds the heads of the columns. */
  | { type: 'table'; rows: DraftLine[][] }

export interface DraftSigner {
  authority: DraftLine | null
  position: DraftLine
  name: DraftLine | null
}

type Whole<Key extends keyof Layout> = Required<NonNullable<Layout[Key]>>

/** The layout of an edition with all that it takes over. */
export interface WholeLayout {
  page: Whole<'page'>
  font: string
  sizes: Record<string, number>
  paragraph: Whole<'paragraph'>
  words: Whole<'words'>
}

/** A new document, before it is written in a format. */
export interface Draft {
  /** Id of the document type. */
  type: string
  tier: string | null
  edition: string | null
  /** The year that it is about. */
  year: number
  layout: WholeLayout
  letterhead: {
    superior: DraftLine | null
    issuer: DraftLine | null
    number: DraftLine | null
    /** What a paper without a type line is about: stands under its number. */
    subject: DraftLine | null
    /** The line that heads the page. */
    title: DraftLine | null
    /** Place and date. */
    date: DraftLine | null
  }
  typeName: DraftLine
  abstract: DraftLine | null
  addressee: { label: string; items: DraftLine[] } | null
  body: DraftBlock[]
  recipients: { label: string; items: DraftLine[] } | null
  /** From left to right. */
  signers: DraftSigner[]
}

/** What is known of a new document. What is not stays a blank. */
export interface DraftAnswers {
  /** The year that it is about. */
  year: number
  /** The month that it is about; that of the date if absent. */
  month?: number
  /** Its date: ISO 8601. */
  date?: string
  issuer?: string
  superior?: string
  place?: string
  /** The digits of its number. */
  number?: string
  /** Who signs for it; of two who sign, the one on the right. */
  signer?: string
}

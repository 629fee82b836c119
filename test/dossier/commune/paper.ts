import type { Period } from '../../../src/model/index.js'
import type { Member, Unit } from './cast.js'

/**
 * What all papers of a kind share: a template of the drafting room in which `⟦NAME⟧` stands for what differs. It is made
 * into a file once; each paper is that file with other words.
 */
export interface Stencil {
  type: string
  tier: string
  typeName?: string
  abstract: string
  /** `NQ`; null where no number is printed. */
  code: string | null
  addressee?: string[]
  recipients?: string[]
  signatures: { authority?: string; position: string; name: string }[]
  body: string
}

export type Format = 'docx' | 'markdown'

/** A paper of the dossier before it is written. */
export interface Paper {
  /** Tells it from all others, and is what others cite it by: `ap-tan-hoa/nghi-quyet-thang/3`. */
  key: string
  /** Who issued it. */
  unit: Unit
  /** Whose it is, where it is a member’s. */
  person: Member | null
  type: string
  period: Period | null
  /** ISO 8601; null where the day is left open. */
  date: string | null
  /** Given once all papers are there; null where none is printed. */
  number: number | null
  stencil: Stencil
  /** What stands for the names in the stencil; `⟦→key⟧` within cites another paper. */
  values: Record<string, string>
  format: Format
  /** Folder within the dossier. */
  folder: string
  /** Name of the file without its ending; `⟦SYMBOL⟧` stands for `05-NQ-CB`. */
  stem: string
}

/** A file of the dossier. */
export interface DossierFile {
  /** With `/`, from the folder of the dossier on. */
  path: string
  data: Uint8Array
}

import type { Document, Examined, FileInput } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'

/** What documents are read with: a `Linter`. */
export interface Inspector {
  ruleset: Ruleset
  inspect(
    file: FileInput,
    options: { type?: string; tier?: string; year?: number; date?: string; today: string },
  ): Promise<Document>
  paperOf(document: Document): Omit<NonNullable<Examined['paper']>, 'notes'>
}

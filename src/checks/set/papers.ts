import type { Catalogue, Paper, PaperSet, Wording } from '../../model/index.js'
import { wordingOf } from '../../model/wording.js'

/** The papers of a set that were handed in: drafts are none. Those of some types, or of all where none is named. */
export const papersOf = ({ papers }: PaperSet, types: readonly string[]): Paper[] =>
  papers.filter(({ isDraft, facts }) => !isDraft && (types.length === 0 || types.includes(facts.type ?? '')))

/** What a document type is called; its id where the catalogue does not know it. */
export const typeName = ({ types }: Catalogue, id: string): Wording => wordingOf(types[id]?.name ?? id)

/** What the type of a paper is called; null where it could not be told. */
export function nameOf(catalogue: Catalogue, paper: Paper | undefined): Wording | null {
  const id = paper?.facts.type ?? null
  return id === null ? null : typeName(catalogue, id)
}

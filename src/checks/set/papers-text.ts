import type { Paper } from '../../model/index.js'

/** So many names are told in a message; all of them stand with the finding. */
const TOLD = 5

/** A list of names for a message: what is too long for one ends with how many more there are. */
export function listed(names: readonly string[]): { vi: string; en: string } {
  const first = names.slice(0, TOLD).join(', ')
  const more = names.length - TOLD
  return more > 0 ? { vi: `${first} và ${more} nữa`, en: `${first} and ${more} more` } : { vi: first, en: first }
}

/** The files of papers, each once and in order, for a message. */
export const filesText = (papers: readonly Paper[]): { vi: string; en: string } =>
  listed([...new Set(papers.map(({ file }) => file))])

import { makeTierFinder } from '../identify/tier.js'
import type { Catalogue, Document, Paper, PaperSet, Period } from '../model/index.js'
import { byCodePoint, findPeriod, fold, similarity } from '../text/index.js'

/** A document of a dossier, as given. */
export interface DossierDocument {
  file: string
  document: Document
}

/** The part of the year that a paper is about: as its abstract says, else its name, else its date. */
function periodOf(file: string, { abstract, date }: Document['facts']): Period | null {
  const stated = findPeriod(abstract ?? '') ?? findPeriod(file.split(/[/\\]/u).at(-1) ?? '')
  if (stated !== null) return stated
  return date === null ? null : { span: 'month', index: Number(date.slice(5, 7)) }
}

/** From this likeness on two names of a superior are one that was written in two ways. */
const SAME_SUPERIOR = 0.7

/** Villages of different communes have the same names: whose committee stands above tells them apart. */
const isOneUnit = (one: string | null, other: string | null) =>
  one === null || other === null || similarity(fold(one), fold(other)) >= SAME_SUPERIOR

/**
 * Parts documents into the papers of each unit and year, in the order of the units' names. Those without an issuer
 * stand together under null.
 * @param year the year of papers that are about none
 */
export function groupPapers(documents: readonly DossierDocument[], catalogue: Catalogue, year: number): PaperSet[] {
  // A tier that no body issues for is one of people.
  const memberTiers = new Set(Object.entries(catalogue.tiers).flatMap(([id, { issuer }]) => (issuer ? [] : [id])))
  const findTier = makeTierFinder(catalogue)
  const sets = new Map<string, PaperSet[]>()
  for (const { file, document } of documents) {
    const { facts } = document
    const { issuer: unit, superior, signature } = facts
    const isMembers = facts.tier !== null && memberTiers.has(facts.tier)
    // What a member writes is a paper of a person; the unit is the branch.
    const tier = isMembers ? findTier(facts) : facts.tier
    const paper: Paper = {
      file,
      document,
      period: periodOf(file, facts),
      person: isMembers ? (signature?.name ?? null) : null,
      isDraft: document.isDraft,
    }
    const key = `${fold(unit ?? '')}\n${facts.year ?? year}`
    const named = sets.get(key) ?? []
    const set = named.find((known) => isOneUnit(known.superior, superior))
    if (set) {
      set.papers.push(paper)
      set.superior ??= superior
      set.tier ??= tier
    } else sets.set(key, [...named, { unit, superior, tier, year: facts.year ?? year, papers: [paper], members: [] }])
  }
  return [...sets].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([, named]) => named)
}

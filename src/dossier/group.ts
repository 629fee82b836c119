import type { Catalogue, Examined, Paper, PaperSet } from '../model/index.js'
import { byCodePoint, fold, similarity } from '../text/index.js'
import type { Manifest, ManifestUnit } from './manifest.js'
import { makeUnitTierFinder } from './paper.js'

/** From this likeness on two names of a superior are one that was written in two ways. */
const SAME_SUPERIOR = 0.7

/** Villages of different communes have the same names: whose committee stands above tells them apart. */
const isOneUnit = (one: string | null, other: string | null) =>
  one === null || other === null || similarity(fold(one), fold(other)) >= SAME_SUPERIOR

const emptySet = (unit: string | null, superior: string | null, year: number): PaperSet => ({
  unit,
  superior,
  tier: null,
  year,
  papers: [],
  others: [],
  members: [],
  officers: [],
  term: null,
  since: null,
  also: [],
  folder: null,
})

/** The paper that rules of sets see; null for a file that could not be read. */
export function toPaper({ file, document, findings, paper }: Examined): Paper | null {
  return document && paper ? { file, facts: document, findings, ...paper } : null
}

/** The year that most papers are about, the later one of two; that of a day where none says. */
export function yearOf(papers: readonly Paper[], asOf: string): number {
  const counts = new Map<number, number>()
  for (const { facts } of papers) if (facts.year !== null) counts.set(facts.year, (counts.get(facts.year) ?? 0) + 1)
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)
  return most?.[0] ?? Number(asOf.slice(0, 4))
}

function fromManifest(
  { name, also, tier, parent, folder, term, since, officers, members, formerly }: ManifestUnit,
  manifest: Manifest,
  year: number,
): PaperSet {
  return {
    ...emptySet(name, parent, year),
    tier,
    also: [...also, ...formerly],
    folder,
    term: term ?? manifest.term,
    since,
    officers,
    members,
  }
}

/**
 * Parts papers into those of each unit, in the order of the manifest, then of the units' names. Those without an
 * issuer stand together under null.
 */
export function groupPapers(
  papers: readonly Paper[],
  catalogue: Catalogue,
  { manifest, year }: { manifest: Manifest | null; year: number },
): PaperSet[] {
  const tierOf = makeUnitTierFinder(catalogue)
  const listed = manifest?.units.map((unit) => fromManifest(unit, manifest, year)) ?? []
  const found = new Map<string, PaperSet[]>()
  for (const set of listed) {
    for (const name of [set.unit ?? '', ...set.also]) {
      const key = fold(name)
      found.set(key, [...(found.get(key) ?? []), set])
    }
  }
  const more: PaperSet[] = []
  for (const paper of papers) {
    const { issuer, superior, year: about } = paper.facts
    const key = fold(issuer ?? '')
    const named = found.get(key) ?? []
    let set = named.find((known) => isOneUnit(known.superior, superior))
    if (!set) {
      set = { ...emptySet(issuer, superior, year), term: manifest?.term ?? null }
      found.set(key, [...named, set])
      more.push(set)
    }
    set.superior ??= superior
    set.tier ??= tierOf(paper.facts)
    const own = about === null || about === year ? set.papers : set.others
    own.push(paper)
  }
  return [...listed, ...more.sort((a, b) => byCodePoint(fold(a.unit ?? ''), fold(b.unit ?? '')))]
}

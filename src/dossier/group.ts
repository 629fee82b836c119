import { makeTierFinder } from '../identify/tier.js'
import { makeUnitNameReader, type UnitNameReader } from '../identify/unit-name.js'
import type { Catalogue, Examined, Member, Paper, PaperSet } from '../model/index.js'
import { byCodePoint, fold, foldBoth } from '../text/index.js'
import { commonFolder } from './folders.js'
import type { Homes } from './homes.js'
import type { Manifest, ManifestUnit } from './manifest.js'
import { makeUnitTierFinder } from './paper.js'
import { partPapers } from './part.js'
import { namePeople } from './people.js'
import { makePrintedReader, type Printed } from './printed.js'
import { mostCommon } from './spelling.js'
import { isCalled, type Unit } from './unit.js'

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

/** The papers of a unit, and what the manifest says of it; null where that does not name it. */
export interface Group {
  set: PaperSet
  listed: ManifestUnit | null
}

export interface Grouping {
  groups: Group[]
  /** The unit in whose folder a file lies; null where that is nobody’s alone. */
  groupOf(file: string): Group | null
}

/** Two members of one name are called by their years of birth too. */
function membersOf(members: readonly Member[]): Member[] {
  const isDouble = ({ name }: Member) => members.filter((other) => fold(other.name) === fold(name)).length > 1
  return members.map((member) => (isDouble(member) ? { ...member, name: `${member.name} (${member.born})` } : member))
}

/** The folder of a unit: where all its papers lie but those that lie in that of another one, if no other is at home there. */
function folderOf(unit: Unit, homes: Homes): string | null {
  if (unit.folder !== null) return unit.folder
  const isGuest = (file: string) => (homes.of(file) ?? unit) !== unit
  const folder = commonFolder(unit.printed.map(({ paper }) => paper.file).filter((file) => !isGuest(file)))
  return folder && homes.in(folder).every((one) => one === unit) ? folder : null
}

/** What a unit is called by most of its papers; a name without that of a body comes first. */
function nameOf(printed: readonly Printed[]): string | null {
  const shortest = Math.min(...printed.map(({ names: [name] }) => name?.before ?? Number.POSITIVE_INFINITY))
  return mostCommon(printed.map(({ names: [name], unit }) => (name?.before === shortest ? unit : null)))
}

/** A name in the order in which people look for it: “Ấp 2” stands before “Ấp 11”. */
const sortKey = (text: string | null) => {
  const { exact, bare } = foldBoth(text ?? '')
  return `${bare.replace(/\d+/gu, (digits) => digits.padStart(6, '0'))}\n${exact}`
}

const compareSets = (a: PaperSet, b: PaperSet) =>
  byCodePoint(sortKey(a.unit), sortKey(b.unit)) ||
  byCodePoint(sortKey(a.superior), sortKey(b.superior)) ||
  byCodePoint(a.tier ?? '', b.tier ?? '')

/**
 * Parts papers into those of each unit, in the order of the manifest, then of the units' names, those of which nobody
 * could be told last.
 */
export function groupPapers(
  papers: readonly Paper[],
  catalogue: Catalogue,
  { manifest, year }: { manifest: Manifest | null; year: number },
): Grouping {
  const read: UnitNameReader = makeUnitNameReader(catalogue.components)
  const [tierOf, findTier] = [makeUnitTierFinder(catalogue), makeTierFinder(catalogue)]
  const inOrder = [...papers].sort((a, b) => byCodePoint(a.file, b.file))
  const { units, nobodys, homes } = partPapers(inOrder.map(makePrintedReader(catalogue, read)), manifest, read)

  const makeSet = (printed: readonly Printed[], known: Omit<PaperSet, 'year' | 'papers' | 'others'>): PaperSet => {
    const own = printed.map(({ paper }) => paper).sort((a, b) => byCodePoint(a.file, b.file))
    const named = namePeople(own, known.members)
    const isHere = ({ facts }: Paper) => facts.year === null || facts.year === year
    return { ...known, year, papers: named.filter(isHere), others: named.filter((paper) => !isHere(paper)) }
  }
  const tierBy = (printed: readonly Printed[]) =>
    mostCommon(printed.map(({ paper, isAddressees }) => (isAddressees ? null : tierOf(paper.facts))))

  const byUnit = new Map(
    units.map((unit): [Unit, Group] => {
      const { listed, printed } = unit
      const own = printed.filter(({ isAddressees }) => !isAddressees)
      const name = listed?.name ?? nameOf(own.filter(({ names }) => !isCalled({ names: unit.former }, names)))
      const superior = listed?.parent ?? mostCommon(own.map((one) => one.superior))
      const set = makeSet(printed, {
        unit: name,
        superior,
        tier: listed?.tier ?? tierBy(printed) ?? findTier({ issuer: name, superior }),
        members: membersOf(listed?.members ?? []),
        officers: listed?.officers ?? [],
        term: listed?.term ?? manifest?.term ?? null,
        since: listed?.since ?? null,
        also: [...(listed ? [...listed.also, ...listed.formerly] : []), ...unit.formerly],
        folder: folderOf(unit, homes),
      })
      return [unit, { set, listed }]
    }),
  )
  const groups = [...byUnit.values()]
  const nobody = {
    unit: null,
    superior: null,
    members: [],
    officers: [],
    term: null,
    since: null,
    also: [],
    folder: null,
  }
  // Papers of nobody owe nothing, unless all that there is are papers of one unit that does not name itself.
  const tier = groups.length === 0 ? tierBy(nobodys) : null
  const last: Group[] = nobodys.length > 0 ? [{ set: makeSet(nobodys, { ...nobody, tier }), listed: null }] : []
  const listed = groups.filter((group) => group.listed !== null)
  const more = groups.filter((group) => group.listed === null).sort((a, b) => compareSets(a.set, b.set))
  const groupOf = (file: string) => {
    const unit = homes.of(file)
    return (unit && byUnit.get(unit)) ?? null
  }
  return { groups: [...listed, ...more, ...last], groupOf }
}

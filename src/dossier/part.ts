import type { UnitNameReader } from '../identify/unit-name.js'
import { foldersAround, isInFolder, joinFolders } from './folders.js'
import { findHomes, type Homes } from './homes.js'
import type { Manifest, ManifestUnit } from './manifest.js'
import { isSameName } from './people.js'
import { type Printed, withShort } from './printed.js'
import { joinRenamed } from './renamed.js'
import { joinSlips } from './slips.js'
import { mostCommon } from './spelling.js'
import { isBelow, isCalled, type Unit } from './unit.js'

/** Papers parted into those of each unit, the listed ones first in their order, and those of nobody who could be told. */
export interface Parted {
  units: Unit[]
  nobodys: Printed[]
  homes: Homes
}

/** The folder of the manifest, which its folders begin at. */
const startOf = ({ file }: Manifest) => (file === null ? '' : (foldersAround(file)[0] ?? ''))

function listedUnit(listed: ManifestUnit, start: string, read: UnitNameReader): Unit {
  const { name, also, formerly, parent, folder } = listed
  return {
    listed,
    names: [name, ...also, ...formerly].map(read).filter(({ own }) => own.bare !== ''),
    parent: parent === null ? null : read(parent),
    former: [],
    formerly: [],
    folder: folder === null ? null : joinFolders(start, folder),
    printed: [],
  }
}

/** Where the list does not say whose committee stands above a unit, most of its papers do; then its short name is known. */
function findParents(units: readonly Unit[], printed: readonly Printed[], read: UnitNameReader): void {
  for (const unit of units) {
    if (unit.parent !== null) continue
    const own = printed.filter(({ names, parent }) => parent !== null && isCalled(unit, names))
    const inside = own.filter(
      ({ paper }) => unit.folder !== null && isInFolder(foldersAround(paper.file)[0] ?? '', unit.folder),
    )
    const most = mostCommon((inside.length > 0 ? inside : own).map(({ superior }) => superior))
    unit.parent = most === null ? null : read(most)
  }
  for (const unit of units) unit.names = unit.names.flatMap((name) => withShort(name, unit.parent))
}

/** What tells most comes first: a name with diacritics and the committee above. */
const vaguenessOf = ({ names, parent }: Printed) =>
  (parent === null ? 2 : 0) + (names.every(({ own }) => own.exact === own.bare) ? 1 : 0)

/** Puts papers to the unit that they name. Returns those that several units may have issued. */
function partNamed(units: Unit[], named: readonly Printed[]): Printed[] {
  const unclear: Printed[] = []
  const byName = new Map<string, Unit[]>()
  const know = (unit: Unit) => {
    for (const bare of new Set(unit.names.map(({ own }) => own.bare)))
      byName.set(bare, [...(byName.get(bare) ?? []), unit])
  }
  units.forEach(know)
  for (const one of [...named].sort((a, b) => vaguenessOf(a) - vaguenessOf(b))) {
    const { names, parent, paper } = one
    const known = new Set(names.flatMap(({ own }) => byName.get(own.bare) ?? []))
    const fitting = [...known].filter((unit) => isCalled(unit, names) && isBelow(unit, parent))
    const [first, ...others] = fitting
    const around = foldersAround(paper.file)
    const lying = fitting.find(({ folder }) => folder !== null && around.includes(folder))
    if (first && others.length > 0 && !lying) unclear.push(one)
    else if (lying ?? first) (lying ?? first)?.printed.push(one)
    else {
      const unit: Unit = { listed: null, names, parent, former: [], formerly: [], folder: null, printed: [one] }
      units.push(unit)
      know(unit)
    }
  }
  return unclear
}

/** The unit that a paper belongs to whose name does not tell: by whom it is addressed to, where it lies, whose it is. */
function guess(one: Printed, units: readonly Unit[], homes: Homes): Unit | null {
  const { addressees, isAddressees, paper, names, parent } = one
  const only = (fitting: Unit[]) => (fitting.length === 1 ? (fitting[0] ?? null) : null)
  const addressed = only(units.filter((unit) => isCalled(unit, addressees)))
  const owner = addressed ?? homes.of(paper.file)
  const named = units.filter((unit) => isCalled(unit, names) && isBelow(unit, parent))
  if (owner && (named.length === 0 || isAddressees || named.includes(owner))) return owner
  const { person } = paper
  const members = units.filter(
    ({ listed }) => person !== null && listed?.members.some((member) => isSameName(member.name, person)),
  )
  // Of several units of one name that with the most papers.
  const [most = null] = [...named].sort((a, b) => b.printed.length - a.printed.length)
  return only(members) ?? most
}

/** Parts papers into those of each unit. */
export function partPapers(printed: readonly Printed[], manifest: Manifest | null, read: UnitNameReader): Parted {
  const units = manifest?.units.map((unit) => listedUnit(unit, startOf(manifest), read)) ?? []
  findParents(units, printed, read)
  // What is addressed to its owner says in its letterhead whose it is not.
  const isNamed = ({ names, isAddressees }: Printed) => names.length > 0 && !isAddressees
  const unclear = partNamed(units, printed.filter(isNamed))
  const renamed = joinRenamed(units, printed, read)
  const left = joinSlips(renamed, findHomes(renamed, read))
  const homes = findHomes(left, read)
  const nobodys: Printed[] = []
  const guessed = [...unclear, ...printed.filter((one) => !isNamed(one))].map((one) => ({
    one,
    unit: guess(one, left, homes),
  }))
  for (const { one, unit } of guessed) (unit?.printed ?? nobodys).push(one)
  return { units: left, nobodys, homes }
}

import type { Folded } from '../text/index.js'
import { commonFolder, foldersAround } from './folders.js'
import type { Homes } from './homes.js'
import { isOneName, isSlip } from './printed.js'
import type { Unit } from './unit.js'

/** So much of what lies in a folder is of one unit where a like name among it is a slip. */
const LEAST_SHARE = 0.75

const isLike = (one: Folded, other: Folded) => isOneName(one, other) || isSlip(one, other)

/** Whether some name of a unit is to one of another as asked. */
const areNamed = (slip: Unit, unit: Unit, as: (one: Folded, other: Folded) => boolean) =>
  slip.names.some((one) => unit.names.some((other) => one.kind === other.kind && as(one.own, other.own)))

const isSameWithoutMarks = (one: Folded, other: Folded) => one.bare === other.bare

/** Whether the committees above two units may be the same with slips. */
const areBelowOne = (slip: Unit, unit: Unit) => !slip.parent || !unit.parent || isLike(slip.parent.own, unit.parent.own)

/**
 * Whether the names of two units may be the same with slips.
 * @param isTheirs whether it lies in a folder of the other’s own: there a right name below a wrong committee is a slip too
 */
function mayBe(slip: Unit, unit: Unit, isTheirs: boolean): boolean {
  if (!isTheirs) return areNamed(slip, unit, isSameWithoutMarks) && areBelowOne(slip, unit)
  return areNamed(slip, unit, isOneName) || (areNamed(slip, unit, isLike) && areBelowOne(slip, unit))
}

/**
 * The unit that another one is with a mistyped name: all papers with that name lie among those of a unit with a like
 * name, which are many more. That names are like each other is not enough: “Tân Phú” and “Tân Phước” are two villages.
 * @param top the folder of the whole dossier, where units lie beside each other: there a like name
 *   must have the same letters
 */
function meant(slip: Unit, homes: Homes, top: string): Unit | null {
  const lying = commonFolder(slip.printed.map(({ paper }) => paper.file))
  if (lying === null) return null
  for (const folder of foldersAround(`${lying === '' ? '' : `${lying}/`}.`)) {
    const others = homes.in(folder).filter((unit) => unit !== slip)
    const [largest] = [...others].sort((a, b) => homes.count(folder, b) - homes.count(folder, a))
    const most = others.find((unit) => unit.folder === folder) ?? largest
    if (!most) continue
    const isClear = homes.count(folder, most) >= LEAST_SHARE * homes.total(folder) || most.folder === folder
    const isTheirs = folder !== top || most.folder === folder || homes.called(folder) === most
    return isClear && mayBe(slip, most, isTheirs) ? most : null
  }
  return null
}

/** Puts what was printed with a mistyped name to the unit that is meant. Returns the units that are left. */
export function joinSlips(units: readonly Unit[], homes: Homes): Unit[] {
  const top = commonFolder(units.flatMap(({ printed }) => printed.map(({ paper }) => paper.file))) ?? ''
  const found = units.flatMap((unit): [Unit, Unit][] => {
    const other = unit.listed === null ? meant(unit, homes, top) : null
    return other && (other.listed || other.printed.length > unit.printed.length) ? [[unit, other]] : []
  })
  const slips = new Map(found)
  for (const [slip, unit] of found) if (!slips.has(unit)) unit.printed.push(...slip.printed)
  return units.filter((unit) => {
    const other = slips.get(unit)
    return other === undefined || slips.has(other)
  })
}

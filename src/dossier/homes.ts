import type { UnitNameReader } from '../identify/unit-name.js'
import { foldersAround, isInFolder, nameOfFolder } from './folders.js'
import type { Unit } from './unit.js'

/** Which units are at home in which folders. */
export interface Homes {
  /** How many papers that name a unit lie in a folder and in those below it. */
  count(folder: string, unit: Unit): number
  /** How many of them name any. */
  total(folder: string): number
  /** The units that are at home in a folder. */
  in(folder: string): readonly Unit[]
  /** The unit that a folder is called after. */
  called(folder: string): Unit | null
  /** Whose folder a file lies in: the nearest that is one unit’s alone. */
  of(file: string): Unit | null
}

/** “01. Chi bo ap Tan Hoa”: folders are numbered to keep them in order. */
const ORDER = /^\d+[\s.)_-]+/u

/**
 * Tells which units are at home where: in the folder that the manifest gives, else in every folder that holds more than
 * half of the papers with their name. A paper that lies among those of others does not make its unit at home there.
 */
export function findHomes(units: readonly Unit[], read: UnitNameReader): Homes {
  const counts = new Map<string, Map<Unit, number>>()
  for (const unit of units) {
    for (const { paper } of unit.printed) {
      for (const folder of foldersAround(paper.file)) {
        const here = counts.get(folder) ?? new Map<Unit, number>()
        counts.set(folder, here.set(unit, (here.get(unit) ?? 0) + 1))
      }
    }
  }
  const given = units.filter(({ folder }) => folder !== null)
  const count: Homes['count'] = (folder, unit) => counts.get(folder)?.get(unit) ?? 0
  const total: Homes['total'] = (folder) => [...(counts.get(folder)?.values() ?? [])].reduce((sum, one) => sum + one, 0)
  const known = new Map<string, Unit[]>()
  const at: Homes['in'] = (folder) => {
    const told = known.get(folder) ?? [
      ...given.filter((unit) => isInFolder(unit.folder ?? '', folder)),
      ...[...(counts.get(folder)?.keys() ?? [])].filter(
        (unit) => unit.folder === null && count(folder, unit) * 2 > unit.printed.length,
      ),
    ]
    known.set(folder, told)
    return told
  }
  const named = (folder: string) => read(nameOfFolder(folder).replace(ORDER, ''))
  const called: Homes['called'] = (folder) => {
    const { kind, own } = named(folder)
    if (own.bare === '') return null
    const [only, ...others] = units.filter(({ names }) =>
      names.some((name) => name.own.bare === own.bare && (kind === null || name.kind === kind)),
    )
    return only && others.length === 0 ? only : null
  }
  const whose = (folder: string): Unit | null | undefined => {
    const [only, ...others] = at(folder)
    if (only && others.length === 0) return only
    if (folder === '') return null
    const unit = called(folder)
    if (unit) return unit
    const { kind, own } = named(folder)
    // The folder of a unit of which no paper is known is not one of whoever lies beside it.
    return others.length > 0 || (kind !== null && /\p{L}/u.test(own.bare)) ? null : undefined
  }
  const owners = new Map<string, Unit | null>()
  const climb = (folders: readonly string[]): Unit | null => {
    const [folder = '', ...outer] = folders
    const told = owners.get(folder)
    if (told !== undefined) return told
    const found = whose(folder)
    const owner = found === undefined ? climb(outer) : found
    owners.set(folder, owner)
    return owner
  }
  const nearest = (folders: readonly string[]): Unit | undefined => {
    for (const folder of folders) {
      const unit = given.find((one) => one.folder === folder)
      if (unit) return unit
    }
    return undefined
  }
  const of: Homes['of'] = (file) => {
    const folders = foldersAround(file)
    return nearest(folders) ?? climb(folders)
  }
  return { count, total, in: at, called, of }
}

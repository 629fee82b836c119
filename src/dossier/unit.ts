import type { UnitName } from '../identify/unit-name.js'
import type { ManifestUnit } from './manifest.js'
import { isOneName, type Printed } from './printed.js'

/** A unit while papers are parted into those of each. */
export interface Unit {
  /** What the manifest says of it; null where that does not name it. */
  listed: ManifestUnit | null
  /** All by which it is known. */
  names: UnitName[]
  parent: UnitName | null
  /** The names that a decision among the papers took from it, and how that spells them. */
  former: UnitName[]
  formerly: string[]
  /** Where its papers lie, as files begin; null where nobody says. */
  folder: string | null
  printed: Printed[]
}

const isOneKind = (one: UnitName, other: UnitName) =>
  one.kind === other.kind || one.kind === null || other.kind === null

/** Whether a unit goes by one of some names. */
export const isCalled = ({ names }: Pick<Unit, 'names'>, others: readonly UnitName[]): boolean =>
  names.some((known) => others.some((name) => isOneKind(known, name) && isOneName(known.own, name.own)))

/** Whether a unit may stand below a committee; where it is not known which one it stands below, below any. */
export const isBelow = ({ parent }: Unit, above: UnitName | null): boolean =>
  parent === null || above === null || isOneName(parent.own, above.own)

import type { UnitName, UnitNameReader } from '../identify/unit-name.js'
import { isOneName, type Printed, withShort } from './printed.js'
import { isBelow, isCalled, type Unit } from './unit.js'

/** “đổi tên Chi bộ ấp Cũ thành Chi bộ ấp Mới” */
const RENAMED = /(?<!\p{L})đổi tên\s+(?:của\s+)?([^.;]{3,120}?)\s+thành\s+([^.,;()]{3,120})/iu

/** What a decision among the papers says of a name. */
interface Renaming {
  /** As the decision spells it. */
  old: string
  from: UnitName[]
  to: UnitName[]
  /** The committee that decided, which stands above the unit; null where it does not name itself. */
  above: UnitName | null
}

function renamingsIn(printed: readonly Printed[], read: UnitNameReader): Renaming[] {
  return printed.flatMap(({ paper: { facts, isDraft }, names }) => {
    const [, old, now] = isDraft ? [] : (RENAMED.exec((facts.abstract ?? '').normalize('NFC')) ?? [])
    if (old === undefined || now === undefined) return []
    const [above = null] = names
    const [from, to] = [old, now].map((name) => withShort(read(name), above))
    return from && to ? [{ old, from, to, above }] : []
  })
}

/**
 * Puts the papers of a unit under its old name to those under its new one, where a decision among the papers renames it.
 * What the manifest names apart stays apart. Returns the units that are left.
 */
export function joinRenamed(units: readonly Unit[], printed: readonly Printed[], read: UnitNameReader): Unit[] {
  let left = [...units]
  for (const { old, from, to, above } of renamingsIn(printed, read)) {
    const called = (names: readonly UnitName[]) => left.filter((unit) => isCalled(unit, names) && isBelow(unit, above))
    const [[before, ...othersBefore], [now, ...othersNow]] = [called(from), called(to)]
    if (!before || !now || before === now || before.listed || othersBefore.length + othersNow.length > 0) continue
    if (before.parent && now.parent && !isOneName(before.parent.own, now.parent.own)) continue
    now.printed.push(...before.printed)
    now.formerly.push(old, ...before.formerly)
    now.former.push(...before.names)
    left = left.filter((unit) => unit !== before)
  }
  return left
}

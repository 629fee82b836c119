import type { UnitNameReader } from '../identify/unit-name.js'
import type { PaperSet } from '../model/index.js'
import type { Group } from './group.js'
import { isOneName } from './printed.js'

/**
 * The sets of groups, those marked that are guests: a committee whose decision lies among the papers of the branches below
 * it hands in nothing here, and lacks nothing. What the manifest names, and who stands above nobody here, is judged.
 * @param typesOwed the document types that the tier of a set and its members owe
 */
export function markGuests(
  groups: readonly Group[],
  typesOwed: (set: PaperSet) => ReadonlySet<string>,
  read: UnitNameReader,
): PaperSet[] {
  const above = groups.flatMap(({ set: { superior } }) => (superior === null ? [] : [read(superior)]))
  const isAbove = ({ unit }: PaperSet) => {
    const own = unit === null ? null : read(unit)
    return own !== null && above.some((name) => name.kind === own.kind && isOneName(name.own, own.own))
  }
  return groups.map(({ set, listed }) => {
    if (listed !== null || !isAbove(set)) return set
    const types = typesOwed(set)
    const isOwing = [...set.papers, ...set.others].some(({ facts }) => types.has(facts.type ?? ''))
    return isOwing ? set : { ...set, isGuest: true as const }
  })
}

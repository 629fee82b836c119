import type { PaperSet } from '../model/index.js'
import type { Group } from './group.js'

/**
 * The sets of groups, those marked that are guests: a committee whose decision lies among the papers of a branch hands in
 * nothing here, and lacks nothing. Where the manifest names a unit, or nobody here hands in what he owes, all are judged.
 * @param typesOwed the document types that the tier of a set and its members owe
 */
export function markGuests(groups: readonly Group[], typesOwed: (set: PaperSet) => ReadonlySet<string>): PaperSet[] {
  const isOwing = ({ set, listed }: Group) => {
    const types = typesOwed(set)
    return listed !== null || [...set.papers, ...set.others].some(({ facts }) => types.has(facts.type ?? ''))
  }
  const owing = new Set(groups.filter(isOwing))
  return groups.map((group) =>
    owing.size === 0 || owing.has(group) ? group.set : { ...group.set, isGuest: true as const },
  )
}

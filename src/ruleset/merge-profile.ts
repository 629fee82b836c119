import type { PaperSource, RulesetSource, TierPapers } from './types.js'

/** The papers of each tier by type, with the rulesets that set them last. */
export interface MergedProfile {
  papers: Record<string, Record<string, PaperSource>>
  /** For each paper of each tier the ruleset that set it last. */
  papersBy: Record<string, Record<string, string>>
}

/** Told where a ruleset changes or takes out what is not there. */
export type Unknown = (path: (string | number)[], name: string, candidates: string[]) => void

/** A copy that has no keys but its own. */
const copy = <T>(entries: Record<string, T> = {}): Record<string, T> => Object.assign(Object.create(null), entries)

/** A paper with some keys changed: what was said of the day that was due goes with that day. */
function patchPaper(inherited: PaperSource, changes: Partial<PaperSource>): PaperSource {
  const { dueBasis: _, dueNote: __, ...others } = inherited
  return { ...(changes.due === undefined ? inherited : others), ...changes }
}

function mergeTier(
  inherited: Record<string, PaperSource> | undefined,
  entries: TierPapers,
  unknown: (type: string, candidates: string[]) => void,
): Record<string, PaperSource> {
  if (Array.isArray(entries)) return copy(Object.fromEntries(entries.map(({ type, ...paper }) => [type, paper])))
  const merged = copy(inherited)
  for (const [type, entry] of Object.entries(entries)) {
    const known = merged[type]
    if (entry === null || 'patch' in entry) {
      if (!known) unknown(type, Object.keys(merged))
      else if (entry === null) delete merged[type]
      else {
        const { patch: _, ...changes } = entry
        merged[type] = patchPaper(known, changes)
      }
    } else merged[type] = entry
  }
  return merged
}

/** Puts the papers that a ruleset says are owed on top of the inherited ones. */
export function mergeProfile(
  { papers, papersBy }: MergedProfile,
  { id, profile }: Pick<RulesetSource, 'id' | 'profile'>,
  unknown: Unknown,
): MergedProfile {
  if (profile === undefined) return { papers, papersBy }
  const merged = { papers: copy(papers), papersBy: copy(papersBy) }
  for (const [tier, entries] of Object.entries(profile)) {
    const owed = mergeTier(papers[tier], entries, (type, known) => unknown(['profile', tier, type], type, known))
    const named = Array.isArray(entries) ? entries.map(({ type }) => type) : Object.keys(entries)
    merged.papers[tier] = owed
    merged.papersBy[tier] = { ...papersBy[tier], ...Object.fromEntries(named.map((type) => [type, id])) }
  }
  return merged
}

/** Puts the document types that a ruleset names beside those that are owed on top of the inherited ones. */
export function mergeExtras(
  inherited: Record<string, string[]>,
  { extras }: Pick<RulesetSource, 'extras'>,
  unknown: Unknown,
): Record<string, string[]> {
  if (extras === undefined) return inherited
  const merged = copy(inherited)
  for (const [tier, entry] of Object.entries(extras)) {
    const known = merged[tier] ?? []
    if (Array.isArray(entry)) merged[tier] = entry
    else {
      const { add = [], remove = [] } = entry
      for (const [index, type] of remove.entries())
        if (!known.includes(type)) unknown(['extras', tier, 'remove', index], type, known)
      merged[tier] = [...new Set([...known.filter((type) => !remove.includes(type)), ...add])]
    }
  }
  return merged
}

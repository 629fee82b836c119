import type { MissingContent, OwedReport, Total, UnitReport } from '../model/index.js'
import { byCodePoint } from '../text/index.js'

const nothing = (): Total => ({ owed: 0, due: 0, received: 0, complete: 0, late: 0, missing: 0 })

function count(total: Total, { state, isLate, files }: OwedReport): void {
  total.owed++
  if (state !== 'not-due') total.due++
  if (files.length > 0) total.received++
  if (files.length > 0 && state !== 'incomplete') total.complete++
  if (isLate) total.late++
  if (state === 'missing') total.missing++
}

/**
 * Counts the papers of all units by tier and type, in the order in which they are owed. Those of members stand under
 * the tier of people.
 */
export function totalsOf(
  units: readonly UnitReport[],
  memberTier: string | null,
): Record<string, Record<string, Total>> {
  const totals: Record<string, Record<string, Total>> = {}
  for (const { tier, papers } of units) {
    for (const paper of papers) {
      const key = paper.person === null ? tier : memberTier
      if (key === null) continue
      const byType = totals[key] ?? {}
      const total = byType[paper.type] ?? nothing()
      count(total, paper)
      totals[key] = { ...byType, [paper.type]: total }
    }
  }
  return totals
}

/** The required contents that are lacking, those that most units lack first. */
export function missingContentsOf(units: readonly UnitReport[]): MissingContent[] {
  const found = new Map<string, MissingContent>()
  for (const { papers } of units) {
    const here = new Set<string>()
    for (const rule of papers.flatMap(({ lacks }) => lacks)) {
      const content = found.get(rule) ?? { rule, units: 0, papers: 0 }
      content.papers++
      if (!here.has(rule)) content.units++
      here.add(rule)
      found.set(rule, content)
    }
  }
  return [...found.values()].sort((a, b) => b.units - a.units || b.papers - a.papers || byCodePoint(a.rule, b.rule))
}

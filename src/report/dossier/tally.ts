import type { OwedReport, PaperState } from '../../model/index.js'

/** What became of some papers that are owed. */
export interface Tally {
  owed: number
  received: number
  states: Record<PaperState, number>
  /** The state that matters most: what is missing before what is incomplete, late, in order, not due yet. */
  worst: PaperState
}

/** The gravest first. */
export const WORST_FIRST: readonly PaperState[] = ['missing', 'incomplete', 'late', 'complete', 'not-due']

/** What asks for something to be done. */
export const PROBLEMS: readonly PaperState[] = WORST_FIRST.slice(0, 3)

/** Counts papers by what became of them. */
export function tallyOf(papers: readonly OwedReport[]): Tally {
  const states: Record<PaperState, number> = { complete: 0, incomplete: 0, late: 0, missing: 0, 'not-due': 0 }
  for (const { state } of papers) states[state]++
  return {
    owed: papers.length,
    received: papers.filter(({ files }) => files.length > 0).length,
    states,
    worst: WORST_FIRST.find((state) => states[state] > 0) ?? 'not-due',
  }
}

import type { Ruleset } from './compile.js'

/** A rule whose every ground has lapsed. */
export interface LapsedRule {
  rule: string
  instruments: string[]
}

/**
 * The rules that rest on nothing that is in force on a day. Rules for editions that are over by then are left out: they
 * are for old documents, and so are their grounds.
 * @param day ISO 8601
 */
export function lapsedRules({ rules, instruments, catalogue }: Ruleset, day: string): LapsedRule[] {
  const isOver = (to: string | undefined) => to !== undefined && to < day
  return rules
    .filter(({ basis, when }) => {
      const editions = ([] as string[]).concat(when.edition ?? [])
      const isForOld = editions.length > 0 && editions.every((id) => isOver(catalogue.editions[id]?.to))
      return !isForOld && basis.length > 0 && basis.every(({ instrument }) => isOver(instruments[instrument]?.to))
    })
    .map(({ id, basis }) => ({ rule: id, instruments: [...new Set(basis.map(({ instrument }) => instrument))] }))
}

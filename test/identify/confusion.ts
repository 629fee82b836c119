/** What a paper is, and what it was taken for; null is none. */
export interface Verdict {
  wanted: string | null
  came: string | null
  /** What was looked at, for whoever reads a failure. */
  what: string
}

/** By code point, `none` last. */
const byName = (a: string | null, b: string | null) => {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/** The confusion matrix as text: a row a true type, only cells that are not zero, with totals. */
export function confusionOf(verdicts: readonly Verdict[]): string {
  const rows = new Map<string | null, Map<string | null, number>>()
  for (const { wanted, came } of verdicts) {
    const row = rows.get(wanted) ?? new Map<string | null, number>()
    row.set(came, (row.get(came) ?? 0) + 1)
    rows.set(wanted, row)
  }
  const width = Math.max(...[...rows.keys()].map((type) => (type ?? 'none').length))
  const lines = [...rows]
    .sort(([a], [b]) => byName(a, b))
    .map(([wanted, row]) => {
      const total = [...row.values()].reduce((sum, count) => sum + count, 0)
      const cells = [...row].sort(([a], [b]) => byName(a, b)).map(([came, count]) => `${came ?? 'none'} ${count}`)
      return `${(wanted ?? 'none').padEnd(width)}  ${String(total).padStart(4)}  ${cells.join(', ')}`
    })
  const right = verdicts.filter(({ wanted, came }) => wanted === came).length
  return [
    `${'true type'.padEnd(width)}  all   verdict`,
    ...lines,
    `${'all'.padEnd(width)}  ${String(verdicts.length).padStart(4)}  right ${right}, wrong ${verdicts.length - right}`,
    '',
  ].join('\n')
}

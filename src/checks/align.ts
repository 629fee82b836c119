/** How a list of expected items fits a list of what is there, both in order. */
export interface Alignment {
  /** For each item the index of its counterpart, or null. */
  matched: (number | null)[]
  /** What the items without counterpart and the near matches cost together; no alignment costs less. */
  cost: number
}

/** Leaving an item without counterpart; leaving something there without item costs nothing. */
const MISSING = () => 1

/**
 * Aligns items with candidates by least cost, neither list reordered. Of alignments that cost the same that one is
 * taken which matches early candidates.
 * @param cost 0 for a match, below the cost of leaving the item out for a near one, Infinity for none
 * @param missing what it costs to leave an item out
 */
export function align(
  items: number,
  candidates: number,
  cost: (item: number, candidate: number) => number,
  missing: (item: number) => number = MISSING,
): Alignment {
  // best[i][j]: least cost of the items from i on against the candidates from j on.
  const best = Array.from({ length: items + 1 }, () => new Float64Array(candidates + 1))
  for (let i = items - 1; i >= 0; i--) {
    const row = best[i] as Float64Array
    const below = best[i + 1] as Float64Array
    for (let j = candidates; j >= 0; j--) {
      let least = missing(i) + (below[j] as number)
      if (j < candidates) {
        least = Math.min(least, row[j + 1] as number, cost(i, j) + (below[j + 1] as number))
      }
      row[j] = least
    }
  }
  const matched: (number | null)[] = []
  let j = 0
  for (let i = 0; i < items; i++) {
    const row = best[i] as Float64Array
    const below = best[i + 1] as Float64Array
    while (j < candidates && row[j] === row[j + 1] && row[j] !== cost(i, j) + (below[j + 1] as number)) j++
    if (j < candidates && row[j] === cost(i, j) + (below[j + 1] as number)) matched.push(j++)
    else matched.push(null)
  }
  return { matched, cost: best[0]?.[0] ?? 0 }
}

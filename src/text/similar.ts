/** Steps from one word to another: insert, delete, replace, or swap two neighbours (Damerau-Levenshtein, restricted). */
export function distance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[to.length] ?? 0
}

/** Likeness of two texts: 1 for the same, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  const longest = Math.max([...a].length, [...b].length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}

/** A beginning of so many letters is meant for the whole: `warning` for `warn`, `chi-bo` for `chi-bo-co-so`. */
const SHORTEST_BEGINNING = 4

/** The candidate that somebody who typed `word` most likely meant, or null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: { candidate: string; steps: number } | null = null
  const typed = word.toLowerCase()
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    const isBeginning =
      Math.min(typed.length, known.length) >= SHORTEST_BEGINNING && (known.startsWith(typed) || typed.startsWith(known))
    const steps = distance(typed, known)
    const longest = Math.max(typed.length, known.length)
    const allowed = isBeginning ? longest : Math.max(1, Math.floor(longest / 3))
    if (steps <= allowed && (best === null || steps < best.steps)) best = { candidate, steps }
  }
  return best?.candidate ?? null
}

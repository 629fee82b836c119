/** How far ahead a paragraph is looked for where the two readings part. */
const REACH = 40

/** The nearest pair ahead of two places that reads alike; blank paragraphs alike say nothing. */
function nextPair(ours: readonly string[], theirs: readonly string[], i: number, j: number): [number, number] | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (let ahead = 0; ahead <= distance; ahead++) {
      const text = ours[i + ahead]
      if (text !== undefined && text.trim() !== '' && text === theirs[j + distance - ahead])
        return [i + ahead, j + distance - ahead]
    }
  }
  return null
}

/**
 * Pairs two readings of one document, paragraph by paragraph, in their order. What only one of them holds, and what
 * they read differently, has no pair.
 * @returns for each of theirs the index of ours, or null
 */
export function matchTexts(ours: readonly string[], theirs: readonly string[]): (number | null)[] {
  const pairs: (number | null)[] = theirs.map(() => null)
  let i = 0
  let j = 0
  while (i < ours.length && j < theirs.length) {
    if (ours[i] === theirs[j]) pairs[j++] = i++
    else {
      // Without a pair in reach one paragraph was read differently: the next ones are tried against each other.
      const [nextI, nextJ] = nextPair(ours, theirs, i, j) ?? [i + 1, j + 1]
      i = nextI
      j = nextJ
    }
  }
  return pairs
}

/** One line of a comparison: only expected, only got, or both. */
export interface DiffLine {
  side: 'wanted' | 'got' | 'both'
  text: string
}

/** Compares two lists by their longest common subsequence; what was expected stands before what came instead. */
export function diff(wanted: readonly string[], got: readonly string[]): DiffLine[] {
  // longest[i][j]: length of what the two lists share from i and j on.
  const longest = Array.from({ length: wanted.length + 1 }, () => new Array<number>(got.length + 1).fill(0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = wanted.length - 1; i >= 0; i--) {
    const row = longest[i] as number[]
    for (let j = got.length - 1; j >= 0; j--)
      row[j] = wanted[i] === got[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const lines: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < wanted.length || j < got.length) {
    const [left, right] = [wanted[i], got[j]]
    if (left !== undefined && left === right) {
      lines.push({ side: 'both', text: left })
      i++
      j++
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ side: 'wanted', text: left })
      i++
    } else {
      lines.push({ side: 'got', text: right ?? '' })
      j++
    }
  }
  return lines
}

/** Counts how often a key has come, beginning with 1: tells apart what is equal in all that it is known by. */
export function makeCounter(): (key: string) => number {
  const seen = new Map<string, number>()
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count
  }
}

import { byCodePoint } from '../text/index.js'

/** What stands most often among some texts, of several the first by code point; null of none. */
export function mostCommon(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))
  return most?.[0] ?? null
}

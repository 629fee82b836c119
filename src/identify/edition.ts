import type { Catalogue } from '../model/index.js'

/** The edition that a day selects; null where none was in force. */
export function editionOf({ editions }: Pick<Catalogue, 'editions'>, day: string): string | null {
  const found = Object.entries(editions).find(([, { from, to }]) => from <= day && (to === undefined || day <= to))
  return found?.[0] ?? null
}

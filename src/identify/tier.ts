import type { Catalogue } from '../model/index.js'
import { compileTerm } from '../text/index.js'
import { matchesAny } from './words.js'

/** Makes what tells the tier by who issues a document and whose committee stands above; null where neither tells. */
export function makeTierFinder({
  tiers,
}: Catalogue): (issuer: string | null, superior: string | null) => string | null {
  const candidates = Object.entries(tiers)
    .map(([id, { issuer, superior, priority = 0 }]) => ({
      id,
      issuer: issuer?.map(compileTerm),
      superior: superior?.map(compileTerm),
      priority,
    }))
    .filter(({ issuer, superior }) => issuer !== undefined || superior !== undefined)
    .sort((a, b) => b.priority - a.priority)
  return (issuer, superior) => {
    const fitting = candidates.find(
      (tier) =>
        (!tier.issuer || (issuer !== null && matchesAny(tier.issuer, issuer))) &&
        (!tier.superior || (superior !== null && matchesAny(tier.superior, superior))),
    )
    return fitting?.id ?? null
  }
}

import type { Catalogue, DocumentFacts } from '../model/index.js'
import { compileTerm } from '../text/index.js'
import { matchesAny } from './words.js'

type Bodies = Pick<DocumentFacts, 'issuer' | 'superior'>

/** Makes what tells the tier of a body by its name and whose committee stands above; null where neither tells. */
export function makeTierFinder({ tiers }: Pick<Catalogue, 'tiers'>): (bodies: Bodies) => string | null {
  const candidates = Object.entries(tiers)
    .map(([id, { issuer, superior, priority = 0 }]) => ({
      id,
      issuer: issuer?.map(compileTerm),
      superior: superior?.map(compileTerm),
      priority,
    }))
    .filter(({ issuer, superior }) => issuer !== undefined || superior !== undefined)
    .sort((a, b) => b.priority - a.priority)
  return ({ issuer, superior }) => {
    const fitting = candidates.find(
      (tier) =>
        (!tier.issuer || (issuer !== null && matchesAny(tier.issuer, issuer))) &&
        (!tier.superior || (superior !== null && matchesAny(tier.superior, superior))),
    )
    return fitting?.id ?? null
  }
}

/**
 * Makes what tells whose paper a document is: that of the one tier that issues its type, of people who sign for
 * themselves, else of the body that issues it.
 */
export function makePaperTierFinder({
  types,
  tiers,
}: Catalogue): (facts: Bodies & Pick<DocumentFacts, 'type' | 'signature'>) => string | null {
  const findTier = makeTierFinder({ tiers })
  const signers = Object.entries(tiers).flatMap(([id, { signature }]) =>
    signature ? [{ id, positions: signature.map(compileTerm) }] : [],
  )
  return ({ type, signature, ...bodies }) => {
    const [only, ...others] = (type === null ? undefined : types[type]?.tiers) ?? []
    if (only !== undefined && others.length === 0) return only
    const position = signature?.authority === null ? signature.position : null
    const signer = position === null ? undefined : signers.find((one) => matchesAny(one.positions, position))
    return signer?.id ?? findTier(bodies)
  }
}

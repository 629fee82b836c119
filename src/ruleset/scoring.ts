import type { Basis, Scoring } from '../model/index.js'

/** How a ruleset says that the score is made; null takes out what it inherits. */
export interface ScoringSource {
  states?: Partial<Scoring['states']>
  weights?: Record<string, number | null>
  findings?: Record<string, number | null>
  basis?: Basis[]
}

/** Where nobody says how the score is made it is the share of what was handed in. */
export const PLAIN_SCORING: Scoring = {
  states: { complete: 1, late: 1, incomplete: 1, missing: 0 },
  weights: {},
  findings: {},
  basis: [],
}

/** Told where a ruleset takes out what is not there. */
type Unknown = (path: string[], name: string, candidates: string[]) => void

function mergeNumbers(
  inherited: Record<string, number>,
  own: Record<string, number | null> = {},
  unknown: (name: string) => void,
): Record<string, number> {
  const merged: Record<string, number> = Object.assign(Object.create(null), inherited)
  for (const [name, value] of Object.entries(own)) {
    if (value !== null) merged[name] = value
    else if (merged[name] === undefined) unknown(name)
    else delete merged[name]
  }
  return merged
}

/** Puts what a ruleset says of the score on top of what it inherits, number by number. */
export function mergeScoring(inherited: Scoring, own: ScoringSource | undefined, unknown: Unknown): Scoring {
  if (own === undefined) return inherited
  const tell = (part: 'weights' | 'findings') => (name: string) =>
    unknown(['scoring', part, name], name, Object.keys(inherited[part]))
  return {
    states: { ...inherited.states, ...own.states },
    weights: mergeNumbers(inherited.weights, own.weights, tell('weights')),
    findings: mergeNumbers(inherited.findings, own.findings, tell('findings')),
    basis: own.basis ?? inherited.basis,
  }
}

import type { Extras, OwedPaper, Profile } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { asList } from '../text/index.js'
import type { Merged } from './merge.js'
import type { PaperSource } from './types.js'

/** The ways in which a paper is signed: lines alone are one of them. */
function waysOf(signature: readonly (string | string[])[]): OwedPaper['signatures'] {
  const lines = signature.filter((line) => typeof line === 'string')
  if (lines.length === signature.length) return lines.length > 0 ? [lines] : []
  return signature.map(asList)
}

function paperOf(type: string, source: PaperSource, types: Merged['types']): OwedPaper {
  const { name, issuer = [], signature = [], due = [], dueNote } = source
  return {
    type,
    alternatives: asList(source.or),
    name: wordingOf(name ?? types[type]?.name ?? type),
    codes: asList(source.code),
    issuers: issuer.map(wordingOf),
    signatures: waysOf(signature),
    countersignature: source.countersignature ?? [],
    per: source.per,
    due: Array.isArray(due) ? due : [due],
    dueNote: dueNote === undefined ? null : wordingOf(dueNote),
    isMember: source.member ?? false,
    basis: source.basis ?? [],
    dueBasis: source.dueBasis ?? [],
  }
}

/** The papers that each tier owes, with every default filled in. */
export function compileProfile({ profile, types }: Pick<Merged, 'profile' | 'types'>): Profile {
  const tiers = Object.entries(profile.papers).map(([tier, papers]): [string, OwedPaper[]] => [
    tier,
    Object.entries(papers).map(([type, paper]) => paperOf(type, paper, types)),
  ])
  return Object.assign(Object.create(null), Object.fromEntries(tiers))
}

/** The document types that each tier has beside those that it owes: whoever owes one has it no longer beside. */
export function compileExtras({ profile, extras }: Pick<Merged, 'profile' | 'extras'>): Extras {
  const tiers = Object.entries(extras).map(([tier, types]) => [
    tier,
    types.filter((type) => profile.papers[tier]?.[type] === undefined),
  ])
  return Object.assign(Object.create(null), Object.fromEntries(tiers))
}

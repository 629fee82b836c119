import type { DangLintError } from '../model/index.js'
import type { Merged } from './merge.js'
import type { Locate } from './position.js'
import { findFalsePapers } from './profile-references.js'
import type { RulesetSource } from './types.js'
import { unknownInstrument, unknownName } from './unknown.js'

function inTypes({ types = {} }: RulesetSource, merged: Merged, locate: Locate): DangLintError[] {
  const allSystems = Object.keys(merged.components.systems ?? {})
  const allTiers = Object.keys(merged.tiers)
  return Object.entries(types).flatMap(([id, { systems = [], tiers = [] }]) => [
    ...systems.flatMap((name, at) => unknownName('systems', name, allSystems, locate(['types', id, 'systems', at]))),
    ...tiers.flatMap((name, at) => unknownName('tiers', name, allTiers, locate(['types', id, 'tiers', at]))),
  ])
}

function inEditions({ editions = {} }: RulesetSource, { instruments }: Merged, locate: Locate): DangLintError[] {
  return Object.entries(editions).flatMap(([id, { instrument }]) => {
    if (instrument === undefined) return []
    return unknownInstrument(instrument, instruments, locate(['editions', id, 'instrument']))
  })
}

/** What a ruleset names beside its rules and has not declared: it would never hold, and nobody would know. */
export const findFalseReferences = (source: RulesetSource, merged: Merged, locate: Locate): DangLintError[] => [
  ...inTypes(source, merged, locate),
  ...inEditions(source, merged, locate),
  ...findFalsePapers(source, merged, locate),
]

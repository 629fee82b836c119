import type { DangLintError } from '../model/index.js'
import type { Merged } from './merge.js'
import type { Locate, Path } from './position.js'
import { findFalsePapers } from './profile-references.js'
import { findFalseScoring } from './scoring-references.js'
import type { RulesetSource } from './types.js'
import { unknownInstrument, unknownName } from './unknown.js'

function inTypes({ types = {} }: RulesetSource, merged: Merged, locate: Locate): DangLintError[] {
  const allSystems = Object.keys(merged.components.systems ?? {})
  const allTiers = Object.keys(merged.tiers)
  const unknownSystems = (systems: readonly string[], path: Path) =>
    systems.flatMap((name, at) => unknownName('systems', name, allSystems, locate([...path, 'systems', at])))
  return Object.entries(types).flatMap(([id, { systems = [], tiers = [], also = [] }]) => [
    ...unknownSystems(systems, ['types', id]),
    ...also.flatMap((look, index) => unknownSystems(look.systems ?? [], ['types', id, 'also', index])),
    ...tiers.flatMap((name, at) => unknownName('tiers', name, allTiers, locate(['types', id, 'tiers', at]))),
  ])
}

function inEditions({ editions = {} }: RulesetSource, { instruments, types }: Merged, locate: Locate): DangLintError[] {
  return Object.entries(editions).flatMap(([id, { instrument, layout }]) => {
    const addressed = Object.keys(layout?.words?.addressee ?? {}).filter((type) => type !== 'default')
    return [
      ...(instrument === undefined
        ? []
        : unknownInstrument(instrument, instruments, locate(['editions', id, 'instrument']))),
      ...addressed.flatMap((type) => {
        const path = ['editions', id, 'layout', 'words', 'addressee', type]
        return unknownName('addressee', type, Object.keys(types), locate(path, true))
      }),
    ]
  })
}

/** What a ruleset names beside its rules and has not declared: it would never hold, and nobody would know. */
export const findFalseReferences = (source: RulesetSource, merged: Merged, locate: Locate): DangLintError[] => [
  ...inTypes(source, merged, locate),
  ...inEditions(source, merged, locate),
  ...findFalsePapers(source, merged, locate),
  ...findFalseScoring(source, merged, locate),
]

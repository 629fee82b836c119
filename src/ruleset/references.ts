import { DangLintError, type ErrorPlace } from '../model/index.js'
import { nearest, quoted } from '../text/index.js'
import { meant } from './meant.js'
import type { Merged } from './merge.js'
import type { Locate } from './position.js'
import type { RulesetSource } from './types.js'

function unknownName(key: string, name: string, known: readonly string[], place: ErrorPlace): DangLintError[] {
  // A ruleset that declares none leaves them to its caller.
  if (known.length === 0 || known.includes(name)) return []
  const near = meant(name, known)
  return [
    new DangLintError('ruleset-value', {
      message: { vi: `“${key}” không có giá trị “${name}”.`, en: `“${key}” has no value “${name}”.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${quoted(known)}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${quoted(known)}.`,
      },
      place,
    }),
  ]
}

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
    // A catalogue without instruments leaves them to what it is put together with.
    const isKnown = Object.keys(instruments).length === 0 || Object.hasOwn(instruments, instrument ?? '')
    if (instrument === undefined || isKnown) return []
    const near = nearest(instrument, Object.keys(instruments))
    return new DangLintError('ruleset-instrument', {
      message: { vi: `Chưa khai báo văn kiện “${instrument}”.`, en: `The instrument “${instrument}” is not declared.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Khai báo, ví dụ: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Declare it, for example: instruments: { ${instrument}: { title: …, confidence: secondary } }`,
      },
      place: locate(['editions', id, 'instrument']),
    })
  })
}

/** What a ruleset names beside its rules and has not declared: it would never hold, and nobody would know. */
export const findFalseReferences = (source: RulesetSource, merged: Merged, locate: Locate): DangLintError[] => [
  ...inTypes(source, merged, locate),
  ...inEditions(source, merged, locate),
]

import { DangLintError, type ErrorPlace } from '../model/index.js'
import { nearest, quoted } from '../text/index.js'
import { meant } from './meant.js'
import type { Merged } from './merge.js'
import type { Locate, Path } from './position.js'
import type { RulesetSource } from './types.js'

/** What of a merged ruleset others name. */
const knownIn = ({ types, tiers, editions, components }: Merged) => ({
  type: Object.keys(types ?? {}),
  tier: Object.keys(tiers ?? {}),
  edition: Object.keys(editions ?? {}),
  system: Object.keys(components?.systems ?? {}),
})
type Known = ReturnType<typeof knownIn>

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

function inTypes({ types = {} }: RulesetSource, known: Known, locate: Locate): DangLintError[] {
  return Object.entries(types).flatMap(([id, { systems = [], tiers = [] }]) => [
    ...systems.flatMap((name, at) => unknownName('systems', name, known.system, locate(['types', id, 'systems', at]))),
    ...tiers.flatMap((name, at) => unknownName('tiers', name, known.tier, locate(['types', id, 'tiers', at]))),
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

/** An example of an unknown type is one for which no rule runs: as an `ok` it would pass whatever it says. */
function inExamples({ rules = {} }: RulesetSource, known: Known, locate: Locate): DangLintError[] {
  return Object.entries(rules).flatMap(([id, entry]) =>
    (typeof entry === 'string' ? [] : (entry.tests ?? [])).flatMap(({ with: given = {} }, index) =>
      (Object.keys(known) as (keyof Known)[]).flatMap((key) => {
        const path: Path = ['rules', id, 'tests', index, 'with', key]
        return given[key] === undefined ? [] : unknownName(key, given[key], known[key], locate(path))
      }),
    ),
  )
}

/** What a ruleset names beside its rules and has not declared: it would never hold, and nobody would know. */
export const findFalseReferences = (source: RulesetSource, merged: Merged, locate: Locate): DangLintError[] => {
  const known = knownIn(merged)
  return [
    ...inTypes(source, known, locate),
    ...inEditions(source, merged, locate),
    ...inExamples(source, known, locate),
  ]
}

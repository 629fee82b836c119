import type { DangLintError } from '../../model/index.js'
import { quoted } from '../../text/index.js'
import { meant } from '../meant.js'
import { offered } from '../offered.js'
import type { Locate, Path } from '../position.js'
import type { RulesetSource } from '../types.js'
import { type Names, unknown } from './refuse.js'
import { linesOf } from './spots.js'
import { mistakesInText, unknownRule } from './text-mistakes.js'
import type { DraftTemplate } from './types.js'

export { findFalseFrames } from './frame-mistakes.js'

function mistakesInTemplate(template: DraftTemplate, path: Path, names: Names, locate: Locate): DangLintError[] {
  const known = Object.keys(names.tiers)
  const tiers = (template.tiers ?? []).flatMap((tier, index) =>
    // A ruleset that declares none leaves them to its caller.
    known.length === 0 || known.includes(tier)
      ? []
      : [
          unknown(
            { vi: 'cấp', en: 'tier' },
            tier,
            meant(tier, known),
            { vi: `Được dùng: ${quoted(known)}.`, en: `Allowed: ${quoted(known)}.` },
            locate([...path, 'tiers', index]),
          ),
        ],
  )
  const rules = (template.signatures ?? []).flatMap(({ rule }, index) =>
    rule === undefined ? [] : unknownRule(rule, names, locate([...path, 'signatures', index, 'rule'])),
  )
  const spots = [...linesOf(template, path), { path: [...path, 'text'], text: template.text }]
  return [...tiers, ...rules, ...spots.flatMap((spot) => mistakesInText(spot, names, locate))]
}

/** What the templates of a ruleset name that is not there, and blanks and regions that are not as they should be. */
export function findFalseTemplates({ templates = {} }: RulesetSource, names: Names, locate: Locate): DangLintError[] {
  const types = Object.keys(names.types)
  return Object.entries(templates).flatMap(([type, list]) => {
    const near = meant(type, types)
    const allowed = quoted(offered(near ?? type, types))
    const unknownType =
      types.length === 0 || types.includes(type)
        ? []
        : [
            unknown(
              { vi: 'loại văn bản', en: 'document type' },
              type,
              near,
              { vi: `Được dùng: ${allowed}.`, en: `Allowed: ${allowed}.` },
              locate(['templates', type], true),
            ),
          ]
    const inList = (list ?? []).flatMap((template, index) =>
      mistakesInTemplate(template, ['templates', type, index], names, locate),
    )
    return [...unknownType, ...inList]
  })
}

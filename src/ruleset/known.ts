import { DangLintError, type Wording } from '../model/index.js'
import { nearest, quoted } from '../text/index.js'
import type { Ruleset } from './compile.js'
import { offered } from './offered.js'

type Key = 'type' | 'tier'

const WORDS: Record<Key, Wording> = {
  type: { vi: 'loại văn bản', en: 'document type' },
  tier: { vi: 'cấp', en: 'tier' },
}

/** The types or tiers that a ruleset declares; where it leaves them to its caller, those that its rules speak of. */
function knownIds({ catalogue, rules }: Pick<Ruleset, 'catalogue' | 'rules'>, key: Key): string[] {
  const declared = Object.keys(key === 'type' ? catalogue.types : catalogue.tiers)
  return declared.length > 0 ? declared : [...new Set(rules.flatMap(({ when }) => when[key] ?? []))]
}

/** Throws `bad-option` where a caller names a type or tier that is unknown: no rule would run, and the document would pass. */
export function refuseUnknown(
  ruleset: Pick<Ruleset, 'catalogue' | 'rules'>,
  given: { type?: string; tier?: string },
): void {
  for (const key of ['type', 'tier'] as const) {
    const value = given[key]
    const known = knownIds(ruleset, key)
    if (value === undefined || known.length === 0 || known.includes(value)) continue
    const near = nearest(value, known)
    const list = quoted(offered(near ?? value, known))
    const { vi, en } = WORDS[key]
    throw new DangLintError('bad-option', {
      message: { vi: `Không có ${vi} “${value}”.`, en: `There is no ${en} “${value}”.` },
      hint: {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${list}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${list}.`,
      },
    })
  }
}

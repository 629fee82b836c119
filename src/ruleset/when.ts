import type { OptionPath, Wording } from '../model/index.js'
import { nearest } from '../text/index.js'
import type { Merged } from './merge.js'
import type { When } from './types.js'

const keys = (entries: object = {}) => Object.keys(entries)

/**
 * Refuses a rule for what the ruleset does not know: it would never run, or always. A ruleset without any document
 * types leaves them to its caller, and so on.
 */
export function checkWhen(
  when: When,
  { types, tiers, editions, components }: Merged,
  fail: (code: string, path: OptionPath, message: Wording, hint: Wording) => never,
): void {
  const known: Record<keyof When, string[]> = {
    type: keys(types),
    tier: keys(tiers),
    edition: keys(editions),
    system: keys(components?.systems),
    format: ['docx', 'markdown'],
  }
  for (const key of Object.keys(known) as (keyof When)[]) {
    const wanted = when[key] ?? []
    const names = typeof wanted === 'string' ? [wanted] : wanted
    const index = known[key].length === 0 ? -1 : names.findIndex((name) => !known[key].includes(name))
    const unknown = names[index]
    if (unknown === undefined) continue
    const near = nearest(unknown, known[key])
    const allowed = known[key].map((name) => `“${name}”`).join(', ')
    fail(
      'ruleset-value',
      ['when', key, ...(typeof wanted === 'string' ? [] : [index])],
      { vi: `“${key}” không có giá trị “${unknown}”.`, en: `“${key}” has no value “${unknown}”.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${allowed}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed}.`,
      },
    )
  }
}

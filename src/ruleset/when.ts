import type { OptionPath, Wording } from '../model/index.js'
import { quoted } from '../text/index.js'
import { meant } from './meant.js'
import type { Merged } from './merge.js'
import { offered } from './offered.js'
import type { When } from './types.js'

/** The conditions whose values a ruleset lists. */
type Listed = 'type' | 'tier' | 'edition' | 'system' | 'format'

const keys = (entries: object = {}) => Object.keys(entries)

/**
 * Refuses conditions on what the ruleset does not know: they would never hold, or always. A ruleset without any
 * document types leaves them to its caller, and so on.
 * @param path leads to the conditions
 */
export function checkWhen(
  when: When,
  { types, tiers, editions, components }: Merged,
  path: OptionPath,
  fail: (code: string, path: OptionPath, message: Wording, hint: Wording) => never,
): void {
  const known: Record<Listed, string[]> = {
    type: keys(types),
    tier: keys(tiers),
    edition: keys(editions),
    system: keys(components?.systems),
    format: ['docx', 'markdown'],
  }
  for (const key of Object.keys(known) as Listed[]) {
    const wanted = when[key] ?? []
    const names = typeof wanted === 'string' ? [wanted] : wanted
    const index = known[key].length === 0 ? -1 : names.findIndex((name) => !known[key].includes(name))
    const unknown = names[index]
    if (unknown === undefined) continue
    const near = meant(unknown, known[key])
    const allowed = quoted(offered(near ?? unknown, known[key]))
    fail(
      'ruleset-value',
      [...path, key, ...(typeof wanted === 'string' ? [] : [index])],
      { vi: `“${key}” không có giá trị “${unknown}”.`, en: `“${key}” has no value “${unknown}”.` },
      {
        vi: `${near ? `Có phải “${near}”? ` : ''}Được dùng: ${allowed}.`,
        en: `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed}.`,
      },
    )
  }
  const { from, to } = typeof when.year === 'object' ? when.year : {}
  if (from !== undefined && to !== undefined && from > to)
    fail(
      'ruleset-value',
      [...path, 'year'],
      { vi: `Năm đầu ${from} đứng sau năm cuối ${to}.`, en: `The first year, ${from}, is after the last one, ${to}.` },
      {
        vi: 'Kiểm tra lại hai năm. Ví dụ: year: { from: 2026, to: 2030 }',
        en: 'Check both years. For example: year: { from: 2026, to: 2030 }',
      },
    )
}

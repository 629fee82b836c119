import { DangLintError, type Lang } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import type { DraftTemplate, Ruleset } from '../ruleset/index.js'
import { refuseUnknown } from '../ruleset/known.js'
import { meant } from '../ruleset/meant.js'
import { quoted } from '../text/index.js'

/** What of a ruleset new documents are made from. */
export type DraftRules = Pick<Ruleset, 'catalogue' | 'templates' | 'rules'>

/** A type of which new documents can be made, for a tier; null where it is for any. */
export interface Draftable {
  type: string
  tier: string | null
}

const tiersOf = ({ tiers }: DraftTemplate, { catalogue }: DraftRules): (string | null)[] => {
  if (tiers) return tiers
  const known = Object.keys(catalogue.tiers)
  return known.length > 0 ? known : [null]
}

/** Every type and tier of which new documents can be made, tier by tier. */
export function draftable(rules: DraftRules): Draftable[] {
  const all = Object.entries(rules.templates).flatMap(([type, templates]) =>
    templates.flatMap((template) => tiersOf(template, rules).map((tier) => ({ type, tier }))),
  )
  const rank = ({ tier }: Draftable) => Object.keys(rules.catalogue.tiers).indexOf(tier ?? '')
  const unique = new Map(all.map((one) => [JSON.stringify(one), one]))
  return [...unique.values()].sort((a, b) => rank(a) - rank(b) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
}

const nameOf = (entries: Record<string, { name: string | Record<Lang, string> }>, id: string): Record<Lang, string> =>
  wordingOf(entries[id]?.name ?? id)

/** There are many types, and of most there is a template: only the nearest is named. */
function unknownType(type: string, { catalogue }: DraftRules): DangLintError {
  const near = meant(type, Object.keys(catalogue.types))
  return new DangLintError('bad-option', {
    message: { vi: `Không có loại văn bản “${type}”.`, en: `There is no document type “${type}”.` },
    hint: {
      vi: `${near ? `Có phải “${near}”? ` : ''}Xem các loại có mẫu: dang-lint new`,
      en: `${near ? `Did you mean “${near}”? ` : ''}See the types that have templates: dang-lint new`,
    },
  })
}

function noTemplate(type: string, rules: DraftRules): DangLintError {
  const all = Object.keys(rules.templates)
  // Who asks for a resolution means one of those of the year, of the month …
  const near = all.filter((id) => id.startsWith(`${type}-`))
  const known = near.length > 0 ? near : all
  const name = nameOf(rules.catalogue.types, type)
  return new DangLintError('no-template', {
    message: {
      vi: `Chưa có mẫu cho loại văn bản “${type}” (${name.vi}).`,
      en: `There is no template of the type “${type}” (${name.en}).`,
    },
    hint:
      known.length > 0
        ? {
            vi: `Các loại đã có mẫu: ${quoted(known)}. Ví dụ: dang-lint new ${known[0]}`,
            en: `Types with templates: ${quoted(known)}. For example: dang-lint new ${known[0]}`,
          }
        : {
            vi: 'Bộ quy tắc đang dùng chưa có mẫu nào. Ví dụ về mẫu: dang-lint explain ruleset-draft',
            en: 'The rules in use have no templates. An example of one: dang-lint explain ruleset-draft',
          },
  })
}

/**
 * The template of a type, and the tier that the document is for: the first one that has a template where none is given.
 * @param likely the tier that is likely where none is given
 * Throws `bad-option` for an unknown type or tier, `no-template` where there is none.
 */
export function chooseTemplate(
  type: string,
  given: string | undefined,
  rules: DraftRules,
  likely: string | null = null,
): { template: DraftTemplate; tier: string | null } {
  const templates = Object.hasOwn(rules.templates, type) ? (rules.templates[type] ?? []) : []
  // A ruleset that declares no types leaves them to its caller.
  if (templates.length === 0 && !Object.hasOwn(rules.catalogue.types, type)) throw unknownType(type, rules)
  if (given !== undefined) refuseUnknown(rules, { tier: given })
  const [first] = templates
  if (!first) throw noTemplate(type, rules)
  if (given === undefined) {
    const fitting = likely === null ? undefined : templates.find((one) => tiersOf(one, rules).includes(likely))
    return fitting ? { template: fitting, tier: likely } : { template: first, tier: tiersOf(first, rules)[0] ?? null }
  }
  const template = templates.find((one) => tiersOf(one, rules).includes(given))
  if (template) return { template, tier: given }
  const tiers = templates.flatMap((one) => tiersOf(one, rules)).filter((tier) => tier !== null)
  const [example = ''] = tiers
  throw new DangLintError('no-template', {
    message: {
      vi: `Chưa có mẫu “${type}” cho cấp “${given}”.`,
      en: `There is no template “${type}” for the tier “${given}”.`,
    },
    hint: {
      vi: `Các cấp đã có mẫu này: ${quoted(tiers)}. Ví dụ: dang-lint new ${type} --tier ${example}`,
      en: `Tiers that have it: ${quoted(tiers)}. For example: dang-lint new ${type} --tier ${example}`,
    },
  })
}

import type { Confidence, Lang } from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import type { AnyRule, Ruleset } from '../ruleset/index.js'
import { foldBare, similarity } from '../text/index.js'
import { stringify } from './json.js'
import { namesOf } from './names.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'
import { tableLines } from './table-text.js'

/** Surest first. */
const CONFIDENCES: readonly Confidence[] = ['primary', 'named', 'secondary', 'assumed']

/** The surest of some grounds; null where there are none. */
export function surest({ basis }: Pick<AnyRule, 'basis'>): Confidence | null {
  return CONFIDENCES.find((confidence) => basis.some((one) => one.confidence === confidence)) ?? null
}

/** All that a rule may be found by. */
const haystack = ({ id, title, tags, basis, when }: AnyRule, names: Record<string, string>) => {
  const types = conditionWords(when.type)
  const words = [id, title.vi, title.en, ...tags, ...basis.map(({ instrument }) => instrument)]
  return ` ${foldBare([...words, ...types, ...types.map((type) => names[type] ?? '')].join(' | '))} `
}

/** The rules that hold every word of a query, wherever in id, title, tags, instrument or type; diacritics do not count. */
export function findRules({ declared, catalogue }: Ruleset, query: string): AnyRule[] {
  const names = namesOf(catalogue, 'vi').types
  const words = query.split(/\s+/u).map(foldBare).filter(Boolean)
  return declared.filter((rule) => {
    const hay = haystack(rule, names)
    return words.every((word) => hay.includes(word))
  })
}

const MOST_NEAR = 3
const NEAR = 0.4
/** What is so much less like than the likeliest is left out. */
const MARGIN = 0.1

/** The ids that somebody who typed a query or a part of an id most likely meant, the likeliest first. */
export function nearestRules(rules: readonly AnyRule[], query: string): string[] {
  const typed = foldBare(query)
  return rules
    .map(({ id, title }) => {
      const forms = [id, id.split('/').at(-1) ?? id, title.vi, title.en].map(foldBare)
      const likeness = forms.map((form) => (form.includes(typed) && typed !== '' ? 1 : similarity(form, typed)))
      return { id, likeness: Math.max(...likeness) }
    })
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .filter(({ likeness }, _, [best]) => likeness >= Math.max(NEAR, (best?.likeness ?? 0) - MARGIN))
    .slice(0, MOST_NEAR)
    .map(({ id }) => id)
}

const HEADS: Record<Lang, string[]> = {
  vi: ['Mã', 'Mức', 'Quy tắc', 'Dành cho', 'Căn cứ'],
  en: ['Id', 'Severity', 'Rule', 'For', 'Grounds'],
}
const GROUNDS: Record<Lang, Record<Confidence, string>> = {
  vi: { primary: 'văn kiện gốc', secondary: 'nguồn dẫn lại', named: 'chương trình nêu', assumed: 'đề xuất' },
  en: { primary: 'instrument', secondary: 'other sources', named: 'programme', assumed: 'proposal' },
}
const MORE: Record<Lang, (count: number) => string> = {
  vi: (count) => ` và ${count} văn kiện khác`,
  en: (count) => ` and ${count} more`,
}

/** The surest of some grounds, one in force before one that lapsed, how many there are beside, and how sure they are. */
export function groundsOf(rule: Pick<AnyRule, 'basis'>, { instruments }: Pick<Ruleset, 'instruments'>, lang: Lang) {
  const sure = surest(rule)
  const surestOnes = rule.basis.filter(({ confidence }) => confidence === sure)
  const first = surestOnes.find(({ instrument }) => instruments[instrument]?.to === undefined) ?? surestOnes[0]
  if (sure === null || first === undefined) return '–'
  const others = new Set(rule.basis.map(({ instrument }) => instrument)).size - 1
  return `${first.instrument}${others > 0 ? MORE[lang](others) : ''}: ${GROUNDS[lang][sure]}`
}

const ALL: Record<Lang, string> = { vi: 'mọi văn bản', en: 'every document' }
const COUNT: Record<Lang, (count: number) => string> = {
  vi: (count) => `${count} quy tắc. Xem kỹ một quy tắc: dang-lint explain MÃ`,
  en: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}. More on one of them: dang-lint explain ID`,
}
const NOTHING: Record<Lang, (query: string, near: string[]) => string> = {
  vi: (query, near) =>
    `Không có quy tắc nào khớp “${query}”.${near.length > 0 ? ` Có phải: ${near.join(', ')}?` : ''} Xem tất cả: dang-lint rules`,
  en: (query, near) =>
    `No rule matches “${query}”.${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ''} See all: dang-lint rules`,
}

/** For whom a rule is: types, then tiers. */
export function audience({ when }: AnyRule, { catalogue }: Ruleset, lang: Lang): string {
  const names = namesOf(catalogue, lang)
  const named = (wanted: AnyRule['when']['type'], known: Record<string, string>) =>
    conditionWords(wanted)
      .map((id) => known[id] ?? id)
      .join(', ')
  return [named(when.type, names.types), named(when.tier, names.tiers)].filter(Boolean).join(': ') || ALL[lang]
}

/** The rules that a query finds, as a table for people. */
export function ruleListText(ruleset: Ruleset, query: string, lang: Lang): string {
  const found = findRules(ruleset, query)
  if (found.length === 0) return `${NOTHING[lang](query, nearestRules(ruleset.declared, query))}\n`
  const { severities } = RULE_PAGE_WORDS[lang]
  const rows = found.map((rule) => {
    const { id, severity, title } = rule
    return [id, severities[severity], title[lang], audience(rule, ruleset, lang), groundsOf(rule, ruleset, lang)]
  })
  return [...tableLines([HEADS[lang], ...rows]), '', COUNT[lang](found.length), ''].join('\n')
}

/** What is known of a rule, as data. */
export const ruleJson = ({ id, severity, title, why, tags, when, basis, origins }: AnyRule, lang: Lang) => ({
  id,
  severity,
  title: title[lang],
  why: why?.[lang] ?? null,
  tags,
  when,
  basis,
  rulesets: origins,
})

/** The rules that a query finds, as JSON. */
export const ruleListJson = (ruleset: Ruleset, query: string, lang: Lang): string =>
  stringify({ query, rules: findRules(ruleset, query).map((rule) => ruleJson(rule, lang)) })

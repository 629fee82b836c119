import { type Basis, type Edition, type Lang, UNKNOWN_FACTS } from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import type { AnyRule, Ruleset } from '../ruleset/index.js'
import { anchor } from './anchor.js'
import { layoutValues, newestFirst } from './layout-values.js'
import { LAYOUT_TAG, LAYOUT_WORDS } from './layout-words.js'
import { code, escapeMarkdown, markdownTable } from './markdown.js'
import { surest } from './rule-list.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'

/** How many pairs of documents each rule is tried on, by its id. */
export type PairCounts = Readonly<Record<string, number>>

const NONE = '–'

const isOnLayout = ({ id, tags }: AnyRule, { catalogue }: Ruleset) =>
  tags.includes(LAYOUT_TAG) && !Object.hasOwn(catalogue.types, id.split('/')[0] ?? '')

const areaOf = ({ tags }: AnyRule) => tags.find((tag) => tag !== LAYOUT_TAG) ?? LAYOUT_TAG

/** The editions that rules are for: others are known only for what was written under them. */
function editionsOf(rules: readonly AnyRule[], { catalogue }: Ruleset): [id: string, edition: Edition][] {
  const named = new Set(rules.flatMap(({ when }) => conditionWords(when.edition)))
  return newestFirst(catalogue).filter(([id]) => named.has(id))
}

/** Clauses of an instrument; how sure one is where the rule rests on something surer. */
function clauseCell(basis: readonly Basis[], rule: AnyRule, lang: Lang): string {
  const cells = basis.map(({ clause, confidence }) => {
    const words = escapeMarkdown(clause ?? LAYOUT_WORDS[lang].unnamed)
    return confidence === surest(rule) ? words : `${words} (${RULE_PAGE_WORDS[lang].confidence[confidence]})`
  })
  return cells.join('; ') || NONE
}

function othersCell(basis: readonly Basis[]): string {
  const links = basis.map(({ instrument, clause }) => {
    const link = `[${escapeMarkdown(instrument)}](instruments.md#${anchor(instrument)})`
    return clause === undefined ? link : `${link} (${escapeMarkdown(clause)})`
  })
  return [...new Set(links)].join(', ') || NONE
}

/** The severity of a rule, and those that it has under editions that change it. */
function severityCell({ id, severity }: AnyRule, ruleset: Ruleset, lang: Lang): string {
  const { severities } = RULE_PAGE_WORDS[lang]
  const others = newestFirst(ruleset.catalogue).flatMap(([edition, { instrument }]) => {
    const subject = { name: null, format: 'docx', facts: { ...UNKNOWN_FACTS, edition } } as const
    const changed = [...ruleset.rulesFor(subject), ...ruleset.offFor(subject)].find((rule) => rule.id === id)
    if (!changed || changed.severity === severity) return []
    return [LAYOUT_WORDS[lang].under(escapeMarkdown(instrument), severities[changed.severity])]
  })
  return [severities[severity], ...(others.length > 0 ? [`(${others.join('; ')})`] : [])].join(' ')
}

/** Examples that pass and that fail. */
function countExamples({ id }: AnyRule, { examples }: Ruleset): { good: number; bad: number } {
  const tests = (examples[id] ?? []).map(({ test }) => test)
  return {
    good: tests.filter(({ ok }) => ok !== undefined).length,
    bad: tests.filter(({ fail }) => fail !== undefined).length,
  }
}

/** The rules on layout with grounds, examples and pairs, and the values of each edition. Markdown. */
export function layoutPage(ruleset: Ruleset, pairs: PairCounts, lang: Lang): string {
  const words = LAYOUT_WORDS[lang]
  const rules = ruleset.declared.filter((rule) => isOnLayout(rule, ruleset))
  const editions = editionsOf(rules, ruleset).map(([, { instrument }]) => instrument)
  const pairsOf = ({ id }: AnyRule) => (Object.hasOwn(pairs, id) ? (pairs[id] ?? 0) : 0)
  const row = (rule: AnyRule): string[] => {
    const { id, title, basis } = rule
    const sure = surest(rule)
    const { good, bad } = countExamples(rule, ruleset)
    const of = (instrument: string) => basis.filter((one) => one.instrument === instrument)
    return [
      `[${code(id)}](${id}.md)`,
      escapeMarkdown(title[lang]),
      severityCell(rule, ruleset, lang),
      ...editions.map((instrument) => clauseCell(of(instrument), rule, lang)),
      othersCell(basis.filter(({ instrument }) => !editions.includes(instrument))),
      sure ? RULE_PAGE_WORDS[lang].confidence[sure] : NONE,
      words.examples(good, bad),
      String(pairsOf(rule)),
    ]
  }
  const areas = [...new Set([...Object.keys(words.areas), ...rules.map(areaOf)])]
  const columns = [...words.columns, ...editions.map((one) => words.clause(escapeMarkdown(one))), ...words.moreColumns]
  const tables = areas.flatMap((area) => {
    const rows = rules.filter((rule) => areaOf(rule) === area).map(row)
    return rows.length > 0 ? [`## ${words.areas[area] ?? code(area)}`, markdownTable(columns, rows)] : []
  })
  const sum = (of: (rule: AnyRule) => number) => rules.reduce((total, rule) => total + of(rule), 0)
  const examples = (key: 'good' | 'bad') => sum((rule) => countExamples(rule, ruleset)[key])
  return [
    `# ${words.title}`,
    ...words.intro,
    ...tables,
    words.total(rules.length, examples('good'), examples('bad'), sum(pairsOf)),
    `## ${words.values}`,
    words.valuesIntro,
    ...layoutValues(ruleset.catalogue, lang),
  ].join('\n\n')
}

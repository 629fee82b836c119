import type { Basis, Check, Instrument, Lang, Severity, Text, Wording } from '../model/index.js'
import { type Example, type Rule, type Ruleset, renderTemplate, type Template, type When } from '../ruleset/index.js'
import { PLACEHOLDER_MEANINGS } from '../ruleset/placeholders.js'
import { printDate } from '../text/index.js'
import { optionRows } from './check-options.js'
import { code, codeBlock, escapeMarkdown, markdownTable } from './markdown.js'
import { namesOf } from './names.js'
import { plainLines } from './plain.js'
import { RULE_PAGE_WORDS, type RulePageWords } from './rule-page-words.js'

/** How the page on a rule is printed. */
export interface RulePageOptions {
  lang: Lang
  /** Every kind of check that the ruleset was loaded with. */
  checks: readonly Check[]
  /** What a ruleset that changes the rule must extend: `dang`, `./don-vi.yaml`. */
  extend: string
  /** Where an instrument is described; null for no link. */
  link?: (instrument: string) => string
}

const textIn = (text: Text, lang: Lang) => (typeof text === 'string' ? text : text[lang])

function basisLine(
  { instrument, clause, confidence }: Basis,
  known: Instrument | undefined,
  { lang, link }: RulePageOptions,
  words: RulePageWords,
): string {
  const day = (iso: string | undefined) => (iso === undefined ? null : printDate(iso, lang))
  const title = known ? escapeMarkdown(textIn(known.title, lang)) : ''
  const number = link ? `[${escapeMarkdown(instrument)}](${link(instrument)})` : escapeMarkdown(instrument)
  const details = known
    ? [
        escapeMarkdown(words.dated(known.issuer, day(known.date))),
        words.validity(day(known.from), day(known.to)),
        known.supersededBy === undefined ? '' : words.supersededBy(escapeMarkdown(known.supersededBy)),
      ]
    : []
  const rest = [...details, words.confidence[confidence]].filter(Boolean).join('; ')
  return `- ${number}${title ? `, ${title}` : ''}${clause ? `, ${escapeMarkdown(clause)}` : ''}: ${rest}.`
}

function basisLines({ basis }: Rule, { instruments }: Ruleset, options: RulePageOptions): string[] {
  const words = RULE_PAGE_WORDS[options.lang]
  if (basis.length === 0) return [words.noBasis]
  const lines = basis.map((one) => basisLine(one, instruments[one.instrument], options, words)).join('\n')
  return basis.every(({ confidence }) => confidence === 'assumed') ? [lines, words.assumed] : [lines]
}

function conditionLines({ when }: Rule, { catalogue }: Ruleset, { lang }: RulePageOptions): string {
  const words = RULE_PAGE_WORDS[lang]
  const names = namesOf(catalogue, lang)
  const named = (key: keyof When, id: string) => {
    const name = key === 'type' ? names.types[id] : key === 'tier' ? names.tiers[id] : undefined
    return name === undefined ? code(id) : `${escapeMarkdown(name)} (${code(id)})`
  }
  const lines = (Object.keys(when) as (keyof When)[]).map((key) => {
    const wanted = ([] as string[]).concat(when[key] ?? [])
    return `- ${words.conditions[key] ?? code(key)}: ${wanted.map((id) => named(key, id)).join(words.or)}`
  })
  return lines.length > 0 ? lines.join('\n') : words.everything
}

function checkLines({ check }: Rule, { lang, checks }: RulePageOptions): string[] {
  const words = RULE_PAGE_WORDS[lang]
  const kind = checks.find((one) => one.kind === check.kind)
  const about = `${words.kind(code(check.kind))}${kind ? `: ${escapeMarkdown(kind.about[lang])}` : ''}`
  const rows = optionRows(check, kind, lang, words.entries)
  return rows.length > 0 ? [about, markdownTable(words.options, rows)] : [about]
}

function exampleLines(example: Example | undefined, title: string, lang: Lang): string[] {
  if (!example) return []
  const words = RULE_PAGE_WORDS[lang]
  const { ok, fail, want = [], with: known = {} } = example.test
  const document = ok ?? fail ?? ''
  const given = Object.entries(known).map(([key, value]) => code(`${key}: ${value}`))
  const messages = example.isReworded ? [] : want
  return [
    `## ${title}`,
    ...(given.length > 0 ? [`${words.given}: ${given.join(', ')}.`] : []),
    typeof document === 'string' ? codeBlock('markdown', document) : words.fixture(code(document.fixture)),
    ...(messages.length > 0
      ? [`${words.reports}:`, messages.map((message) => `- ${escapeMarkdown(message)}`).join('\n')]
      : []),
  ]
}

const isFail = ({ test }: Example) => test.fail !== undefined

function examplesLines(examples: readonly Example[], lang: Lang): string[] {
  const words = RULE_PAGE_WORDS[lang]
  const bad = examples.find((example) => isFail(example) && example.test.want) ?? examples.find(isFail)
  const good = examples.find((example) => !isFail(example))
  if (!good && !bad) return [`## ${words.good}`, words.noExamples]
  return [...exampleLines(good, words.good, lang), ...exampleLines(bad, words.bad, lang)]
}

/** The next milder severity: what is least likely to be refused. */
const MILDER: Record<Severity, Severity> = { error: 'warn', warn: 'info', info: 'hint', hint: 'info' }

/** A word as YAML reads it back, whatever its author put in it. */
const yamlWord = (word: string) => (/^[\p{L}\d./_-]*\p{L}[\p{L}\d./_-]*$/u.test(word) ? word : JSON.stringify(word))

const OWN = 'don-vi/sua-doi'

/** A ruleset that switches a rule off. */
export function changeExample(
  rule: Pick<Rule, 'id' | 'severity'>,
  ruleset: Pick<Ruleset, 'id'>,
  { extend, lang }: Pick<RulePageOptions, 'extend' | 'lang'>,
): string {
  const { switchOff } = RULE_PAGE_WORDS[lang]
  return [
    'dangLint: 1',
    // Two rulesets of one name would be refused.
    `id: ${ruleset.id === OWN ? `${OWN}-2` : OWN}`,
    `extends: [${yamlWord(extend)}]`,
    'rules:',
    `  ${yamlWord(rule.id)}: off # ${switchOff}: ${MILDER[rule.severity]}`,
    '',
  ].join('\n')
}

function originLines({ origins }: Rule, words: RulePageWords): string {
  const oldest = origins.length - 1
  return origins
    .map((ruleset, index) => `- ${index === oldest ? words.stated(code(ruleset)) : words.changed(code(ruleset))}`)
    .reverse()
    .join('\n')
}

/** A message with what its placeholders stand for: `‹số đề mục nên dùng›`. */
export function templateWords(template: Template, { check }: Rule, { lang, checks }: RulePageOptions): string {
  const own = checks.find(({ kind }) => kind === check.kind)?.placeholders ?? {}
  const meanings: Record<string, Wording> = { ...PLACEHOLDER_MEANINGS, ...own }
  const values = template.placeholders.map((name) => [name, `‹${meanings[name]?.[lang] ?? name}›`])
  return renderTemplate(template, Object.fromEntries(values))
}

/** What a rule asks for, why, on which grounds, with examples, and how to change it: a page of Markdown. */
export function rulePage(rule: Rule, ruleset: Ruleset, options: RulePageOptions): string {
  const { lang } = options
  const words = RULE_PAGE_WORDS[lang]
  const { id, title, why, severity, message, hint, tags } = rule
  const shown = (template: Rule['message']) => templateWords(template[lang], rule, options)
  const parts = [
    `# ${id}`,
    `**${escapeMarkdown(title[lang])}** – ${words.severity(words.severities[severity])}`,
    `${words.says}:`,
    `> ${escapeMarkdown(shown(message))}`,
    ...(hint ? [`${words.mend}:`, `> ${escapeMarkdown(shown(hint))}`] : []),
    ...(why ? [`## ${words.why}`, escapeMarkdown(why[lang])] : []),
    `## ${words.basis}`,
    ...basisLines(rule, ruleset, options),
    `## ${words.appliesTo}`,
    conditionLines(rule, ruleset, options),
    ...examplesLines(ruleset.examples[id] ?? [], lang),
    `## ${words.change}`,
    words.changeHow,
    codeBlock('yaml', changeExample(rule, ruleset, options)),
    `## ${words.how}`,
    ...checkLines(rule, options),
    `## ${words.setBy}`,
    originLines(rule, words),
    ...(tags.length > 0 ? [`${words.tags}: ${tags.map(code).join(', ')}`] : []),
  ]
  return `${plainLines(parts.join('\n\n'))}\n`
}

import type { Basis, CheckRecord, Instrument, Lang, Severity, Text, Wording } from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import {
  type AnyRule,
  type Example,
  type ExampleSubject,
  type Origin,
  type Ruleset,
  renderTemplate,
  type Template,
  type When,
} from '../ruleset/index.js'
import { PLACEHOLDER_MEANINGS } from '../ruleset/placeholders.js'
import { printDate } from '../text/index.js'
import { optionRows } from './check-options.js'
import { code, codeBlock, escapeMarkdown, markdownTable } from './markdown.js'
import { namesOf } from './names.js'
import { plainLines } from './plain.js'
import { RULE_PAGE_WORDS, type RulePageWords } from './rule-page-words.js'
import { flow } from './yaml.js'

/** How the page on a rule is printed. */
export interface RulePageOptions {
  lang: Lang
  /** Every kind of check that the ruleset was loaded with. */
  checks: readonly CheckRecord[]
  /** What a configuration that changes the rule must extend: `dang`, `./don-vi.yaml`; null where it does so already. */
  extend: string | null
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

function basisLines({ basis }: AnyRule, { instruments }: Ruleset, options: RulePageOptions): string[] {
  const words = RULE_PAGE_WORDS[options.lang]
  if (basis.length === 0) return [words.noBasis]
  const lines = basis.map((one) => basisLine(one, instruments[one.instrument], options, words)).join('\n')
  return basis.every(({ confidence }) => confidence === 'assumed') ? [lines, words.assumed] : [lines]
}

function conditionLines({ when }: AnyRule, { catalogue }: Ruleset, { lang }: RulePageOptions): string {
  const words = RULE_PAGE_WORDS[lang]
  const names = namesOf(catalogue, lang)
  const named = (key: keyof When, id: string) => {
    const name = key === 'type' ? names.types[id] : key === 'tier' ? names.tiers[id] : undefined
    return name === undefined ? code(id) : `${escapeMarkdown(name)} (${code(id)})`
  }
  const lines = (Object.keys(when) as (keyof When)[]).map((key) => {
    return `- ${words.conditions[key]}: ${conditionWords(when[key])
      .map((id) => named(key, id))
      .join(words.or)}`
  })
  return lines.length > 0 ? lines.join('\n') : words.everything
}

function checkLines({ check }: AnyRule, { lang, checks }: RulePageOptions): string[] {
  const words = RULE_PAGE_WORDS[lang]
  const kind = checks.find((one) => one.kind === check.kind)
  const about = `${words.kind(code(check.kind))}${kind ? `: ${escapeMarkdown(kind.about[lang])}` : ''}`
  const rows = optionRows(check, kind, lang, words.entries)
  return rows.length > 0 ? [about, markdownTable(words.options, rows)] : [about]
}

function documentLines(document: ExampleSubject, words: RulePageWords): string[] {
  if (typeof document === 'string') return [codeBlock('markdown', document)]
  if ('papers' in document) {
    if (document.papers.length === 0) return [words.noPapers]
    return [words.papers, codeBlock('yaml', document.papers.map((paper) => `- ${flow(paper)}`).join('\n'))]
  }
  if ('fixture' in document) return [words.fixture(code(document.fixture))]
  const looks = [document.look].flat().flatMap((look) => Object.entries(look))
  return [
    codeBlock('markdown', document.text),
    words.look,
    codeBlock('yaml', looks.map(([selector, look]) => `${flow(selector)}: ${flow(look)}`).join('\n')),
  ]
}

function exampleLines(example: Example | undefined, title: string, lang: Lang): string[] {
  if (!example) return []
  const words = RULE_PAGE_WORDS[lang]
  const { ok, fail, want = [], with: known = {} } = example.test
  const document = ok ?? fail ?? ''
  const isSet = typeof document === 'object' && 'papers' in document
  const given = Object.entries(known).map(([key, value]) =>
    code(`${key}: ${typeof value === 'object' ? flow(value) : value}`),
  )
  const messages = example.isReworded ? [] : want
  return [
    `## ${title}`,
    ...(given.length > 0 ? [`${isSet ? words.givenOfSet : words.given}: ${given.join(', ')}.`] : []),
    ...documentLines(document, words),
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

/** What a rule may be set to instead: what is least likely to be refused. */
const OTHER: Record<Severity | 'off', Severity> = {
  error: 'warn',
  warn: 'info',
  info: 'hint',
  hint: 'info',
  off: 'warn',
}

/** A word as YAML reads it back, whatever its author put in it. */
const yamlWord = (word: string) => (/^[\p{L}\d./_-]*\p{L}[\p{L}\d./_-]*$/u.test(word) ? word : JSON.stringify(word))

/** A configuration that switches a rule off, or on. */
export function changeExample(
  { id, severity }: Pick<AnyRule, 'id' | 'severity'>,
  { extend, lang }: Pick<RulePageOptions, 'extend' | 'lang'>,
): string {
  const { switchOff, switchOn } = RULE_PAGE_WORDS[lang]
  const other = OTHER[severity]
  return [
    ...(extend === null ? [] : [`extends: [${yamlWord(extend)}]`]),
    'rules:',
    `  ${yamlWord(id)}: ${severity === 'off' ? `${other} # ${switchOn}` : `off # ${switchOff}: ${other}`}`,
    '',
  ].join('\n')
}

/** `don-vi` (don-vi.yaml, 6): a ruleset, and where in its file it speaks of the rule. */
function rulesetWords(ruleset: string, set: readonly Origin[]): string {
  const [first] = set.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  if (!first || first.file === null) return code(ruleset)
  return `${code(ruleset)} (${escapeMarkdown(first.file)}${first.line === undefined ? '' : `:${first.line}`})`
}

/** Which ruleset stated the rule, and which changed what of it, the first one first. */
function originLines({ origins, setBy }: AnyRule, words: RulePageWords): string {
  const [stating = '', ...changing] = origins.toReversed()
  const setOf = (ruleset: string) => Object.entries(setBy).filter(([, origin]) => origin.ruleset === ruleset)
  const named = (ruleset: string) =>
    rulesetWords(
      ruleset,
      setOf(ruleset).map(([, origin]) => origin),
    )
  const lines = changing.map((ruleset) => {
    const keys = setOf(ruleset).map(([key]) => code(key))
    return words.changed(named(ruleset), keys.join(', '))
  })
  return [words.stated(named(stating)), ...lines].map((line) => `- ${line}`).join('\n')
}

/** A message with what its placeholders stand for: `‹số đề mục nên dùng›`. */
export function templateWords(template: Template, { check }: AnyRule, { lang, checks }: RulePageOptions): string {
  const own = checks.find(({ kind }) => kind === check.kind)?.placeholders ?? {}
  const meanings: Record<string, Wording> = { ...PLACEHOLDER_MEANINGS, ...own }
  const values = template.placeholders.map((name) => [name, `‹${meanings[name]?.[lang] ?? name}›`])
  return renderTemplate(template, Object.fromEntries(values))
}

/** What a rule asks for, why, on which grounds, with examples, and how to change it: a page of Markdown. */
export function rulePage(rule: AnyRule, ruleset: Ruleset, options: RulePageOptions): string {
  const { lang } = options
  const words = RULE_PAGE_WORDS[lang]
  const { id, title, why, severity, message, hint, tags } = rule
  const shown = (template: AnyRule['message']) => templateWords(template[lang], rule, options)
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
    codeBlock('yaml', changeExample(rule, options)),
    `## ${words.how}`,
    ...checkLines(rule, options),
    `## ${words.setBy}`,
    originLines(rule, words),
    ...(tags.length > 0 ? [`${words.tags}: ${tags.map(code).join(', ')}`] : []),
  ]
  return `${plainLines(parts.join('\n\n'))}\n`
}

import type { CheckRecord, Instrument, Lang } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import { rulesetSchema, settingsSchema } from '../ruleset/schema.js'
import { printDate } from '../text/index.js'
import { anchor } from './anchor.js'
import { codeIds, wordsOfCode } from './code-page.js'
import { DOCUMENTATION_WORDS } from './documentation-words.js'
import { languagePage } from './language-page.js'
import { layoutPage, type PairCounts } from './layout-page.js'
import { code, escapeMarkdown, markdownTable } from './markdown.js'
import { profilePage } from './profile-page.js'
import { audience, surest } from './rule-list.js'
import { rulePage } from './rule-page.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'

function indexPage(ruleset: Ruleset, lang: Lang): string {
  const words = DOCUMENTATION_WORDS[lang]
  const { severities, confidence } = RULE_PAGE_WORDS[lang]
  const rows = ruleset.declared.map((rule) => {
    const sure = surest(rule)
    return [
      `[${code(rule.id)}](${rule.id}.md)`,
      severities[rule.severity],
      escapeMarkdown(rule.title[lang]),
      escapeMarkdown(audience(rule, ruleset, lang)),
      sure ? confidence[sure] : '–',
    ]
  })
  const links = words.more.map(([file, title]) => `- [${title}](${file})`).join('\n')
  return [`# ${words.title}`, words.intro, links, `## ${words.rules}`, markdownTable(words.ruleColumns, rows)].join(
    '\n\n',
  )
}

function instrumentRow(
  number: string,
  { title, issuer, date, from, to, supersededBy, confidence }: Instrument,
  lang: Lang,
) {
  const words = RULE_PAGE_WORDS[lang]
  const day = (iso: string | undefined) => (iso === undefined ? null : printDate(iso, lang))
  const next = supersededBy === undefined ? '' : words.supersededBy(`[${supersededBy}](#${anchor(supersededBy)})`)
  return [
    `<a id="${anchor(number)}"></a>${escapeMarkdown(number)}`,
    escapeMarkdown(typeof title === 'string' ? title : title[lang]),
    escapeMarkdown(words.dated(issuer, day(date))),
    [words.validity(day(from), day(to)), next].filter(Boolean).join('; ') || '–',
    words.confidence[confidence],
  ]
}

function instrumentsPage({ instruments }: Ruleset, lang: Lang): string {
  const words = DOCUMENTATION_WORDS[lang]
  const rows = Object.entries(instruments).map(([number, instrument]) => instrumentRow(number, instrument, lang))
  return [`# ${words.instruments}`, words.instrumentIntro, markdownTable(words.instrumentColumns, rows)].join('\n\n')
}

function codesPage(lang: Lang): string {
  const words = DOCUMENTATION_WORDS[lang]
  const rows = codeIds().map((id) => {
    const found = wordsOfCode(id)
    return [code(id), escapeMarkdown(found?.message[lang] ?? ''), escapeMarkdown(found?.hint[lang] ?? '')]
  })
  return [`# ${words.codes}`, words.codeIntro, markdownTable(words.codeColumns, rows)].join('\n\n')
}

/**
 * Every page on a ruleset in one language, by its path: the index, a page for each rule, the rule language,
 * what each tier owes, layout, instruments and codes.
 * @param ruleset loaded with its examples
 * @param pairs none where no pairs of documents are counted
 */
export function documentation(
  ruleset: Ruleset,
  checks: readonly CheckRecord[],
  lang: Lang,
  pairs: PairCounts = {},
): Record<string, string> {
  const { generated } = DOCUMENTATION_WORDS[lang]
  const rules = ruleset.declared.map((rule) => {
    const up = '../'.repeat(rule.id.split('/').length - 1)
    const link = (instrument: string) => `${up}instruments.md#${anchor(instrument)}`
    return [`${rule.id}.md`, rulePage(rule, ruleset, { lang, checks, extend: ruleset.id, link })] as const
  })
  const pages: (readonly [string, string])[] = [
    ['README.md', indexPage(ruleset, lang)],
    ['rule-language.md', languagePage(rulesetSchema(checks), settingsSchema(), checks, lang)],
    ['profile.md', profilePage(ruleset, lang)],
    ['the-thuc.md', layoutPage(ruleset, pairs, lang)],
    ['instruments.md', instrumentsPage(ruleset, lang)],
    ['codes.md', codesPage(lang)],
    ...rules,
  ]
  return Object.fromEntries(pages.map(([path, text]) => [path, `<!-- ${generated} -->\n\n${text.trimEnd()}\n`]))
}

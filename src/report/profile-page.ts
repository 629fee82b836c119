import type { Basis, Lang, OwedPaper } from '../model/index.js'
import { conditionWords } from '../ruleset/conditions.js'
import type { AnyRule, Ruleset } from '../ruleset/index.js'
import { anchor } from './anchor.js'
import { dueText, frequencyText } from './due-words.js'
import { code, escapeMarkdown, markdownTable } from './markdown.js'
import { namesOf } from './names.js'
import type { Names } from './options.js'
import { PROFILE_WORDS } from './profile-words.js'
import { surest } from './rule-list.js'
import { RULE_PAGE_WORDS } from './rule-page-words.js'
import { scoringSection } from './scoring-section.js'

const NONE = '–'
/** Ids of types are written as links are, but for what an author of rulesets may make of them. */
const typeAnchor = (type: string) => type.replace(/[^\p{L}\d-]+/gu, '-')

const nameIn = (names: Record<string, string>, id: string) => escapeMarkdown(names[id] ?? id)

/** How sure grounds are, and where they are to be read. */
function groundsCell(basis: Basis[], lang: Lang): string {
  const sure = surest({ basis })
  if (sure === null) return PROFILE_WORDS[lang].noGrounds
  const links = basis.map(({ instrument, clause }) => {
    const link = `[${escapeMarkdown(instrument)}](instruments.md#${anchor(instrument)})`
    return clause ? `${link} (${escapeMarkdown(clause)})` : link
  })
  return `${RULE_PAGE_WORDS[lang].confidence[sure]}: ${links.join(', ')}`
}

function signatureCell({ signatures, countersignature }: OwedPaper, lang: Lang): string {
  const words = PROFILE_WORDS[lang]
  const lines = (signature: readonly string[]) => escapeMarkdown(signature.join(' / '))
  const ways = signatures.map(lines).join(words.way)
  if (countersignature.length === 0) return ways || NONE
  return `${ways}${words.beside(lines(countersignature))}`
}

function paperRow(paper: OwedPaper, names: Names, hasRules: (type: string) => boolean, lang: Lang): string[] {
  const { type, alternatives, name, codes, issuers, per, due, dueNote, isMember, basis, dueBasis } = paper
  const words = PROFILE_WORDS[lang]
  const printed = escapeMarkdown(name[lang])
  const issued = issuers.map((issuer) => escapeMarkdown(issuer[lang])).join(', ')
  const others = alternatives.map((id) => nameIn(names.types, id)).join(', ')
  const day = dueText(due, per, (id) => names.types[id] ?? id, lang)
  return [
    `${hasRules(type) ? `[${printed}](#${typeAnchor(type)})` : printed}${others ? words.alternatives(others) : ''}`,
    code(type),
    `${frequencyText(per, lang)}${isMember ? `, ${words.byMember}` : ''}`,
    escapeMarkdown(dueNote ? `${day}. ${dueNote[lang]}` : day),
    issued || NONE,
    signatureCell(paper, lang),
    codes.map(code).join(', ') || NONE,
    groundsCell(basis, lang),
    due.length > 0 ? groundsCell(dueBasis, lang) : NONE,
  ]
}

/** The rules of each document type, as their ids tell. */
function rulesByType({ declared, catalogue, profile }: Ruleset): Map<string, AnyRule[]> {
  const owed = Object.values(profile).flatMap((papers) => papers.map(({ type }) => type))
  const byType = new Map<string, AnyRule[]>(owed.map((type) => [type, []]))
  for (const rule of declared) {
    const [type = ''] = rule.id.split('/')
    const known = byType.get(type)
    if (known) known.push(rule)
    else if (Object.hasOwn(catalogue.types, type)) byType.set(type, [rule])
  }
  return byType
}

function contentRow(rule: AnyRule, { examples }: Ruleset, names: Names, lang: Lang): string[] {
  const { severities, confidence } = RULE_PAGE_WORDS[lang]
  const tests = (examples[rule.id] ?? []).map(({ test }) => test)
  const sure = surest(rule)
  const tiers = conditionWords(rule.when.tier).map((tier) => nameIn(names.tiers, tier))
  return [
    escapeMarkdown(rule.title[lang]),
    `[${code(rule.id)}](${rule.id}.md)`,
    tiers.join(', ') || PROFILE_WORDS[lang].everyTier,
    severities[rule.severity],
    String(tests.filter(({ ok }) => ok !== undefined).length),
    String(tests.filter(({ fail }) => fail !== undefined).length),
    sure ? confidence[sure] : NONE,
  ]
}

function contentRows(type: string, rules: readonly AnyRule[], ruleset: Ruleset, names: Names, lang: Lang): string[][] {
  const { noRules } = PROFILE_WORDS[lang]
  const head = `<a id="${typeAnchor(type)}"></a>${nameIn(names.types, type)}`
  if (rules.length === 0) return [[head, noRules, ...Array.from({ length: 6 }, () => NONE)]]
  return rules.map((rule, index) => [
    index === 0 ? head : nameIn(names.types, type),
    ...contentRow(rule, ruleset, names, lang),
  ])
}

/** The papers that each tier owes, and the contents that each type of them must have. Markdown. */
export function profilePage(ruleset: Ruleset, lang: Lang): string {
  const words = PROFILE_WORDS[lang]
  const names = namesOf(ruleset.catalogue, lang)
  const byType = rulesByType(ruleset)
  const hasRules = (type: string) => (byType.get(type)?.length ?? 0) > 0
  const tiers = Object.entries(ruleset.profile).flatMap(([tier, papers]) => {
    const extras = (ruleset.extras[tier] ?? []).map((type) => nameIn(names.types, type))
    return [
      `## ${words.tier(nameIn(names.tiers, tier), papers.length)}`,
      markdownTable(
        words.columns,
        papers.map((paper) => paperRow(paper, names, hasRules, lang)),
      ),
      ...(extras.length > 0 ? [words.extras(extras.join(', '))] : []),
    ]
  })
  const rows = [...byType].flatMap(([type, rules]) => contentRows(type, rules, ruleset, names, lang))
  return [
    `# ${words.title}`,
    ...words.intro,
    ...tiers,
    ...scoringSection(ruleset, names, groundsCell(ruleset.scoring.basis, lang), lang),
    `## ${words.contents}`,
    words.contentIntro,
    markdownTable(words.contentColumns, rows),
    words.total(byType.size, [...byType.values()].flat().length),
  ].join('\n\n')
}

import {
  type Document,
  type Finding,
  type Hit,
  headingText,
  type Lang,
  type Paragraph,
  partKind,
  SEVERITIES,
  type SuppressedFinding,
  sectionPath,
} from '../model/index.js'
import { basisFor, type Rule, type Ruleset, renderTemplate, type Values } from '../ruleset/index.js'
import { byCodePoint, fold, hash } from '../text/index.js'
import { makeContext } from './context.js'
import { failure, unread } from './failure.js'
import { placeAt, startOf } from './place.js'
import { suppress } from './suppress.js'
import { commonValues, ownValues } from './values.js'
import { type Told, withoutYielding } from './yielding.js'

export interface RunOptions {
  lang: Lang
  /** ISO 8601; the day on which undated documents are judged. */
  today: string
  /** Told why a rule broke; the error may hold text of the document. */
  onRuleFailure?: (rule: string, error: unknown) => void
}

/**
 * A name for what a hit is about that stays when other text changes, and numbers with it: the titles of the sections
 * around, not their labels. What is missing is known by its own name, not by what happens to stand before the gap.
 */
function fingerprintOf(rule: string, { node, actual, expected, gap, subject, sections = [] }: Hit): string {
  const around = gap ? sections.slice(0, -1) : sections
  const last = sections.at(-1)
  const about = last && actual === headingText(last) ? last.title : (actual ?? expected?.join(' ') ?? '')
  const titles = around.map(({ label, title }) => fold(title || (label ?? '')))
  const part = partKind((node as Partial<Paragraph> | undefined)?.data?.part)
  return hash(
    [rule, ...(part === null ? [] : [part]), ...titles, ...(subject === undefined ? [] : [subject]), fold(about)].join(
      '\n',
    ),
  )
}

function toFinding(
  rule: Rule,
  hit: Hit,
  document: Document,
  today: string,
  ruleset: Ruleset,
  common: Values,
  lang: Lang,
): Finding {
  const section = sectionPath(hit.sections ?? [])
  const values = { ...common, section: section || null, ...ownValues(hit, lang) }
  const basis = basisFor(rule.basis, document.facts.date ?? today, ruleset.instruments)
  const finding: Finding = {
    rule: rule.id,
    severity: rule.severity,
    message: renderTemplate(rule.message[lang], values),
    ...(rule.hint ? { hint: renderTemplate(rule.hint[lang], values) } : {}),
    place: hit.node ? placeAt({ ...hit, node: hit.node }, document.format) : startOf(document),
    ...(hit.actual === undefined ? {} : { actual: hit.actual }),
    ...(hit.expected === undefined ? {} : { expected: hit.expected }),
    ...(basis.length > 0 ? { basis } : {}),
    fingerprint: fingerprintOf(rule.id, hit),
  }
  if (hit.related) {
    finding.related = hit.related.map((related) => ({
      place: placeAt(related, document.format),
      message: related.message[lang],
    }))
  }
  if (hit.fix) finding.fix = hit.fix
  return finding
}

/** Place, the main text before what stands beside it, then severity, then rule id: the same on every machine. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    byCodePoint(a.place?.part ?? '', b.place?.part ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.message, b.message)
  )
}

/** What running the rules gave. */
export interface Outcome {
  /** The number of rules that are for documents of its type; of those for any document where no rule names types. */
  rules: number
  findings: Finding[]
  /** What comments in the document ask to pass over. */
  suppressed: SuppressedFinding[]
}

const namesTypes = ({ when }: Rule) => when.type !== undefined

/**
 * How many rules tell whether the content of a document is right. Those for documents of any type, as on blanks that
 * were left or instruments that lapsed, say nothing of what a document of its type must contain.
 */
const countOf = (rules: readonly Rule[], ruleset: Ruleset) =>
  ruleset.rules.some(namesTypes) ? rules.filter(namesTypes).length : rules.length

/** Runs every rule that is for a document over it. */
export function runRules(ruleset: Ruleset, document: Document, { lang, today, onRuleFailure }: RunOptions): Outcome {
  const rules = ruleset.rulesFor(document)
  const context = makeContext(document, today)
  const common = commonValues(ruleset, document, lang)
  const told: Told[] = []
  const failures = unread(document, lang)
  const broken = new Set<string>()
  for (const rule of rules) {
    try {
      for (const hit of rule.run(context))
        told.push({
          rule,
          finding: toFinding(rule, hit, document, today, ruleset, common, lang),
          isPlaced: hit.node !== undefined,
        })
    } catch (error) {
      onRuleFailure?.(rule.id, error)
      broken.add(rule.id)
      failures.push(failure(rule.id, lang))
    }
  }
  const all = [...failures, ...withoutYielding(told).map(({ finding }) => finding)]
  const { findings, suppressed } = suppress(all.sort(compareFindings), document, {
    lang,
    known: ruleset.ruleIds,
    broken,
  })
  return { rules: countOf(rules, ruleset), findings: findings.sort(compareFindings), suppressed }
}

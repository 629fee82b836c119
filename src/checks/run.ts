import type { Node } from 'unist'
import {
  type CheckContext,
  type Document,
  type Finding,
  type Hit,
  headingText,
  type Lang,
  type Paragraph,
  type Place,
  paragraphsOf,
  partKind,
  placeOf,
  SEVERITIES,
  type Section,
  type SuppressedFinding,
  sectionPath,
  stretchOf,
} from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import { basisFor, type Rule, type Ruleset, renderTemplate, type Values } from '../ruleset/index.js'
import { byCodePoint, type FoldedText, fold, foldForTerms, hash, printDate } from '../text/index.js'
import { suppress } from './suppress.js'

export interface RunOptions {
  lang: Lang
  /** ISO 8601; the day on which undated documents are judged. */
  today: string
  /** Told why a rule broke; the error may hold text of the document. */
  onRuleFailure?: (rule: string, error: unknown) => void
}

export const RULE_FAILED = 'internal/rule-failed'
export const NOT_READ = 'internal/not-read'

function makeContext(document: Document, today: string): CheckContext {
  const made = new Map<object | string, unknown>()
  const folded = { lenient: new Map<string, FoldedText>(), strict: new Map<string, FoldedText>() }
  return {
    document,
    today,
    fold(text, lenient) {
      const known = lenient ? folded.lenient : folded.strict
      let result = known.get(text)
      if (result === undefined) {
        result = foldForTerms(text, lenient)
        known.set(text, result)
      }
      return result
    },
    memo<T>(key: object | string, make: () => T): T {
      if (!made.has(key)) made.set(key, make())
      return made.get(key) as T
    },
  }
}

/** What every rule's message may speak of. */
function commonValues({ catalogue }: Ruleset, { facts }: Document, lang: Lang): Values {
  const type = facts.type === null ? undefined : catalogue.types[facts.type]
  const tier = facts.tier === null ? undefined : catalogue.tiers[facts.tier]
  return {
    type: type ? wordingOf(type.name)[lang] : null,
    typeName: facts.typeName,
    tier: tier ? wordingOf(tier.name)[lang] : null,
    year: facts.year,
    previousYear: facts.year === null ? null : facts.year - 1,
    date: facts.date === null ? null : printDate(facts.date, lang),
    issuer: facts.issuer,
  }
}

function localValues(hit: Hit, section: string, lang: Lang): Values {
  const values: Values = {
    section: section || null,
    actual: hit.actual ?? null,
    expected: hit.expected?.join(', ') ?? null,
  }
  for (const [name, value] of Object.entries(hit.values ?? {})) {
    values[name] = value !== null && typeof value === 'object' ? value[lang] : value
  }
  return values
}

/** The first line of the document stands for what has no place. */
function startOf({ tree }: Document): Place {
  const [first] = paragraphsOf(tree.children)
  return first ? placeOf(first) : { line: 1, column: 1 }
}

/** The exact stretch that is meant, where its place can be told; else the whole of what holds it. */
function placeAt(
  { node, from, to, sections = [] }: { node: Node; from?: number; to?: number; sections?: Section[] },
  format: Document['format'],
): Place {
  const place = placeOf(node, sectionPath(sections))
  if (node.type !== 'paragraph' || from === undefined || to === undefined || to <= from) return place
  const stretch = stretchOf(node as Paragraph, from, to, format)
  if (!stretch) return place
  const { start, end } = stretch
  return { ...place, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
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

function toFinding(rule: Rule, hit: Hit, document: Document, ruleset: Ruleset, common: Values, lang: Lang): Finding {
  const section = sectionPath(hit.sections ?? [])
  const values = { ...common, ...localValues(hit, section, lang) }
  const basis = basisFor(rule.basis, document.facts.date, ruleset.instruments)
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

/** A rule that breaks is reported on the file that broke it, and the others go on. The document's text stays out of it. */
export function failure(rule: string, lang: Lang): Finding {
  const message = {
    vi: `Quy tắc “${rule}” gặp lỗi và chưa kiểm tra được văn bản này.`,
    en: `The rule “${rule}” broke and did not check this document.`,
  }
  const hint = {
    vi: 'Tắt quy tắc này trong bộ quy tắc (severity: off) hoặc báo cho người bảo trì.',
    en: 'Switch the rule off in the ruleset (severity: off) or tell its maintainer.',
  }
  return {
    rule: RULE_FAILED,
    severity: 'error',
    message: message[lang],
    hint: hint[lang],
    fingerprint: hash(`${RULE_FAILED}\n${rule}`),
  }
}

/** What the reader could not read is told, so that nobody takes it for checked. */
function unread({ reading: { messages } }: Document, lang: Lang): Finding[] {
  return messages
    .filter(({ code }) => code === 'imported-chunk')
    .map(({ detail }) => {
      const message = {
        vi: `Văn bản chèn nội dung từ tệp khác ở ${detail} chỗ; phần đó chưa được kiểm tra.`,
        en: `The document imports text from other files in ${detail} places; it was not checked.`,
      }
      const hint = {
        vi: 'Mở văn bản bằng Word, lưu lại (Word sẽ đưa nội dung đó vào văn bản), rồi kiểm tra lại.',
        en: 'Open the document in Word and save it again: Word takes the text in. Then check it again.',
      }
      return {
        rule: NOT_READ,
        severity: 'warn' as const,
        message: message[lang],
        hint: hint[lang],
        fingerprint: hash(NOT_READ),
      }
    })
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
  /** The number of rules that are for the document. */
  rules: number
  findings: Finding[]
  /** What comments in the document ask to pass over. */
  suppressed: SuppressedFinding[]
}

/** Runs every rule that is for a document over it. */
export function runRules(ruleset: Ruleset, document: Document, { lang, today, onRuleFailure }: RunOptions): Outcome {
  const rules = ruleset.rulesFor(document)
  const context = makeContext(document, today)
  const common = commonValues(ruleset, document, lang)
  const all = unread(document, lang)
  const broken = new Set<string>()
  for (const rule of rules) {
    try {
      for (const hit of rule.run(context)) all.push(toFinding(rule, hit, document, ruleset, common, lang))
    } catch (error) {
      onRuleFailure?.(rule.id, error)
      broken.add(rule.id)
      all.push(failure(rule.id, lang))
    }
  }
  const { findings, suppressed } = suppress(all.sort(compareFindings), document, {
    lang,
    known: ruleset.ruleIds,
    broken,
  })
  return { rules: rules.length, findings: findings.sort(compareFindings), suppressed }
}

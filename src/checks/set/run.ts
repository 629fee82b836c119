import {
  type Catalogue,
  type Finding,
  type Lang,
  noteKeyOf,
  type PaperSet,
  SEVERITIES,
  UNKNOWN_FACTS,
} from '../../model/index.js'
import { wordingOf } from '../../model/wording.js'
import { basisFor, type Ruleset, renderTemplate, type Subject, type Values } from '../../ruleset/index.js'
import { byCodePoint, fold, hash } from '../../text/index.js'
import { makeFold } from '../context.js'
import { failure } from '../failure.js'
import { ownValues } from '../values.js'

export interface SetRunOptions {
  /** Every unit of the dossier; the one at hand alone if absent. */
  sets?: readonly PaperSet[]
  lang: Lang
  /** ISO 8601; the day on which is judged what is due. */
  asOf: string
  /** Told why a rule broke; the error may hold text of the documents. */
  onRuleFailure?: (rule: string, error: unknown) => void
}

/** A unit as far as conditions and overrides ask for it. */
export const subjectOf = ({ unit, superior, tier, year }: PaperSet): Subject => ({
  name: null,
  format: 'docx',
  facts: { ...UNKNOWN_FACTS, issuer: unit, superior, tier, year },
  isDraft: false,
})

/** What every message about a set may speak of. */
function commonValues({ tiers }: Catalogue, { unit, tier, year }: PaperSet, lang: Lang): Values {
  const known = tier === null ? undefined : tiers[tier]
  return { issuer: unit, year, previousYear: year - 1, tier: known ? wordingOf(known.name)[lang] : null }
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.message, b.message) ||
    byCodePoint(a.fingerprint, b.fingerprint)
  )
}

/** Runs the rules of sets over the papers of one unit and year; those for other tiers are left out. */
export function runSetRules(
  ruleset: Ruleset,
  set: PaperSet,
  { lang, asOf, sets = [set], onRuleFailure }: SetRunOptions,
): Finding[] {
  const { catalogue, instruments, extras } = ruleset
  const shared = { set, sets, asOf, catalogue, extras, fold: makeFold() }
  const common = commonValues(catalogue, set, lang)
  const findings: Finding[] = []
  for (const rule of ruleset.setRulesFor(subjectOf(set))) {
    const tiers = rule.when.tier === undefined ? null : [rule.when.tier].flat()
    if (tiers !== null && (set.tier === null || !tiers.includes(set.tier))) continue
    try {
      const key = noteKeyOf(rule.check)
      for (const hit of rule.run({ ...shared, noteOf: ({ notes }) => notes[key] })) {
        const values = { ...common, ...ownValues(hit, lang) }
        const own = hit.basis && hit.basis.length > 0 ? hit.basis : rule.basis
        const basis = basisFor(own, asOf, instruments)
        const files = hit.papers?.map(({ file }) => file) ?? []
        const print = [
          rule.id,
          fold(set.unit ?? ''),
          set.year,
          ...files,
          hit.actual ?? '',
          hit.expected?.join(' ') ?? '',
        ]
        findings.push({
          rule: rule.id,
          severity: rule.severity,
          message: renderTemplate(rule.message[lang], values),
          ...(rule.hint ? { hint: renderTemplate(rule.hint[lang], values) } : {}),
          ...(files.length > 0 ? { files } : {}),
          ...(hit.actual === undefined ? {} : { actual: hit.actual }),
          ...(hit.expected === undefined ? {} : { expected: hit.expected }),
          ...(basis.length > 0 ? { basis } : {}),
          fingerprint: hash(print.join('\n')),
        })
      }
    } catch (error) {
      onRuleFailure?.(rule.id, error)
      findings.push(failure(rule.id, lang))
    }
  }
  return findings.sort(compareFindings)
}

import { DangLintError, type Finding, type Paper, type PaperSet, type Period } from '../../model/index.js'
import type { ExamplePaper, Ruleset, RuleTest } from '../../ruleset/index.js'
import { byCodePoint, nearest } from '../../text/index.js'

/** The year and the unit of an example that names none. */
const YEAR = 2027
const UNIT = 'ĐƠN VỊ A'
const SPANS = { H: 'half', Q: 'quarter' } as const

type With = NonNullable<RuleTest['with']>

/** The tier of an example that names none: the lowest one at which a body owes papers. */
const lowestTier = ({ profile, catalogue: { tiers } }: Ruleset): string | null =>
  Object.keys(profile).findLast((tier) => tiers[tier]?.issuer !== undefined) ?? null

/** `2027-03` as a part of the year. */
export function periodIn(written: string | number): Period {
  const [, kind, index] = /-([HQ]?)(\d+)$/u.exec(String(written)) ?? []
  if (index === undefined) return { span: 'year', index: 1 }
  return { span: kind === 'H' || kind === 'Q' ? SPANS[kind] : 'month', index: Number(index) }
}

/** The name of the file of a paper that has none: papers of one type are told apart by all that is given of them. */
export function fileOf({ file, number, type, period, date, person }: ExamplePaper): string {
  if (file !== undefined) return file
  const parts = [number?.replace(/[/\\]/gu, '-'), type, period ?? date, person]
  return `${parts.filter((part) => part !== undefined).join(' ') || 'van-ban'}.md`
}

/** A finding of a rule of documents, of which an example gives only the name. */
export function findingBy(rule: string, { declared, ruleIds }: Ruleset): Finding {
  const known = declared.find(({ id }) => id === rule)
  if (known) {
    const severity = known.severity === 'off' ? 'warn' : known.severity
    return { rule, severity, message: known.title.vi, fingerprint: '' }
  }
  const near = nearest(rule, ruleIds)
  throw new DangLintError('ruleset-unknown', {
    message: { vi: `Không có quy tắc “${rule}”.`, en: `There is no rule “${rule}”.` },
    hint: {
      vi: `${near ? `Có phải “${near}”? ` : ''}Ghi mã của quy tắc. Ví dụ: findings: [nghi-quyet-nam/ktgs]`,
      en: `${near ? `Did you mean “${near}”? ` : ''}Give the id of a rule. For example: findings: [nghi-quyet-nam/ktgs]`,
    },
  })
}

/** A unit of an example without papers; of those beside the one that it is about only the name is known. */
export function emptyUnit(unit: string | null, known: With, ruleset: Ruleset): PaperSet {
  const { superior = null, year = YEAR, members = [], officers = [], term, unknown } = known
  const [from, to] = (term ?? '').split('-').map(Number)
  return {
    unit: unknown ? null : (unit ?? known.issuer ?? UNIT),
    superior,
    tier: known.tier ?? (unknown ? null : lowestTier(ruleset)),
    year,
    papers: [],
    others: [],
    members: members.map((one) => {
      if (typeof one === 'string') return { name: one }
      const { exempt, ...member } = one
      return exempt ? { ...member, isExempt: true } : member
    }),
    officers,
    term: from !== undefined && to !== undefined ? { from, to } : null,
    since: known.since ?? null,
    also: known.also ?? [],
    folder: known.folder ?? null,
  }
}

/** The day on which a set is judged that names none: the year is over. */
export const dayAfter = ({ year }: Pick<PaperSet, 'year'>): string => `${year + 1}-12-31`

/** Puts papers where they belong: those about other years apart, as of a dossier. */
export function fill(set: PaperSet, papers: readonly Paper[]): PaperSet {
  const isOwn = ({ facts: { year } }: Paper) => year === null || year === set.year
  const sorted = [...papers].sort((a, b) => byCodePoint(a.file, b.file))
  return { ...set, papers: sorted.filter(isOwn), others: sorted.filter((paper) => !isOwn(paper)) }
}

import type { OwedPaper, OwedReport, UnitReport } from '../../model/index.js'
import { plain } from '../plain.js'
import type { DossierReportOptions } from './options.js'
import { DOSSIER_WORDS } from './words.js'

/** What ids are called for people. All names are safe to print on one line. */
export interface DossierNames {
  unit(unit: Pick<UnitReport, 'unit'>): string
  tier(tier: string | null): string
  /** A document type, as the tier calls it that owes it. */
  paper(type: string, tier: string | null): string
  /** What is owed, as whoever owes it calls it: a member's paper as members do. */
  owed(paper: Pick<OwedReport, 'type' | 'person'>, tier: string | null): string
  /** What a rule asks for; its id where the ruleset does not know it. */
  rule(rule: string): string
}

/** Makes what names units, tiers, papers and rules for people. */
export function makeNames({ lang, names, profile, rules }: DossierReportOptions): DossierNames {
  const words = DOSSIER_WORDS[lang]
  const titles = new Map(rules.map(({ id, title }) => [id, plain(title)]))
  const everywhere = Object.values(profile).flat()
  const called = (paper: OwedPaper | undefined, type: string) => plain(paper?.name[lang] ?? names.types[type] ?? type)
  const paper = (type: string, tier: string | null) =>
    called(
      (tier === null ? undefined : profile[tier])?.find((one) => one.type === type),
      type,
    )
  return {
    unit: ({ unit }) => (unit === null ? words.noUnit : plain(unit)),
    tier: (tier) => (tier === null ? words.noTier : plain(names.tiers[tier] ?? tier)),
    paper,
    owed: ({ type, person }, tier) =>
      person === null
        ? paper(type, tier)
        : called(
            everywhere.find((one) => one.isMember && one.type === type),
            type,
          ),
    rule: (rule) => titles.get(rule) ?? plain(rule),
  }
}

import type { Document, Hit, Lang } from '../model/index.js'
import { wordingOf } from '../model/wording.js'
import type { Ruleset, Values } from '../ruleset/index.js'
import { printDate } from '../text/index.js'

/** What the message of every rule may speak of. */
export function commonValues({ catalogue }: Ruleset, { facts }: Document, lang: Lang): Values {
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

/** What a message speaks of beside what all may speak of, in its language. */
export function ownValues(
  { actual, expected, values = {} }: Pick<Hit, 'actual' | 'expected' | 'values'>,
  lang: Lang,
): Values {
  const own: Values = { actual: actual ?? null, expected: expected?.join(', ') ?? null }
  for (const [name, value] of Object.entries(values)) {
    own[name] = value !== null && typeof value === 'object' ? value[lang] : value
  }
  return own
}

import { DangLintError, type Due, type ErrorPlace, PER_YEAR, type Wording } from '../model/index.js'
import { asList } from '../text/index.js'
import { dueMistake } from './due.js'
import type { Merged } from './merge.js'
import type { Locate, Path } from './position.js'
import type { PaperSource, RulesetSource, TierPapers } from './types.js'
import { unknownInstrument, unknownName } from './unknown.js'

/** A paper as a ruleset speaks of it, and where. */
interface Named {
  type: string
  entry: Partial<PaperSource>
  /** Leads to its keys. */
  path: Path
  typePlace: ErrorPlace
}

function papersIn(tier: string, entries: TierPapers, locate: Locate): Named[] {
  if (Array.isArray(entries))
    return entries.map(({ type, ...entry }, index) => {
      const path = ['profile', tier, index]
      return { type, entry, path, typePlace: locate([...path, 'type']) }
    })
  return Object.entries(entries).flatMap(([type, entry]) => {
    const path = ['profile', tier, type]
    return entry === null ? [] : [{ type, entry, path, typePlace: locate(path, true) }]
  })
}

const refuse = (message: Wording, hint: Wording, place: ErrorPlace) =>
  new DangLintError('ruleset-value', { message, hint, place })

function twice(papers: readonly Named[]): DangLintError[] {
  return papers
    .filter(({ type }, index) => papers.findIndex((other) => other.type === type) < index)
    .map(({ type, typePlace }) =>
      refuse(
        { vi: `Loại “${type}” có hai lần trong danh sách.`, en: `The type “${type}” stands in the list twice.` },
        {
          vi: `Bỏ một lần; nộp nhiều kỳ trong năm thì đổi “per”. Ví dụ: - { type: ${type}, per: quarter }`,
          en: `Take one out; of a paper for several periods change “per”. For example: - { type: ${type}, per: quarter }`,
        },
        typePlace,
      ),
    )
}

/** That of several days there is one for each period. */
function wrongCount(due: PaperSource['due'], per: keyof typeof PER_YEAR, place: ErrorPlace): DangLintError[] {
  if (!Array.isArray(due) || due.length === PER_YEAR[per]) return []
  return [
    refuse(
      {
        vi: `“due” có ${due.length} hạn, nhưng “per: ${per}” thì mỗi năm có ${PER_YEAR[per]} kỳ.`,
        en: `“due” gives ${due.length} days, but with “per: ${per}” a year has ${PER_YEAR[per]} periods.`,
      },
      {
        vi: 'Ghi một hạn chung cho mọi kỳ, hoặc mỗi kỳ một hạn. Ví dụ: per: half, due: [{ day: 30, month: 6 }, { day: 15, month: 12 }]',
        en: 'Give one for all periods, or one for each. For example: per: half, due: [{ day: 30, month: 6 }, { day: 15, month: 12 }]',
      },
      place,
    ),
  ]
}

/** What is owed once in a term has no day in the calendar of a year. */
function notInTerm(due: PaperSource['due'], place: ErrorPlace): DangLintError[] {
  if (due === undefined || (!Array.isArray(due) && due.days !== undefined && due.after !== undefined)) return []
  return [
    refuse(
      {
        vi: '“per: term” thì hạn phải tính theo số ngày sau một văn bản khác.',
        en: 'With “per: term” the day must be counted from another paper.',
      },
      {
        vi: 'Ghi “days” và “after”. Ví dụ: due: { days: 90, after: nghi-quyet-dai-hoi }',
        en: 'Give “days” and “after”. For example: due: { days: 90, after: nghi-quyet-dai-hoi }',
      },
      place,
    ),
  ]
}

const each = (due: PaperSource['due'], path: Path): [Due, Path][] =>
  Array.isArray(due) ? due.map((one, index) => [one, [...path, index]]) : due === undefined ? [] : [[due, path]]

/** What is wrong with the days of a paper as it stands once all rulesets lie on top of each other. */
function wrongDays({ entry, path }: Named, { per, due }: PaperSource, locate: Locate): DangLintError[] {
  // What the ruleset leaves as it was inherited is shown where it changes the paper.
  const place = locate([...path, entry.due === undefined ? 'per' : 'due'])
  const mistakes = each(due, [...path, 'due']).flatMap(([one, at]) => {
    const mistake = dueMistake(one)
    return mistake ? [refuse(mistake.message, mistake.hint, locate(at))] : []
  })
  if (mistakes.length > 0) return mistakes
  return per === 'term' ? notInTerm(due, place) : wrongCount(due, per, place)
}

function unknownIn({ type, entry, path, typePlace }: Named, merged: Merged, locate: Locate): DangLintError[] {
  const types = Object.keys(merged.types)
  const after = each(entry.due, [...path, 'due']).flatMap(([due, at]) =>
    asList(due.after).flatMap((name, index) =>
      unknownName('after', name, types, locate([...at, 'after', ...(Array.isArray(due.after) ? [index] : [])])),
    ),
  )
  const others = asList(entry.or).flatMap((name, index) =>
    unknownName('or', name, types, locate([...path, 'or', ...(Array.isArray(entry.or) ? [index] : [])])),
  )
  const grounds = (['basis', 'dueBasis'] as const).flatMap((key) =>
    (entry[key] ?? []).flatMap(({ instrument }, index) =>
      unknownInstrument(instrument, merged.instruments, locate([...path, key, index, 'instrument'])),
    ),
  )
  return [...unknownName('type', type, types, typePlace), ...others, ...after, ...grounds]
}

/** What a ruleset says of the papers that are owed and that cannot be. */
export function findFalsePapers(
  { id, profile = {}, extras = {} }: RulesetSource,
  merged: Merged,
  locate: Locate,
): DangLintError[] {
  const tiers = Object.keys(merged.tiers)
  const inTiers = Object.entries(profile).flatMap(([tier, entries]) => {
    const papers = papersIn(tier, entries, locate)
    return [
      ...unknownName('profile', tier, tiers, locate(['profile', tier], true)),
      ...(Array.isArray(entries) ? twice(papers) : []),
      ...papers.flatMap((paper) => {
        const whole = merged.profile.papers[tier]?.[paper.type]
        const isLast = merged.profile.papersBy[tier]?.[paper.type] === id
        return [...unknownIn(paper, merged, locate), ...(whole && isLast ? wrongDays(paper, whole, locate) : [])]
      }),
    ]
  })
  const inExtras = Object.entries(extras).flatMap(([tier, entry]) => {
    const path = Array.isArray(entry) ? ['extras', tier] : ['extras', tier, 'add']
    const types = Array.isArray(entry) ? entry : (entry.add ?? [])
    return [
      ...unknownName('extras', tier, tiers, locate(['extras', tier], true)),
      ...types.flatMap((type, index) =>
        unknownName('extras', type, Object.keys(merged.types), locate([...path, index])),
      ),
    ]
  })
  return [...inTiers, ...inExtras]
}

import type { Basis, Catalogue, CompileTools, Due, PaperSet, Period, Span, Wording } from '../../model/index.js'
import { asList } from '../../text/index.js'
import { compileDue, endOfPeriod } from './due.js'
import { papersOf, typeName } from './papers.js'
import { periodsOf } from './period.js'
import { compileProfilePapers, type ProfilePaper } from './profile.js'

/** A paper that is owed, as a rule names it. */
interface PaperOptions {
  type: string | string[]
  per?: Span
  member?: boolean
  due?: Due
}

/** What a rule says of what is owed: the papers by name, or those of the profile. */
export interface OwedOptions {
  papers?: PaperOptions[]
  profile?: true
  assumed?: boolean
}

/** What a unit owes, wherever that is said. */
export interface Owed {
  /** The types that will do, the one that is meant first. */
  types: readonly string[]
  name: Wording
  periods: Period[]
  /** Owed by each member. */
  isMember: boolean
  /** The end of the period where no day is set; null where it is counted from a paper that is not there. */
  dueOn(period: Period, set: PaperSet): string | null
  dueNote: Wording | null
  /** Grounds of its own; empty where only the rule has some. */
  basis: Basis[]
}

export type OwedBy = (set: PaperSet, catalogue: Catalogue) => Owed[]

const endOf = (period: Period, { year }: PaperSet) => endOfPeriod(period, year)

function namesOf(types: readonly string[], catalogue: Catalogue): Wording {
  const names = types.map((type) => typeName(catalogue, type))
  return { vi: names.map(({ vi }) => vi).join(' / '), en: names.map(({ en }) => en).join(' / ') }
}

/** What is owed as the rule itself says. */
function owedByOptions(papers: readonly PaperOptions[], tools: CompileTools): OwedBy {
  const owed = papers.map(({ type, per = 'year', member = false, due }, index) => ({
    types: asList(type),
    periods: periodsOf(per),
    isMember: member,
    dueOn: due === undefined ? endOf : compileDue(due, tools, ['papers', index, 'due']),
    dueNote: null,
    basis: [],
  }))
  return (_, catalogue) => owed.map((one) => ({ ...one, name: namesOf(one.types, catalogue) }))
}

/**
 * Whether the papers of a year can tell that a paper is owed. What is owed once in a term is so in the year in which it
 * is handed in or falls due, which is known where the paper is there that the day is counted from; in all others nobody
 * misses it.
 */
function isOwed({ paper, periods: [year], dueOn }: ProfilePaper, set: PaperSet): boolean {
  if (paper.per !== 'term' || papersOf(set, [paper.type, ...paper.alternatives]).length > 0) return true
  const day = year ? dueOn(year, set) : null
  return day?.startsWith(String(set.year)) ?? false
}

/**
 * What is owed as the profile says of the tier.
 * @param assumed whether to tell only what rests on our proposal, or only the rest
 */
export function owedByProfile(tools: Pick<CompileTools, 'profile' | 'fail'>, assumed?: boolean): OwedBy {
  const papersFor = compileProfilePapers(tools, assumed, ({ basis }) => basis)
  return (set, catalogue) =>
    papersFor(set, catalogue)
      .filter((one) => isOwed(one, set))
      .map(({ paper: { type, alternatives, name, isMember, due, dueNote, basis }, periods, dueOn }) => ({
        types: [type, ...alternatives],
        name,
        periods,
        isMember,
        dueOn: due.length > 0 ? dueOn : endOf,
        dueNote,
        basis,
      }))
}

/** Compiles what a rule says of what is owed. */
export function compileOwed({ papers, profile, assumed }: OwedOptions, tools: CompileTools): OwedBy {
  if (papers && profile === undefined && assumed === undefined) return owedByOptions(papers, tools)
  if (profile && !papers) return owedByProfile(tools, assumed)
  return tools.fail(
    papers ? ['papers'] : [],
    {
      vi: 'Cần hoặc “papers”, hoặc “profile: true” (có thể kèm “assumed”), không được thiếu hay có cả hai.',
      en: 'Either “papers” or “profile: true”, which “assumed” may go with, is needed, not both.',
    },
    {
      vi: 'Ví dụ: check: { kind: complete, profile: true }, hoặc check: { kind: complete, papers: [{ type: nghi-quyet-nam }] }',
      en: 'For example: check: { kind: complete, profile: true }, or check: { kind: complete, papers: [{ type: nghi-quyet-nam }] }',
    },
  )
}

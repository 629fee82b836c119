import type { Basis, Catalogue, CompileTools, Due, PaperSet, Period, Span, Wording } from '../../model/index.js'
import { asList } from '../../text/index.js'
import { compileDue } from './due.js'
import { periodsOf } from './period.js'
import { compileProfilePapers } from './profile.js'

/** What a rule says of the days on which papers are due: its own, or those of the profile. */
export interface DatedOptions {
  type?: string | string[]
  per?: Span
  due?: Due
  profile?: true
  assumed?: boolean
}

/** Papers with the day on which they are due. */
export interface Dated {
  types: readonly string[]
  /** Whether each member owes it; null where the rule says no more than the type. */
  isMember: boolean | null
  /** Null where the type of the paper says what it is called. */
  name: Wording | null
  periods: Period[]
  dueOn(period: Period, set: PaperSet): string | null
  dueNote: Wording | null
  /** Grounds of its own; empty where only the rule has some. */
  basis: Basis[]
}

type DatedBy = (set: PaperSet, catalogue: Catalogue) => Dated[]

/** The days that the profile sets for what the tier owes. */
function datedByProfile(tools: CompileTools, assumed: boolean | undefined): DatedBy {
  const papersFor = compileProfilePapers(tools, assumed, ({ dueBasis }) => dueBasis)
  return (set, catalogue) =>
    papersFor(set, catalogue).map(
      ({ paper: { type, alternatives, isMember, name, dueNote, dueBasis }, periods, dueOn }) => ({
        types: [type, ...alternatives],
        isMember,
        name,
        periods,
        dueOn,
        dueNote,
        basis: dueBasis,
      }),
    )
}

/** Compiles what a rule says of the days on which papers are due. */
export function compileDated({ type, per, due, profile, assumed }: DatedOptions, tools: CompileTools): DatedBy {
  const isOwn = type !== undefined && due !== undefined
  const isProfile = type === undefined && due === undefined && per === undefined
  if (profile && isProfile) return datedByProfile(tools, assumed)
  if (isOwn && profile === undefined && assumed === undefined) {
    const types = asList(type)
    const dueOn = compileDue(due, tools, ['due'])
    const dated = [
      { types, isMember: null, name: null, periods: periodsOf(per ?? 'year'), dueOn, dueNote: null, basis: [] },
    ]
    return () => dated
  }
  return tools.fail(
    [],
    {
      vi: 'Cần hoặc “type” và “due”, hoặc “profile: true” (có thể kèm “assumed”), không được thiếu hay có cả hai.',
      en: 'Either “type” and “due”, or “profile: true”, which “assumed” may go with, is needed, not both.',
    },
    {
      vi: 'Ví dụ: check: { kind: deadline, profile: true }, hoặc check: { kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1 } }',
      en: 'For example: check: { kind: deadline, profile: true }, or check: { kind: deadline, type: nghi-quyet-nam, due: { day: 31, month: 1 } }',
    },
  )
}

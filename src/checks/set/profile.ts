import type { Basis, Catalogue, CompileTools, OwedPaper, PaperSet, Period } from '../../model/index.js'
import { isAssumed } from '../../ruleset/basis.js'
import { compileDue } from './due.js'
import { periodsOf } from './period.js'

/** A paper of the profile, ready to be judged. */
export interface ProfilePaper {
  paper: OwedPaper
  periods: Period[]
  /** Null where no day is set, or it is counted from a paper that is not there. */
  dueOn(period: Period, set: PaperSet): string | null
}

/** What the kinds share that can take what is owed from the profile. */
export const PROFILE_OPTIONS = {
  profile: { description: 'true: the papers that the profile says the tier of the unit owes', const: true },
  assumed: {
    description: 'Of the profile, true: only what is our proposal; false: all but that; both if absent',
    type: 'boolean',
  },
} as const

type Fail = Pick<CompileTools, 'fail'>

function compilePaper(paper: OwedPaper, tools: Fail): ProfilePaper {
  const days = paper.due.map((due) => compileDue(due, tools, ['profile']))
  return {
    paper,
    periods: periodsOf(paper.per === 'term' ? 'year' : paper.per),
    dueOn: (period, set) => (days.length > 1 ? days[period.index - 1] : days[0])?.(period, set) ?? null,
  }
}

/**
 * Makes what tells the papers that a unit owes by the profile of its tier; for members those of the tier that no body
 * issues for. A unit whose tier could not be told owes what nobody knows, and a guest owes it elsewhere.
 * @param assumed whether to tell only those that rest on our proposal, or only the others
 * @param grounds which grounds that is asked of
 */
export function compileProfilePapers(
  tools: Pick<CompileTools, 'profile' | 'fail'>,
  assumed: boolean | undefined,
  grounds: (paper: OwedPaper) => Basis[],
): (set: PaperSet, catalogue: Catalogue) => ProfilePaper[] {
  const byTier = Object.entries(tools.profile).map(([tier, papers]) => ({
    tier,
    papers: papers
      .filter((paper) => assumed === undefined || isAssumed(grounds(paper)) === assumed)
      .map((paper) => compilePaper(paper, tools)),
  }))
  return ({ tier, isGuest }, { tiers }) => {
    if (tier === null || isGuest) return []
    const isOfPeople = (id: string) => tiers[id]?.issuer === undefined
    return byTier.flatMap((one) => {
      if (one.tier === tier) return one.papers
      return isOfPeople(one.tier) ? one.papers.filter(({ paper }) => paper.isMember) : []
    })
  }
}

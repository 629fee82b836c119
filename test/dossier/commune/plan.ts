import { branchPapers } from './branch.js'
import type { Commune } from './cast.js'
import { committeePapers } from './committee.js'
import { memberPapers } from './member.js'
import type { Paper } from './paper.js'

/** Every paper of a commune, without their numbers: the committee’s, then those of each branch and its members. */
export function planPapers(commune: Commune): Paper[] {
  let index = 0
  return [
    ...committeePapers(commune),
    ...commune.branches.flatMap((branch, at) => [
      ...branchPapers(branch, at),
      ...branch.members.flatMap((member) => memberPapers(commune, branch, member, index++)),
    ]),
  ]
}

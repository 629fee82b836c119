import type { Paper } from '../../model/index.js'
import { byCodePoint, fold } from '../../text/index.js'
import { groupBy } from '../group-by.js'

/** What papers have in common that belong together: their unit alone, the part of the year, or the person. */
export type Kinship = 'unit' | 'period' | 'person'

/** What tells the papers that belong together; null for one of which that is not known. */
export function kinKey({ period, person, isMembers }: Paper, by: Kinship): string | null {
  if (by === 'unit') return isMembers ? null : ''
  if (by === 'person') return person === null ? null : fold(person)
  return period === null || isMembers ? null : `${period.span} ${period.index}`
}

/** The order in which papers were issued, those without a date first. */
export const byIssue = (one: Paper, other: Paper): number =>
  byCodePoint(one.facts.date ?? '', other.facts.date ?? '') || byCodePoint(one.file, other.file)

/** Of several copies of a paper the one that counts: the last one. Each by what it is kin by. */
export function lastOfEach(papers: readonly Paper[], by: Kinship): { key: string; paper: Paper }[] {
  const known = papers.flatMap((paper) => {
    const key = kinKey(paper, by)
    return key === null ? [] : [{ key, paper }]
  })
  return groupBy(known, ({ key, paper }) => `${paper.facts.type}\n${key}`).flatMap((copies) => {
    const last = copies.sort((a, b) => byIssue(a.paper, b.paper)).at(-1)
    return last ? [last] : []
  })
}

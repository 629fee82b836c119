import type { Paper, PaperSet } from '../../model/index.js'
import { fold } from '../../text/index.js'
import { groupBy } from '../group-by.js'

/** Whether two names are those of one person, however they are set. */
export const isSamePerson = (one: string, other: string): boolean => fold(one) === fold(other)

/**
 * Who owes a paper by the day on which it is due: the unit (null), or each member by name. Where the members are not
 * listed, those who handed in anything are; who joined later, or is excused, owes nothing.
 */
export function owersOf({ members, papers }: PaperSet, isByMember: boolean): (string | null)[] {
  if (!isByMember) return [null]
  if (members.length > 0) return members.filter(({ isExempt }) => !isExempt).map(({ name }) => name)
  return groupBy(
    papers.flatMap(({ person }) => person ?? []),
    fold,
  ).flatMap(([name]) => name ?? [])
}

/** The day from which somebody owes papers; null for always. */
export function owesFrom({ members, since }: PaperSet, person: string | null): string | null {
  const joined = person === null ? undefined : members.find(({ name }) => isSamePerson(name, person))?.since
  return [since, joined].reduce<string | null>((latest, day) => (day && (!latest || day > latest) ? day : latest), null)
}

/** Whether a paper is one of a person; null is the unit itself. */
export const isPaperOf = ({ person: name, isMembers }: Paper, person: string | null): boolean =>
  person === null ? !isMembers : name !== null && isSamePerson(name, person)

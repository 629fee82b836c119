import type { Paper } from '../../model/index.js'

/** “năm học 2027-2028” */
const SCHOOL_YEAR = /năm\s+học\s+(20\d\d)\s*[-–—]\s*(20\d\d)/iu

/** By when the programme of a school year is made: school begins in September. */
const START = '09-30'

/** The first and the last year of the school year that a paper is about; null where it is about none. */
export function schoolYearOf({ facts: { abstract } }: Pick<Paper, 'facts'>): [number, number] | null {
  const [, from, to] = SCHOOL_YEAR.exec((abstract ?? '').normalize('NFC')) ?? []
  return from === undefined || to === undefined ? null : [Number(from), Number(to)]
}

/** The day by which a paper is due, where others of its kind are so on a day: what is about a school year as that begins. */
export function dueFor(paper: Pick<Paper, 'facts'> | undefined, due: string): string {
  const [from] = (paper && schoolYearOf(paper)) ?? []
  const start = from === undefined ? due : `${from}-${START}`
  return start > due ? start : due
}

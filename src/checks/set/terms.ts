import type { Paper, PaperSet } from '../../model/index.js'

/** A term of office, both years included. */
export interface Term {
  from: number
  to: number
}

/** A term is told by its first and last year; longer stretches are something else. */
const LONGEST = 5

export const isTerm = ({ from, to }: Term): boolean => from < to && to - from <= LONGEST

export const covers = ({ from, to }: Term, year: number): boolean => from <= year && year <= to

export const printTerm = ({ from, to }: Term): string => `${from}–${to}`

export const isSameTerm = (one: Term, other: Term): boolean => one.from === other.from && one.to === other.to

/** The term that most papers name, the later one of two; null where none names one. */
export function mostNamed(terms: readonly Term[]): Term | null {
  const counted = terms.map((term) => ({ term, count: terms.filter((other) => isSameTerm(term, other)).length }))
  return (
    counted.sort((a, b) => b.count - a.count || b.term.from - a.term.from || b.term.to - a.term.to)[0]?.term ?? null
  )
}

/** The days on which a term began: congresses of the unit, by the date of their resolutions. */
export const congressesOf = ({ papers, others }: PaperSet, types: readonly string[]): string[] =>
  [...papers, ...others]
    .filter(({ isDraft, facts: { type } }: Paper) => !isDraft && types.includes(type ?? ''))
    .flatMap(({ facts: { date } }) => date ?? [])
    .sort()

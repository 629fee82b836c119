import type { Basis, Document, DocumentType, Instrument } from '../model/index.js'
import { asList, compileTerm, foldForTerms } from '../text/index.js'
import type { When } from './types.js'

/** What must be known of a document to tell which rules are for it. */
export type Subject = Pick<Document, 'name' | 'format' | 'facts'> & Partial<Pick<Document, 'isDraft'>>

const holds = (wanted: string | string[] | undefined, value: string | null, ifUnknown: boolean) =>
  wanted === undefined || (value === null ? ifUnknown : asList(wanted).includes(value))

function holdsUnit(wanted: When['unit'], issuer: string | null, ifUnknown: boolean): boolean {
  if (wanted === undefined) return true
  if (issuer === null) return ifUnknown
  const name = foldForTerms(issuer, true)
  return asList(wanted).some((term) => compileTerm(term).test(name))
}

function holdsYear(wanted: When['year'], year: number | null, ifUnknown: boolean): boolean {
  if (wanted === undefined) return true
  if (year === null) return ifUnknown
  const { from = year, to = year } = typeof wanted === 'number' ? { from: wanted, to: wanted } : wanted
  return from <= year && year <= to
}

/** The document types by id, as far as conditions ask for them. */
export type Types = Readonly<Record<string, Pick<DocumentType, 'ownForm'>>>

/**
 * Whether all conditions hold for a document.
 * @param otherwise the answer, unless the conditions ask for what is `known`, for a tier, system, unit or year that could not be told; a type that could not be told
 *   is no type, and a document that is older than all editions is held to none
 */
export function matches(
  { type, tier, system, edition, format, unit, year, draft, ownForm, known }: When,
  { facts, format: read, isDraft = false }: Omit<Subject, 'name'>,
  types: Types,
  otherwise: boolean,
): boolean {
  const ifUnknown = known ? false : otherwise
  const hasOwnForm = types[facts.type ?? '']?.ownForm ?? false
  return (
    (draft === undefined || draft === isDraft) &&
    (ownForm === undefined || ownForm === hasOwnForm) &&
    holds(type, facts.type, false) &&
    holds(tier, facts.tier, ifUnknown) &&
    holds(system, facts.system, ifUnknown) &&
    holds(edition, facts.edition, false) &&
    holds(format, read, false) &&
    holdsYear(year, facts.year, ifUnknown) &&
    holdsUnit(unit, facts.issuer, ifUnknown)
  )
}

/** Whether a rule is for a document. What could not be told rules nothing out, except for the type. */
export const applies = (when: When, subject: Omit<Subject, 'name'>, types: Types): boolean =>
  matches(when, subject, types, true)

/**
 * The grounds of a rule that were in force on the day of a document; all of them where none was or the day is not known.
 * @param date ISO 8601
 */
export function basisFor(basis: Basis[], date: string | null, instruments: Record<string, Instrument>): Basis[] {
  if (date === null) return basis
  const inForce = basis.filter(({ instrument }) => {
    const { from, to } = instruments[instrument] ?? {}
    return (from === undefined || from <= date) && (to === undefined || date <= to)
  })
  return inForce.length > 0 ? inForce : basis
}

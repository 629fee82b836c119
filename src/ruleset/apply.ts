import type { Basis, Document, DocumentFacts, Instrument } from '../model/index.js'
import type { When } from './types.js'

const holds = (wanted: string | string[] | undefined, value: string | null, ifUnknown: boolean) =>
  wanted === undefined || (value === null ? ifUnknown : ([] as string[]).concat(wanted).includes(value))

/**
 * Whether a rule is for a document. A type that could not be told is no type; a tier, system or edition that
 * could not be told rules nothing out.
 */
export function applies(
  { type, tier, system, edition, format }: When,
  facts: DocumentFacts,
  read: Document['format'],
): boolean {
  return (
    holds(type, facts.type, false) &&
    holds(tier, facts.tier, true) &&
    holds(system, facts.system, true) &&
    holds(edition, facts.edition, true) &&
    holds(format, read, false)
  )
}

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

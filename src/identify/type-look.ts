import type { DocumentType, TypeLook } from '../model/index.js'
import { compileTerm, fold, type Term } from '../text/index.js'

/** What a type is known by, compiled. */
export interface Look {
  type: string
  /** Folded type names. */
  names: string[]
  systems: string[] | null
  issuer: Term[] | null
  notIssuer: Term[]
  isPersonal: boolean
  isUntitled: boolean
  /** In lower case. */
  codes: string[]
  /** null where the type name alone tells. */
  abstract: Term[] | null
  maybe: Term[]
  not: Term[]
  headings: Term[]
  priority: number
}

const terms = (sources: string[] = []) => sources.map(compileTerm)

function compileLook(type: string, look: TypeLook): Look {
  return {
    type,
    names: look.typeNames.map(fold),
    systems: look.systems ?? null,
    issuer: look.issuer ? terms(look.issuer) : null,
    notIssuer: terms(look.notIssuer),
    isPersonal: look.personal ?? false,
    isUntitled: look.untitled ?? false,
    codes: [look.code ?? []].flat().map((code) => code.toLowerCase()),
    abstract: look.abstract ? terms(look.abstract) : null,
    maybe: terms(look.maybe),
    not: terms(look.not),
    headings: terms(look.headings),
    priority: look.priority ?? 0,
  }
}

/** All that a type is known by. Terms are folded later, when one is first needed. */
export function compileLooks(id: string, { also = [], ...type }: DocumentType): Look[] {
  const { systems, priority } = type
  const shared: Partial<TypeLook> = {}
  if (systems) shared.systems = systems
  if (priority !== undefined) shared.priority = priority
  return [type, ...also.map((look) => ({ ...shared, ...look }))].map((look) => compileLook(id, look))
}

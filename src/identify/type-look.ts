import type { DocumentType, TypeLook } from '../model/index.js'
import { once } from '../model/once.js'
import { compileTerm, type Term } from '../text/index.js'

/** What a type is known by, compiled. */
export interface Look {
  type: string
  /** Type names as the catalogue writes them. */
  names: string[]
  systems: string[] | null
  isPersonal: boolean
  isUntitled: boolean
  /** In lower case. */
  codes: string[]
  priority: number
  /** Compiled when a document is met whose type name it may carry: a run meets few of a hundred types. */
  terms: () => LookTerms
}

interface LookTerms {
  issuer: Term[] | null
  notIssuer: Term[]
  /** null where the type name alone tells. */
  abstract: Term[] | null
  maybe: Term[]
  not: Term[]
  headings: Term[]
}

const compileAll = (sources: string[] = []) => sources.map(compileTerm)

function compileLook(type: string, look: TypeLook): Look {
  return {
    type,
    names: look.typeNames,
    systems: look.systems ?? null,
    isPersonal: look.personal ?? false,
    isUntitled: look.untitled ?? false,
    codes: [look.code ?? []].flat().map((code) => code.toLowerCase()),
    priority: look.priority ?? 0,
    terms: once(() => ({
      issuer: look.issuer ? compileAll(look.issuer) : null,
      notIssuer: compileAll(look.notIssuer),
      abstract: look.abstract ? compileAll(look.abstract) : null,
      maybe: compileAll(look.maybe),
      not: compileAll(look.not),
      headings: compileAll(look.headings),
    })),
  }
}

/** All that a type is known by. */
export function compileLooks(id: string, { also = [], ...type }: DocumentType): Look[] {
  const { systems, priority } = type
  const shared: Partial<TypeLook> = {}
  if (systems) shared.systems = systems
  if (priority !== undefined) shared.priority = priority
  return [type, ...also.map((look) => ({ ...shared, ...look }))].map((look) => compileLook(id, look))
}

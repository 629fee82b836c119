import type { Catalogue, DocumentFacts, DocumentType } from '../model/index.js'
import { compileTerm, fold, foldBare, foldForTerms, type Term } from '../text/index.js'

export interface TypeClues extends Pick<DocumentFacts, 'typeName' | 'abstract' | 'number' | 'system'> {
  headings: string[]
  fileName: string | null
}

export interface TypeVerdict {
  type: string | null
  /** 0 to 1. */
  confidence: number
}

/** A type with its terms compiled. */
interface Candidate {
  id: string
  names: string[]
  startsWithName: Term[]
  code: string | null
  systems: string[] | null
  abstract: Term[] | null
  maybe: Term[]
  not: Term[]
  headings: Term[]
  priority: number
}

function compileType([id, type]: [string, DocumentType]): Candidate {
  return {
    id,
    names: type.typeNames.map(fold),
    startsWithName: type.typeNames.map((name) => compileTerm(`^${name}`)),
    code: type.code?.toLowerCase() ?? null,
    systems: type.systems ?? null,
    abstract: type.abstract?.map(compileTerm) ?? null,
    maybe: (type.maybe ?? []).map(compileTerm),
    not: (type.not ?? []).map(compileTerm),
    headings: (type.headings ?? []).map(compileTerm),
    priority: type.priority ?? 0,
  }
}

const any = (terms: Term[], text: string) => {
  const folded = foldForTerms(text, true)
  return terms.some((term) => term.test(folded))
}

/** `NQ` of `05-NQ/CB`, and of the State's order `05/NQ-CB`. */
const codeOf = (number: string) => /^\d+[-–/](\p{L}+)/u.exec(number)?.[1] ?? null

/** Remarks and days in an abstract are not what the paper is about: “… (Thông qua ngày 04 tháng 01 năm 2027)”. */
const ASIDE = /(?<=\S\s)\([^)]*\)|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/giu

const WEIGHT = { typeName: 0.5, code: 0.12, abstract: 0.35, general: 0.2, headings: 0.2, fileName: 0.3 }

/** “NGHI QUYET”: a name typed without any diacritics. */
const isPlainName = (names: string[], typed: string) =>
  fold(typed) === foldBare(typed) && names.some((name) => foldBare(name) === foldBare(typed))

/** How well a type fits, or null where something rules it out. */
function scoreOf(type: Candidate, clues: TypeClues): number | null {
  const { typeName, abstract, number, system, headings, fileName } = clues
  if (type.systems && system !== null && !type.systems.includes(system)) return null
  const isNamed = typeName !== null && (type.names.includes(fold(typeName)) || isPlainName(type.names, typeName))
  if (typeName !== null && !isNamed) return null
  let score = isNamed ? WEIGHT.typeName : 0
  const code = number === null ? null : codeOf(number)
  if (code !== null && type.code !== null) score += code.toLowerCase() === type.code ? WEIGHT.code : -WEIGHT.code
  // Without a type line the symbol, then the name of the file, may tell; text alone does not.
  const named = fileName?.replace(/\.\w+$/u, '').replace(/[_-]+/gu, ' ') ?? ''
  const fileTells = typeName === null && any(type.startsWithName, named)
  if (fileTells) score += WEIGHT.fileName
  if (score <= 0) return null

  const subject = (abstract ?? (fileTells ? named : '')).replace(ASIDE, ' ')
  if (any(type.not, subject)) return null
  if (!type.abstract) return score + WEIGHT.general
  if (subject !== '' && any(type.abstract, subject)) return score + WEIGHT.abstract
  const mayBe = abstract === null || any(type.maybe, subject)
  return mayBe && headings.some((heading) => any(type.headings, heading)) ? score + WEIGHT.headings : null
}

/** Makes what tells the type of a document by its type line, abstract, number and headings, and last by the name of the file. */
export function makeTypeFinder({ types }: Catalogue): (clues: TypeClues) => TypeVerdict {
  const candidates = Object.entries(types).map(compileType)
  return (clues) => {
    let best: { id: string; score: number; priority: number } | null = null
    for (const candidate of candidates) {
      const score = scoreOf(candidate, clues)
      if (score === null) continue
      const { id, priority } = candidate
      const better = best === null || priority > best.priority || (priority === best.priority && score > best.score)
      if (better) best = { id, score, priority }
    }
    if (best === null) return { type: null, confidence: 0 }
    return { type: best.id, confidence: Math.round(Math.min(best.score, 0.99) * 100) / 100 }
  }
}

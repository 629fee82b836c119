import type { Catalogue, DocumentFacts, DocumentType } from '../model/index.js'
import { compileTerm, fold, foldForTerms } from '../text/index.js'

export interface TypeClues extends Pick<DocumentFacts, 'typeName' | 'abstract' | 'number' | 'system'> {
  headings: string[]
  fileName: string | null
}

export interface TypeVerdict {
  type: string | null
  /** 0 to 1. */
  confidence: number
}

const any = (terms: string[], text: string) => {
  const folded = foldForTerms(text, true)
  return terms.some((term) => compileTerm(term).test(folded))
}

/** `NQ` of `05-NQ/CB`, and of the State's order `05/NQ-CB`. */
const codeOf = (number: string) => /^\d+[-–/](\p{L}+)/u.exec(number)?.[1] ?? null

const WEIGHT = { typeName: 0.5, code: 0.12, abstract: 0.35, general: 0.2, headings: 0.2, fileName: 0.3 }

/** How well a type fits, or null where something rules it out. */
function scoreOf(type: DocumentType, clues: TypeClues): number | null {
  const { typeName, abstract, number, system, headings, fileName } = clues
  if (type.systems && system !== null && !type.systems.includes(system)) return null
  let score = 0
  const code = number === null ? null : codeOf(number)
  const isNamed = typeName !== null && type.typeNames.some((name) => fold(name) === fold(typeName))
  if (typeName !== null && !isNamed) return null
  if (isNamed) score += WEIGHT.typeName
  if (code !== null && type.code !== undefined)
    score += code.toLowerCase() === type.code.toLowerCase() ? WEIGHT.code : -WEIGHT.code
  // Without a type line the symbol, then the name of the file, may tell; text alone does not.
  const named = fileName?.replace(/\.\w+$/u, '').replace(/[_-]+/gu, ' ') ?? ''
  const fileTells = typeName === null && type.typeNames.some((name) => any([`^${name}`], named))
  if (fileTells) score += WEIGHT.fileName
  if (score <= 0) return null

  const subject = abstract ?? (fileTells ? named : '')
  if (type.not && any(type.not, subject)) return null
  if (!type.abstract) return score + WEIGHT.general
  if (subject !== '' && any(type.abstract, subject)) return score + WEIGHT.abstract
  if (abstract === null && type.headings && headings.some((heading) => any(type.headings ?? [], heading)))
    return score + WEIGHT.headings
  return null
}

/** Tells the type of a document by its type line, abstract, number and headings, and last by the name of the file. */
export function findType({ types }: Catalogue, clues: TypeClues): TypeVerdict {
  let best: { id: string; score: number; priority: number } | null = null
  for (const [id, type] of Object.entries(types)) {
    const score = scoreOf(type, clues)
    if (score === null) continue
    const priority = type.priority ?? 0
    if (best === null || priority > best.priority || (priority === best.priority && score > best.score))
      best = { id, score, priority }
  }
  return best
    ? { type: best.id, confidence: Math.round(Math.min(best.score, 0.99) * 100) / 100 }
    : { type: null, confidence: 0 }
}

import type { Catalogue, DocumentFacts, TypeCandidate } from '../model/index.js'
import { once } from '../model/once.js'
import { fold, foldBare, foldForTerms } from '../text/index.js'
import { type FileWords, readFileName } from './file-name.js'
import { compileLooks, type Look } from './type-look.js'
import { type Evidence, type Score, scoreOf } from './type-score.js'

export interface TypeClues
  extends Pick<DocumentFacts, 'typeName' | 'abstract' | 'number' | 'system' | 'issuer' | 'addressee'> {
  headings: string[]
  fileName: string | null
}

/** `NQ` of `05-NQ/CB`, of the State's order `05/NQ-CB`, `05/2027/NQ-CB`, and of `NQ-05/CB`. */
const codeOf = (number: string) =>
  /^(?:\d+\p{Ll}?(?:[-–/]20\d\d)?[-–/\s]*)?(\p{Lu}\p{L}*)/u.exec(number)?.[1]?.toLowerCase() ?? null

/** Remarks and days in an abstract are not what the paper is about: “… (Thông qua ngày 04 tháng 01 năm 2027)”. */
const ASIDE = /(?<=\S\s)\([^)]*\)|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/giu

const foldText = (text: string | null) => (text === null || text === '' ? null : foldForTerms(text, true))

type LookMap = Map<string, Look[]>

/** Looks by a key of theirs, in the order of the catalogue. */
function groupBy(looks: readonly Look[], keysOf: (look: Look) => readonly string[]): LookMap {
  const groups: LookMap = new Map()
  for (const look of looks) {
    for (const key of new Set(keysOf(look))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [look])
      else group.push(look)
    }
  }
  return groups
}

/** The same under other keys, which several may share. */
function rekey(groups: LookMap, change: (key: string) => string): LookMap {
  const changed: LookMap = new Map()
  for (const [key, looks] of groups) {
    const other = change(key)
    changed.set(other, [...new Set([...(changed.get(other) ?? []), ...looks])])
  }
  return changed
}

/** The looks of all types by what is printed of a type name or a symbol. Names are folded once each. */
function makeIndex({ types, components }: Catalogue) {
  const looks = Object.entries(types).flatMap(([id, type]) => compileLooks(id, type))
  const byName = groupBy(looks, ({ names }) => names)
  const byCode = groupBy(looks, ({ codes }) => codes)
  return {
    byName: rekey(byName, fold),
    byCode,
    /** For what is typed without diacritics, as the names of files are. */
    bare: once(() => {
      const names = rekey(byName, foldBare)
      const codes = rekey(byCode, foldBare)
      const fileWords: FileWords = {
        names: [...names.keys()].sort((a, b) => b.length - a.length),
        codes,
        fronts: (components.fileNames ?? []).map(foldBare),
        bodies: (components.bodies ?? []).map(foldBare),
      }
      return { names, codes, fileWords }
    }),
    untitled: looks.filter(({ isUntitled }) => isUntitled),
    order: new Map(looks.map((look, index) => [look, index])),
  }
}

interface Found extends Score {
  look: Look
}

/** The best look of each type, the preferred type first; none is surer than the one before it. */
function rank(found: Found[], order: Map<Look, number>): TypeCandidate[] {
  const ranked = found.sort(
    (a, b) =>
      b.look.priority - a.look.priority || b.score - a.score || (order.get(a.look) ?? 0) - (order.get(b.look) ?? 0),
  )
  const candidates = new Map<string, TypeCandidate>()
  let most = 0.99
  for (const { look, score, why } of ranked) {
    if (candidates.has(look.type)) continue
    most = Math.max(0, Math.min(most, Math.round(score * 100) / 100))
    candidates.set(look.type, { type: look.type, confidence: most, why })
  }
  return [...candidates.values()]
}

/**
 * Makes what tells the types that a document may be of, the best first, by its type line, abstract, number and
 * headings, and last by the name of the file. None where nothing tells.
 */
export function makeTypeFinder(catalogue: Catalogue): (clues: TypeClues) => TypeCandidate[] {
  const index = once(() => makeIndex(catalogue))
  return ({ typeName, abstract, number, system, issuer, addressee, headings, fileName }) => {
    const { byName, byCode, bare, untitled, order } = index()
    const printed = number === null ? null : codeOf(number)
    const evidence: Evidence = {
      isTitled: typeName !== null,
      system,
      issuer: foldText(issuer),
      code: printed !== null && byCode.has(printed) ? printed : null,
      subject: foldText(abstract?.replace(ASIDE, ' ').trim() ?? null),
      isAddressed: addressee !== null,
      headings: once(() => headings.map((heading) => foldForTerms(heading, true))),
      file: once(() => {
        if (fileName === null) return null
        const named = readFileName(fileName, bare().fileWords)
        return named && { ...named, subject: foldText(named.rest) }
      }),
    }
    const looks = new Set<Look>()
    const byFile = new Set<Look>()
    const add = (some: readonly Look[] = [], also?: Set<Look>) => {
      for (const look of some) {
        looks.add(look)
        also?.add(look)
      }
    }
    if (typeName !== null) {
      const folded = fold(typeName)
      add(byName.get(folded))
      // “NGHI QUYET”: a name typed without any diacritics.
      if (folded === foldBare(typeName)) add(bare().names.get(folded))
    } else {
      // Without a type line the symbol, then the name of the file, may tell; text alone does not.
      if (evidence.code !== null) add(byCode.get(evidence.code))
      add(untitled)
      const file = evidence.file()
      if (file) add((file.by === 'name' ? bare().names : bare().codes).get(file.value), byFile)
    }
    const found: Found[] = []
    for (const look of looks) {
      const score = scoreOf(look, evidence, byFile.has(look))
      if (score !== null) found.push({ look, ...score })
    }
    return rank(found, order)
  }
}

import type { ComponentWords } from '../model/index.js'
import { compileTerm, fold, foldForTerms, type Term } from '../text/index.js'

/** The words of a catalogue, compiled once. */
export interface Words {
  systems: { id: string; title: Term[]; issuer: Term[] }[]
  /** Folded type names, longest first. */
  typeNames: string[]
  addressee: Term[]
  recipients: Term[]
  authority: Term[]
  positions: Term[]
  marks: Term[]
}

const compileAll = (terms: string[] = []) => terms.map(compileTerm)

export function compileWords(words: ComponentWords): Words {
  return {
    systems: Object.entries(words.systems ?? {}).map(([id, { title, issuer }]) => ({
      id,
      title: compileAll(title),
      issuer: compileAll(issuer),
    })),
    typeNames: (words.typeNames ?? []).map(fold).sort((a, b) => b.length - a.length),
    addressee: compileAll(words.addressee),
    recipients: compileAll(words.recipients),
    authority: compileAll(words.authority),
    positions: compileAll(words.positions),
    marks: compileAll(words.marks),
  }
}

/** Whether a line holds one of some terms; slips of diacritics are forgiven. */
export function matchesAny(terms: Term[], text: string): boolean {
  const folded = foldForTerms(text, true)
  return terms.some((term) => term.test(folded))
}

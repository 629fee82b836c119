import type { ComponentWords } from '../model/index.js'
import { compileTerm, fold, foldForTerms, type Term } from '../text/index.js'

/** Words by which a system's papers are known, compiled. */
export interface SystemTerms {
  id: string
  title: Term[]
  /** The same, at the beginning of a line. */
  titleFirst: Term[]
  issuer: Term[]
  under: string[] | null
}

/** The words of a catalogue, compiled once. */
export interface Words {
  systems: SystemTerms[]
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
    systems: Object.entries(words.systems ?? {}).map(([id, { title, issuer, under }]) => ({
      id,
      title: compileAll(title),
      titleFirst: compileAll(title?.map((term) => `^${term.replace(/^\^/u, '')}`)),
      issuer: compileAll(issuer),
      under: under ?? null,
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

/** The system whose title a line is, or undefined. */
export function systemOfTitle({ systems }: Words, title: string | null): SystemTerms | undefined {
  return title === null ? undefined : systems.find((system) => matchesAny(system.title, title))
}

/**
 * The system whose body a name is of: that which the longest term tells, for “Ban Chấp hành Công đoàn” says more than
 * “Ban Chấp hành”; where several systems have such bodies, that of the title.
 */
export function systemOfIssuer({ systems }: Words, name: string, own: string | undefined): SystemTerms | undefined {
  const folded = foldForTerms(name, true)
  let best: { system: SystemTerms; length: number } | undefined
  for (const system of systems) {
    const length = Math.max(0, ...system.issuer.filter((term) => term.test(folded)).map(({ source }) => source.length))
    const isBetter = length > (best?.length ?? 0) || (length === best?.length && system.id === own)
    if (length > 0 && isBetter) best = { system, length }
  }
  return best?.system
}

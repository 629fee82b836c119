import type { ComponentWords } from '../model/index.js'
import { compileTerm, fold, foldForTerms, type Term } from '../text/index.js'

/** Words by which a system's papers are known, compiled. */
export interface SystemTerms {
  id: string
  title: Term[]
  /** The same, at the beginning of a line. */
  titleFirst: Term[]
  issuer: Term[]
  open: Term[]
  under: string[] | null
}

/** What names of one system's bodies begin with. */
interface IssuerTerm {
  term: Term
  system: SystemTerms
}

/** The words of a catalogue, compiled once. */
export interface Words {
  systems: SystemTerms[]
  /** The longest first; of those as long, in the order of the catalogue. */
  issuers: IssuerTerm[]
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
  const systems = Object.entries(words.systems ?? {}).map(([id, { title, issuer, open, under }]) => ({
    id,
    title: compileAll(title),
    titleFirst: compileAll(title?.map((term) => `^${term.replace(/^\^/u, '')}`)),
    issuer: compileAll(issuer),
    open: compileAll(open),
    under: under ?? null,
  }))
  return {
    systems,
    issuers: systems
      .flatMap((system) => system.issuer.map((term) => ({ term, system })))
      .sort((a, b) => b.term.source.length - a.term.source.length),
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
export function systemOfIssuer({ issuers }: Words, name: string, own: string | undefined): SystemTerms | undefined {
  const folded = foldForTerms(name, true)
  const first = issuers.findIndex(({ term }) => term.test(folded))
  const best = issuers[first]
  if (best === undefined || best.system.id === own) return best?.system
  const isRival = ({ term, system }: IssuerTerm) =>
    system.id === own && term.source.length === best.term.source.length && term.test(folded)
  return (issuers.slice(first + 1).find(isRival) ?? best).system
}

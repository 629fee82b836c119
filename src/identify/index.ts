import {
  type Catalogue,
  type DocumentFacts,
  type Frame,
  type Places,
  type Root,
  type Signature,
  type System,
  sectionsOf,
  type TypeCandidate,
} from '../model/index.js'
import { readRecipients, readSignatures } from './closing.js'
import { editionOf } from './edition.js'
import { readLetterhead } from './letterhead.js'
import { readSegments, type Segment } from './segment.js'
import { makePaperTierFinder } from './tier.js'
import { makeTypeFinder } from './type.js'
import { compileWords, systemOfIssuer, systemOfTitle, type Words } from './words.js'
import { findYear } from './year.js'

export { makeDraftFinder } from './draft.js'

/** What the caller knows, which goes before what can be inferred. */
export interface Given {
  type?: string
  tier?: string
  year?: number
  /** ISO 8601 */
  date?: string
  /** ISO 8601; stands in for the date of a document that has none. */
  today: string
  /** Name of the file: the last clue to the type. */
  name?: string
}

function segmentsOf(tree: Root, type: Frame['type']): Segment[] {
  const frame = tree.children.find((node): node is Frame => node.type === type)
  return frame ? readSegments(frame.children) : []
}

/**
 * Who issues a paper tells whose it is, whatever title was printed over it by mistake; else the title tells. Of bodies
 * that several systems have, “VĂN PHÒNG”, the one above tells first.
 */
function findSystem(title: string | null, issuer: string | null, superior: string | null, words: Words): System | null {
  const own = systemOfTitle(words, title)
  const above = superior === null ? undefined : systemOfIssuer(words, superior, own?.id)
  return ((issuer !== null && systemOfIssuer(words, issuer, (above ?? own)?.id)) || own)?.id ?? null
}

/** “T/M CHI BỘ” names who issues a paper whose letterhead does not. */
const issuerIn = (signature: Signature | null) => signature?.authority?.replace(/^\S+\s+/u, '') ?? null

/** What a document is, and where its letterhead and closing say it. */
export interface Identity {
  facts: DocumentFacts
  /** The types that it may be of, the best first; the first is that of the facts. */
  candidates: TypeCandidate[]
  places: Places
}

/** What the caller knows goes before what can be inferred. */
const withGiven = (type: string, found: TypeCandidate[]): TypeCandidate[] => [
  { type, confidence: 1, why: ['given'] },
  ...found.filter((candidate) => candidate.type !== type),
]

export type Identifier = (tree: Root, given: Given) => Identity

/**
 * Makes what tells a document's components, type, tier, year and edition.
 * What is not printed, or cannot be told, is null.
 */
export function makeIdentifier(catalogue: Catalogue): Identifier {
  const words = compileWords(catalogue.components)
  const findType = makeTypeFinder(catalogue)
  const findTier = makePaperTierFinder(catalogue)
  return (tree, given) => {
    const letterhead = readLetterhead(segmentsOf(tree, 'letterhead'), words)
    const closing = segmentsOf(tree, 'closing')
    const { title, ...components } = letterhead.components
    const { signature, places: signatures } = readSignatures(closing, words)
    const { recipients, places: recipientLines } = readRecipients(closing, words)
    const issuer = components.issuer ?? issuerIn(signature)
    const printedSystem = findSystem(title, issuer, components.superior, words)
    const headings = [...sectionsOf(tree)].map(({ section }) => section.title)
    const date = given.date ?? components.date
    const fileName = given.name?.split(/[/\\]/u).at(-1) ?? null
    const found = findType({
      ...components,
      issuer,
      system: printedSystem,
      headings,
      fileName,
    })
    const candidates = given.type === undefined ? found : withGiven(given.type, found)
    const [best] = candidates
    const isReview = (best && catalogue.types[best.type]?.year === 'first') ?? false
    // A paper of a member under the motto of the State is the Party's all the same.
    const owner = best?.why.includes('other-title') ? catalogue.types[best.type]?.systems?.[0] : undefined
    return {
      facts: {
        system: owner ?? printedSystem,
        type: best?.type ?? null,
        confidence: best?.confidence ?? 0,
        tier: given.tier ?? findTier({ ...components, signature, type: best?.type ?? null }),
        edition: editionOf(catalogue, date ?? given.today),
        ...components,
        date,
        year: given.year ?? findYear(components.abstract, headings, date, isReview),
        signature,
        recipients,
      },
      candidates,
      places: { ...letterhead.places, ...signatures, ...recipientLines },
    }
  }
}

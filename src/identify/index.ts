import {
  type Catalogue,
  type DocumentFacts,
  type Frame,
  type Places,
  type Root,
  type System,
  sectionsOf,
} from '../model/index.js'
import { readRecipients, readSignatures } from './closing.js'
import { type LetterheadComponents, readLetterhead } from './letterhead.js'
import { readSegments, type Segment } from './segment.js'
import { makeTierFinder } from './tier.js'
import { makeTypeFinder } from './type.js'
import { compileWords, matchesAny, type Words } from './words.js'
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

/** Who issues a paper tells whose it is, whatever title was printed over it by mistake; else the title tells. */
function findSystem({ title, issuer }: LetterheadComponents, words: Words): System | null {
  const byIssuer = issuer === null ? undefined : words.systems.find((system) => matchesAny(system.issuer, issuer))
  const found =
    byIssuer ?? (title === null ? undefined : words.systems.find((system) => matchesAny(system.title, title)))
  return found?.id ?? null
}

function findEdition({ editions }: Catalogue, day: string): string | null {
  return (
    Object.entries(editions).find(([, { from, to }]) => from <= day && (to === undefined || day <= to))?.[0] ?? null
  )
}

/** What a document is, and where its letterhead and closing say it. */
export interface Identity {
  facts: DocumentFacts
  places: Places
}

export type Identifier = (tree: Root, given: Given) => Identity

/**
 * Makes what tells a document's components, type, tier, year and edition.
 * What is not printed, or cannot be told, is null.
 */
export function makeIdentifier(catalogue: Catalogue): Identifier {
  const words = compileWords(catalogue.components)
  const findType = makeTypeFinder(catalogue)
  const findTier = makeTierFinder(catalogue)
  return (tree, given) => {
    const letterhead = readLetterhead(segmentsOf(tree, 'letterhead'), words)
    const closing = segmentsOf(tree, 'closing')
    const { title: _, ...components } = letterhead.components
    const { signature, places: signatures } = readSignatures(closing, words)
    const { recipients, places: recipientLines } = readRecipients(closing, words)
    const headings = [...sectionsOf(tree)].map(({ section }) => section.title)
    const system = findSystem(letterhead.components, words)
    const date = given.date ?? components.date
    const fileName = given.name?.split(/[/\\]/u).at(-1) ?? null
    const verdict =
      given.type === undefined
        ? findType({ ...components, system, headings, fileName })
        : { type: given.type, confidence: 1 }
    return {
      facts: {
        system,
        ...verdict,
        tier: given.tier ?? findTier(components.issuer, components.superior),
        edition: findEdition(catalogue, date ?? given.today),
        ...components,
        date,
        year: given.year ?? findYear(components.abstract, headings, date),
        signature,
        recipients,
      },
      places: { ...letterhead.places, ...signatures, ...recipientLines },
    }
  }
}

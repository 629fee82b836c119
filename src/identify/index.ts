import {
  type Catalogue,
  type DocumentFacts,
  type Frame,
  type Root,
  type System,
  sectionsOf,
  type Tier,
} from '../model/index.js'
import { compileTerm, foldForTerms } from '../text/index.js'
import { readRecipients, readSignature } from './closing.js'
import { type LetterheadComponents, readLetterhead } from './letterhead.js'
import { readSegments, type Segment } from './segment.js'
import { findType } from './type.js'
import { compileWords, matchesAny, type Words } from './words.js'
import { findYear } from './year.js'

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

function findSystem({ title, issuer }: LetterheadComponents, words: Words): System | null {
  const byTitle = title === null ? undefined : words.systems.find((system) => matchesAny(system.title, title))
  const found =
    byTitle ?? (issuer === null ? undefined : words.systems.find((system) => matchesAny(system.issuer, issuer)))
  return (found?.id as System | undefined) ?? null
}

function fits({ issuer, superior }: Tier, letterhead: LetterheadComponents): boolean {
  const holds = (terms: string[] | undefined, text: string | null) => {
    if (!terms) return true
    if (text === null) return false
    const folded = foldForTerms(text, true)
    return terms.some((term) => compileTerm(term).test(folded))
  }
  return (
    (issuer !== undefined || superior !== undefined) &&
    holds(issuer, letterhead.issuer) &&
    holds(superior, letterhead.superior)
  )
}

function findTier({ tiers }: Catalogue, letterhead: LetterheadComponents): string | null {
  const fitting = Object.entries(tiers).filter(([, tier]) => fits(tier, letterhead))
  fitting.sort(([, a], [, b]) => (b.priority ?? 0) - (a.priority ?? 0))
  return fitting[0]?.[0] ?? null
}

function findEdition({ editions }: Catalogue, day: string): string | null {
  return (
    Object.entries(editions).find(([, { from, to }]) => from <= day && (to === undefined || day <= to))?.[0] ?? null
  )
}

/**
 * Tells what a document is: its components, type, tier, year and edition.
 * What is not printed, or cannot be told, is null.
 */
export function identify(tree: Root, catalogue: Catalogue, given: Given): DocumentFacts {
  const words = compileWords(catalogue.components)
  const letterhead = readLetterhead(segmentsOf(tree, 'letterhead'), words)
  const closing = segmentsOf(tree, 'closing')
  const { title: _, ...components } = letterhead
  const headings = [...sectionsOf(tree)].map(({ section }) => section.title)
  const system = findSystem(letterhead, words)
  const date = given.date ?? components.date
  const verdict =
    given.type === undefined
      ? findType(catalogue, { ...components, system, headings, fileName: given.name?.split(/[/\\]/u).at(-1) ?? null })
      : { type: given.type, confidence: 1 }
  return {
    system,
    ...verdict,
    tier: given.tier ?? findTier(catalogue, letterhead),
    edition: findEdition(catalogue, date ?? given.today),
    issuer: components.issuer,
    superior: components.superior,
    number: components.number,
    place: components.place,
    date,
    year: given.year ?? findYear(components.abstract, headings, date),
    typeName: components.typeName,
    abstract: components.abstract,
    addressee: components.addressee,
    signature: readSignature(closing, words),
    recipients: readRecipients(closing, words),
  }
}

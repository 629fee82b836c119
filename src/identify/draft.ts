import {
  type ComponentWords,
  type Frame,
  type Paragraph,
  type Places,
  paragraphsOf,
  type Reading,
  type Root,
} from '../model/index.js'
import { compileTerm } from '../text/index.js'
import { matchesAny } from './words.js'

/** Tells whether a document is marked as a draft. */
export type DraftFinder = (document: {
  name: string | null
  tree: Root
  reading: Pick<Reading, 'asides'>
  places: Places
}) => boolean

/** Lines whose words are about something else: “về việc góp ý dự thảo Báo cáo chính trị” is no mark of a draft. */
const OTHER = ['abstract', 'addressee', 'issuer', 'superior'] as const

/** Makes what tells drafts: by a mark in the letterhead or a page header, or by the name of the file. */
export function makeDraftFinder({ drafts = [] }: ComponentWords): DraftFinder {
  const terms = drafts.map(compileTerm)
  return ({ name, tree, reading, places }) => {
    const others = new Set<Paragraph>(OTHER.flatMap((place) => (places[place] ?? []).map(({ node }) => node)))
    const letterhead = tree.children.find((node): node is Frame => node.type === 'letterhead')
    const headers = reading.asides.flatMap(({ kind, blocks }) => (kind === 'header' ? blocks : []))
    const lines = [...paragraphsOf([...(letterhead?.children ?? []), ...headers])]
    const texts = lines.filter((line) => !others.has(line)).map(({ value }) => value)
    return [name?.split(/[/\\]/u).at(-1) ?? '', ...texts].some((text) => matchesAny(terms, text))
  }
}

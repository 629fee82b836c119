import {
  type CheckContext,
  type PageSetup,
  type Paragraph,
  paragraphsOf,
  type Table,
  type Wording,
} from '../../model/index.js'
import type { Phrase } from '../format/together.js'

/** Pages of one set-up, with what stands on them. */
export interface Stretch {
  setup: PageSetup
  index: number
  /** The first paragraph on them, to point at. */
  first: Paragraph | undefined
  /** Ordinals of the first and the last paragraph. */
  from: number
  /** Whether a table stands on them that is none of the letterhead or closing, which are set as tables too. */
  hasTable: boolean
}

/** What is seen of pages, as it goes into reports and as people read it. */
export interface Seen {
  key: string
  words: Wording
}

/** Something that is asked of pages. */
export interface PageTest {
  name: Wording
  phrase: Phrase
  expected: string[]
  words: Wording
  /** What is wrong; null where nothing is. */
  findFault(stretch: Stretch): Seen | null
}

const lineOf = ({ position }: Paragraph | Table) => position?.start.line ?? 0

/** The stretches of pages of a document; none in Markdown. */
export function stretchesIn({ document: { reading, tree }, memo }: CheckContext): Stretch[] {
  return memo('page stretches', () => {
    const framed = new Set(
      tree.children
        .filter(({ type }) => type === 'letterhead' || type === 'closing')
        .flatMap((frame) => [...paragraphsOf([frame])].map(lineOf)),
    )
    const isInFrame = (table: Table) => framed.has(lineOf(table))
    const paragraphs = [...paragraphsOf(reading.blocks)].sort((a, b) => lineOf(a) - lineOf(b))
    const tables = reading.blocks.filter((block) => block.type === 'table').filter((table) => !isInFrame(table))
    let next = 0
    return reading.pages.map((setup, index) => {
      const from = (reading.pages[index - 1]?.lastLine ?? 0) + 1
      while (next < paragraphs.length && lineOf(paragraphs[next] as Paragraph) < from) next++
      const candidate = paragraphs[next]
      const isOn = (block: Paragraph | Table) => lineOf(block) >= from && lineOf(block) <= setup.lastLine
      return {
        setup,
        index,
        from,
        first: candidate && isOn(candidate) ? candidate : undefined,
        hasTable: tables.some(isOn),
      }
    })
  })
}

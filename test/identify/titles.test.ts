import { describe, expect, test } from 'vitest'
import { confusionOf, type Verdict } from './confusion.js'
import { letterheadOf, markdownLetterheadOf } from './letterheads.js'
import { outlines } from './outlines.js'
import { BODY, factsOf, linter } from './support.js'
import { type Title, titles } from './titles.js'

const verdicts = async (format: (title: Title) => Parameters<typeof factsOf>[0]): Promise<Verdict[]> => {
  const all: Verdict[] = []
  for (const title of titles) {
    const { type } = await factsOf(format(title))
    all.push({ wanted: title.type, came: type, what: [title.typeLine, title.abstract, title.issuer].join(' | ') })
  }
  return all
}

/** Hundreds of papers are read, on a machine that may be busy. */
const SLOW = 60_000

const wrong = (all: Verdict[]) => all.filter(({ wanted, came }) => wanted !== came)

describe('titles as they are printed', () => {
  test('there are at least 250, and every type of the catalogue has one or an outline of its own', () => {
    expect(titles.length).toBeGreaterThanOrEqual(250)
    const shown = new Set([...titles.map(({ type }) => type), ...outlines.map(({ type }) => type)])
    expect(Object.keys(linter.ruleset.catalogue.types).filter((type) => !shown.has(type))).toEqual([])
  })

  test(
    'each is of its type in Word',
    async () => {
      const all = await verdicts((title) => ({ body: `${letterheadOf(title)}${BODY}` }))
      expect(wrong(all)).toEqual([])
      await expect(confusionOf(all)).toMatchFileSnapshot('./confusion.txt')
    },
    SLOW,
  )

  test(
    'each is of its type in Markdown',
    async () => {
      const all = await verdicts((title) => ({
        markdown: `${markdownLetterheadOf(title)}## I. Nội dung\n\nNhư trên.\n`,
      }))
      expect(wrong(all)).toEqual([])
    },
    SLOW,
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/checks/compare.js'
import { type Item, NEAR, nearestTerm } from '../../src/checks/expected.js'
import type { Paragraph, SectionVisit } from '../../src/model/index.js'
import { anyOf, compileTerm, foldForTerms } from '../../src/text/index.js'

const TITLES = [
  'đánh giá kết quả năm trước',
  'mục tiêu, chỉ tiêu',
  'chương trình kiểm tra, giám sát',
  'công tác chính trị, tư tưởng',
  'dân vận và đoàn thể',
  'quốc phòng, an ninh',
  'tổ chức thực hiện',
]

const itemOf = (title: string): Item => {
  const terms = [compileTerm(title)]
  return { name: title, terms, any: anyOf(terms), optional: false, repeat: false }
}
const visitOf = (title: string): SectionVisit => {
  const heading = { type: 'paragraph', value: title } as Paragraph
  const rest = { level: 1, label: null, runIn: false, appendix: false, children: [], data: { why: [] } }
  return { section: { type: 'section', title, heading, ...rest }, ancestors: [] }
}

/** What differs between a list and the titles that are there: the problem, and the title in question or the item. */
function flawsOf(list: string[], titles: string[]): [string, string][] {
  const items = list.map(itemOf)
  const visits = titles.map(visitOf)
  const costs = items.map((item) =>
    visits.map(({ section: { title } }) => {
      if (item.any.test(foldForTerms(title, true))) return 0
      const { likeness } = nearestTerm(item, title)
      return likeness >= NEAR ? 1 - likeness : Number.POSITIVE_INFINITY
    }),
  )
  return compare({ items, visits, costs }).map(({ problem, item, at }) => [
    problem,
    at?.section.title ?? item?.name ?? '',
  ])
}

const list = fc.shuffledSubarray(TITLES, { minLength: 2 })
/** Titles in capitals, numbered, with other punctuation or without tone marks are the same titles. */
const dressed = fc.constantFrom<((title: string) => string)[]>(
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => `II. ${title.replaceAll(',', '')}.`,
  (title) => title.normalize('NFD'),
  (title) => `${title} năm 2027`,
)

describe('a list against sections', () => {
  test('that are the same, however they are dressed, gives nothing', () => {
    fc.assert(
      fc.property(list, dressed, (items, dress) => {
        expect(flawsOf(items, items.map(dress))).toEqual([])
      }),
    )
  })

  test('of which one is taken out gives that one as missing', () => {
    fc.assert(
      fc.property(list, fc.nat(), (items, at) => {
        const gone = items[at % items.length] as string
        expect(
          flawsOf(
            items,
            items.filter((title) => title !== gone),
          ),
        ).toEqual([['missing', gone]])
      }),
    )
  })

  test('to which one is added gives that one as extra', () => {
    fc.assert(
      fc.property(list, fc.nat(), (items, at) => {
        const place = at % (items.length + 1)
        expect(flawsOf(items, items.toSpliced(place, 0, 'văn nghệ'))).toEqual([['extra', 'văn nghệ']])
      }),
    )
  })

  test('of which two neighbours changed places gives the first of them as swapped', () => {
    fc.assert(
      fc.property(list, fc.nat(), (items, at) => {
        const place = at % (items.length - 1)
        const [one, other] = [items[place] as string, items[place + 1] as string]
        expect(flawsOf(items, items.toSpliced(place, 2, other, one))).toEqual([['swapped', other]])
      }),
    )
  })

  test('of which one moved gives one flaw', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (items, from, to) => {
        const moved = items[from % items.length] as string
        const rest = items.filter((title) => title !== moved)
        const place = to % items.length
        const flaws = flawsOf(items, rest.toSpliced(place, 0, moved))
        const distance = Math.abs(place - (from % items.length))
        expect(flaws.map(([problem]) => problem)).toEqual(
          distance === 0 ? [] : [distance === 1 ? 'swapped' : 'misplaced'],
        )
        if (distance > 1) expect(flaws[0]?.[1]).toBe(moved)
      }),
    )
  })

  test('of which one is mistyped gives that one as misspelt', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), fc.constantFrom('drop', 'double', 'other'), (items, which, where, slip) => {
        const index = which % items.length
        const title = items[index] as string
        const letters = [...title.matchAll(/[a-z]/gu)].map((match) => match.index)
        const at = letters[where % letters.length] as number
        const letter = title.charAt(at)
        const wrong = { drop: '', double: letter + letter, other: letter === 'q' ? 'x' : 'q' }[slip] ?? ''
        const mistyped = title.slice(0, at) + wrong + title.slice(at + 1)
        expect(flawsOf(items, items.with(index, mistyped))).toEqual([['misspelt', mistyped]])
      }),
    )
  })

  test('gives as many flaws as steps were taken, or fewer', () => {
    const step = fc.tuple(fc.constantFrom('out', 'in', 'swap'), fc.nat())
    fc.assert(
      fc.property(list, fc.array(step, { maxLength: 4 }), (items, steps) => {
        let titles = items
        for (const [kind, at] of steps) {
          const place = titles.length === 0 ? 0 : at % titles.length
          if (kind === 'out') titles = titles.toSpliced(place, 1)
          else if (kind === 'in') titles = titles.toSpliced(place, 0, 'văn nghệ')
          else if (place + 1 < titles.length)
            titles = titles.toSpliced(place, 2, titles[place + 1] as string, titles[place] as string)
        }
        expect(flawsOf(items, titles).length).toBeLessThanOrEqual(steps.length)
      }),
    )
  })
})

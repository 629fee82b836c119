import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DRESSES, dressOutline } from '../support/dress.js'
import { confusionOf, type Verdict } from './confusion.js'
import { letterheadOf, markdownLetterheadOf } from './letterheads.js'
import { outlines, type TypedOutline } from './outlines.js'
import { linter, TODAY } from './support.js'
import { type Title, titles } from './titles.js'

/** A title of a type, and the same without its abstract. */
function titlesOf(type: string): { whole: Title; bare: Title } | null {
  const whole = titles.find((title) => title.type === type)
  if (!whole) return null
  const names = [...(linter.ruleset.catalogue.components.typeNames ?? [])].sort((a, b) => b.length - a.length)
  const line = whole.typeLine.toLowerCase()
  const name = names.find((known) => line.startsWith(known.toLowerCase()))
  return { whole, bare: { ...whole, typeLine: (name ?? whole.typeLine).toUpperCase(), abstract: '', number: null } }
}

async function verdictOf({ type, headings }: TypedOutline, title: Title, dress: (typeof DRESSES)[number]) {
  const front = dress.startsWith('Markdown') ? markdownLetterheadOf(title) : letterheadOf(title)
  const { data } = dressOutline(headings, dress, front)
  const { facts } = await linter.inspect({ data }, { today: TODAY })
  return { wanted: type, came: facts.type, what: `${dress} | ${title.typeLine} | ${title.abstract}` }
}

/** Where a title tells, the way in which headings are written matters little: one of each family will do. */
const FAMILIES = ['typed', 'heading styles', 'Markdown bold lines'] as const
const SLOW = 60_000

async function verdictsOf(all: readonly TypedOutline[], which: 'whole' | 'bare'): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const outline of all) {
    const title = titlesOf(outline.type)?.[which]
    if (!title) throw new Error(`no title of the type ${outline.type}`)
    for (const dress of which === 'whole' ? FAMILIES : DRESSES) verdicts.push(await verdictOf(outline, title, dress))
  }
  return verdicts
}

const wrong = (all: Verdict[]) => all.filter(({ wanted, came }) => wanted !== came)

describe('papers by their headings, in every way in which people write them', () => {
  test(
    'with a letterhead and a title each is of its type',
    async () => {
      expect(wrong(await verdictsOf(outlines, 'whole'))).toEqual([])
    },
    SLOW,
  )

  test(
    'with a type name and no abstract most are told by their headings',
    async () => {
      const all = await verdictsOf(outlines, 'bare')
      const own = (type: string | null) => linter.ruleset.catalogue.types[type ?? '']?.typeNames ?? []
      for (const { wanted, came, what } of wrong(all))
        if (came !== null)
          expect(
            own(wanted).some((name) => own(came).includes(name)),
            what,
          ).toBe(true)
      await expect(confusionOf(all)).toMatchFileSnapshot('./confusion-headings.txt')
    },
    SLOW,
  )
})

/** Types that the published outlines call otherwise than the catalogue. */
const CALLED: Record<string, string> = {
  'ket-luan-hoi-nghi': 'nghi-quyet-hoi-nghi',
  'de-cuong-ke-hoach-xa': 'de-cuong',
  'non-party:nghi-quyet-hoi-dong': 'nghi-quyet',
}

// Outlines of published papers are not part of the repository: DANG_LINT_OUTLINES names a file with one outline a line.
const published = process.env.DANG_LINT_OUTLINES

describe.skipIf(!published)('published outlines', () => {
  const all = (published ? readFileSync(published, 'utf8').trim().split('\n') : []).map((line) => {
    const { type, headings } = JSON.parse(line) as TypedOutline
    return { type: CALLED[type] ?? type, headings }
  })

  test(
    'below a letterhead and a title each is of its type',
    async () => {
      expect(wrong(await verdictsOf(all, 'whole'))).toEqual([])
    },
    SLOW,
  )

  test(
    'below a type name and no abstract few are taken for another type than their own or its kind',
    async () => {
      const verdicts = await verdictsOf(all, 'bare')
      const right = verdicts.length - wrong(verdicts).length
      expect(right / verdicts.length, confusionOf(verdicts)).toBeGreaterThan(0.5)
    },
    SLOW,
  )
})

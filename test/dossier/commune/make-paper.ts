import type { Period } from '../../../src/model/index.js'
import { type Member, type Unit, YEAR } from './cast.js'
import { folderOf, stemOf } from './naming.js'
import type { Format, Paper, Stencil } from './paper.js'
import { between, makeRandom, type Random } from './random.js'

/** One paper in so many is kept as Markdown. */
const MARKDOWN = 12

interface Given {
  unit: Unit
  /** What comes after the unit in the key: `nghi-quyet-thang/3`. */
  id: string
  stencil: Stencil
  date: string | null
  period?: Period | null
  person?: Member | null
  /** The unit in whose folder it is kept; the one that issues it if absent. */
  keeper?: Unit
  values: (random: Random) => Record<string, string>
}

/** A paper with what all papers have; `values` says what is its own. */
export function makePaper({
  unit,
  id,
  stencil,
  date,
  period = null,
  person = null,
  keeper = unit,
  values,
}: Given): Paper {
  const key = `${keeper.id}/${id}`
  const random = makeRandom(`${unit.place} ${key}`)
  const format: Format = between(random, 1, MARKDOWN) === 1 ? 'markdown' : 'docx'
  const { type, code } = stencil
  return {
    key,
    unit,
    person,
    type,
    period,
    date,
    number: null,
    stencil,
    values: values(random),
    format,
    folder: folderOf(keeper, type, person),
    stem: stemOf(keeper, { type, period, person, isNumbered: code !== null, year: YEAR }),
  }
}

/** Words in which `{n}` and `{k}` are filled with figures. */
export const worded = (random: Random, words: string): string => {
  const some = String(between(random, 6, 24))
  const few = String(between(random, 2, 5)).padStart(2, '0')
  return words.replaceAll('{n}', some).replaceAll('{k}', few)
}

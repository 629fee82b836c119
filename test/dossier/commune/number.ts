import type { Paper } from './paper.js'
import { between, makeRandom } from './random.js'
import { slug, two } from './spelling.js'

/** `CB` of branches, `ĐU` of committees. */
export const bodyCode = ({ unit }: Paper): string => (unit.tier === 'dang-bo-co-so' ? 'ĐU' : 'CB')

/** `05-NQ/CB`; null where no number is printed. */
export const symbolOf = (paper: Paper): string | null =>
  paper.stencil.code === null || paper.number === null
    ? null
    : `${two(paper.number)}-${paper.stencil.code}/${bodyCode(paper)}`

/**
 * Numbers the papers of each unit and type name in the order of their days. Numbers run on from the years before, since
 * they are those of the term.
 */
export function numbered(papers: readonly Paper[]): Paper[] {
  const last = new Map<string, number>()
  const numbers = new Map<Paper, number>()
  const byDay = papers.map((paper, index) => ({ paper, index }))
  byDay.sort((a, b) =>
    (a.paper.date ?? '') < (b.paper.date ?? '') ? -1 : a.paper.date === b.paper.date ? a.index - b.index : 1,
  )
  for (const { paper } of byDay) {
    const { code } = paper.stencil
    if (code === null) continue
    const series = `${paper.unit.place} ${paper.unit.id} ${code}`
    const before = last.get(series) ?? between(makeRandom(`first ${slug(series)}`), 3, 30)
    last.set(series, before + 1)
    numbers.set(paper, before + 1)
  }
  return papers.map((paper) => ({ ...paper, number: numbers.get(paper) ?? null }))
}

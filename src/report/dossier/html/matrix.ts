import type { Element, ElementContent } from 'hast'
import { PAPER_STATES } from '../../../model/index.js'
import { element, isolated } from '../../html/element.js'
import { columnKey, type MatrixColumn } from '../columns.js'
import { STATE_SIGNS } from '../signs.js'
import { PROBLEMS, tallyOf } from '../tally.js'
import { stateCell } from './cell.js'
import { countsOf } from './counts.js'
import { cellTarget, membersTarget, type PageTeller, type PlacedUnit, stateClass } from './teller.js'

/** Cells of what a unit does not owe stand behind all others. */
const LAST = '9'

/** What the filter knows a unit by: the states of its papers; `fine` where nothing is to be done. */
export function statesOf({ unit }: PlacedUnit): string {
  const { states } = tallyOf(unit.papers)
  const some = PAPER_STATES.filter((state) => state !== 'complete' && states[state] > 0)
  const isFine = PROBLEMS.every((state) => states[state] === 0) && unit.findings.length === 0
  return [...some, ...(isFine ? ['fine'] : [])].join(' ')
}

function row(placed: PlacedUnit, index: number, teller: PageTeller): Element {
  const { unit, id, columns } = placed
  const { words, names } = teller
  const counts = countsOf(placed, teller)
  const cells = columns.map(({ key, isMember }, column) => {
    const papers = unit.papers.filter((paper) => columnKey(paper) === key)
    if (papers.length === 0) return element('td', { dataV: LAST })
    return stateCell(tallyOf(papers), isMember ? membersTarget(placed) : cellTarget(placed, column), words)
  })
  const score = unit.score === null ? '–' : String(Math.round(unit.score * 100))
  return element(
    'tr',
    { id: `r-${id}`, dataU: id, dataS: statesOf(placed) },
    element('td', {}, String(index + 1)),
    element('th', { scope: 'row' }, element('a', { href: `#${id}` }, isolated(names.unit(unit)))),
    element('td', { dataV: unit.score === null ? LAST : String(unit.score) }, score),
    cells,
    element('td', {}, String(counts.error)),
    element('td', {}, String(counts.warn)),
  )
}

const heading = (text: string) => element('th', { scope: 'col' }, text)

/** The row above the headings that tells papers of units from those of members; null where there are none of members. */
function groups(columns: readonly MatrixColumn[], { page }: PageTeller): Element | null {
  const ofMembers = columns.filter(({ isMember }) => isMember).length
  if (ofMembers === 0) return null
  const span = (text: string, colSpan: number) =>
    colSpan > 0 ? element('th', { colSpan, scope: 'colgroup' }, text) : null
  return element(
    'tr',
    { className: ['groups'] },
    element('td', { colSpan: 3 }),
    span(page.ofUnit, columns.length - ofMembers),
    span(page.ofMembers, ofMembers),
    element('td', { colSpan: 2 }),
  )
}

/** The matrix of the units of one tier. */
export function matrixOf(
  tier: string | null,
  units: readonly PlacedUnit[],
  columns: readonly MatrixColumn[],
  id: string,
  teller: PageTeller,
): ElementContent {
  const { words, page, names } = teller
  const title = names.tier(tier)
  const head = [
    words.columns.number,
    words.columns.unit,
    page.outOfHundred,
    ...columns.map(({ name }) => name),
    page.errors,
    page.warnings,
  ]
  return element(
    'section',
    { className: ['tier'], dataTier: tier ?? '', ariaLabelledBy: [id] },
    element('h3', { id }, `${title} (${words.units(units.length)})`),
    element(
      'div',
      { className: ['box'], role: 'region', tabIndex: 0, ariaLabel: page.matrixOf(title) },
      element(
        'table',
        { className: ['matrix'], dataSort: '' },
        element('thead', {}, groups(columns, teller), element('tr', {}, head.map(heading))),
        element(
          'tbody',
          {},
          units.map((unit, index) => row(unit, index, teller)),
        ),
      ),
    ),
  )
}

/** What the signs and colours of cells stand for. */
export function legendOf({ words, page }: PageTeller): Element {
  const items = PAPER_STATES.map((state) =>
    element(
      'li',
      { className: [stateClass(state)] },
      element('span', { ariaHidden: 'true' }, STATE_SIGNS[state]),
      ` ${words.states[state]}`,
    ),
  )
  return element(
    'div',
    { className: ['legend'] },
    element('ul', { ariaLabel: page.legend }, items),
    element('p', {}, page.share),
  )
}

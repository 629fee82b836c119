import type { Element, ElementContent } from 'hast'
import { groupBy } from '../../../checks/group-by.js'
import type { OwedReport } from '../../../model/index.js'
import { printDate } from '../../../text/index.js'
import { type Child, element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { WORDS } from '../../words.js'
import { columnKey } from '../columns.js'
import { isWholeYear, periodNames } from '../period.js'
import { issuedOn } from '../rows.js'
import { STATE_SIGNS } from '../signs.js'
import { countBySeverity, countsText } from './counts.js'
import { sharedFolder } from './folder.js'
import { cellTarget, type PageTeller, type PlacedUnit, stateClass } from './teller.js'

/** A state by sign and word. */
const stateMark = ({ state, isLate }: OwedReport, { words }: PageTeller): Element =>
  element(
    'span',
    { className: ['state', stateClass(state)] },
    element('span', { ariaHidden: 'true' }, STATE_SIGNS[state]),
    ` ${words.states[state]}${state === 'incomplete' && isLate ? `, ${words.states.late}` : ''}`,
  )

/** The files that were handed in, the one that counts first, each with what was found in it. */
function filesOf({ files }: OwedReport, folder: string, { byFile, isVisible, options }: PageTeller): Child[] {
  return files.map((name, index) => {
    const findings = (byFile.get(name)?.findings ?? []).filter(isVisible)
    const told = countsText(countBySeverity(findings), WORDS[options.lang].count)
    return element(
      'span',
      {},
      index > 0 ? '; ' : null,
      isolated(plain(name.slice(folder.length))),
      told ? ` (${told})` : null,
    )
  })
}

/** A row for each paper that the unit itself owes; the first of each type is what a cell of the matrix leads to. */
export function papersTable(placed: PlacedUnit, teller: PageTeller): ElementContent | null {
  const { unit, columns } = placed
  const { words, page, names, options, issueDays } = teller
  const own = unit.papers.filter(({ person }) => person === null)
  if (own.length === 0) return null
  const folder = sharedFolder(unit.files)
  const day = (iso: string | null) => (iso === null ? '' : printDate(iso, options.lang))
  const rows = groupBy(own, columnKey).flatMap((papers) => {
    const column = columns.findIndex(({ key }) => key === columnKey(papers[0] as OwedReport))
    return papers.map((paper, index) => {
      const period = isWholeYear(paper.period) ? '' : `, ${periodNames([paper.period], options.lang)}`
      const lacks = paper.lacks.map(names.rule).join('; ')
      return element(
        'tr',
        index === 0 ? { id: cellTarget(placed, column) } : {},
        element('th', { scope: 'row' }, `${names.owed(paper, unit.tier)}${period}`),
        element(
          'td',
          {},
          stateMark(paper, teller),
          lacks ? element('span', { className: ['lacks'] }, ` ${words.unmet}: ${lacks}`) : null,
        ),
        element('td', {}, day(paper.due)),
        element('td', {}, day(issuedOn(paper, issueDays))),
        element('td', {}, filesOf(paper, folder, teller)),
      )
    })
  })
  const head = [
    words.columns.paper,
    words.columns.state,
    words.columns.due,
    words.columns.issued,
    words.columns.files,
  ].map((name) => element('th', { scope: 'col' }, name))
  return element(
    'table',
    { className: ['papers'], ariaLabel: page.papersOf(names.unit(unit)) },
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, rows),
  )
}

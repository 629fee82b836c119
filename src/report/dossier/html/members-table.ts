import type { ElementContent } from 'hast'
import { groupBy } from '../../../checks/group-by.js'
import { element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { columnKey } from '../columns.js'
import { STATE_SIGNS } from '../signs.js'
import { PROBLEMS, tallyOf } from '../tally.js'
import { sharedFolder } from './folder.js'
import { membersTarget, type PageTeller, type PlacedUnit, stateClass } from './teller.js'

/** A row for each member, a column for each type that members owe. */
export function membersTable(placed: PlacedUnit, teller: PageTeller): ElementContent[] {
  const { unit, columns } = placed
  const { words, page, names } = teller
  const own = unit.papers.filter(({ person }) => person !== null)
  if (own.length === 0) return []
  const folder = sharedFolder(unit.files)
  const types = columns.filter(({ key, isMember }) => isMember && own.some((paper) => columnKey(paper) === key))
  const rows = groupBy(own, ({ person }) => person ?? '').map((papers) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, isolated(plain(papers[0]?.person ?? ''))),
      types.map(({ key }) => {
        const here = papers.filter((paper) => columnKey(paper) === key)
        if (here.length === 0) return element('td', {})
        const { worst } = tallyOf(here)
        const lacks = [...new Set(here.flatMap((paper) => paper.lacks))].map(names.rule)
        const files = PROBLEMS.includes(worst) ? here.flatMap((paper) => paper.files.slice(0, 1)) : []
        const named = files.map((file) => plain(file.slice(folder.length))).join('; ')
        const note = lacks.length > 0 ? `${named} – ${words.unmet}: ${lacks.join('; ')}` : named
        return element(
          'td',
          { className: [stateClass(worst)] },
          element('span', { ariaHidden: 'true' }, STATE_SIGNS[worst]),
          ` ${words.states[worst]}`,
          note ? element('span', { className: ['where'] }, isolated(note)) : null,
        )
      }),
    ),
  )
  const label = page.membersOf(names.unit(unit))
  return [
    element('h4', { id: membersTarget(placed) }, words.headings.members),
    element(
      'div',
      { className: ['box'], role: 'region', tabIndex: 0, ariaLabel: label },
      element(
        'table',
        { className: ['members'] },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, words.columns.person),
            types.map(({ name }) => element('th', { scope: 'col' }, name)),
          ),
        ),
        element('tbody', {}, rows),
      ),
    ),
  ]
}

import type { Element } from 'hast'
import { element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { tallyOf } from '../tally.js'
import { notesOn } from '../unit-notes.js'
import { fileFindings, setFindings } from './findings.js'
import { sharedFolder } from './folder.js'
import { statesOf } from './matrix.js'
import { membersTable } from './members-table.js'
import { papersTable } from './papers-table.js'
import type { PageTeller, PlacedUnit } from './teller.js'
import { othersDetails, scoreDetails } from './unit-details.js'

/** One unit: what it is, its papers and those of its members, what was found, its score, what else it handed in. */
export function unitSection(placed: PlacedUnit, teller: PageTeller): Element {
  const { unit, id } = placed
  const { words, page, names, isVisible, isListing } = teller
  const { owed, received, states } = tallyOf(unit.papers)
  const folder = sharedFolder(unit.files)
  const facts = [
    ...(unit.parent === null ? [] : [plain(unit.parent)]),
    names.tier(unit.tier),
    words.scoreOf(unit.score === null ? words.noScore : words.score(unit.score)),
    ...(folder ? [`${page.folder} ${plain(folder)}`] : []),
  ]
  const label = `${id}-h`
  return element(
    'section',
    {
      className: ['unit'],
      id,
      dataTier: unit.tier ?? '',
      dataS: statesOf(placed),
      tabIndex: -1,
      ariaLabelledBy: [label],
    },
    element('h3', { id: label }, isolated(names.unit(unit))),
    element('p', { className: ['where'] }, isolated(facts.join(' · '))),
    owed > 0 ? element('p', {}, `${words.tally(owed, received, states)}.`) : null,
    notesOn(unit, isListing, words).map((note) => element('p', { className: ['note'] }, note)),
    papersTable(placed, teller),
    membersTable(placed, teller),
    setFindings(unit.findings.filter(isVisible), teller),
    fileFindings(placed, teller),
    scoreDetails(placed, teller),
    othersDetails(placed, teller),
    element('p', { className: ['back'] }, element('a', { href: `#r-${id}` }, page.back)),
  )
}

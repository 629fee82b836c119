import type { Element, ElementContent } from 'hast'
import { groupBy } from '../../../checks/group-by.js'
import type { FileReport, OtherPaper, OwedReport } from '../../../model/index.js'
import { printDate } from '../../../text/index.js'
import { type Child, element, isolated } from '../../html/element.js'
import { plain } from '../../plain.js'
import { WORDS } from '../../words.js'
import { columnKey } from '../columns.js'
import { isWholeYear, periodNames } from '../period.js'
import { reasonText } from '../reasons.js'
import { issuedOn } from '../rows.js'
import { STATE_SIGNS } from '../signs.js'
import { tallyOf } from '../tally.js'
import { notesOn } from '../unit-notes.js'
import { fileFindings, setFindings, sharedFolder } from './findings.js'
import { countsText, statesOf } from './matrix.js'
import { cellTarget, membersTarget, type PageTeller, type PlacedUnit, stateClass } from './teller.js'

/** A state by sign and word. */
const stateMark = ({ state, isLate }: OwedReport, { words }: PageTeller): Element =>
  element(
    'span',
    { className: ['state', stateClass(state)] },
    element('span', { ariaHidden: 'true' }, STATE_SIGNS[state]),
    ` ${words.states[state]}${state === 'incomplete' && isLate ? `, ${words.states.late}` : ''}`,
  )

/** The files that were handed in, the one that counts first, each with what was found in it. */
function filesOf({ files }: OwedReport, folder: string, { byFile, options }: PageTeller): Child[] {
  return files.map((name, index) => {
    const file: FileReport | undefined = byFile.get(name)
    const counts = { error: 0, warn: 0, info: 0, hint: 0 }
    for (const { severity } of file?.findings ?? []) counts[severity]++
    const told = countsText(counts, WORDS[options.lang].count)
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
function papersTable(placed: PlacedUnit, teller: PageTeller): ElementContent | null {
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

/** A row for each member, a column for each type that members owe. */
function membersTable(placed: PlacedUnit, teller: PageTeller): ElementContent[] {
  const { unit, columns } = placed
  const { words, page, names } = teller
  const own = unit.papers.filter(({ person }) => person !== null)
  if (own.length === 0) return []
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
        return element(
          'td',
          { className: [stateClass(worst)] },
          element('span', { ariaHidden: 'true' }, STATE_SIGNS[worst]),
          ` ${words.states[worst]}`,
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

/** What the unit lost in its score, and for what. */
function scoreDetails({ unit }: PlacedUnit, { words, page, names }: PageTeller): ElementContent | null {
  if (unit.score === null || unit.reasons.length === 0) return null
  const items = unit.reasons.map((reason) =>
    element('li', {}, `${words.points(reason.lost)}: ${reasonText(reason, unit, names, words)}`),
  )
  return element(
    'details',
    {},
    element('summary', {}, page.whyScore(words.score(unit.score))),
    element('ul', {}, items),
  )
}

/** The papers that stand for nothing that is owed, and why. */
function othersDetails({ unit }: PlacedUnit, { words, names }: PageTeller): ElementContent | null {
  if (unit.others.length === 0) return null
  const folder = sharedFolder(unit.files)
  const nameOf = ({ file, type }: OtherPaper) => {
    const name = plain(file.slice(folder.length))
    return type === null ? name : `${name} (${names.paper(type, unit.tier)})`
  }
  const items = groupBy(unit.others, ({ why }) => why).map((alike) =>
    element('li', {}, `${words.why[(alike[0] as OtherPaper).why]}: `, isolated(alike.map(nameOf).join('; '))),
  )
  return element(
    'details',
    {},
    element('summary', {}, `${words.others}: ${unit.others.length}`),
    element('ul', {}, items),
  )
}

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

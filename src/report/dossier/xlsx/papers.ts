import type { Total } from '../../../model/index.js'
import { printDate } from '../../../text/index.js'
import { WORDS } from '../../words.js'
import { columnKey, matrixColumns } from '../columns.js'
import { periodCell } from '../csv.js'
import { detailRows } from '../rows.js'
import { sharePrinted } from '../signs.js'
import { tallyOf } from '../tally.js'
import { columnsFor, dayCell, OTHER_WIDTH, type Source, scoreCell, stateCell } from './source.js'
import type { Table, Value } from './table.js'

const TOTALS: (keyof Total)[] = ['owed', 'due', 'received', 'complete', 'late', 'missing']
const MATRIX_WIDTH = 15

/** Owed, handed in and so on by tier and type. */
export function totalsSheet(source: Source): Table {
  const { report, options, words, names } = source
  const { year, asOf, totals, units } = report.dossier
  const { files, unchecked } = report.summary
  const text = WORDS[options.lang]
  const counts = [words.units(units.length), text.files(files), ...(unchecked > 0 ? [text.unreadable(unchecked)] : [])]
  return {
    name: words.headings.totals,
    intro: [words.title(year), `${words.asOf(printDate(asOf, options.lang))}: ${counts.join(', ')}.`],
    columns: [
      ...columnsFor(source, 'tier', 'paper'),
      ...TOTALS.map((key) => ({ header: words.totals[key], width: OTHER_WIDTH })),
    ],
    rows: Object.entries(totals).flatMap(([tier, byType]) =>
      Object.entries(byType).map(([type, total]) => [
        names.tier(tier),
        names.paper(type, tier),
        ...TOTALS.map((key) => total[key]),
      ]),
    ),
  }
}

/** A row for each unit, a column for each type. */
export function matrixSheet(source: Source): Table {
  const { report, options, words, names } = source
  const { units } = report.dossier
  const columns = matrixColumns(units, names, options)
  return {
    name: words.headings.matrix,
    intro: [],
    sticky: 1,
    columns: [
      ...columnsFor(source, 'unit', 'parent', 'tier', 'score'),
      ...columns.map(({ name, isMember }) => ({
        header: isMember ? `${words.columns.person}: ${name}` : name,
        width: MATRIX_WIDTH,
      })),
    ],
    rows: units.map((unit) => [
      names.unit(unit),
      unit.parent,
      names.tier(unit.tier),
      scoreCell(unit),
      ...columns.map(({ key }): Value => {
        const papers = unit.papers.filter((paper) => columnKey(paper) === key)
        if (papers.length === 0) return null
        const tally = tallyOf(papers)
        return stateCell(tally.worst, sharePrinted(tally) || words.states[tally.worst])
      }),
    ]),
  }
}

/** A row for each paper that is owed. */
export function detailsSheet(source: Source): Table {
  const { report, options, words, names } = source
  return {
    name: words.headings.details,
    intro: [],
    sticky: 1,
    columns: columnsFor(
      source,
      'unit',
      'parent',
      'tier',
      'paper',
      'period',
      'person',
      'due',
      'issued',
      'state',
      'daysLate',
      'files',
      'lacks',
    ),
    rows: detailRows(report).map(({ unit, paper, issued, daysLate }) => [
      names.unit(unit),
      unit.parent,
      names.tier(unit.tier),
      names.owed(paper, unit.tier),
      periodCell(paper.period, options.lang),
      paper.person,
      dayCell(paper.due),
      dayCell(issued),
      stateCell(paper.state, words.states[paper.state]),
      daysLate,
      paper.files.join('; '),
      paper.lacks.map(names.rule).join('; '),
    ]),
  }
}

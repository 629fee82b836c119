import { type DossierReport, type PaperState, SEVERITIES, type Total, type UnitReport } from '../../../model/index.js'
import { printDate } from '../../../text/index.js'
import { visibleFindings } from '../../visible.js'
import { WORDS } from '../../words.js'
import { columnKey, matrixColumns } from '../columns.js'
import { periodCell } from '../csv.js'
import type { DossierNames } from '../names.js'
import type { DossierReportOptions } from '../options.js'
import { LIGHT_STATES } from '../palette.js'
import { reasonText } from '../reasons.js'
import { detailRows } from '../rows.js'
import { STATE_SIGNS, sharePrinted } from '../signs.js'
import { tallyOf } from '../tally.js'
import type { Column, DossierWords } from '../words.js'
import type { Table, Value } from './table.js'

/** What all sheets are made from. */
export interface Source {
  report: DossierReport
  options: DossierReportOptions
  words: DossierWords
  names: DossierNames
}

const WIDTHS: Partial<Record<Column, number>> = {
  number: 5,
  unit: 30,
  parent: 28,
  tier: 24,
  paper: 38,
  period: 14,
  person: 24,
  files: 40,
  file: 40,
  lacks: 50,
  content: 60,
  rule: 34,
  reason: 50,
  said: 70,
  message: 70,
  why: 60,
  about: 50,
  state: 16,
}
const OTHER_WIDTH = 12
const TOTALS: (keyof Total)[] = ['owed', 'due', 'received', 'complete', 'late', 'missing']
const MATRIX_WIDTH = 15

const columnsFor = ({ words }: Source, ...columns: Column[]): Table['columns'] =>
  columns.map((column) => ({ header: words.columns[column], width: WIDTHS[column] ?? OTHER_WIDTH }))

const stateCell = (state: PaperState, text: string): Value => ({
  text: `${STATE_SIGNS[state]} ${text}`,
  fill: LIGHT_STATES[state].ground,
  color: LIGHT_STATES[state].text,
})

const dayCell = (day: string | null): Value => (day === null ? null : { day })
/** Out of a hundred, as people read it. */
const scoreCell = ({ score }: UnitReport): Value => (score === null ? null : Math.round(score * 100))

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

/** The required contents that are lacking, those that most units lack first. */
export const contentsSheet = (source: Source): Table => ({
  name: source.words.headings.contents,
  intro: [],
  columns: columnsFor(source, 'content', 'units', 'papers', 'rule'),
  rows: source.report.dossier.missingContents.map(({ rule, units, papers }) => [
    source.names.rule(rule),
    units,
    papers,
    rule,
  ]),
})

/** The score of each unit, a row for each reason. */
export function scoresSheet(source: Source): Table {
  const { report, words, names } = source
  return {
    name: words.headings.scores,
    intro: [],
    sticky: 1,
    columns: columnsFor(source, 'unit', 'tier', 'score', 'reason', 'lost', 'rule'),
    rows: report.dossier.units.flatMap((unit): Value[][] => {
      const head: Value[] = [names.unit(unit), names.tier(unit.tier), scoreCell(unit)]
      if (unit.reasons.length === 0) return [[...head, null, null, null]]
      return unit.reasons.map((reason) => [
        ...head,
        reasonText(reason, unit, names, words),
        Math.round(reason.lost * 1000) / 10,
        reason.rule,
      ])
    }),
  }
}

/** What rules say of the papers of each unit together. */
export function findingsSheet(source: Source): Table {
  const { report, options, words, names } = source
  const text = WORDS[options.lang]
  const isVisible = visibleFindings(report, options)
  const severities = Object.fromEntries(SEVERITIES.map((one) => [one, text.severity[one]]))
  return {
    name: words.columns.findings,
    intro: [],
    sticky: 1,
    columns: [
      ...columnsFor(source, 'unit', 'severity', 'message'),
      { header: text.hint, width: 50 },
      ...columnsFor(source, 'files', 'rule'),
    ],
    rows: report.dossier.units.flatMap((unit) =>
      unit.findings
        .filter(isVisible)
        .map(({ severity, message, hint, files = [], rule }): Value[] => [
          names.unit(unit),
          severities[severity] ?? severity,
          message,
          hint ?? null,
          files.join('; '),
          rule,
        ]),
    ),
  }
}

/** What units say back, the rules that are disputed most first. */
export const feedbackSheet = (source: Source): Table => ({
  name: source.words.headings.feedback,
  intro: [],
  columns: columnsFor(source, 'about', 'units', 'unit', 'kind', 'said', 'file', 'rule'),
  rows: source.report.dossier.feedback.flatMap(({ rule, units, entries }) =>
    entries.map((entry): Value[] => [
      rule === null ? source.words.general : source.names.rule(rule),
      units,
      entry.unit === null ? source.words.everybody : source.names.unit(entry),
      source.words.feedbackKinds[entry.kind],
      entry.text,
      entry.file,
      rule,
    ]),
  ),
})

/** The files that were not checked, and why. */
export const refusedSheet = (source: Source): Table => ({
  name: source.words.headings.unreadable,
  intro: [],
  columns: [...columnsFor(source, 'file', 'why'), { header: WORDS[source.options.lang].hint, width: 60 }],
  rows: source.report.files.flatMap(({ file, status, error }): Value[][] =>
    status === 'unchecked' ? [[file, error?.message ?? null, error?.hint ?? null]] : [],
  ),
})

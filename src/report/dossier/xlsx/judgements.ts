import { SEVERITIES } from '../../../model/index.js'
import { visibleFindings } from '../../visible.js'
import { WORDS } from '../../words.js'
import { reasonText } from '../reasons.js'
import { columnsFor, type Source, scoreCell } from './source.js'
import type { Table, Value } from './table.js'

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

import type { Lang } from '../../model/index.js'
import { plain } from '../plain.js'
import { makeNames } from './names.js'
import type { DossierReporter } from './options.js'
import { isWholeYear, periodNames } from './period.js'
import { type DetailRow, detailRows } from './rows.js'
import { type Column, DOSSIER_WORDS } from './words.js'

const COLUMNS: readonly Column[] = [
  'unit',
  'parent',
  'tier',
  'paper',
  'period',
  'person',
  'due',
  'issued',
  'state',
  'late',
  'daysLate',
  'files',
  'lacks',
]

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/** A cell as text, never as a formula: an apostrophe before it has spreadsheets take it as it is. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** RFC 4180 §2: every cell in quotes, so that one that holds a comma or a quote needs no thought. */
const cell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${guarded(value).replaceAll('"', '""')}"`

/** The period that a paper is for; the year by its number. */
export const periodCell = (period: string, lang: Lang): string =>
  isWholeYear(period) ? period : periodNames([period], lang)

/** One row for each paper that is owed, dates in ISO 8601, which spreadsheets of any language take for dates. */
export const csv: DossierReporter = (report, options) => {
  const words = DOSSIER_WORDS[options.lang]
  const names = makeNames(options)
  const cellsOf = ({ unit, paper, issued, daysLate }: DetailRow): Record<string, string | number> => ({
    unit: names.unit(unit),
    parent: plain(unit.parent ?? ''),
    tier: names.tier(unit.tier),
    paper: names.owed(paper, unit.tier),
    period: periodCell(paper.period, options.lang),
    person: plain(paper.person ?? ''),
    due: paper.due ?? '',
    issued: issued ?? '',
    state: words.states[paper.state],
    late: paper.isLate ? words.yes : '',
    daysLate: daysLate ?? '',
    files: paper.files.map(plain).join('; '),
    lacks: paper.lacks.map(names.rule).join('; '),
  })
  const head = COLUMNS.map((column) => cell(words.columns[column]))
  const rows = detailRows(report).map((row) => {
    const cells = cellsOf(row)
    return COLUMNS.map((column) => cell(cells[column] ?? ''))
  })
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}

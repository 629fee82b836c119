import type { DossierReport, PaperState, UnitReport } from '../../../model/index.js'
import type { DossierNames } from '../names.js'
import type { DossierReportOptions } from '../options.js'
import { LIGHT_STATES } from '../palette.js'
import { STATE_SIGNS } from '../signs.js'
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
/** Columns, in characters, that numbers and days take. */
export const OTHER_WIDTH = 12
/** Columns by what they hold. */
export const columnsFor = ({ words }: Source, ...columns: Column[]): Table['columns'] =>
  columns.map((column) => ({ header: words.columns[column], width: WIDTHS[column] ?? OTHER_WIDTH }))

/** A state by sign, colour and what else is to be said. */
export const stateCell = (state: PaperState, text: string): Value => ({
  text: `${STATE_SIGNS[state]} ${text}`,
  fill: LIGHT_STATES[state].ground,
  color: LIGHT_STATES[state].text,
})

export const dayCell = (day: string | null): Value => (day === null ? null : { day })
/** Out of a hundred, as people read it. */
export const scoreCell = ({ score }: UnitReport): Value => (score === null ? null : Math.round(score * 100))

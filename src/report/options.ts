import type { Instrument, Lang, Reading, Report, RuleInfo, Severity } from '../model/index.js'
import type { Gate } from './gate.js'

/** Printed names of what a ruleset's catalogue knows by id. */
export interface Names {
  types: Record<string, string>
  tiers: Record<string, string>
}

/** What a stretch of the text report is, for whoever colours it. */
export type Style = 'error' | 'warn' | 'info' | 'hint' | 'file' | 'label' | 'passed' | 'failed'

/** Colours a stretch of text; must not change its width. */
export type Paint = (style: Style, text: string) => string

/** A document as it was given and as it was read, for the formats that print the paper itself. */
export interface ReportedDocument {
  data: Uint8Array | string
  reading: Reading
}

/** How a report is to be printed. */
export interface ReportOptions {
  lang: Lang
  gate: Gate
  /** The mildest severity to print. Counts and verdict always cover all. */
  show: Severity
  /** Print only what counts at the gate. */
  quiet: boolean
  names: Names
  /** The rules that ran, for formats that tell what they are; see `rulesInfo`. */
  rules: RuleInfo[]
  /** The instruments that the rules rest on, by number and symbol. */
  instruments: Record<string, Instrument>
  /** Version of the program, for formats that name it; null where it is not known. */
  version: string | null
  /** Sentences about the run as a whole, for people. */
  notes: readonly string[]
  /** Columns to wrap at; null for lines of any length. */
  width: number | null
  paint: Paint
  /** `html`: the documents by the names under which they stand in the report. Findings are told without them too. */
  documents: ReadonlyMap<string, ReportedDocument>
}

/** A printer of reports: the same input gives the same text. */
export type Reporter = (report: Report, options: ReportOptions) => string | Promise<string>

/** Vietnamese, all severities, no colours, no wrapping; fails on errors. */
export const DEFAULTS: ReportOptions = {
  lang: 'vi',
  gate: { failOn: 'error', maxWarnings: null },
  show: 'hint',
  quiet: false,
  names: { types: {}, tiers: {} },
  rules: [],
  instruments: {},
  version: null,
  notes: [],
  width: null,
  paint: (_style, text) => text,
  documents: new Map(),
}

import type {
  DossierReport,
  Feedback,
  Finding,
  MissingContent,
  OtherPaper,
  OwedReport,
  RuleFeedback,
  ScoreReason,
  Total,
  UnitReport,
} from '../../model/index.js'
import { fileJson, findingJson, ordered, SUMMARY, stringify } from '../json.js'
import { visibleFiles, visibleFindings } from '../visible.js'
import type { DossierReporter } from './options.js'

// The keys of the contract first, each list in its order, then those that it does not name.
const PAPER: (keyof OwedReport)[] = ['type', 'period', 'person', 'due', 'state', 'files', 'isLate', 'lacks']
const TOTAL: (keyof Total)[] = ['owed', 'received', 'complete', 'late', 'due', 'missing']
const CONTENT: (keyof MissingContent)[] = ['rule', 'units', 'papers']
const REASON: (keyof ScoreReason)[] = ['type', 'isMembers', 'rule', 'state', 'count', 'owed', 'lost']
const OTHER: (keyof OtherPaper)[] = ['file', 'type', 'why']
const FEEDBACK: (keyof Feedback)[] = ['rule', 'unit', 'kind', 'text', 'file']

const unitJson = (unit: UnitReport, isVisible: (finding: Finding) => boolean): object => ({
  unit: unit.unit,
  parent: unit.parent,
  tier: unit.tier,
  score: unit.score,
  papers: unit.papers.map((paper) => ordered(paper, PAPER)),
  findings: unit.findings.filter(isVisible).map(findingJson),
  isListed: unit.isListed,
  members: unit.members,
  reasons: unit.reasons.map((reason) => ordered(reason, REASON)),
  others: unit.others.map((other) => ordered(other, OTHER)),
  feedback: unit.feedback.map((one) => ordered(one, FEEDBACK)),
  files: unit.files,
})

const feedbackJson = ({ rule, units, entries }: RuleFeedback): object => ({
  rule,
  units,
  entries: entries.map((one) => ordered(one, FEEDBACK)),
})

/** A record with every value made anew; its keys may be any text, `__proto__` too. */
const mapped = <From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))

function dossierJson({ dossier }: DossierReport, isVisible: (finding: Finding) => boolean): object {
  const { year, asOf, units, totals, missingContents, feedback } = dossier
  return {
    year,
    asOf,
    units: units.map((unit) => unitJson(unit, isVisible)),
    totals: mapped(totals, (byType) => mapped(byType, (total) => ordered(total, TOTAL))),
    missingContents: missingContents.map((content) => ordered(content, CONTENT)),
    feedback: feedback.map(feedbackJson),
  }
}

/** The report as JSON, keys in the order of the contract. */
export const json: DossierReporter = (report, options) =>
  stringify({
    dangLint: report.dangLint,
    status: report.status,
    summary: ordered(report.summary, SUMMARY),
    files: visibleFiles(report, options).map(fileJson),
    dossier: dossierJson(report, visibleFindings(report, options)),
  })

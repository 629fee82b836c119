import { type FileReport, isIgnored, type Report } from '../model/index.js'
import { findingLines, uncheckedLines, uncheckedRule } from './finding-text.js'
import { isBrokenRule, severitiesAtGate } from './gate.js'
import { makeCounter } from './occurrence.js'
import type { Reporter, ReportOptions } from './options.js'
import { fromRoot } from './path.js'
import { visibleFiles, visibleFindings } from './visible.js'
import { WORDS } from './words.js'
import { printXml, type Xml } from './xml.js'

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

interface Case {
  name: string
  outcome: Outcome
  /** What is told of the outcome: its kind, a line, and more lines. */
  type: string
  message: string
  body: string[]
}

/** The cases of a file. One without findings has one case all the same: a suite that is empty would say nothing. */
function casesOf(file: FileReport, report: Report, options: ReportOptions): Case[] {
  const words = WORDS[options.lang]
  if (file.status === 'unchecked') {
    const [message = '', ...body] = uncheckedLines(file, words)
    const name = uncheckedRule(file)
    if (isIgnored(file))
      return [{ name, outcome: 'skipped', type: '', message: [message, ...body].join('\n'), body: [] }]
    return [{ name, outcome: 'error', type: file.error?.code ?? name, message, body }]
  }
  const atGate = severitiesAtGate(options.gate, report.summary.warn)
  const found = file.findings.map(
    (finding): Case => ({
      name: `${finding.rule}: ${finding.message}`,
      // What the gate lets through must not fail a build here either.
      outcome: isBrokenRule(finding) ? 'error' : atGate.has(finding.severity) ? 'failure' : 'passed',
      type: finding.severity,
      message: finding.message,
      body: findingLines(finding, file.format, { ...options, width: null, paint: (_, text) => text }).map((line) =>
        line.slice(2),
      ),
    }),
  )
  const passedOver = (file.suppressed ?? []).filter(visibleFindings(report, options)).map(
    ({ rule, message, suppression }): Case => ({
      name: `${rule}: ${message}`,
      outcome: 'skipped',
      type: '',
      message: words.passedOver(suppression.reason),
      body: [],
    }),
  )
  if (found.length + passedOver.length > 0) return [...found, ...passedOver]
  const passed: Case = { name: words.clean, outcome: 'passed', type: '', message: '', body: [] }
  if (file.status === 'findings') return [{ ...passed, name: words.nothingShown }]
  return file.rules > 0 ? [passed] : [{ ...passed, name: words.noRules, outcome: 'skipped', message: words.noRules }]
}

function caseXml({ outcome, type, message, body }: Case, name: string, file: string): Xml {
  const attributes = { name, classname: file, file }
  const text = body.join('\n')
  if (outcome === 'skipped')
    return { name: 'testcase', attributes, children: [{ name: 'skipped', attributes: { message }, children: [] }] }
  if (outcome !== 'passed')
    return {
      name: 'testcase',
      attributes,
      children: [{ name: outcome, attributes: { message, type }, children: text }],
    }
  return {
    name: 'testcase',
    attributes,
    children: text ? [{ name: 'system-out', attributes: {}, children: text }] : [],
  }
}

const counts = (cases: Case[]) => {
  const of = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') }
}

/**
 * JUnit's XML: a suite for each file, a case for each finding. What counts at the gate is a failure, what the gate lets
 * through a case that passed and tells of it; what was passed over or is ignored is skipped; a file that was not checked and a rule
 * that broke are errors.
 */
export const junit: Reporter = (report, options) => {
  const suites = visibleFiles(report, options).map((file) => ({ file, cases: casesOf(file, report, options) }))
  return printXml({
    name: 'testsuites',
    attributes: { name: 'dang-lint', ...counts(suites.flatMap(({ cases }) => cases)) },
    children: suites.map(({ file, cases }) => {
      const name = fromRoot(file.file)
      const count = makeCounter()
      const children = cases.map((one) => {
        const number = count(one.name)
        return caseXml(one, number > 1 ? `${one.name} (${number})` : one.name, name)
      })
      return { name: 'testsuite', attributes: { name, ...counts(cases) }, children }
    }),
  })
}

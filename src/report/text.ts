import { type FileReport, isIgnored, type Report, SEVERITIES, type Severity } from '../model/index.js'
import { findingLines } from './finding-text.js'
import { judge, type Verdict } from './gate.js'
import type { Reporter, ReportOptions } from './options.js'
import { plain } from './plain.js'
import { visibleFiles } from './visible.js'
import { THRESHOLDS, WORDS, type Words } from './words.js'
import { hang } from './wrap.js'

/** What the document was taken for. */
function documentLine({ document }: FileReport, { lang, names }: ReportOptions): string {
  const words = WORDS[lang]
  if (!document || document.type === null) return words.unknownType(Object.keys(names.types)[0] ?? null)
  const parts = [
    names.types[document.type] ?? document.type,
    document.issuer,
    document.year === null ? null : words.year(document.year),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** A file that was not checked, why not, and what to do. */
export function refusedLines(
  file: FileReport,
  { lang, paint, width }: Pick<ReportOptions, 'lang' | 'paint' | 'width'>,
) {
  const words = WORDS[lang]
  const { message = '', hint } = file.error ?? {}
  const why = hang(`  ${words.unchecked}  `, plain(message), width)
  return [
    paint('file', plain(file.file)),
    why.replace(words.unchecked, paint(isIgnored(file) ? 'warn' : 'error', words.unchecked)),
    ...(hint ? [hang(`    ${words.hint}: `, plain(hint), width)] : []),
  ]
}

function fileLines(file: FileReport, options: ReportOptions): string[] {
  const words = WORDS[options.lang]
  const { paint, width, quiet } = options
  const name = paint('file', plain(file.file))
  if (file.status === 'unchecked') return [...refusedLines(file, options), '']
  if (quiet && file.findings.length === 0) return []
  const lines = [name, hang('  ', plain(documentLine(file, options)), width)]
  const { rules, suppressed = [] } = file
  const clean = suppressed.length > 0 ? words.cleanBut(suppressed.length) : words.clean
  if (file.status === 'clean') lines.push(`  ${rules > 0 ? clean : words.noRules}`)
  return [...lines, ...file.findings.flatMap((finding) => findingLines(finding, file.format, options)), '']
}

const countsText = (counts: Record<Severity, number>, words: Words) =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words.count(severity, counts[severity]))
    .join(', ')

/** How many files and findings there are. */
function summaryLine({ summary, files }: Report, { unchecked, ignored }: Verdict, words: Words): string {
  const unruled = files.filter(({ status, rules }) => status !== 'unchecked' && rules === 0).length
  const parts = [
    countsText(summary, words),
    unruled > 0 ? words.unruled(unruled) : '',
    unchecked > 0 ? words.unreadable(unchecked) : '',
    ignored > 0 ? words.ignored(ignored) : '',
  ].filter(Boolean)
  // “No findings” beside files that nobody looked at would read as a clean bill.
  if (parts.length === 0) parts.push(words.nothing)
  return `${words.files(summary.files)}: ${parts.join(', ')}.`
}

/** What was passed over is counted, so that nobody takes it for nothing. */
function suppressedLines({ files }: Report, words: Words): string[] {
  const all = files.flatMap(({ suppressed = [] }) => suppressed)
  const byComment = all.filter(({ suppression }) => suppression.kind === 'comment').length
  return all.length > 0 ? [words.suppressed(byComment, all.length - byComment)] : []
}

/** What the end of a report depends on. */
type Closing = Pick<ReportOptions, 'lang' | 'gate' | 'notes' | 'paint'>

/** The last line says what the gate was and what it made of the run. */
function gateLine(verdict: Verdict, { lang, gate, paint }: Closing): string {
  const words = WORDS[lang]
  const { outcome, blocking, passing, unchecked, ignored, brokenRules } = verdict
  const reasons = [
    unchecked > 0 ? words.unreadable(unchecked) : '',
    brokenRules > 0 ? words.broken(brokenRules) : '',
    countsText(blocking, words),
    outcome === 'passed' && countsText(passing, words) ? words.notBlocking(countsText(passing, words)) : '',
    ignored > 0 ? words.ignored(ignored) : '',
  ].filter(Boolean)
  const result = paint(outcome === 'passed' ? 'passed' : 'failed', words[outcome])
  return `${result}${reasons.length > 0 ? ` – ${reasons.join(', ')}` : ''} ${words.gate(THRESHOLDS[lang][gate.failOn], gate.maxWarnings)}.`
}

/** The sum, then the gate: how every report that people read ends. */
export function closingLines(report: Report, options: Closing): string[] {
  const words = WORDS[options.lang]
  const verdict = judge(report, options.gate)
  return [
    summaryLine(report, verdict, words),
    ...suppressedLines(report, words),
    ...options.notes.map(plain),
    gateLine(verdict, options),
  ]
}

/** The report for people: file by file, then the sum, then the gate. */
export const text: Reporter = (report, options) => {
  const files = visibleFiles(report, options).flatMap((file) => fileLines(file, options))
  return [...files, ...closingLines(report, options), ''].join('\n')
}

import {
  type Basis,
  type FileReport,
  type Finding,
  type Place,
  type Report,
  SEVERITIES,
  type Severity,
} from '../model/index.js'
import { judge } from './gate.js'
import type { Reporter, ReportOptions } from './options.js'
import { plain } from './plain.js'
import { visibleFiles } from './visible.js'
import { THRESHOLDS, WORDS, type Words } from './words.js'
import { hang } from './wrap.js'

/** “mục II, đoạn 23, trang 2”, or “mục II, dòng 12, cột 1” in Markdown. */
export function placeText(place: Place, format: FileReport['format'], words: Words): string {
  const parts = place.section ? [words.section(plain(place.section))] : []
  if (format === 'markdown') parts.push(words.line(place.line, place.column))
  else {
    parts.push(words.paragraph(place.line))
    if (place.page !== undefined) parts.push(words.page(place.page))
  }
  return parts.join(', ')
}

/** “111-CV/TU, nội dung thứ 3 (nêu trong chương trình)”. */
export const basisText = ({ instrument, clause, confidence }: Basis, words: Words) =>
  `${instrument}${clause ? `, ${clause}` : ''} (${words.confidence[confidence]})`

function findingLines(finding: Finding, format: FileReport['format'], options: ReportOptions): string[] {
  const words = WORDS[options.lang]
  const { paint, width } = options
  const severity = words.severity[finding.severity]
  const head = hang(`  ${severity}  `, plain(finding.message), width)
  const lines = [head.replace(severity, paint(finding.severity, severity))]
  const add = (label: string, text: string) => {
    lines.push(hang(`    ${label}: `, plain(text), width).replace(label, paint('label', label)))
  }
  if (finding.place) add(words.place, placeText(finding.place, format, words))
  if (finding.hint) add(words.hint, finding.hint)
  for (const { place, message } of finding.related ?? [])
    add(words.related, `${message}: ${placeText(place, format, words)}`)
  if (finding.basis) add(words.basis, finding.basis.map((one) => basisText(one, words)).join('; '))
  add(words.rule, finding.rule)
  return lines
}

/** What the document was taken for. */
function documentLine({ document }: FileReport, { lang, names }: ReportOptions): string {
  const words = WORDS[lang]
  if (!document || document.type === null) return words.unknownType
  const parts = [
    names.types[document.type] ?? document.type,
    document.issuer,
    document.year === null ? null : words.year(document.year),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function fileLines(file: FileReport, options: ReportOptions): string[] {
  const words = WORDS[options.lang]
  const { paint, width, quiet } = options
  const name = paint('file', plain(file.file))
  if (file.status === 'unchecked') {
    const lines = [
      name,
      hang(`  ${words.unchecked}  `, plain(file.error?.message ?? ''), width).replace(
        words.unchecked,
        paint('error', words.unchecked),
      ),
    ]
    if (file.error?.hint) lines.push(hang(`    ${words.hint}: `, plain(file.error.hint), width))
    return [...lines, '']
  }
  if (quiet && file.findings.length === 0) return []
  const lines = [name, hang('  ', plain(documentLine(file, options)), width)]
  if (file.status === 'clean') lines.push(`  ${file.rules > 0 ? words.clean : words.noRules}`)
  return [...lines, ...file.findings.flatMap((finding) => findingLines(finding, file.format, options)), '']
}

const countsText = (counts: Record<Severity, number>, words: Words) =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words.count(severity, counts[severity]))
    .join(', ')

/** How many files and findings there are. */
export function summaryLine({ summary }: Report, words: Words): string {
  const counts = countsText(summary, words)
  const unread = summary.unchecked > 0 ? words.unreadable(summary.unchecked) : ''
  // “No findings” beside files that nobody looked at would read as a clean bill.
  const parts = counts || unread ? [counts, unread].filter(Boolean) : [words.nothing]
  return `${words.files(summary.files)}: ${parts.join(', ')}.`
}

/** The last line says what the gate was and what it made of the run. */
export function gateLine(report: Report, { lang, gate, paint }: ReportOptions): string {
  const words = WORDS[lang]
  const { outcome, blocking, passing, unchecked, brokenRules } = judge(report, gate)
  const reasons = [
    ...(unchecked > 0 ? [words.unreadable(unchecked)] : []),
    ...(brokenRules > 0 ? [words.broken(brokenRules)] : []),
    ...(countsText(blocking, words) ? [countsText(blocking, words)] : []),
  ]
  if (reasons.length === 0 && countsText(passing, words)) reasons.push(words.notBlocking(countsText(passing, words)))
  const result = paint(outcome === 'passed' ? 'passed' : 'failed', words[outcome])
  return `${result}${reasons.length > 0 ? ` – ${reasons.join(', ')}` : ''} ${words.gate(THRESHOLDS[lang][gate.failOn], gate.maxWarnings)}.`
}

/** The report for people: file by file, then the sum, then the gate. */
export const text: Reporter = (report, options) => {
  const files = visibleFiles(report, options).flatMap((file) => fileLines(file, options))
  return [...files, summaryLine(report, WORDS[options.lang]), gateLine(report, options), ''].join('\n')
}

import { groupBy } from '../checks/group-by.js'
import { type Basis, type FileReport, type Finding, isIgnored, type Place, partKind } from '../model/index.js'
import type { ReportOptions } from './options.js'
import { plain } from './plain.js'
import { WORDS, type Words } from './words.js'
import { hang } from './wrap.js'

/** “mục II, đoạn 23, trang 2”, “chân trang, đoạn 1”, or “mục II, dòng 12, cột 1” in Markdown. */
export function placeText(place: Place, format: FileReport['format'], words: Words): string {
  const parts = place.section ? [words.section(plain(place.section))] : []
  const part = partKind(place.part)
  if (part !== null) parts.push(words.part[part])
  if (format === 'markdown') parts.push(words.line(place.line, place.column))
  else {
    parts.push(words.paragraph(place.line))
    if (place.page !== undefined) parts.push(words.page(place.page))
  }
  return parts.join(', ')
}

/** “111-CV/TU, nội dung thứ 3 (nêu trong chương trình)” */
export const basisText = ({ instrument, clause, confidence }: Basis, words: Words): string =>
  `${instrument}${clause ? `, ${clause}` : ''} (${words.confidence[confidence]})`

/** A finding for people: severity and message, then where, how to mend it, on which grounds, by which rule. */
export function findingLines(
  finding: Finding,
  format: FileReport['format'],
  options: Pick<ReportOptions, 'lang' | 'paint' | 'width'>,
): string[] {
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
  for (const all of groupBy(finding.related ?? [], ({ message }) => message))
    add(words.related, `${all[0]?.message}: ${all.map(({ place }) => placeText(place, format, words)).join('; ')}`)
  if (finding.basis) add(words.basis, finding.basis.map((one) => basisText(one, words)).join('; '))
  add(words.rule, finding.rule)
  return lines
}

/**
 * A finding where there is room for little: the message, then how to mend it. A tool that shows the place by itself
 * can do so in Markdown alone, whose lines are those of the source; of a Word document the place is told in words.
 */
export function briefly({ message, hint, place }: Finding, format: FileReport['format'], words: Words): string[] {
  return [
    message,
    ...(place && format !== 'markdown' ? [`${words.place}: ${placeText(place, format, words)}.`] : []),
    ...(hint === undefined ? [] : [`${words.hint}: ${hint}`]),
  ]
}

/** Why a file was not checked, and what to do. */
export function uncheckedLines({ error }: FileReport, words: Words): string[] {
  const message = error?.message ?? ''
  return [
    `${words.unchecked}${message ? `: ${message}` : ''}`,
    ...(error?.hint === undefined ? [] : [`${words.hint}: ${error.hint}`]),
  ]
}

/** The rule id under which reports of tools that know only findings tell of a file that was not checked. */
export const uncheckedRule = (file: FileReport): string => (isIgnored(file) ? 'internal/ignored' : 'internal/unchecked')

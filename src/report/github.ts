import { type Finding, isIgnored, type Severity } from '../model/index.js'
import { briefly, uncheckedLines, uncheckedRule } from './finding-text.js'
import type { Reporter } from './options.js'
import { fromRoot } from './path.js'
import { closingLines } from './text.js'
import { visibleFiles } from './visible.js'
import { WORDS } from './words.js'

const LEVELS: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'notice', hint: 'notice' }

/** What a terminal or a log acts upon. Line breaks are escaped apart, since GitHub prints them. */
const UNPRINTABLE = /(?![\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const printable = (text: string) =>
  text.replace(UNPRINTABLE, (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd'))

/** The runner takes these, and no others, for what they stand for. */
const data = (text: string) => printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function command(level: string, properties: Record<string, string | number | undefined>, lines: string[]): string {
  const written = Object.entries(properties)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${level} ${written.join(',')}::${data(lines.join('\n'))}`
}

/** Columns are only for a range within one line. */
function range({ place }: Finding): Record<string, number | undefined> {
  if (!place) return {}
  const { line, column, endLine = line, endColumn } = place
  return endLine === line ? { line, col: column, endColumn } : { line, endLine }
}

/**
 * GitHub's workflow commands, one a line, each shown beside the file: lines in Markdown, the whole file in Word, whose
 * paragraphs are no lines. Then, for whoever reads the log, the sum and the gate.
 */
export const github: Reporter = (report, options) => {
  const words = WORDS[options.lang]
  const commands = visibleFiles(report, options).flatMap((file) => {
    const name = fromRoot(file.file)
    if (file.status === 'unchecked')
      return [
        command(
          isIgnored(file) ? 'notice' : 'error',
          { file: name, title: uncheckedRule(file) },
          uncheckedLines(file, words),
        ),
      ]
    return file.findings.map((finding) => {
      const where = file.format === 'markdown' ? range(finding) : {}
      return command(
        LEVELS[finding.severity],
        { file: name, ...where, title: finding.rule },
        briefly(finding, file.format, words),
      )
    })
  })
  const closing = closingLines(report, { ...options, paint: (_, text) => text })
  return [...commands, ...closing].map((line) => `${line}\n`).join('')
}

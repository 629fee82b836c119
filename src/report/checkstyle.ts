import { type FileReport, isIgnored, type Severity } from '../model/index.js'
import { briefly, uncheckedLines, uncheckedRule } from './finding-text.js'
import type { Reporter } from './options.js'
import { fromRoot } from './path.js'
import { visibleFiles } from './visible.js'
import { WORDS, type Words } from './words.js'
import { printXml, type Xml } from './xml.js'

const SEVERITIES: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'info', hint: 'info' }

function errorsOf(file: FileReport, words: Words): Xml[] {
  const error = (attributes: Xml['attributes']): Xml => ({ name: 'error', attributes, children: [] })
  if (file.status === 'unchecked') {
    const severity = isIgnored(file) ? 'info' : 'error'
    return [error({ line: 1, severity, message: uncheckedLines(file, words).join('\n'), source: uncheckedRule(file) })]
  }
  return file.findings.map((finding) =>
    error({
      // A paragraph of a Word document is no line; Checkstyle must have one.
      ...(file.format === 'markdown' && finding.place
        ? { line: finding.place.line, column: finding.place.column }
        : { line: 1 }),
      severity: SEVERITIES[finding.severity],
      message: briefly(finding, file.format, words).join('\n'),
      source: finding.rule,
    }),
  )
}

/** Checkstyle's XML, which many tools read. Files of which there is nothing to say stand in it empty. */
export const checkstyle: Reporter = (report, options) => {
  const words = WORDS[options.lang]
  const files = visibleFiles(report, options).map((file) => ({
    name: 'file',
    attributes: { name: fromRoot(file.file) },
    children: errorsOf(file, words),
  }))
  return printXml({ name: 'checkstyle', attributes: { version: '4.3' }, children: files })
}

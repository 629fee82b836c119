import { type FileReport, isIgnored, type Severity } from '../model/index.js'
import { hash } from '../text/index.js'
import { briefly, uncheckedLines, uncheckedRule } from './finding-text.js'
import { stringify } from './json.js'
import { makeCounter } from './occurrence.js'
import type { Reporter } from './options.js'
import { fromRoot } from './path.js'
import { visibleFiles } from './visible.js'
import { WORDS, type Words } from './words.js'

const SEVERITIES: Record<Severity, string> = { error: 'critical', warn: 'major', info: 'minor', hint: 'info' }

interface Issue {
  rule: string
  severity: string
  lines: string[]
  begin: number
  fingerprint: string
}

function issuesOf(file: FileReport, words: Words): Issue[] {
  if (file.status === 'unchecked') {
    const rule = uncheckedRule(file)
    const severity = isIgnored(file) ? 'info' : 'blocker'
    const fingerprint = `${rule}\n${file.error?.code ?? ''}`
    return [{ rule, severity, lines: uncheckedLines(file, words), begin: 1, fingerprint }]
  }
  return file.findings.map((finding) => ({
    rule: finding.rule,
    severity: SEVERITIES[finding.severity],
    lines: briefly(finding, file.format, words),
    // A paragraph of a Word document is no line; GitLab must have one.
    begin: file.format === 'markdown' ? (finding.place?.line ?? 1) : 1,
    fingerprint: finding.fingerprint,
  }))
}

/** GitLab's code quality report. Equal findings are told apart by their number, since GitLab drops those it has seen. */
export const gitlab: Reporter = (report, options) => {
  const words = WORDS[options.lang]
  const count = makeCounter()
  return stringify(
    visibleFiles(report, options).flatMap((file) => {
      const path = fromRoot(file.file)
      return issuesOf(file, words).map(({ rule, severity, lines, begin, fingerprint }) => {
        const key = `${path}\n${fingerprint}`
        return {
          description: lines.join(' '),
          check_name: rule,
          fingerprint: hash(`${key}\n${count(key)}`),
          severity,
          location: { path, lines: { begin } },
        }
      })
    }),
  )
}

import { isIgnored, type Report } from '../../model/index.js'
import { uncheckedLines, uncheckedRule } from '../finding-text.js'
import { isBrokenRule, judge } from '../gate.js'
import type { ReportOptions } from '../options.js'
import { WORDS, type Words } from '../words.js'
import { type Artifact, location } from './location.js'
import { messageText } from './message.js'

const notification = (level: 'error' | 'note', id: string, lines: string[], artifact: Artifact, words: Words) => ({
  level,
  descriptor: { id },
  message: { text: messageText(lines.join('\n')) },
  locations: [location(artifact, undefined, words)],
})

/** What is to be said of the checking of one file rather than of the file (§3.58). */
function notificationsOf(artifact: Artifact, words: Words): object[] {
  const { file } = artifact
  if (file.status === 'unchecked')
    return [
      notification(
        isIgnored(file) ? 'note' : 'error',
        file.error?.code ?? uncheckedRule(file),
        uncheckedLines(file, words),
        artifact,
        words,
      ),
    ]
  const broken = file.findings
    .filter(isBrokenRule)
    .map(({ rule, message }) => notification('error', rule, [message], artifact, words))
  return file.rules > 0
    ? broken
    : [...broken, notification('note', 'internal/no-rules', [words.noRules], artifact, words)]
}

/** How the run went (§3.20): it failed as soon as something could not be checked. */
export function invocation(report: Report, artifacts: Artifact[], { lang, gate }: ReportOptions): object {
  return {
    executionSuccessful: judge(report, gate).outcome !== 'incomplete',
    toolExecutionNotifications: artifacts.flatMap((artifact) => notificationsOf(artifact, WORDS[lang])),
  }
}

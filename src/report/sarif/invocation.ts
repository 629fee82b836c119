import type { Report } from '../../model/index.js'
import { UNCHECKED, uncheckedLines } from '../finding-text.js'
import { isBrokenRule } from '../gate.js'
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
    return [notification('error', file.error?.code ?? UNCHECKED, uncheckedLines(file, words), artifact, words)]
  const broken = file.findings
    .filter(isBrokenRule)
    .map(({ rule, message }) => notification('error', rule, [message], artifact, words))
  return file.rules > 0
    ? broken
    : [...broken, notification('note', 'internal/no-rules', [words.noRules], artifact, words)]
}

/** How the run went (§3.20): it failed as soon as something was not checked. */
export function invocation({ summary }: Report, artifacts: Artifact[], lang: keyof typeof WORDS): object {
  const hasBroken = artifacts.some(({ file }) => file.findings.some(isBrokenRule))
  return {
    executionSuccessful: summary.unchecked === 0 && !hasBroken,
    toolExecutionNotifications: artifacts.flatMap((artifact) => notificationsOf(artifact, WORDS[lang])),
  }
}

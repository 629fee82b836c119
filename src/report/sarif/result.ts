import { type Edit, type Finding, isIgnored, type Suppression } from '../../model/index.js'
import { uncheckedLines, uncheckedRule } from '../finding-text.js'
import type { ReportOptions } from '../options.js'
import { WORDS, type Words } from '../words.js'
import { type Artifact, artifactLocation, location, region } from './location.js'
import { messageText } from './message.js'
import { LEVELS } from './rules.js'
import { type Instruments, taxaOf } from './taxonomy.js'

/** What the results of a run share. */
export interface Run {
  options: ReportOptions
  instruments: Instruments
  /** The number of a rule in the list of rules. */
  ruleIndex(rule: string): number
  /** How often a finding with this key has come, beginning with 1. */
  count(key: string): number
}

/** Only in Markdown are positions those of a text that a reader can change. */
function fixes(artifact: Artifact, fix: NonNullable<Finding['fix']>, hint: string | undefined): object[] {
  const replacements = fix.edits.map((edit: Edit) => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.text },
  }))
  return [
    {
      ...(hint === undefined ? {} : { description: { text: messageText(hint) } }),
      artifactChanges: [{ artifactLocation: artifactLocation(artifact), replacements }],
      properties: { safety: fix.safety },
    },
  ]
}

/** GitHub tells findings apart by `primaryLocationLineHash` alone, which ends in a number for equal ones. */
const fingerprints = (fingerprint: string, artifact: Artifact, { count }: Run) => ({
  'dangLint/v1': fingerprint,
  primaryLocationLineHash: `${fingerprint}:${count(`${artifact.index}\n${fingerprint}`)}`,
})

/** That a finding is not held against the document, and why (§3.35): a comment in it, or a baseline beside it. */
function suppressionOf({ kind, reason, place }: Suppression, artifact: Artifact, words: Words): object {
  return {
    kind: kind === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === null ? {} : { justification: reason }),
    ...(place ? { location: location(artifact, place, words) } : {}),
  }
}

/**
 * A finding as a result (§3.27).
 * @param suppressions empty where it counts; absent where nothing in the run was passed over, for the standard wants
 *   them in all results or in none (§3.27.23)
 */
export function result(finding: Finding, artifact: Artifact, run: Run, suppressions?: Suppression[]): object {
  const { rule, severity, message, hint, place, actual, expected, basis = [], related = [], fix, fingerprint } = finding
  const { options, instruments, ruleIndex } = run
  const words = WORDS[options.lang]
  const lines = [message, ...(hint === undefined ? [] : [`${words.hint}: ${hint}`])]
  const details = { severity, ...(actual === undefined ? {} : { actual }), ...(expected ? { expected } : {}) }
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: LEVELS[severity],
    message: { text: messageText(lines.join('\n')) },
    locations: [location(artifact, place, words)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, id) => ({
            id: id + 1,
            ...location(artifact, one.place, words),
            message: { text: messageText(one.message) },
          })),
        }
      : {}),
    ...(basis.length > 0 ? { taxa: taxaOf(basis, instruments) } : {}),
    partialFingerprints: fingerprints(fingerprint, artifact, run),
    ...(fix && artifact.file.format === 'markdown' ? { fixes: fixes(artifact, fix, hint) } : {}),
    ...(suppressions ? { suppressions: suppressions.map((one) => suppressionOf(one, artifact, words)) } : {}),
    properties: details,
  }
}

/** A file that was not checked. Notifications alone would leave it looking clean to readers of results. */
export function uncheckedResult(artifact: Artifact, run: Run, suppressions?: Suppression[]): object {
  const { options, ruleIndex } = run
  const words = WORDS[options.lang]
  const rule = uncheckedRule(artifact.file)
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: isIgnored(artifact.file) ? 'note' : 'error',
    message: { text: messageText(uncheckedLines(artifact.file, words).join('\n')) },
    locations: [location(artifact, undefined, words)],
    partialFingerprints: fingerprints(`${rule}/${artifact.file.error?.code ?? ''}`, artifact, run),
    ...(suppressions ? { suppressions } : {}),
  }
}

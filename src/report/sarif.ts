import type { FileReport, Report } from '../model/index.js'
import { uncheckedRule } from './finding-text.js'
import { stringify } from './json.js'
import { makeCounter } from './occurrence.js'
import type { Reporter, ReportOptions } from './options.js'
import { invocation } from './sarif/invocation.js'
import type { Artifact } from './sarif/location.js'
import { type Run, result, uncheckedResult } from './sarif/result.js'
import { ruleDescriptor, unknownRule } from './sarif/rules.js'
import { gatherInstruments, type Instruments, LANGUAGES, supported, taxonomies } from './sarif/taxonomy.js'
import { fileUri } from './sarif/uri.js'
import { visibleFiles, visibleFindings } from './visible.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json'
const MIME: Record<NonNullable<FileReport['format']>, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
}

/** The files with their numbers. Two reports on one name, as of a caller that names no files, share a number. */
function makeArtifacts(files: FileReport[]): Artifact[] {
  const indexes = new Map<string, number>()
  return files.map((file) => {
    const uri = fileUri(file.file)
    const index = indexes.get(uri) ?? indexes.size
    indexes.set(uri, index)
    return { file, index }
  })
}

/** The artifacts of a run (§3.14.15), each once. */
const listOf = (artifacts: Artifact[]) =>
  [...new Map(artifacts.toReversed().map(({ file, index }) => [index, file]))]
    .sort(([a], [b]) => a - b)
    .map(([, { file, format }]) => ({
      location: { uri: fileUri(file) },
      roles: ['analysisTarget'],
      ...(format === null ? {} : { mimeType: MIME[format] }),
    }))

/** Every rule that ran, then those that only findings know of. */
function makeRules(files: FileReport[], instruments: Instruments, options: ReportOptions) {
  const described = new Map(options.rules.map((rule) => [rule.id, ruleDescriptor(rule, instruments, options)]))
  const reported = files.flatMap((file) =>
    file.status === 'unchecked'
      ? [uncheckedRule(file)]
      : [...file.findings, ...(file.suppressed ?? [])].map(({ rule }) => rule),
  )
  for (const id of reported) if (!described.has(id)) described.set(id, unknownRule(id, options))
  const indexes = new Map([...described.keys()].map((id, index) => [id, index]))
  return { rules: [...described.values()], ruleIndex: (id: string) => indexes.get(id) ?? -1 }
}

/** What was found in a file, then what was passed over. */
function resultsOf(artifact: Artifact, run: Run, hasSuppressed: boolean): object[] {
  const { status, findings, suppressed = [] } = artifact.file
  const none = hasSuppressed ? [] : undefined
  if (status === 'unchecked') return [uncheckedResult(artifact, run, none)]
  return [
    ...findings.map((finding) => result(finding, artifact, run, none)),
    ...suppressed.map((finding) => result(finding, artifact, run, [finding.suppression])),
  ]
}

/** The files with what is to be printed of findings and of those that were passed over. */
function reportedFiles(report: Report, options: ReportOptions): FileReport[] {
  const isVisible = visibleFindings(report, options)
  return visibleFiles(report, options).map((file) => ({
    ...file,
    suppressed: (file.suppressed ?? []).filter(isVisible),
  }))
}

/** SARIF 2.1.0 (OASIS), for GitHub's code scanning and whoever else gathers findings of many tools. */
export const sarif: Reporter = (report, options) => {
  const files = reportedFiles(report, options)
  const artifacts = makeArtifacts(files)
  const suppressed = files.flatMap((file) => file.suppressed ?? [])
  const findings = [...files.flatMap((file) => file.findings), ...suppressed]
  const instruments = gatherInstruments(
    options.instruments,
    [...options.rules, ...findings].flatMap(({ basis = [] }) => basis),
  )
  const { rules, ruleIndex } = makeRules(files, instruments, options)
  const run: Run = { options, instruments, ruleIndex, count: makeCounter() }
  const hasSuppressed = suppressed.length > 0
  const language = LANGUAGES[options.lang]
  return stringify({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dang-lint',
            ...(options.version === null ? {} : { version: options.version, semanticVersion: options.version }),
            language,
            rules,
            ...supported(instruments),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, artifacts, options)],
        artifacts: listOf(artifacts),
        ...taxonomies(instruments, options),
        results: artifacts.flatMap((artifact) => resultsOf(artifact, run, hasSuppressed)),
      },
    ],
  })
}

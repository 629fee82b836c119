import type {
  Basis,
  DocumentFacts,
  Edit,
  FileReport,
  Finding,
  Place,
  Signature,
  Summary,
  SuppressedFinding,
} from '../model/index.js'
import type { Reporter } from './options.js'
import { visibleFiles } from './visible.js'

const FACTS: (keyof DocumentFacts)[] = [
  'system',
  'type',
  'confidence',
  'tier',
  'edition',
  'issuer',
  'superior',
  'number',
  'place',
  'date',
  'year',
  'typeName',
  'abstract',
  'signature',
  'recipients',
]
/** The keys of a summary in the order of the contract. */
export const SUMMARY: (keyof Summary)[] = ['files', 'unchecked', 'error', 'warn', 'info', 'hint']
const SIGNATURE: (keyof Signature)[] = ['authority', 'position', 'name']
const FINDING: (keyof Finding)[] = [
  'rule',
  'severity',
  'message',
  'hint',
  'place',
  'files',
  'actual',
  'expected',
  'basis',
  'related',
  'fix',
  'fingerprint',
]
const PLACE: (keyof Place)[] = ['line', 'column', 'endLine', 'endColumn', 'section', 'page', 'part', 'paraId']
const BASIS: (keyof Basis)[] = ['instrument', 'clause', 'confidence']
const EDIT: (keyof Edit)[] = ['line', 'column', 'endLine', 'endColumn', 'text']

/** Control characters, line separators and direction marks, which a terminal or an editor would act upon. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** The present keys of an object in a fixed order, so that the bytes do not depend on who made it. */
export function ordered<T extends object>(source: T, keys: (keyof T)[]): Partial<T> {
  const target: Partial<T> = {}
  for (const key of keys) if (source[key] !== undefined) target[key] = source[key]
  return target
}

/** The `document` of the contract: every component, null where it is absent. */
export function factsJson(facts: DocumentFacts): object {
  const all: Record<string, unknown> = {}
  for (const key of FACTS) all[key] = facts[key] ?? null
  all.confidence = Math.round(facts.confidence * 100) / 100
  if (facts.signature) all.signature = ordered(facts.signature, SIGNATURE)
  return all
}

/** A finding of the contract. */
export function findingJson(finding: Finding): object {
  const { place, basis, related, fix } = finding
  const json: Record<string, unknown> = ordered(finding, FINDING)
  if (place) json.place = ordered(place, PLACE)
  if (basis) json.basis = basis.map((one) => ordered(one, BASIS))
  if (related) json.related = related.map((one) => ({ place: ordered(one.place, PLACE), message: one.message }))
  if (fix) json.fix = { safety: fix.safety, edits: fix.edits.map((edit) => ordered(edit, EDIT)) }
  return json
}

/** A finding with the reason for which it is not held against the document. */
function suppressedJson(finding: SuppressedFinding): object {
  const { kind, reason, place } = finding.suppression
  return { ...findingJson(finding), suppression: { kind, reason, ...(place && { place: ordered(place, PLACE) }) } }
}

/** One sentence or two: what is wrong, then what to do. */
const errorJson = ({ code, message, hint }: NonNullable<FileReport['error']>): object => ({
  code,
  message: hint === undefined ? message : `${message} ${hint}`,
})

/** What became of a file, of the contract. */
export function fileJson({
  file,
  format,
  status,
  document,
  rules,
  findings,
  suppressed = [],
  error,
}: FileReport): object {
  return {
    file,
    format,
    status,
    document: document && factsJson(document),
    rules,
    findings: findings.map(findingJson),
    ...(suppressed.length > 0 && { suppressed: suppressed.map(suppressedJson) }),
    ...(error && { error: errorJson(error) }),
  }
}

/** JSON text that is safe to print: two spaces of indent, a final newline, nothing that a terminal would act upon. */
export function stringify(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/** The report as JSON, keys in the order of the contract. */
export const json: Reporter = (report, options) =>
  stringify({
    dangLint: report.dangLint,
    status: report.status,
    summary: ordered(report.summary, SUMMARY),
    files: visibleFiles(report, options).map(fileJson),
  })

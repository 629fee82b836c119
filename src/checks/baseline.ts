import type { Finding, SuppressedFinding } from '../model/index.js'
import { byCodePoint } from '../text/index.js'
import { isInternal } from './suppress.js'

/** Findings that were known before: how often one stands in one file. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, parted by `/`, in NFC. */
  file: string
  rule: string
  /** That of the findings. */
  fingerprint: string
  count: number
}

/** What a baseline makes of the findings of one file. */
export interface Matched {
  /** Those that are new. */
  findings: Finding[]
  /** Those that were known. */
  suppressed: SuppressedFinding[]
  /** Entries, with the number of findings that are gone. */
  stale: BaselineEntry[]
}

const keyOf = ({ rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>) => `${rule}\n${fingerprint}`

/**
 * Parts the findings of one file into new ones and known ones. Of several that are alike as many are known as were
 * counted, in the order of the document; findings about the checking itself are never known.
 * @param entries those of the file
 */
export function matchBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): Matched {
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]))
  const result: Matched = { findings: [], suppressed: [], stale: [] }
  for (const finding of findings) {
    const count = isInternal(finding.rule) ? 0 : (left.get(keyOf(finding)) ?? 0)
    if (count === 0) result.findings.push(finding)
    else {
      left.set(keyOf(finding), count - 1)
      result.suppressed.push({ ...finding, suppression: { kind: 'baseline', reason: null } })
    }
  }
  for (const entry of entries) {
    const count = left.get(keyOf(entry)) ?? 0
    if (count > 0) result.stale.push({ ...entry, count })
  }
  return result
}

/** Entries in the order of their files, rules and fingerprints: the same on every machine. */
export const sortEntries = (entries: Iterable<BaselineEntry>): BaselineEntry[] =>
  [...entries].sort(
    (a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.rule, b.rule) || byCodePoint(a.fingerprint, b.fingerprint),
  )

/** Entries without doubles, as a merge of two branches may leave them: both know of the same findings. */
export function joinEntries(entries: Iterable<BaselineEntry>): BaselineEntry[] {
  const joined = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const key = `${entry.file}\n${keyOf(entry)}`
    const known = joined.get(key)
    if (known === undefined || known.count < entry.count) joined.set(key, entry)
  }
  return sortEntries(joined.values())
}

/** The entries that make the findings of one file known; findings about the checking itself have none. */
export function entriesFor(file: string, findings: readonly Finding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    if (isInternal(finding.rule)) continue
    const { rule, fingerprint } = finding
    const entry = entries.get(keyOf(finding)) ?? { file, rule, fingerprint, count: 0 }
    entries.set(keyOf(finding), { ...entry, count: entry.count + 1 })
  }
  return sortEntries(entries.values())
}

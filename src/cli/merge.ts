import { readManifest } from '../dossier/index.js'
import type { Examined } from '../model/index.js'
import type { Arguments } from './args.js'
import { openConfig } from './configs.js'
import { conclude } from './dossier/conclude.js'
import { manifestText } from './dossier/manifest.js'
import { listOf, type PartHead } from './dossier/part.js'
import {
  COMMON,
  changedPart,
  missingShares,
  noParts,
  notTogether,
  otherLanguage,
  otherRules,
  otherVersion,
  sameShare,
} from './dossier/part-words.js'
import type { RulesInForce } from './dossier/prepare.js'
import { type Part, readPart } from './dossier/read-part.js'
import { makeReader } from './dossier/sharing.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { refuseOverwriting } from './targets.js'
import { VERSION } from './version.js'

/** What must be the same in all parts of a run, by the words in which it is told. */
const common = ({ shard, list, asOf, year, lang, rulesets, rules, settings, manifest, notes }: PartHead) => ({
  count: shard.count,
  list,
  asOf,
  year,
  lang,
  rules: [rulesets, rules],
  settings,
  manifest,
  notes,
})

/** Throws `bad-part` where a part is not of the run that another one is of. */
function requireTogether(part: Part, first: Part): void {
  if (part.head.version !== VERSION) throw otherVersion(part.name, part.head.version, VERSION)
  const expected: Record<string, unknown> = common(first.head)
  for (const [key, value] of Object.entries(common(part.head))) {
    const what = COMMON[key]
    if (what && JSON.stringify(value) !== JSON.stringify(expected[key])) throw notTogether(part.name, first.name, what)
  }
}

/** Reads the parts of a run, which must be all of them and each once. Throws `bad-part`, `missing-part`. */
async function readParts(names: readonly string[]): Promise<[Part, ...Part[]]> {
  const read = makeReader()
  const parts: Part[] = []
  for (const name of names) {
    const part = await readPart(name, read)
    requireTogether(part, parts[0] ?? part)
    const { index, count } = part.head.shard
    const same = parts.find(({ head }) => head.shard.index === index)
    if (same) throw sameShare(name, same.name, index, count)
    parts.push(part)
  }
  const [first, ...others] = parts
  if (!first) throw noParts()
  const { count } = first.head.shard
  const shares = new Set(parts.map(({ head }) => head.shard.index))
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !shares.has(index))
  if (missing.length > 0) throw missingShares(missing, count)
  return [first, ...others]
}

/** The documents of all parts in the order of the run. */
function filesOf(parts: readonly [Part, ...Part[]]): Examined[] {
  const [first] = parts
  const byPlace = new Map(parts.flatMap(({ files }) => [...files]))
  const files = [...byPlace].sort(([a], [b]) => a - b).map(([, file]) => file)
  if (JSON.stringify(listOf(files.map(({ file }) => file))) !== JSON.stringify(first.head.list))
    throw changedPart(first.name)
  return files
}

/** The rules by which the parts were made, as they are here. Throws `other-rules` where they are not the same. */
async function openRules({ rules, rulesets }: PartHead): Promise<[RulesInForce, ...RulesInForce[]]> {
  const opened: RulesInForce[] = []
  for (const { config, fingerprint } of rules) {
    const chain = config === null ? null : await openConfig(config)
    const linter = await makeLinter({ rulesets, given: {} }, { config: chain?.[0] ?? null })
    if (linter.ruleset.fingerprint() !== fingerprint) throw otherRules(config)
    opened.push({ config, linter })
  }
  const [first, ...others] = opened
  if (!first) throw otherRules(null)
  return [first, ...others]
}

/** `dang-lint merge PART…`: what the shares of a run found, as one run would report it. */
export async function mergeCommand(args: Arguments): Promise<Outcome> {
  if (args.paths.length === 0) throw noParts()
  refuseOverwriting(args.dossier.targets, args.paths)
  const parts = await readParts(args.paths)
  const [{ head }] = parts
  const { lang, year, asOf, notes, settings } = head
  const isGiven = (option: string) => args.settled.includes(option)
  if (isGiven('lang') && args.lang !== lang) throw otherLanguage(args.lang, lang)
  const named = args.dossier.manifest
  const text = named === null ? head.manifest : await manifestText({ name: named, path: named, entry: null })
  const rules = await openRules(head)
  const manifest = text && (await readManifest(text, rules[0].linter))
  const gate = {
    failOn: isGiven('fail-on') ? args.gate.failOn : settings.gate.failOn,
    maxWarnings: isGiven('max-warnings') ? args.gate.maxWarnings : settings.gate.maxWarnings,
  }
  const show = isGiven('show') ? args.show : settings.show
  return conclude(
    { rules, files: filesOf(parts), manifest, notes, year: year ?? undefined, asOf, lang },
    { ...args, gate, show },
  )
}

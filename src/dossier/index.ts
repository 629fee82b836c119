import type { OwedBy } from '../checks/set/owed.js'
import { owedByProfile } from '../checks/set/owed.js'
import { runSetRules, type SetRunOptions } from '../checks/set/run.js'
import type { DossierSummary, Examined, Feedback, PaperSet, UnitReport } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import { gatherFeedback, suppressionsOf } from './feedback.js'
import { groupPapers, toPaper, yearOf } from './group.js'
import { owedReports } from './ledger.js'
import type { Manifest } from './manifest.js'
import { othersOf } from './others.js'
import { tiersOfPeople } from './paper.js'
import { missingContentsOf, totalsOf } from './totals.js'

export type { Manifest, ManifestUnit } from './manifest.js'
export { readManifest } from './read-manifest.js'

export interface AssessOptions extends Omit<SetRunOptions, 'sets'> {
  manifest?: Manifest | null
  /** The year of the dossier; that of the manifest, else the one that most papers are about, if absent. */
  year?: number
}

/** The kinds of check that ask for a content. */
const OF_CONTENTS: readonly string[] = ['section', 'content']

/** The rules that tell whether a paper holds what it must contain. */
const requiringRules = ({ declared }: Ruleset): Set<string> =>
  new Set(declared.filter(({ check }) => OF_CONTENTS.includes(check.kind)).map(({ id }) => id))

const neverFails = (): never => {
  throw new Error('a profile that was loaded has no mistakes')
}

interface Tools {
  ruleset: Ruleset
  owedBy: OwedBy
  requiring: ReadonlySet<string>
  sets: readonly PaperSet[]
  byFile: ReadonlyMap<string, Examined>
  manifest: Manifest | null
  options: AssessOptions
}

function reportOn(set: PaperSet, { ruleset, owedBy, requiring, sets, byFile, manifest, options }: Tools): UnitReport {
  const { catalogue } = ruleset
  const { unit, superior, tier, members } = set
  const papers = owedReports(set, owedBy, { catalogue, asOf: options.asOf, requiring })
  const types = new Set(owedBy(set, catalogue).flatMap((owed) => owed.types))
  const files = [...set.papers, ...set.others].map(({ file }) => file)
  const listed = manifest?.units.find(({ name }) => name === unit)
  const notes = (listed?.notes ?? []).map(
    (note): Feedback => ({ ...note, unit, kind: 'note', file: manifest?.file ?? null }),
  )
  const suppressions = files.flatMap((file) => suppressionsOf(byFile.get(file) as Examined, unit))
  return {
    unit,
    parent: superior,
    tier,
    isListed: listed !== undefined,
    score: null,
    reasons: [],
    members: members.map(({ name }) => name),
    papers,
    others: othersOf(set, papers, types),
    findings: runSetRules(ruleset, set, { ...options, sets }),
    feedback: [...suppressions, ...notes],
    files,
  }
}

/** Judges documents as a whole: what each unit owes for the year, what became of it, and what the rules of sets say. */
export function assessDossier(ruleset: Ruleset, files: readonly Examined[], options: AssessOptions): DossierSummary {
  const { manifest = null, asOf } = options
  const papers = files.flatMap((file) => toPaper(file) ?? [])
  const year = options.year ?? manifest?.year ?? yearOf(papers, asOf)
  const sets = groupPapers(papers, ruleset.catalogue, { manifest, year })
  const owedBy = owedByProfile({ profile: ruleset.profile, fail: neverFails })
  const byFile = new Map(files.map((file) => [file.file, file]))
  const tools = { ruleset, owedBy, requiring: requiringRules(ruleset), sets, byFile, manifest, options }
  const units = sets.map((set) => reportOn(set, tools))
  const general = (manifest?.notes ?? []).map(
    (note): Feedback => ({ ...note, unit: null, kind: 'note', file: manifest?.file ?? null }),
  )
  const [memberTier = null] = tiersOfPeople(ruleset.catalogue)
  return {
    year,
    asOf,
    units,
    totals: totalsOf(units, memberTier),
    missingContents: missingContentsOf(units),
    feedback: gatherFeedback(units, general),
  }
}

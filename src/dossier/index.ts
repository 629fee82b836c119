import type { OwedBy } from '../checks/set/owed.js'
import { owedByProfile } from '../checks/set/owed.js'
import { runSetRules, type SetRunOptions } from '../checks/set/run.js'
import { makeUnitNameReader } from '../identify/unit-name.js'
import type { DossierSummary, Examined, Feedback, PaperSet, UnitReport } from '../model/index.js'
import type { Ruleset } from '../ruleset/index.js'
import { byCodePoint } from '../text/index.js'
import { gatherFeedback, notesAs, suppressionsOf } from './feedback.js'
import { type Group, groupPapers, toPaper, yearOf } from './group.js'
import { markGuests } from './guests.js'
import { owedReports } from './ledger.js'
import type { Manifest } from './manifest.js'
import { type NoteRead, readNotes } from './notes.js'
import { othersOf } from './others.js'
import { tiersOfPeople } from './paper.js'
import { scoreOf } from './score.js'
import { missingContentsOf, totalsOf } from './totals.js'

export type { Manifest, ManifestUnit } from './manifest.js'
export { isManifestName, isNotesName } from './names.js'
export { readManifest } from './read-manifest.js'

export interface AssessOptions extends Omit<SetRunOptions, 'sets'> {
  manifest?: Manifest | null
  /** The year of the dossier; that of the manifest, else the one that most papers are about, if absent. */
  year?: number
  /** What units attached: Markdown, with the name of its file. */
  notes?: readonly { file: string; text: string }[]
}

/** A file of notes, read. */
interface Said {
  file: string
  notes: NoteRead[]
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

const attached = (unit: string | null, said: readonly Said[]): Feedback[] =>
  said.flatMap(({ file, notes }) => notesAs(notes, unit, file))

const typesOwed = (set: PaperSet, owedBy: OwedBy, { catalogue }: Ruleset): Set<string> =>
  new Set(owedBy(set, catalogue).flatMap(({ types }) => types))

function reportOn({ set, listed }: Group, said: readonly Said[], tools: Tools): UnitReport {
  const { ruleset, owedBy, requiring, sets, byFile, manifest, options } = tools
  const { catalogue } = ruleset
  const { unit, superior, tier, members } = set
  const papers = owedReports(set, owedBy, { catalogue, asOf: options.asOf, requiring })
  const types = typesOwed(set, owedBy, ruleset)
  const files = [...set.papers, ...set.others].map(({ file }) => file)
  const notes = [...notesAs(listed?.notes ?? [], unit, manifest?.file ?? null), ...attached(unit, said)]
  const findings = runSetRules(ruleset, set, { ...options, sets })
  const suppressions = files.flatMap((file) => suppressionsOf(byFile.get(file) as Examined, unit))
  return {
    unit,
    parent: superior,
    tier,
    isListed: listed !== null,
    ...scoreOf({ papers, findings, isListed: members.length > 0 }, ruleset.scoring),
    members: members.map(({ name }) => name),
    papers,
    others: othersOf(set, papers, types),
    findings,
    feedback: [...suppressions, ...notes],
    files,
  }
}

/** Judges documents as a whole: what each unit owes for the year, what became of it, and what the rules of sets say. */
export function assessDossier(ruleset: Ruleset, files: readonly Examined[], options: AssessOptions): DossierSummary {
  const { manifest = null, asOf } = options
  const papers = files.flatMap((file) => toPaper(file) ?? [])
  const year = options.year ?? manifest?.year ?? yearOf(papers, asOf)
  const { groups, groupOf } = groupPapers(papers, ruleset.catalogue, { manifest, year })
  const owedBy = owedByProfile({ profile: ruleset.profile, fail: neverFails })
  const sets = markGuests(
    groups,
    (set) => typesOwed(set, owedBy, ruleset),
    makeUnitNameReader(ruleset.catalogue.components),
  )
  const byFile = new Map(files.map((file) => [file.file, file]))
  const tools = { ruleset, owedBy, requiring: requiringRules(ruleset), sets, byFile, manifest, options }
  const said = [...(options.notes ?? [])]
    .sort((a, b) => byCodePoint(a.file, b.file))
    .map(({ file, text }): Said => ({ file, notes: readNotes(text, ruleset.ruleIds) }))
  const saidBy = (group: Group | null) => said.filter(({ file }) => groupOf(file) === group)
  const units = sets.map((set, index) => {
    const group = groups[index] as Group
    return reportOn({ ...group, set }, saidBy(group), tools)
  })
  const general = [...notesAs(manifest?.notes ?? [], null, manifest?.file ?? null), ...attached(null, saidBy(null))]
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

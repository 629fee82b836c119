/** The dossier of a commune for one year, with invented people, units and work: its papers, its manifest and its faults. */
import type { Ruleset } from '../../../src/ruleset/index.js'
import { type Commune, makeCommune } from './cast.js'
import type { Expected, Fault, Outcome, Places } from './fault.js'
import { manifestOf, manifestText } from './manifest.js'
import { numbered } from './number.js'
import type { DossierFile, Paper } from './paper.js'
import { planPapers } from './plan.js'
import { makePrinter } from './stencil.js'
import { pathOf, writePapers } from './write.js'

export type { Commune } from './cast.js'
export type { Expected, Fault, Outcome } from './fault.js'
export type { DossierFile, Paper } from './paper.js'

export const MANIFEST = 'dang-lint.dossier.yaml'

/** The day by which every paper of the dossier was due. */
export const AS_OF = '2028-02-01'

export interface CommuneOptions {
  /** Which of the communes; each has other names. */
  index?: number
  /** What is put into the dossier; nothing if absent. */
  faults?: readonly Fault[]
  /** Write a manifest too. */
  manifest?: boolean
  /** ISO 8601; only papers of that day and before it. */
  until?: string
}

/** A planned dossier: its files are made as they are asked for, one after another. */
export interface Dossier {
  commune: Commune
  /** With what is known of each beforehand, in the order of `files`, which may hold more. */
  papers: readonly Paper[]
  files(): AsyncGenerator<DossierFile>
  /** What the faults give, each by its id. */
  outcomes: ReadonlyMap<string, Outcome>
}

function placesIn(commune: Commune, papers: readonly Paper[]): Places {
  const byKey = new Map(papers.map((paper) => [paper.key, paper]))
  return {
    commune,
    unit: (at) => commune.branches[at]?.name ?? '',
    file: (key) => {
      const paper = byKey.get(key)
      if (!paper) throw new Error(`there is no paper ${key}`)
      return pathOf(paper)
    },
  }
}

/** Plans the dossier of a commune. `ruleset` needs its templates: `createLinter({ templates: true })`. */
export function planCommune(ruleset: Ruleset, options: CommuneOptions = {}): Dossier {
  const { index = 0, manifest: hasManifest = false, until } = options
  const faults = (options.faults ?? []).filter(({ needsManifest }) => hasManifest || !needsManifest)
  const commune = makeCommune(index)
  const planned = faults.reduce((papers, { plan }) => plan?.(papers, commune) ?? papers, planPapers(commune))
  const whole = numbered(planned)
  const edited = faults.reduce((papers, { edit }) => edit?.(papers, commune) ?? papers, whole)
  const papers = until === undefined ? edited : edited.filter(({ date }) => date !== null && date <= until)
  const places = placesIn(commune, papers)
  const manifest = faults.reduce((known, fault) => fault.manifest?.(known, commune) ?? known, manifestOf(commune))
  async function* files() {
    yield* writePapers(papers, whole, makePrinter(ruleset))
    for (const fault of faults) yield* fault.files?.(commune) ?? []
    if (hasManifest) yield { path: MANIFEST, data: new TextEncoder().encode(manifestText(manifest)) }
  }
  const outcomes = new Map(faults.map(({ id, outcome }) => [id, outcome?.(places) ?? {}]))
  return { commune, papers, files, outcomes }
}

/** What a branch or the committee makes beside what it owes: the papers of inspections. */
const isExtra = ({ type, unit }: Paper) =>
  /kiem-tra|giam-sat/u.test(type) || (type === 'chuong-trinh-ktgs' && unit.tier === 'chi-bo-truc-thuoc')

/** What is told of a dossier without faults: papers outside of the lists, unit by unit, and nothing else. */
export function findingsOfClean({ commune, papers }: Pick<Dossier, 'commune' | 'papers'>): Expected[] {
  return [commune.committee, ...commune.branches].map(({ id, name }) => ({
    rule: 'ho-so/ngoai-danh-muc',
    unit: name,
    files: papers.filter((paper) => paper.unit.id === id && isExtra(paper)).map(pathOf),
  }))
}

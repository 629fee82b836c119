import { type Group, groupPapers } from '../../src/dossier/group.js'
import type { Manifest, ManifestUnit } from '../../src/dossier/manifest.js'
import { createLinter } from '../../src/lint.js'
import type { Paper } from '../../src/model/index.js'

export const { ruleset } = await createLinter({ ruleset: 'dang/catalogue' })

/** A unit of a manifest of which only what matters is given. */
export const listed = (name: string, unit: Partial<ManifestUnit> = {}): ManifestUnit => ({
  name,
  also: [],
  tier: null,
  parent: null,
  folder: null,
  term: null,
  since: null,
  formerly: [],
  officers: [],
  members: [],
  notes: [],
  ...unit,
})

export const manifestOf = (units: ManifestUnit[], more: Partial<Manifest> = {}): Manifest => ({
  file: null,
  year: 2027,
  term: null,
  notes: [],
  ...more,
  units,
})

export const group = (papers: Paper[], manifest: Manifest | null = null): Group[] =>
  groupPapers(papers, ruleset.catalogue, { manifest, year: 2027 }).groups

/** Each unit with the names of its files. */
export const partsOf = (groups: Group[]): [string | null, string[]][] =>
  groups.map(({ set }) => [set.unit, [...set.papers, ...set.others].map(({ file }) => file)])

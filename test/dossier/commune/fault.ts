import type { Commune } from './cast.js'
import type { Manifest } from './manifest.js'
import type { DossierFile, Paper } from './paper.js'

/** A finding of a set that a fault must give, beside those of the dossier without faults. */
export interface Expected {
  rule: string
  /** As the manifest names it; where it may be told of either of two, both; null where no unit can be told. */
  unit: string | string[] | null
  /** Files that it must speak of; it may speak of more. */
  files?: string[]
  persons?: string[]
  types?: string[]
  periods?: number[]
  /** With which input it is found; with both if absent. */
  only?: 'manifest' | 'folder'
  /** It may be told or not: what is found does not decide it. */
  optional?: true
}

/** What a fault gives. */
export interface Outcome {
  findings?: Expected[]
  /** Findings of the rules about single documents. */
  documents?: { rule: string; file: string }[]
  /** Files that cannot be read. */
  unreadable?: string[]
  /** Findings that are passed over, as the paper asks. */
  suppressed?: { rule: string; file: string }[]
  /** Notes of units. */
  notes?: { unit: string; rule: string }[]
}

/** What of a planned dossier faults speak of. */
export interface Places {
  commune: Commune
  /** The file of a paper by its key; refuses one that is not there. */
  file(key: string): string
  unit(at: number): string
}

/** A fault that is put into the dossier, or something that looks like one and is none: then it gives nothing. */
export interface Fault {
  id: string
  /** What was done, in a sentence. */
  about: string
  isTrap?: true
  /** It can be told with a manifest only, and is put in only where there is one. */
  needsManifest?: true
  /** Changes papers before they are numbered. */
  plan?(papers: Paper[], commune: Commune): Paper[]
  /** Changes papers that have numbers. */
  edit?(papers: Paper[], commune: Commune): Paper[]
  /** Files besides papers. */
  files?(commune: Commune): DossierFile[]
  manifest?(manifest: Manifest, commune: Commune): Manifest
  outcome?(places: Places): Outcome
}

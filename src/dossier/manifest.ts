import type { Feedback, Member, Officer } from '../model/index.js'

/** What a manifest says of one unit. */
export interface ManifestUnit {
  name: string
  also: string[]
  tier: string | null
  parent: string | null
  /** From the folder of the manifest. */
  folder: string | null
  term: { from: number; to: number } | null
  since: string | null
  formerly: string[]
  officers: Officer[]
  members: Member[]
  notes: Pick<Feedback, 'rule' | 'text'>[]
}

/** A manifest once it has been read: which units there are, who belongs to them, and for which year. */
export interface Manifest {
  /** As given; null where a program made it. */
  file: string | null
  year: number | null
  term: { from: number; to: number } | null
  units: ManifestUnit[]
  notes: Pick<Feedback, 'rule' | 'text'>[]
}

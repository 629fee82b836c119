import { stringify } from 'yaml'
import { type Commune, type Member, type Unit, YEAR } from './cast.js'

interface ListedMember {
  name: string
  since?: string
  exempt?: true
  note?: string
}

/** A unit as the manifest of the dossier has it. */
export interface ListedUnit {
  name: string
  tier: string
  parent: string
  folder: string
  since?: string
  formerly?: string[]
  officers?: { name: string; role: string; from: string }[]
  members?: (string | ListedMember)[]
}

export interface Manifest {
  dangLint: 1
  year: number
  term: string
  units: ListedUnit[]
}

const listedMember = ({ name, since, exempt }: Member): string | ListedMember =>
  since === undefined && !exempt
    ? name
    : { name, ...(since ? { since } : {}), ...(exempt ? { exempt: true as const, note: 'miễn sinh hoạt' } : {}) }

function listedUnit({ name, tier, parent, folder, members }: Unit): ListedUnit {
  const [secretary] = members
  const officers = secretary ? [{ name: secretary.name, role: 'Bí thư', from: '2025-06-01' }] : []
  // Members of the committee are members of branches, which list them.
  const own = tier === 'dang-bo-co-so' ? {} : { members: members.map(listedMember) }
  return { name, tier, parent, folder, officers, ...own }
}

/** The manifest of a commune’s dossier. */
export const manifestOf = ({ committee, branches }: Commune): Manifest => ({
  dangLint: 1,
  year: YEAR,
  term: committee.term.replaceAll(' ', ''),
  units: [committee, ...branches].map(listedUnit),
})

export const manifestText = (manifest: Manifest): string => stringify(manifest, { lineWidth: 0 })

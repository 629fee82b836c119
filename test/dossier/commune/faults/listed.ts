/** What a manifest alone can tell: who handed in nothing, who is unknown, what was merged. D01, D20. */

import type { Commune, Member } from '../cast.js'
import type { Fault } from '../fault.js'
import type { ListedUnit, Manifest } from '../manifest.js'
import { memberPapers } from '../member.js'
import { memberAt } from './tools.js'

const STRANGER: Member = { name: 'Tạ Quốc Tường', role: null, born: '12/10/1980' }
/** Behind the last of the members. */
const STRANGER_INDEX = 450

const withUnit = (manifest: Manifest, name: string, change: (unit: ListedUnit) => ListedUnit): Manifest => ({
  ...manifest,
  units: manifest.units.map((unit) => (unit.name === name ? change(unit) : unit)),
})

/** Says more of a member of the list. */
const withMember = (
  unit: ListedUnit,
  name: string,
  more: { since?: string; exempt?: true; note?: string },
): ListedUnit => ({
  ...unit,
  members: (unit.members ?? []).map((member) => (member === name ? { name, ...more } : member)),
})

const nameAt = ({ branches }: Commune, at: number) => branches[at]?.name ?? ''

export const LISTED: readonly Fault[] = [
  {
    id: 'dang-vien-khong-nop',
    about: 'A member handed in nothing.',
    needsManifest: true,
    plan: (papers, commune) => {
      const member = memberAt(commune, 25, 6)
      return papers.filter(({ person }) => person !== member)
    },
    outcome: ({ commune, unit }) => {
      const persons = [memberAt(commune, 25, 6).name]
      return {
        findings: [
          ...['ban-cam-ket', 'dang-ky-hoc-tap-bac', 'kiem-diem-ca-nhan', 'phieu-nhan-xet-noi-cu-tru'].map((type) => ({
            rule: 'ho-so/thieu',
            unit: unit(25),
            types: [type],
            persons,
          })),
          { rule: 'ho-so/thieu-de-xuat', unit: unit(25), types: ['dang-ky-dan-van-kheo'], persons },
        ],
      }
    },
  },
  {
    id: 'ngoai-danh-sach',
    about: 'Somebody who is not on the list of the branch handed in the five papers.',
    needsManifest: true,
    plan: (papers, commune) => {
      const unit = commune.branches[26]
      return unit ? [...papers, ...memberPapers(commune, unit, STRANGER, STRANGER_INDEX)] : papers
    },
    outcome: ({ unit }) => ({
      findings: [{ rule: 'ho-so/ngoai-danh-sach', unit: unit(26), persons: [STRANGER.name] }],
    }),
  },
  {
    id: 'sau-sap-nhap',
    about: 'A branch was merged on 1 March and issued neither a working regulation nor a programme anew.',
    needsManifest: true,
    manifest: (manifest, commune) =>
      withUnit(manifest, nameAt(commune, 29), (unit) => ({
        ...unit,
        since: '2027-03-01',
        formerly: [`Chi bộ Mặt trận xã ${commune.name}`, `Chi bộ Hội Nông dân xã ${commune.name}`],
      })),
    outcome: ({ unit }) => ({ findings: [{ rule: 'ho-so/sau-sap-nhap', unit: unit(29) }] }),
  },
  {
    id: 'mien-sinh-hoat',
    about: 'A member who is exempt hands in nothing.',
    isTrap: true,
    needsManifest: true,
    plan: (papers, commune) => {
      const member = memberAt(commune, 0, 5)
      return papers.filter(({ person }) => person !== member)
    },
    manifest: (manifest, commune) =>
      withUnit(manifest, nameAt(commune, 0), (unit) =>
        withMember(unit, memberAt(commune, 0, 5).name, { exempt: true, note: 'miễn sinh hoạt' }),
      ),
  },
  {
    id: 'moi-chuyen-den',
    about: 'A member who joined in September handed in what fell due from then on.',
    isTrap: true,
    needsManifest: true,
    plan: (papers, commune) => {
      const member = memberAt(commune, 22, 5)
      const before = ['ban-cam-ket', 'dang-ky-hoc-tap-bac', 'dang-ky-dan-van-kheo']
      return papers.filter(({ person, type }) => person !== member || !before.includes(type))
    },
    manifest: (manifest, commune) =>
      withUnit(manifest, nameAt(commune, 22), (unit) =>
        withMember(unit, memberAt(commune, 22, 5).name, { since: '2027-09-15' }),
      ),
  },
]

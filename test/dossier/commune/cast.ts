import { makeNames } from './people.js'
import { between, makeRandom, type Random } from './random.js'
import { slug, two, withoutMarks } from './spelling.js'

/** What a branch is of: what it is busy with differs. */
export type Kind = 'hamlet' | 'school' | 'office'

/** How a unit names its folders and files. */
export type Style = 'plain' | 'marks' | 'numbered'

export interface Member {
  name: string
  /** `Bí thư Chi bộ`, `chi ủy viên`; null for a member without an office. */
  role: string | null
  born: string
  /** Day on which the member joined the branch, where that is in the year. */
  since?: string
  /** Does not take part in meetings, and owes nothing. */
  exempt?: boolean
}

export interface Unit {
  /** `01-ap-tan-hoa` */
  id: string
  /** As sentences have it: `Chi bộ ấp Tân Hòa`. */
  name: string
  tier: 'dang-bo-co-so' | 'chi-bo-truc-thuoc'
  parent: string
  place: string
  kind: Kind
  /** Where it is or works: `ấp Tân Hòa`. */
  site: string
  folder: string
  style: Style
  /** `2025 - 2030` */
  term: string
  /** The first are the secretary, the deputy and who keeps the minutes; of the committee they are its officers. */
  members: Member[]
}

export interface Commune {
  name: string
  province: string
  committee: Unit
  branches: Unit[]
}

export const YEAR = 2027
const TERM = '2025 - 2030'
const BRANCHES = 30
const MEMBERS = 400
const FEWEST = 7

/** Communes for as many files as are wanted; the first one is that of the tests. */
const COMMUNES = ['Bình An', 'Tân Thuận', 'Long Mỹ', 'Phước Lộc', 'An Thạnh', 'Hòa Lợi', 'Vĩnh Xuân', 'Đông Thành']

/** Some differ in one letter or figure, as real ones do: none of them is another one misspelt. */
const HAMLETS = [
  'Tân Hòa',
  'Tân Lợi',
  'Tân Lộc',
  'Phú Thạnh',
  'Phú Thành',
  'Phú Hưng',
  'Mỹ Thuận',
  'Mỹ Điền',
  'Long Khánh',
  'Long Sơn',
  'Giồng Dừa',
  'Rạch Vông',
  'Cầu Kè Nhỏ',
  'Bà Tư',
]
const SCHOOLS = [
  'Trường Mầm non Hoa Mai',
  'Trường Mầm non Hướng Dương',
  'Trường Tiểu học Hoa Mai 1',
  'Trường Tiểu học Hoa Mai 2',
  'Trường Trung học cơ sở Bãi Bàng',
  'Trường Trung học phổ thông Bãi Bàng',
]

const sitesOf = (commune: string): { site: string; kind: Kind }[] => [
  ...HAMLETS.map((name) => ({ site: `ấp ${name}`, kind: 'hamlet' as const })),
  ...[1, 2, 3, 4, 5].map((number) => ({ site: `khóm ${number}`, kind: 'hamlet' as const })),
  ...SCHOOLS.map((site) => ({ site, kind: 'school' as const })),
  ...['Trạm Y tế', 'Quân sự', 'Công an', 'Ủy ban nhân dân', 'Mặt trận Tổ quốc'].map((office) => ({
    site: `${office} xã ${commune}`,
    kind: 'office' as const,
  })),
]

const STYLES: readonly Style[] = ['plain', 'marks', 'numbered']

function folderOf(name: string, style: Style): string {
  if (style === 'marks') return name
  return style === 'plain'
    ? withoutMarks(name)
    : withoutMarks(name)
        .replace(/^Chi bo/u, 'CB')
        .replaceAll(' ', '_')
}

const ROLES = ['Bí thư Chi bộ', 'Phó Bí thư Chi bộ', 'chi ủy viên']

function makeMembers(count: number, nextName: () => string, random: Random): Member[] {
  return Array.from({ length: count }, (_, index) => ({
    name: nextName(),
    role: ROLES[index] ?? null,
    born: `${between(random, 10, 28)}/${between(random, 10, 12)}/${between(random, 1962, 2003)}`,
  }))
}

/** How many members each branch has: as many as wanted in all. */
function sizes(random: Random): number[] {
  const all = Array.from({ length: BRANCHES }, () => FEWEST)
  for (let left = MEMBERS - BRANCHES * FEWEST; left > 0; left--) {
    const at = between(random, 0, BRANCHES - 1)
    all[at] = (all[at] ?? 0) + 1
  }
  return all
}

function nameOfCommune(index: number): string {
  const name = COMMUNES[index % COMMUNES.length] as string
  return index < COMMUNES.length ? name : `${name} ${Math.floor(index / COMMUNES.length) + 1}`
}

/** A commune with its branches and members, all of them invented. */
export function makeCommune(index = 0): Commune {
  const name = nameOfCommune(index)
  const random = makeRandom(`commune ${name}`)
  const nextName = makeNames(random)
  const province = 'tỉnh Vĩnh Long'
  const counts = sizes(random)
  const officers = makeMembers(3, nextName, random).map((one, at) => ({
    ...one,
    role: ['Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'][at] ?? null,
  }))
  const committee: Unit = {
    id: 'dang-uy',
    name: `Đảng ủy xã ${name}`,
    tier: 'dang-bo-co-so',
    parent: `Đảng bộ ${province}`,
    place: name,
    kind: 'office',
    site: `xã ${name}`,
    folder: `Dang uy xa ${withoutMarks(name)}`,
    style: 'plain',
    term: TERM,
    members: officers,
  }
  const branches = sitesOf(name).map(({ site, kind }, at): Unit => {
    const own = `Chi bộ ${site}`
    const style = STYLES[at % STYLES.length] as Style
    return {
      // “Phú Thạnh” and “Phú Thành” differ in their marks alone.
      id: `${two(at + 1)}-${slug(site)}`,
      name: own,
      tier: 'chi-bo-truc-thuoc',
      parent: `Đảng bộ xã ${name}`,
      place: name,
      kind,
      site,
      folder: folderOf(own, style),
      style,
      term: TERM,
      members: makeMembers(counts[at] ?? FEWEST, nextName, random),
    }
  })
  shareName(branches)
  return { name, province, committee, branches }
}

/** Two members of neighbouring branches have the same name: people with one name are not one person. */
function shareName(branches: readonly Unit[]): void {
  const [one, other] = [branches[3]?.members.at(-1), branches[4]?.members.at(-1)]
  if (one && other) other.name = one.name
}

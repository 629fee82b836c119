import { makeUnitNameReader, type UnitName, type UnitNameReader } from '../identify/unit-name.js'
import type { DangLintError } from '../model/index.js'
import type { Locate, Path } from '../ruleset/position.js'
import { type Known, refuse } from './manifest-refusal.js'
import { folderOf, type UnitSource } from './manifest-source.js'

const isSameUnit = (one: UnitName, other: UnitName) => one.kind === other.kind && one.own.exact === other.own.exact

/** Whether two units may have one committee above: where one does not say, nobody can tell them apart. */
const isSameParent = (one: UnitSource, other: UnitSource, read: UnitNameReader) =>
  one.parent === undefined || other.parent === undefined || read(one.parent).own.exact === read(other.parent).own.exact

/** The names of a unit, and where each stands. */
const namesOf = ({ name, also = [] }: UnitSource, path: Path): [string, Path][] => [
  [name, [...path, 'name']],
  ...also.map((other, index): [string, Path] => [other, [...path, 'also', index]]),
]

/** Names that two units have, so that nobody knows whose paper it is. */
function doubledUnits(units: readonly UnitSource[], read: UnitNameReader, locate: Locate): DangLintError[] {
  return units.flatMap((unit, index) => {
    for (const [name, path] of namesOf(unit, ['units', index])) {
      const first = units
        .slice(0, index)
        .findIndex(
          (other) =>
            isSameParent(unit, other, read) &&
            namesOf(other, []).some(([known]) => isSameUnit(read(known), read(name))),
        )
      if (first < 0) continue
      const { line } = locate(['units', first])
      return [
        refuse(
          {
            vi: `Đơn vị “${name}” có hai lần trong danh sách; lần trước ở dòng ${line}.`,
            en: `The unit “${name}” stands in the list twice; in line ${line} too.`,
          },
          {
            vi: 'Bỏ một lần; nếu là hai đơn vị trùng tên thì ghi cấp trên của mỗi đơn vị. Ví dụ: parent: Đảng bộ xã Bình An',
            en: 'Take one out; of two units of one name say whose committee stands above each. For example: parent: Đảng bộ xã Bình An',
          },
          locate(path),
        ),
      ]
    }
    return []
  })
}

/** Units that stand above themselves, told once for each circle. */
function circles(units: readonly UnitSource[], read: UnitNameReader, locate: Locate): DangLintError[] {
  const above = units.map(({ parent }) =>
    parent === undefined ? -1 : units.findIndex(({ name }) => isSameUnit(read(name), read(parent))),
  )
  const told = new Set<number>()
  return units.flatMap((_, start) => {
    const way = [start]
    for (let at = above[start] ?? -1; at >= 0 && !way.includes(at); at = above[at] ?? -1) way.push(at)
    const isCircle = above[way.at(-1) as number] === start
    if (!isCircle || told.has(start)) return []
    for (const index of way) told.add(index)
    const names = [...way, start].map((index) => units[index]?.name).join(' → ')
    return [
      refuse(
        { vi: `Cấp trên đi vòng: ${names}.`, en: `These units stand above each other: ${names}.` },
        {
          vi: 'Ghi đúng cấp trên trực tiếp. Ví dụ: parent: Đảng bộ xã Bình An',
          en: 'Say whose committee stands above. For example: parent: Đảng bộ xã Bình An',
        },
        locate(['units', start, 'parent']),
      ),
    ]
  })
}

const isOutside = (folder: string) =>
  folder.startsWith('/') || /^[A-Za-z]:/u.test(folder) || folder.split('/').includes('..')

const folderExample = {
  vi: 'Ghi thư mục của đơn vị, tính từ thư mục chứa tệp này. Ví dụ: folder: Chi bo ap Tan Hoa',
  en: 'Give the folder of the unit, from that of this file. For example: folder: Chi bo ap Tan Hoa',
}

/** Folders that lie elsewhere, or are those of two units. */
function falseFolders(units: readonly UnitSource[], locate: Locate): DangLintError[] {
  const folders = units.map(({ folder }) => (folder === undefined ? null : folderOf(folder)))
  return folders.flatMap((folder, index) => {
    if (folder === null) return []
    const place = locate(['units', index, 'folder'])
    if (isOutside(folder)) {
      const message = {
        vi: `Thư mục “${folder}” nằm ngoài thư mục chứa tệp này.`,
        en: `The folder “${folder}” does not lie in that of this file.`,
      }
      return [refuse(message, folderExample, place)]
    }
    const first = folders.indexOf(folder)
    if (first === index) return []
    const message = {
      vi: `Thư mục “${folder}” đã là của “${units[first]?.name}”.`,
      en: `The folder “${folder}” is that of “${units[first]?.name}”.`,
    }
    return [refuse(message, folderExample, place)]
  })
}

/** What a manifest says of its units together and cannot be. */
export function findFalseUnits(units: readonly UnitSource[], { catalogue }: Known, locate: Locate): DangLintError[] {
  const read = makeUnitNameReader(catalogue.components)
  return [...doubledUnits(units, read, locate), ...circles(units, read, locate), ...falseFolders(units, locate)]
}

import type { DangLintError } from '../model/index.js'
import type { Locate, Path } from '../ruleset/position.js'
import { fold } from '../text/index.js'
import { falseDay, type Known, refuse } from './manifest-refusal.js'
import type { MemberSource, UnitSource } from './manifest-source.js'

const asMember = (member: MemberSource) => (typeof member === 'string' ? { name: member } : member)

/** Two members of one name, of whom nothing tells which is which. */
function doubledMembers(members: readonly MemberSource[], path: Path, locate: Locate): DangLintError[] {
  return members.flatMap((source, index) => {
    const member = asMember(source)
    const isSame = (other: MemberSource) => {
      const { name, born } = asMember(other)
      return fold(name) === fold(member.name) && (!born || !member.born || born === member.born)
    }
    const first = members.slice(0, index).findIndex(isSame)
    if (first < 0) return []
    const { line } = locate([...path, 'members', first])
    return [
      refuse(
        {
          vi: `Đảng viên “${member.name}” có hai lần; lần trước ở dòng ${line}.`,
          en: `The member “${member.name}” stands here twice; in line ${line} too.`,
        },
        {
          vi: `Bỏ một lần; nếu là hai người trùng họ tên thì ghi năm sinh của mỗi người. Ví dụ: - { name: ${member.name}, born: 1968 }`,
          en: `Take one out; of two people of one name give the years of birth. For example: - { name: ${member.name}, born: 1968 }`,
        },
        locate([...path, 'members', index]),
      ),
    ]
  })
}

type OfficerSource = NonNullable<UnitSource['officers']>[number]

const overlaps = (one: OfficerSource, other: OfficerSource) =>
  (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999')

/** Two people in one office at a time, which only one can hold; and terms that end before they begin. */
function falseOfficers(
  officers: readonly OfficerSource[],
  path: Path,
  { catalogue }: Known,
  locate: Locate,
): DangLintError[] {
  const heads = new Set((catalogue.components.heads ?? []).map(fold))
  return officers.flatMap((officer, index) => {
    const at = [...path, 'officers', index]
    const { name, role, from, to } = officer
    const days = [...falseDay(from, [...at, 'from'], locate), ...falseDay(to, [...at, 'to'], locate)]
    if (days.length > 0) return days
    if (from !== undefined && to !== undefined && from > to) {
      return [
        refuse(
          {
            vi: `“${name}” giữ chức đến ngày ${to}, trước cả ngày bắt đầu ${from}.`,
            en: `“${name}” is in office until ${to}, which is before ${from}.`,
          },
          { vi: 'Sửa lại hai ngày. Ví dụ: from: 2025-01-01', en: 'Mend the days. For example: from: 2025-01-01' },
          locate([...at, 'to']),
        ),
      ]
    }
    const isRival = (other: OfficerSource) =>
      heads.has(fold(role)) && fold(other.role) === fold(role) && overlaps(other, officer)
    const rival = officers.slice(0, index).find(isRival)
    if (!rival) return []
    return [
      refuse(
        {
          vi: `“${name}” và “${rival.name}” cùng giữ chức “${role}” trong một thời gian.`,
          en: `“${name}” and “${rival.name}” both hold the office “${role}” at one time.`,
        },
        {
          vi: 'Ghi ngày thôi giữ chức của người trước, ngày giữ chức của người sau. Ví dụ: to: 2027-06-30',
          en: 'Give the last day of the one and the first of the other. For example: to: 2027-06-30',
        },
        locate(at),
      ),
    ]
  })
}

/** What a manifest says of the people of a unit and cannot be. */
export function findFalsePeople(
  { members = [], officers = [] }: UnitSource,
  path: Path,
  known: Known,
  locate: Locate,
): DangLintError[] {
  const joined = members.flatMap((member, index) =>
    falseDay(asMember(member).since, [...path, 'members', index, 'since'], locate),
  )
  return [...joined, ...doubledMembers(members, path, locate), ...falseOfficers(officers, path, known, locate)]
}

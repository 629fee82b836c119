import type { DangLintError } from '../model/index.js'
import type { Locate, Path } from '../ruleset/position.js'
import { unknownName } from '../ruleset/unknown.js'
import { fold } from '../text/index.js'
import { findFalsePeople } from './manifest-people.js'
import { falseDay, type Known, refuse } from './manifest-refusal.js'
import { type ManifestSource, type NoteSource, termOf } from './manifest-source.js'
import { findFalseUnits } from './manifest-units.js'
import { tiersOfPeople } from './paper.js'

/** Terms of branches and committees in use last so many years. */
const [SHORTEST_TERM, LONGEST_TERM] = [2, 5]

function falseTerm(written: string | undefined, path: Path, locate: Locate): DangLintError[] {
  if (written === undefined) return []
  const { from, to } = termOf(written)
  const years = to - from
  if (years >= SHORTEST_TERM && years <= LONGEST_TERM) return []
  return [
    refuse(
      {
        vi: `Nhiệm kỳ “${written}” không đúng: năm cuối phải sau năm đầu từ ${SHORTEST_TERM} đến ${LONGEST_TERM} năm.`,
        en: `The term “${written}” is wrong: its last year must be ${SHORTEST_TERM} to ${LONGEST_TERM} years after the first.`,
      },
      { vi: 'Ghi năm đầu, năm cuối. Ví dụ: term: 2025-2030', en: 'Give both years. For example: term: 2025-2030' },
      locate(path),
    ),
  ]
}

/** A name that holds no letter and no digit tells nobody. */
function falseName(name: string, path: Path, locate: Locate): DangLintError[] {
  if (fold(name) !== '') return []
  return [
    refuse(
      { vi: `“${path.at(-1)}” chưa ghi tên.`, en: `“${path.at(-1)}” gives no name.` },
      { vi: 'Ghi tên đơn vị. Ví dụ: name: Chi bộ ấp Tân Hòa', en: 'Give it. For example: name: Chi bộ ấp Tân Hòa' },
      locate(path),
    ),
  ]
}

/** A tier that the ruleset does not know, or one of people, who are no unit. */
function falseTier(tier: string | undefined, path: Path, { catalogue }: Known, locate: Locate): DangLintError[] {
  const people = tiersOfPeople(catalogue)
  const tiers = Object.keys(catalogue.tiers).filter((id) => !people.has(id))
  return tier === undefined ? [] : unknownName('tier', tier, tiers, locate(path))
}

const falseNotes = (notes: NoteSource[] = [], path: Path, { ruleIds }: Known, locate: Locate): DangLintError[] =>
  notes.flatMap((note, index) =>
    typeof note === 'string' || note.rule === undefined
      ? []
      : unknownName('rule', note.rule, ruleIds, locate([...path, index, 'rule'])),
  )

/** Every mistake of a manifest that its schema does not see. */
export function findFalseManifest(source: ManifestSource, known: Known, locate: Locate): DangLintError[] {
  const { term, units = [], notes } = source
  return [
    ...falseTerm(term, ['term'], locate),
    ...falseNotes(notes, ['notes'], known, locate),
    ...units.flatMap((unit, index) => {
      const path = ['units', index]
      return [
        ...falseName(unit.name, [...path, 'name'], locate),
        ...falseTier(unit.tier, [...path, 'tier'], known, locate),
        ...falseTerm(unit.term, [...path, 'term'], locate),
        ...falseDay(unit.since, [...path, 'since'], locate),
        ...falseNotes(unit.notes, [...path, 'notes'], known, locate),
        ...findFalsePeople(unit, path, known, locate),
      ]
    }),
    ...findFalseUnits(units, known, locate),
  ]
}

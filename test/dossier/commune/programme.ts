import { day, plusDays, quarterText, shortDay } from './calendar.js'
import { type Member, type Unit, YEAR } from './cast.js'
import { makePaper } from './make-paper.js'
import type { Paper } from './paper.js'
import { between, makeRandom, pick } from './random.js'
import { capitalised } from './spelling.js'
import { BRANCH_INSPECTION, BRANCH_PROGRAMME } from './texts/inspection.js'
import { CHECKED, FAULTS, MERITS, WATCHED } from './words.js'

/** An inspection or supervision that a branch plans for the year. */
export interface Inspection {
  kind: 'kiểm tra' | 'giám sát'
  who: Member
  about: string
  quarter: number
}

export interface Programme {
  checked: Inspection
  watched: Inspection
  leader: Member
}

const memberAt = ({ members }: Unit, index: number) => members[index % members.length] as Member

/** What a branch plans to inspect: one member without an office, and its deputy secretary. */
export function programmeOf(unit: Unit): Programme {
  const random = makeRandom(`programme ${unit.place} ${unit.id}`)
  return {
    checked: {
      kind: 'kiểm tra',
      who: memberAt(unit, between(random, 3, unit.members.length - 1)),
      about: pick(random, CHECKED),
      quarter: 2,
    },
    watched: { kind: 'giám sát', who: memberAt(unit, 1), about: pick(random, WATCHED), quarter: between(random, 3, 4) },
    leader: memberAt(unit, 0),
  }
}

/** What stands for the names in the texts of the programme. */
export const programmeValues = ({ checked, watched, leader }: Programme): Record<string, string> => ({
  COUNT: '02',
  CHECKED: checked.about,
  'CHECKED-WHO': checked.who.name,
  'CHECKED-WHEN': quarterText(checked.quarter),
  WATCHED: watched.about,
  'WATCHED-WHO': watched.who.name,
  'WATCHED-WHEN': quarterText(watched.quarter),
  LEADER: leader.name,
})

/** The programme as a paper of its own, which some branches make too. */
export const programmePaper = (unit: Unit): Paper =>
  makePaper({
    unit,
    id: 'chuong-trinh-ktgs',
    stencil: BRANCH_PROGRAMME,
    date: day(YEAR, 1, 12),
    values: () => ({ ...programmeValues(programmeOf(unit)), '→PROGRAMME': `⟦→${unit.id}/nghi-quyet-nam⟧` }),
  })

/** The plan and the outcome of an inspection, both within its quarter. */
function papersOf(unit: Unit, inspection: Inspection, outcome: keyof typeof BRANCH_INSPECTION): Paper[] {
  const { kind, who, about, quarter } = inspection
  const plan = kind === 'kiểm tra' ? 'ke-hoach-kiem-tra' : 'ke-hoach-giam-sat'
  const random = makeRandom(`${unit.place} ${unit.id} ${kind}`)
  const from = day(YEAR, quarter * 3 - 1, between(random, 8, 20))
  const to = plusDays(from, 12)
  const values = () => ({
    WHO: who.name,
    OBJECT: `đồng chí ${who.name}`,
    SUBJECT: capitalised(about),
    'SUBJECT-LOWER': about,
    VERB: kind,
    FROM: shortDay(from),
    TO: shortDay(to),
    'MEND-BY': shortDay(plusDays(to, 45)),
    LEADER: memberAt(unit, 0).name,
    WHO1: memberAt(unit, 2).name,
    MERIT: pick(random, MERITS),
    FAULT: pick(random, FAULTS),
    '→PROGRAMME': `⟦→${unit.id}/nghi-quyet-nam⟧`,
    '→PLAN': `⟦→${unit.id}/${plan}⟧`,
  })
  const period = { span: 'quarter' as const, index: quarter }
  return [
    makePaper({ unit, id: plan, stencil: BRANCH_INSPECTION[plan], date: plusDays(from, -5), period, values }),
    makePaper({ unit, id: outcome, stencil: BRANCH_INSPECTION[outcome], date: plusDays(to, 3), period, values }),
  ]
}

/** All papers of what the branch inspects and supervises in the year. */
export function inspectionPapers(unit: Unit, index: number): Paper[] {
  const { checked, watched } = programmeOf(unit)
  return [
    ...papersOf(unit, checked, 'thong-bao-ket-luan-kiem-tra'),
    ...papersOf(unit, watched, index % 2 === 0 ? 'thong-bao-ket-qua-giam-sat' : 'bao-cao-ket-qua-giam-sat'),
  ]
}

import type { Officer, Paper, PaperSet, SetCheck, SetHit } from '../model/index.js'
import { asList, byCodePoint, fold, foldBare, printDate } from '../text/index.js'
import { groupBy } from './group-by.js'
import { WORDS } from './options.js'
import { papersOf } from './set/papers.js'

type Problem = 'mixed' | 'change' | 'unlisted'

export interface SignerOptions {
  position: string | string[]
  type?: string | string[]
  changes?: string | string[]
  report?: Problem[]
}

/** A paper that somebody signed in the position, on a day. */
interface Signed {
  paper: Paper
  name: string
  day: string
}

const FIRST = ''
const LAST = '9999'

/** Whether two names are one person’s: marks may be missing, a title may stand before. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [foldBare(one), foldBare(other)]
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** “Bí thư Chi bộ” of a list of officers is the “BÍ THƯ” that signs. */
const isRole = ({ role }: Officer, position: string) => `${fold(role)} `.startsWith(`${fold(position)} `)

const inBoth = (day: string) => ({ vi: printDate(day, 'vi'), en: printDate(day, 'en') })

/** What one says who listed the officers: who signed and is none of them on that day. */
function unlistedIn(signed: readonly Signed[], officers: readonly Officer[]): SetHit[] {
  const wrong = signed.flatMap((one) => {
    const inOffice = officers.filter(({ from = FIRST, to = LAST }) => from <= one.day && one.day <= to)
    return inOffice.length > 0 && !inOffice.some(({ name }) => isOne(name, one.name)) ? [{ ...one, inOffice }] : []
  })
  return groupBy(wrong, ({ name }) => foldBare(name)).map((papers) => {
    const usual = [...new Set(papers.flatMap(({ inOffice }) => inOffice.map(({ name }) => name)))].join(', ')
    return hitFor(papers, { problem: 'unlisted', usual })
  })
}

interface Told {
  problem: Problem
  /** Who signs the others, or holds the office. */
  usual: string
  /** Of a change its day, and who signed before and after it. */
  change?: { from: string; before: string; after: string }
}

function hitFor(papers: readonly Signed[], { problem, usual, change }: Told): SetHit {
  const name = papers[0]?.name ?? ''
  return {
    papers: papers.map(({ paper }) => paper),
    actual: name,
    expected: [usual],
    values: {
      name,
      usual,
      mixed: problem === 'mixed' ? name : null,
      unlisted: problem === 'unlisted' ? name : null,
      from: change ? inBoth(change.from) : null,
      before: change?.before ?? null,
      after: change?.after ?? null,
      count: papers.length,
      files: papers.map(({ paper }) => paper.file).join(', '),
    },
  }
}

/** The papers of a unit that were signed in a position, in the order of their days. */
function signedIn(set: PaperSet, types: readonly string[], position: string): Signed[] {
  const signed = papersOf(set, types).flatMap((paper): Signed[] => {
    const { date, signature } = paper.facts
    const { name, position: printed } = signature ?? { name: null, position: null }
    const isHere = !paper.isMembers && printed !== null && fold(printed) === fold(position)
    return isHere && name !== null && date !== null ? [{ paper, name, day: date }] : []
  })
  return signed.sort((a, b) => byCodePoint(a.day, b.day) || byCodePoint(a.paper.file, b.paper.file))
}

/** Names that sign in a position: whose papers they are put together, those who signed most first. */
function namesOf(signed: readonly Signed[]): Signed[][] {
  const names: Signed[][] = []
  for (const one of signed) {
    const own = names.find(([first]) => first && isOne(first.name, one.name))
    if (own) own.push(one)
    else names.push([one])
  }
  return names.sort((a, b) => b.length - a.length)
}

export const signer: SetCheck<SignerOptions> = {
  kind: 'signer',
  scope: 'set',
  about: {
    vi: 'Trong một thời gian, một chức vụ do một người ký.',
    en: 'At any one time one person signs in a position.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['position'],
    properties: {
      position: {
        ...WORDS,
        description: 'Positions that one person holds at a time, as signatures print them, whatever their case',
      },
      type: { ...WORDS, description: 'Document types that are looked at; all if absent' },
      changes: { ...WORDS, description: 'Document types that account for a change of who signs' },
      report: {
        description:
          'What to report; everything if absent. mixed: another name among those of one; change: another name from a day on, with no paper that accounts for it; unlisted: a name that is not among the officers that are listed for that day',
        type: 'array',
        items: { enum: ['mixed', 'change', 'unlisted'] },
      },
    },
  },
  example: { position: 'Bí thư' },
  placeholders: {
    name: { vi: 'họ tên người ký khác', en: 'the name that differs' },
    usual: { vi: 'họ tên người thường ký, hoặc người giữ chức vụ ấy', en: 'who signs the others, or holds the office' },
    mixed: { vi: 'họ tên, khi xen giữa văn bản của người kia', en: 'the name, where it stands among those of another' },
    unlisted: { vi: 'họ tên, khi không có trong danh sách', en: 'the name, where the list does not have it' },
    count: { vi: 'số văn bản người ấy ký', en: 'how many papers bear that name' },
    from: { vi: 'ngày bắt đầu đổi người ký, khi có đổi', en: 'the day of a change' },
    before: { vi: 'người ký trước ngày ấy', en: 'who signed before it' },
    after: { vi: 'người ký từ ngày ấy', en: 'who signed from it on' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ position, type, changes, report }) {
    const types = asList(type)
    const positions = asList(position)
    const changing = asList(changes)
    const reported = new Set<Problem>(report ?? ['mixed', 'change', 'unlisted'])
    return {
      run({ set, sets }) {
        return positions.flatMap((held): SetHit[] => {
          const signed = signedIn(set, types, held)
          const officers = set.officers.filter((officer) => isRole(officer, held))
          if (officers.length > 0) return reported.has('unlisted') ? unlistedIn(signed, officers) : []
          const [usual, ...others] = namesOf(signed)
          const [first, last] = [usual?.[0], usual?.at(-1)]
          if (!usual || !first || !last) return []
          return others.flatMap((own): SetHit[] => {
            const among = own.filter(({ day }) => first.day < day && day < last.day)
            if (among.length > 0) {
              return reported.has('mixed') ? [hitFor(among, { problem: 'mixed', usual: first.name })] : []
            }
            if (!reported.has('change') || isAccounted(set, sets, changing, own)) return []
            const [one] = own as [Signed]
            const isLater = one.day >= last.day
            const change = isLater
              ? { from: one.day, before: first.name, after: one.name }
              : { from: first.day, before: one.name, after: first.name }
            return [hitFor(own, { problem: 'change', usual: first.name, change })]
          })
        })
      },
    }
  },
}

/** Whether a paper accounts for a change: one of the unit, or one of another that names the unit or the person. */
function isAccounted(
  set: PaperSet,
  sets: readonly PaperSet[],
  types: readonly string[],
  own: readonly Signed[],
): boolean {
  if (types.length === 0) return false
  const names = [set.unit ?? '', ...own.map(({ name }) => name)].map(fold).filter((name) => name !== '')
  return sets.some((other) =>
    [...other.papers, ...other.others].some(({ facts }) => {
      if (!types.includes(facts.type ?? '')) return false
      return other === set || names.some((name) => fold(facts.abstract ?? '').includes(name))
    }),
  )
}

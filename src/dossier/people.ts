import type { Member, Paper } from '../model/index.js'
import { type Folded, foldBoth, isUpper, tidy } from '../text/index.js'
import { foldersAround } from './folders.js'
import { isOneName, isSlip } from './printed.js'
import { mostCommon } from './spelling.js'

/** Whether two names are one, however they are set. */
export const isSameName = (one: string, other: string): boolean => isOneName(foldBoth(one), foldBoth(other))

/** Somebody whose papers are told by name. */
interface Person {
  /** As the report spells it. */
  name: string
  known: Folded
  born: number | undefined
}

/** “TRẦN VĂN BÌNH” as names are written elsewhere. */
const inSmallLetters = (name: string) =>
  isUpper(name) ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name

const listedPeople = (members: readonly Member[]): Person[] =>
  members.map(({ name, born }) => ({ name, known: foldBoth(name.replace(/\s*\(\d{4}\)$/u, '')), born }))

/** The years of birth that tell people of one name apart: two of them handed in papers of one type. */
function birthsOf(papers: readonly Paper[]): number[] {
  const bornIn = (own: readonly Paper[]) => [...new Set(own.flatMap(({ born }) => born ?? []))].sort((a, b) => a - b)
  const types = [...new Set(papers.map(({ facts }) => facts.type))]
  const isDouble = types.some((type) => bornIn(papers.filter(({ facts }) => facts.type === type)).length > 1)
  return isDouble ? bornIn(papers) : []
}

/** Everybody who is named on a paper, spelt as most of them do, small letters before capitals. */
function namedPeople(papers: readonly Paper[]): Person[] {
  const folded = papers.flatMap((paper) =>
    paper.person === null ? [] : [{ paper, name: tidy(paper.person), known: foldBoth(paper.person) }],
  )
  const keys = [...new Set(folded.map(({ known }) => known.exact))]
  const groups = keys.map((key) => folded.filter(({ known }) => known.exact === key))
  // A name without any diacritics is that of the one person whose name it may be.
  const isPlain = ({ known }: Pick<Person, 'known'>) => known.exact === known.bare
  const alike = (bare: string) => groups.filter(([first]) => first && first.known.bare === bare && !isPlain(first))
  return groups.flatMap((group): Person[] => {
    const [first] = group
    if (!first || (isPlain(first) && alike(first.known.bare).length === 1)) return []
    const spelt = group.map(({ name }) => name)
    const small = spelt.filter((name) => !isUpper(name))
    const name = inSmallLetters(mostCommon(small.length > 0 ? small : spelt) ?? first.name)
    const births = birthsOf(group.map(({ paper }) => paper))
    return births.length > 1
      ? births.map((born) => ({ name: `${name} (${born})`, known: first.known, born }))
      : [{ name, known: first.known, born: undefined }]
  })
}

/** The words of a path, without diacritics: “Dang vien/Tran Van Binh 1968/Ban cam ket.docx”. */
function wordsOfPath(file: string): string[] {
  const name = file.split(/[/\\]/u).at(-1) ?? ''
  return [
    name.replace(/\.\p{L}+$/u, ''),
    ...foldersAround(file)
      .filter(Boolean)
      .map((folder) => folder.split('/').at(-1) ?? ''),
  ].map((part) => ` ${foldBoth(part).bare} `)
}

/** Of several people who may be meant the one that the year of birth tells, on the paper or in its path. */
function byBirth(people: readonly Person[], paper: Paper): Person | null {
  const [first, ...others] = people
  if (others.length === 0) return first ?? null
  const words = wordsOfPath(paper.file)
  const born = people.filter((one) =>
    paper.born === undefined ? words.some((part) => part.includes(` ${one.born} `)) : one.born === paper.born,
  )
  return born.length === 1 ? (born[0] ?? null) : null
}

/** The person whose name a file or one of its folders carries, the innermost that names one. */
function byPath(people: readonly Person[], paper: Paper): Person | null {
  for (const part of wordsOfPath(paper.file)) {
    const named = people.filter(({ known }) => part.includes(` ${known.bare} `))
    const longest = Math.max(0, ...named.map(({ known }) => known.bare.length))
    const found = named.filter(({ known }) => known.bare.length === longest)
    if (found.length > 0) return byBirth(found, paper)
  }
  return null
}

/**
 * Who is meant by a name.
 * @param isListed whether all members are known, so that slips of diacritics mean one of them
 */
function byName(people: readonly Person[], paper: Paper, isListed: boolean): Person | null | undefined {
  if (paper.person === null) return undefined
  const own = foldBoth(paper.person)
  const exact = people.filter(({ known }) => known.exact === own.exact)
  if (exact.length > 0) return byBirth(exact, paper)
  const alike = people.filter(({ known }) => (isListed ? known.bare === own.bare : isOneName(known, own)))
  if (alike.length > 0) return byBirth(alike, paper)
  const lying = byPath(people, paper)
  return lying && isSlip(lying.known, own) ? lying : undefined
}

/**
 * Tells whose papers those of the members of a unit are, each person spelt in one way: as the list of members does, else
 * as most papers do. A paper that does not say whose it is goes by the name of its file or folder. Whoever is not on the
 * list keeps the name that the paper gives; of two members of one name the year of birth tells, else nobody does.
 */
export function namePeople(papers: readonly Paper[], members: readonly Member[]): Paper[] {
  const isListed = members.length > 0
  const named = papers.filter(({ isMembers, person }) => isMembers && person !== null)
  const people = isListed ? listedPeople(members) : namedPeople(named)
  const strangers = isListed ? namedPeople(named) : []
  return papers.map((paper) => {
    if (!paper.isMembers) return paper
    const found = byName(people, paper, isListed)
    if (found !== undefined) return { ...paper, person: found?.name ?? null }
    if (paper.person === null) return { ...paper, person: byPath(people, paper)?.name ?? null }
    return { ...paper, person: byName(strangers, paper, false)?.name ?? paper.person }
  })
}

import type { Node, Parent } from 'unist'
import { type CheckContext, isSection, type Paragraph, type Root, type Section } from '../model/index.js'
import { parseLoneLabel } from '../text/index.js'
import {
  goesThrough,
  judge,
  type Letters,
  type Measure,
  type Misnumbered,
  printIn,
  type Style,
  usualStyle,
} from './misnumbered.js'
import { familyOf, listsIn, type Numbered, type Sequence, sequencesIn } from './numbered.js'
import { quotedIn } from './quoted.js'
import { makeUnheaded } from './unheaded.js'

/** What the numbers of a document are judged by. */
export interface Numbers {
  letters: Letters
  /** Whether lists in running text are looked at. */
  items: boolean
  /** The labels that are allowed at each level, outermost first. */
  levels: readonly Style[][]
  /** The marks that numbers of some kinds must bear, inside of what is numbered in `within`. */
  marks: readonly Style[]
  within: string | null
  isOutside(section: Section, context: CheckContext): boolean
}

/** What a level that is numbered in a kind of its own has wrong: told once, at the first of it. */
function wrongKind({ members, level }: Sequence, { levels, letters }: Numbers): Misnumbered[] {
  const allowed = levels[level - 1]
  const style = usualStyle(members, letters)
  const first = members.find(({ text }) => text === style?.sample)
  if (!allowed || !style || !first) return []
  if (allowed.some(({ family, mark }) => family === style.family && mark === style.mark)) return []
  const ordinal = first.label.ordinals.find((one) => familyOf(one) === style.family)
  const [wanted] = allowed
  const family = wanted?.family ?? style.family
  const expected = wanted && ordinal ? printIn({ ...wanted, family }, ordinal.value) : null
  return [{ fault: 'kind', member: first, family: style.family, expected, before: null }]
}

/** Brackets close the numbers of lists as well, which need not look like those of headings. */
const isOpen = ({ mark }: Style) => !mark.includes(')')

/** Levels that bear another mark below one heading than below most: each told once, at the first of its numbers. */
function unlike(sequences: readonly Sequence[], letters: Letters): Misnumbered[] {
  const styled = sequences.flatMap((sequence) => {
    const style = usualStyle(sequence.members, letters)
    return style && isOpen(style) && !goesThrough(style) ? [{ sequence, style }] : []
  })
  return styled.flatMap(({ sequence, style }): Misnumbered[] => {
    const peers = styled.filter((one) => one.sequence.level === sequence.level && one.style.family === style.family)
    const usual = usualStyle(
      peers.flatMap((one) => one.sequence.members.filter(({ label }) => label.mark === one.style.mark)),
      letters,
    )
    const [member] = sequence.members
    const ordinal = member?.label.ordinals.find((one) => familyOf(one) === style.family)
    const count = (mark: string) => peers.filter((one) => one.style.mark === mark).length
    if (!usual || !member || !ordinal || usual.mark === style.mark || count(usual.mark) <= count(style.mark)) return []
    const stem = ordinal.family.replace(/^decimal /u, '')
    const expected = printIn(usual, ordinal.value, stem)
    return [{ fault: 'style', member, family: style.family, expected, before: null }]
  })
}

const isAppendix = (node: Node): node is Section => isSection(node) && node.appendix

/** What is numbered by itself: the text, and each annex. */
function partsOf(tree: Root): { top: Parent; around: Section[] }[] {
  const annexes = (tree.children as Node[]).filter(isAppendix)
  return [{ top: tree, around: [] }, ...annexes.map((annex) => ({ top: annex, around: [annex] }))]
}

/** Everything that is wrong with the numbers of a document, outer ones first. */
export function judgeNumbers(context: CheckContext, numbers: Numbers): Misnumbered[] {
  const { tree } = context.document
  const { letters, items, marks, within } = numbers
  const quoted = quotedIn(tree)
  const explain = makeUnheaded(tree)
  const isWanted = (section: Section) => !quoted.has(section.heading) && !numbers.isOutside(section, context)

  const families = new Map<Section, string | undefined>()
  const familyIn = (section: Section): string | undefined => {
    if (!families.has(section)) families.set(section, parseLoneLabel(section.label ?? '')?.ordinals[0]?.family)
    return families.get(section)
  }
  const isWithin = ({ sections }: Numbered) =>
    within === null || sections.some((section) => familyIn(section) === within)
  const wantedMark: Measure['wantedMark'] = (member, family) =>
    marks.find((style) => style.family === family && member.label.mark !== '()' && isWithin(member)) ?? null

  const judgePart = (top: Parent, around: Section[]): Misnumbered[] => {
    /** Where each family went on at each level; articles number through all chapters, in sections of these or not. */
    const last = new Map<string, number>()
    const sequences = sequencesIn(top, around, isWanted)
    const odd = unlike(sequences, letters)
    const faults = sequences.flatMap((sequence) => {
      const style = usualStyle(sequence.members, letters)
      const key = style && goesThrough(style) ? style.family : `${sequence.level} ${style?.family}`
      const goesOn = last.get(key)
      const end = sequence.members.at(-1)?.label.ordinals.find((one) => familyOf(one) === style?.family)?.value
      if (end !== undefined) last.set(key, end)
      const found = judge(sequence, { letters, start: goesOn === undefined ? null : goesOn + 1, wantedMark })
      const kinds = wrongKind(sequence, numbers)
      return [...kinds, ...found.filter(({ member }) => !kinds.some((kind) => kind.member === member))]
    })
    const told = new Set(faults.map(({ member }) => member))
    return [...faults, ...odd.filter(({ member }) => !told.has(member))]
  }
  const isListed = (paragraph: Paragraph) => !quoted.has(paragraph)
  const listsBelow = (parent: Parent, around: Section[]): Sequence[] => [
    ...listsIn(parent, around, around.length + 1, isListed),
    ...parent.children
      .filter(isSection)
      .filter(isWanted)
      .flatMap((section) => listsBelow(section, [...around, section])),
  ]

  const parts = partsOf(tree)
  const headed = parts
    .filter(({ around }) => around.every(isWanted))
    .flatMap(({ top, around }) => judgePart(top, around))
  const lists = items ? listsBelow(tree, []) : []
  const listed = lists.flatMap((list) => judge(list, { letters, start: null, wantedMark }))
  return withoutEchoes([...headed, ...listed].flatMap((fault) => explain(fault) ?? []))
}

/** Where a chapter is left out, the articles that went with it are. */
function withoutEchoes(faults: readonly Misnumbered[]): Misnumbered[] {
  const jumps = new Set(faults.filter(({ missing }) => missing).map(({ member }) => member.sections.at(-1)))
  return faults.filter(
    ({ missing, before, member }) =>
      !missing || before !== null || !member.sections.slice(0, -1).some((section) => jumps.has(section)),
  )
}

import type { Node, Parent } from 'unist'
import { isSection, type Paragraph, type Section } from '../model/index.js'
import { type Label, type Ordinal, parseLabel, parseLoneLabel } from '../text/index.js'

/** Something that carries a printed number: a section or an item of a list. */
export interface Numbered {
  label: Label
  /** As printed. */
  text: string
  title: string
  node: Paragraph
  /** Outermost first. */
  sections: Section[]
  /** Where its line begins in the paragraph, in UTF-16 code units. */
  from: number
  /** Both numbers, where it bears two of one kind: “I. I.”. */
  doubled: string | null
  /** Something without a number stands between it and the one before it: it may begin anew. */
  isApart: boolean
}

/** Numbered things of one level that count on from one another, in reading order. */
export interface Sequence {
  members: Numbered[]
  /** 1 for the outermost. */
  level: number
  /** What the sequence stands under; null at the top and under what has no number. */
  parent: Numbered | null
  /** Lists may begin anywhere: a sentence that looks like an item may have begun them. */
  isList: boolean
}

/** What counts the labels of a sequence, whatever decimal number stands in front. */
export const familyOf = ({ family }: Ordinal): string =>
  family.startsWith('decimal') ? `decimal ${family.split('.').length}` : family

/** A family, in whatever order its letters are counted. */
const signsOf = (ordinal: Ordinal): string => familyOf(ordinal).replace(/-(?:vi|en)$/u, '')
const readings = ({ label }: Numbered, signs: string | null) =>
  label.ordinals.filter((ordinal) => signsOf(ordinal) === signs)

/** The signs that most labels may be read in; of equals the likeliest reading of the first. */
function usualSigns(labels: readonly Label[]): string | null {
  const counts = new Map<string, number>()
  for (const { ordinals } of labels)
    for (const signs of new Set(ordinals.map(signsOf))) counts.set(signs, (counts.get(signs) ?? 0) + 1)
  let usual: string | null = null
  for (const [signs, count] of counts) if (usual === null || count > (counts.get(usual) ?? 0)) usual = signs
  return usual
}

/**
 * A section inferred below another one of the same numbering is its neighbour: its number alone was wrong. “I.”
 * below “A.” is none, though it is a letter too: it begins numbers of its own.
 * @param signs what the outer one and its neighbours are numbered in
 */
function continues(outer: Numbered, [first, second]: Numbered[], signs: string | null): boolean {
  if (!first || readings(outer, signs).length === 0 || readings(first, signs).length === 0) return false
  const isBeginning = first.label.ordinals.some(
    (ordinal) => ordinal.value === 1 && signsOf(ordinal) !== signs && readings(outer, signsOf(ordinal)).length === 0,
  )
  if (!isBeginning) return true
  const isNext = ({ family, value }: Ordinal) =>
    readings(outer, signs).some((before) => before.family === family && before.value + 1 === value)
  return !second && readings(first, signs).some(isNext)
}

/** “I., 2., III.”: a number of another kind that fills the gap between two neighbours. */
function fillsGap(outer: Numbered, inner: Numbered[], next: Numbered | undefined): boolean {
  const [only, ...others] = inner
  const value = only?.label.ordinals[0]?.value
  if (!only || !next || others.length > 0 || value === undefined || value === 1) return false
  const isNext = (one: Ordinal, other: Ordinal, step: number) =>
    one.family === other.family && other.value - one.value === step
  return outer.label.ordinals.some(
    (one) => one.value + 1 === value && next.label.ordinals.some((other) => isNext(one, other, 2)),
  )
}

/** The mark of a number; of “1..” the one that was meant. “I./” is a style that some keep to. */
export const singleMark = ({ mark }: Label): string => (mark === '..' ? '.' : mark)

const isBullet = (label: Label) => label.ordinals[0]?.family === 'bullet'
const isDoubledText = (text: string) => /^\d{1,2}\.\s+\S*[\p{L}\p{N}]/u.test(text)

/**
 * Both numbers of what bears two: one that the word processor prints before one that was typed, or one typed twice.
 * “Điều 5. 1. …” is an article with its first clause, “1. a) …” a clause with its first point: these say two things.
 */
function doubledIn(label: Label, title: string, automatic: string | null): string | null {
  const lone = automatic === null ? null : parseLoneLabel(automatic)
  const isOfOneKind = label.ordinals.some((one) => lone?.ordinals.some((two) => signsOf(one) === signsOf(two)))
  const isHeading = lone?.ordinals[0]?.family === 'arabic' && label.ordinals[0]?.family === 'roman'
  if (isOfOneKind || isHeading) return `${automatic} ${label.text}`
  if (isDoubledText(label.text)) return label.text
  const again = parseLabel(title)
  const isTwice = again?.ordinals.some(({ family, value }) =>
    label.ordinals.some((one) => one.family === family && one.value === value),
  )
  return again && isTwice ? `${label.text} ${again.text}` : null
}

function numberedSection(section: Section, sections: Section[], isApart: boolean): Numbered | null {
  const { heading: node, title, label: text } = section
  const label = text === null ? null : parseLoneLabel(text)
  if (!label || text === null || isBullet(label)) return null
  const isTyped = node.label !== null && node.value.trimStart().startsWith(text)
  const doubled = doubledIn(label, title, isTyped ? node.label : null)
  return { label, text, title, node, sections, from: 0, doubled, isApart }
}

/** A section with its number and the sections inside of it. */
interface Visit {
  section: Section
  around: Section[]
  numbered: Numbered | null
}

function visitsIn(parent: Parent, around: Section[], isWanted: (section: Section) => boolean): Visit[] {
  let isApart = false
  return parent.children.filter(isSection).flatMap((section) => {
    if (section.appendix || !isWanted(section)) return []
    const own = [...around, section]
    const numbered = numberedSection(section, own, isApart)
    isApart = numbered === null
    return [{ section, around: own, numbered }]
  })
}

/**
 * The sequences in which the sections below something are numbered, outer ones first.
 * @param isWanted tells sections that are looked at, with all that is in them
 */
export function sequencesIn(top: Parent, around: Section[], isWanted: (section: Section) => boolean): Sequence[] {
  const found: Sequence[] = []
  const walk = (visits: Visit[], parent: Numbered | null, level: number): void => {
    const members: Numbered[] = []
    const below: (() => void)[] = []
    const add = (siblings: Visit[], signs: string | null) => {
      siblings.forEach(({ section, around: own, numbered }, index) => {
        if (numbered) members.push(numbered)
        const inner = visitsIn(section, own, isWanted)
        const numbers = inner.flatMap((visit) => visit.numbered ?? [])
        const next = siblings.slice(index + 1).find((visit) => visit.numbered)?.numbered ?? undefined
        if (numbered && (continues(numbered, numbers, signs) || fillsGap(numbered, numbers, next))) add(inner, signs)
        else if (inner.length > 0) below.push(() => walk(inner, numbered, level + 1))
      })
    }
    add(visits, usualSigns(visits.flatMap(({ numbered }) => numbered?.label ?? [])))
    if (members.length > 0) found.push({ members, level, parent, isList: false })
    for (const go of below) go()
  }
  walk(visitsIn(top, around, isWanted), null, 1)
  return found
}

/** A line of a paragraph that carries a number, typed or not; null for any other. */
function numberedLine(node: Paragraph, line: string, from: number, sections: Section[]): Numbered | null {
  const text = line.trimStart()
  const typed = parseLabel(text)
  const automatic = from === 0 ? node.label : null
  const label = typed ?? (automatic === null ? null : parseLoneLabel(automatic))
  if (!label || isBullet(label)) return null
  const title = text.slice(typed?.end ?? 0)
  const doubled = doubledIn(label, title, typed ? automatic : null)
  return { label, text: label.text, title, node, sections, from, doubled, isApart: false }
}

/** The lines of a paragraph that carry numbers; soft breaks part them. */
export function numberedItems(node: Paragraph, sections: Section[]): Numbered[] {
  let from = 0
  return node.value.split('\n').flatMap((line) => {
    const item = numberedLine(node, line, from, sections)
    from += line.length + 1
    return item ?? []
  })
}

/** The lists among the paragraphs of one section: a first number begins one, and others of its family count on. */
export function listsIn(
  parent: { children: Node[] },
  sections: Section[],
  level: number,
  isWanted: (paragraph: Paragraph) => boolean,
): Sequence[] {
  const lists: Sequence[] = []
  const open = new Map<string, Sequence>()
  for (const child of parent.children) {
    if (child.type !== 'paragraph' || !isWanted(child as Paragraph)) continue
    for (const item of numberedItems(child as Paragraph, sections)) {
      const mark = singleMark(item.label)
      const readings = item.label.ordinals.map((ordinal) => ({ key: `${ordinal.family} ${mark}`, ordinal }))
      const first = readings.find(({ ordinal }) => ordinal.value === 1)
      const going = readings.map(({ key }) => open.get(key)).find((list) => list !== undefined)
      if (!first && going) going.members.push(item)
      if (!first) continue
      const list: Sequence = { members: [item], level, parent: null, isList: true }
      lists.push(list)
      for (const { key } of readings) open.set(key, list)
    }
  }
  return lists
}

import { isDivision, type Label, labelLike, type Ordinal } from '../text/index.js'
import { familyOf, type Numbered, type Sequence, singleMark } from './numbered.js'

export type Fault = 'jump' | 'repeated' | 'backward' | 'parent' | 'letter' | 'style' | 'kind' | 'mark' | 'doubled'

/** One thing that is wrong with a number. */
export interface Misnumbered {
  fault: Fault
  member: Numbered
  /** What the sequence is counted in. */
  family: string
  /** The label that is expected; null where none can be told. */
  expected: string | null
  /** What stands before it in its sequence. */
  before: Numbered | null
  /** The numbers that a jump leaves out. */
  missing?: Missing
}

/** Numbers that are left out, both ends included. */
export interface Missing {
  family: string
  from: number
  to: number
}

/** How the labels of a level look. */
export interface Style {
  family: string
  mark: string
  /** A label that looks like it, to print others by. */
  sample: string
}

/** How letters are counted: as Vietnamese does, without f, j, w and z and with đ, or as English does. */
export type Letters = 'vi' | 'en'

/** What a sequence is judged by. */
export interface Measure {
  letters: Letters
  /** Where the sequence before it of its level and kind ended; null for the first one. */
  start: number | null
  /** The mark that a number of this style must bear where it stands; null where any will do. */
  wantedMark(member: Numbered, family: string): Style | null
}

/** Bigger gaps in a list are two lists; a number that comes first leaves out no more than these. */
const WIDEST_GAP = 2

/** The readings of a label, letters counted in one way. */
const readingsOf = ({ ordinals }: Label, letters: Letters): Ordinal[] =>
  ordinals.filter(({ family }) => !family.endsWith(letters === 'vi' ? '-en' : '-vi'))

const lookOf = ({ text, doubled, label }: Numbered, { family }: { family: string }): Style => ({
  family,
  mark: singleMark(label),
  // Of “1. I.” the inner number is the one that counts.
  sample: (doubled === text ? (text.split(/\s+/u).at(-1) ?? text) : text).replace(/\.\.$/u, '.'),
})
const isSameLook = (one: Style, other: Style) => one.family === other.family && one.mark === other.mark

/** The look that most members have; of equals the one that is met first. */
export function usualStyle(members: readonly Numbered[], letters: Letters): Style | null {
  const counts: { style: Style; count: number }[] = []
  for (const member of members) {
    for (const ordinal of readingsOf(member.label, letters)) {
      const style = lookOf(member, { family: familyOf(ordinal) })
      const known = counts.find((one) => isSameLook(one.style, style))
      if (known) known.count++
      else counts.push({ style, count: 1 })
    }
  }
  return (
    counts.reduce<(typeof counts)[number] | null>((best, one) => (best && best.count >= one.count ? best : one), null)
      ?.style ?? null
  )
}

/** Whether numbers of a style go on through all divisions, as articles do through chapters. */
export const goesThrough = ({ family }: Style): boolean => isDivision({ family: family as Ordinal['family'], value: 0 })

/** What a decimal number begins with: `1.2` of “1.2.3.”; null for any other. */
const stemOf = ({ family }: Ordinal): string | null =>
  family.startsWith('decimal') ? family.slice('decimal '.length) : null

/** The number of what a decimal label stands under, as the label begins with it: `2` for “II.”, `1.2` for “1.2.”. */
function pathOf(parent: Numbered | null): string | null {
  const [ordinal] = parent?.label.ordinals ?? []
  // Under a) nothing is called 1.1.
  if (!ordinal || ordinal.family === 'bullet' || /-(?:vi|en)$/u.test(ordinal.family)) return null
  const stem = stemOf(ordinal)
  return stem === null ? `${ordinal.value}` : `${stem}.${ordinal.value}`
}

/** The label of a value in a style. */
export function printIn({ family, sample }: Style, value: number, path: string | null = null): string | null {
  const ordinal = { family: family as Ordinal['family'], value }
  const label = labelLike(sample, ordinal)
  if (label === null || !family.startsWith('decimal') || path === null) return label
  return label.replace(/^(?:\d+\.)+(?=\d)/u, `${path}.`)
}

/**
 * What the numbers of a sequence begin with, if they must begin with what stands above them. Under “II.” some count
 * 1.1, 1.2, where what is called 1. bears no number of its own: that is told only where others do as they should.
 */
function wantedPath(sequence: Sequence, style: Style, readingIn: (member: Numbered) => Ordinal | undefined) {
  const path = pathOf(sequence.parent)
  if (path === null || !style.family.startsWith('decimal')) return null
  const stems = sequence.members.flatMap((member) => readingIn(member) ?? []).map(stemOf)
  const agree = stems.filter((stem) => stem === path).length
  const isPlain = sequence.parent?.label.ordinals[0]?.family !== 'roman'
  return agree * 2 > stems.length || (isPlain && agree > 0) || (isPlain && new Set(stems).size === 1) ? path : null
}

/** Judges a sequence of numbers: one fault at most for each. */
export function judge(sequence: Sequence, { letters, start, wantedMark }: Measure): Misnumbered[] {
  const { members, isList } = sequence
  const style = usualStyle(members, letters)
  if (!style) return []
  const readingIn = ({ label }: Numbered) => readingsOf(label, letters).find((one) => familyOf(one) === style.family)
  const otherReading = ({ label }: Numbered) =>
    label.ordinals.find(({ family }) => /-(?:vi|en)$/u.test(family) && !family.endsWith(`-${letters}`))
  const path = wantedPath(sequence, style, readingIn)
  const isLetter = /-(?:vi|en)$/u.test(style.family)
  const isDivided = goesThrough(style)
  const faults: Misnumbered[] = []
  let expected = 1
  let before: Numbered | null = null
  /** Where letters have gone on to be counted in the other way, the one met last; that is told once. */
  let foreign: number | null = null
  let isStrayed = false

  members.forEach((member, index) => {
    const next = members[index + 1]
    const ordinal = readingIn(member)
    const tell = (fault: Fault, missing?: Missing) => {
      const label = printIn(style, expected, path ?? (ordinal ? stemOf(ordinal) : null))
      faults.push({ fault, member, family: style.family, expected: label, before, ...(missing ? { missing } : {}) })
    }
    /** Where to go on: at the number found, unless the next one shows that it alone was wrong. */
    const goOn = (value: number) => {
      expected = next && readingIn(next)?.value === expected + 1 ? expected + 1 : value + 1
    }
    const other = otherReading(member)
    if (isLetter && foreign !== null && other?.value === foreign + 1) {
      foreign = other.value
      expected = ordinal ? ordinal.value + 1 : expected + 1
      before = member
      return
    }
    foreign = null
    if (!ordinal) {
      const isForeignLetter = isLetter && other !== undefined
      // Numbers that do not take the place of those that are expected count something else.
      if (!isForeignLetter && !member.label.ordinals.some(({ value }) => value === expected)) return
      tell(isForeignLetter ? 'letter' : 'style')
      if (isForeignLetter) foreign = other.value
      expected++
      before = member
      return
    }
    const { value } = ordinal
    const previous = before === null ? undefined : readingIn(before)
    const wanted = wantedMark(member, style.family)
    const tellOwn = () => {
      const own = stemOf(ordinal)
      const isAstray = own !== null && path !== null && own !== path
      if (member.doubled !== null) tell('doubled')
      else if (singleMark(member.label) !== member.label.mark || (wanted && wanted.mark !== member.label.mark)) {
        const label = wanted ? printIn(wanted, value) : printIn(style, value, own)
        faults.push({ fault: 'mark', member, family: style.family, expected: label, before })
      } else if (isAstray && !isStrayed) tell('parent')
      else if (!isAstray && member.label.mark !== style.mark && wanted === null) tell('style')
      isStrayed = isAstray
    }
    const isNewStem = previous !== undefined && stemOf(previous) !== stemOf(ordinal)
    const goesOnAnew = next !== undefined && readingIn(next)?.value === 2 && expected > 2
    const isFirst = index === 0 && (isList || value === start || isDoubtful(value, members.length, isDivided, start))
    const isRestart = index > 0 && value === 1 && (member.isApart || isNewStem || goesOnAnew)
    if (index === 0 && isDivided && start !== null && value !== 1) expected = start
    if (isFirst || isRestart) expected = value
    if (value === expected) {
      tellOwn()
      expected++
    } else {
      const previousOther = before === null ? undefined : otherReading(before)?.value
      if (isLetter && other !== undefined && previousOther !== undefined && other.value === previousOther + 1) {
        tell('letter')
        foreign = other.value
        expected = value + 1
      } else {
        if (value === previous?.value) tell('repeated')
        else if (value > expected) tell('jump', { family: style.family, from: expected, to: value - 1 })
        else if (!isList) tell('backward')
        goOn(value)
      }
    }
    before = member
  })
  return faults.filter(({ missing }) => !isList || !missing || missing.to - missing.from < WIDEST_GAP)
}

/** Whether the first number of several may stand for itself: alone, or far from the first. */
const isDoubtful = (value: number, count: number, isDivided: boolean, start: number | null): boolean =>
  !(isDivided && start !== null) && (count < 2 || value > WIDEST_GAP + 1)

import { type Label, labelLike, type Ordinal } from '../text/index.js'
import { familyOf, type Numbered, type Sequence } from './numbered.js'

export type Fault = 'jump' | 'repeated' | 'backward' | 'style' | 'kind' | 'letter' | 'parent'

/** One thing that is wrong with a number. */
export interface Misnumbered {
  fault: Fault
  member: Numbered
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

/** The readings of a label, letters counted in one way. */
const readingsOf = ({ ordinals }: Label, letters: Letters): Ordinal[] =>
  ordinals.filter(({ family }) => !family.endsWith(letters === 'vi' ? '-en' : '-vi'))

const lookOf = ({ text, label: { mark } }: Numbered, { family }: { family: string }): Style => ({
  family,
  mark,
  sample: text,
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

/** The number of what a decimal label stands under, as the label begins with it: `2` for “II.”, `1.2` for “1.2.”. */
function pathOf(parent: Numbered | null): string | null {
  const [ordinal] = parent?.label.ordinals ?? []
  // Under a) nothing is called 1.1.
  if (!ordinal || ordinal.family === 'bullet' || /-(?:vi|en)$/u.test(ordinal.family)) return null
  return ordinal.family.startsWith('decimal')
    ? `${ordinal.family.slice('decimal '.length)}.${ordinal.value}`
    : `${ordinal.value}`
}

/** The label of a value in a style. */
function printIn({ family, sample }: Style, value: number, path: string | null): string | null {
  const ordinal = { family: family as Ordinal['family'], value }
  const label = labelLike(sample, ordinal)
  if (label === null || !family.startsWith('decimal') || path === null) return label
  return label.replace(/^(?:\d+\.)+(?=\d)/u, `${path}.`)
}

/**
 * Judges a sequence of numbers: one fault at most for each.
 * @param start the first number that is right beside 1: where the one before it in its family went on
 */
export function judge(sequence: Sequence, letters: Letters, start: number | null): Misnumbered[] {
  const { members, parent, isList } = sequence
  const style = usualStyle(members, letters)
  if (!style) return []
  const path = pathOf(parent)
  const faults: Misnumbered[] = []
  let expected = 1
  let before: Numbered | null = null
  /** Where letters have gone on to be counted in the other way, the one met last; that is told once. */
  let foreign: number | null = null

  const readingIn = ({ label }: Numbered) => readingsOf(label, letters).find((one) => familyOf(one) === style.family)
  const otherReading = ({ label }: Numbered) =>
    label.ordinals.find(({ family }) => /-(?:vi|en)$/u.test(family) && !family.endsWith(`-${letters}`))

  members.forEach((member, index) => {
    const next = members[index + 1]
    const tell = (fault: Fault, missing?: Missing) =>
      faults.push({ fault, member, expected: printIn(style, expected, path), before, ...(missing ? { missing } : {}) })
    /** Where to go on: at the number found, unless the next one shows that it alone was wrong. */
    const goOn = (value: number) => {
      expected = next && readingIn(next)?.value === expected + 1 ? expected + 1 : value + 1
    }
    const ordinal = readingIn(member)
    const other = otherReading(member)
    const isLetter = /-(?:vi|en)$/u.test(style.family)
    if (isLetter && foreign !== null && other?.value === foreign + 1) {
      foreign = other.value
      expected = ordinal ? ordinal.value + 1 : expected + 1
      before = member
      return
    }
    foreign = null
    if (!ordinal) {
      const isForeignLetter = isLetter && other !== undefined
      tell(isForeignLetter ? 'letter' : 'style')
      if (isForeignLetter) foreign = other.value
      expected++
    } else if (index === 0 && (isList || ordinal.value === start)) expected = ordinal.value + 1
    else if (ordinal.value !== expected) {
      const previous = before === null ? undefined : readingIn(before)?.value
      const previousOther = before === null ? undefined : otherReading(before)?.value
      if (isLetter && other !== undefined && previousOther !== undefined && other.value === previousOther + 1) {
        tell('letter')
        foreign = other.value
        expected = ordinal.value + 1
      } else {
        if (ordinal.value === previous) tell('repeated')
        else if (ordinal.value < expected) tell('backward')
        else tell('jump', { family: style.family, from: expected, to: ordinal.value - 1 })
        goOn(ordinal.value)
      }
    } else {
      const own = ordinal.family.startsWith('decimal') ? ordinal.family.slice('decimal '.length) : null
      if (own !== null && path !== null && own !== path) tell('parent')
      else if (member.label.mark !== style.mark) tell('style')
      expected++
    }
    before = member
  })
  return faults
}

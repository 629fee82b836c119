import { isDivision, type Label, type Ordinal } from '../text/index.js'
import type { Line } from './line.js'

/** Labels that count on from one another: `I.`, `II.`, `III-`. Whether they number headings or a list is decided later. */
export interface Series {
  /** Every reading of the last label that still fits. */
  ordinals: Ordinal[]
  mark: string
  members: Line[]
}

/** Bigger jumps are another sequence; smaller ones a slip of the typist or a part left out. */
const WIDEST_GAP = 4
/** A label like `45.` that continues nothing is the beginning of a sentence, one like `Q.` an abbreviation. */
const HIGHEST_START = 30
const LAST_FIRST_LETTER = 5
const mayBegin = ({ family, value }: Ordinal) =>
  value <= (/-(?:vi|en)$/u.test(family) ? LAST_FIRST_LETTER : HIGHEST_START)

const isEmphasised = ({ bold, leadEmphasised }: Line) => bold || leadEmphasised
const depthOf = ({ family }: Ordinal) => (family.startsWith('decimal') ? `decimal ${family.split('.').length}` : family)

/** How unlike the last member of a series a line looks: 0 for the same. */
function unlikeness(series: Series, line: Line, label: Label): number {
  const last = series.members.at(-1) as Line
  let difference = 0
  if (series.mark !== label.mark) difference += 1
  if (isEmphasised(last) !== isEmphasised(line)) difference += 1
  if (last.upper !== line.upper) difference += 1
  if (last.outlineLevel !== line.outlineLevel) difference += 2
  return difference
}

/** The readings of a label that follow the last one of a series by a step that is allowed. */
function following(series: Series, label: Label, isStep: (step: number) => boolean): Ordinal[] {
  return label.ordinals.filter(({ family, value }) =>
    series.ordinals.some((last) => last.family === family && isStep(value - last.value)),
  )
}

/** The likest series that a label continues; the innermost of equals. */
function findContinued(
  candidates: Series[],
  line: Line,
  label: Label,
  isStep: (step: number) => boolean,
  limit: number,
) {
  let best: { series: Series; ordinals: Ordinal[]; difference: number } | null = null
  for (const series of candidates) {
    const ordinals = following(series, label, isStep)
    if (ordinals.length === 0) continue
    const difference = ordinals.some(isDivision) ? 0 : unlikeness(series, line, label)
    if (difference <= limit && (best === null || difference <= best.difference)) best = { series, ordinals, difference }
  }
  return best
}

const isNext = (step: number) => step === 1

const isSentence = (line: Line) =>
  !isEmphasised(line) && line.outlineLevel === null && !line.upper && /[.;,]$/u.test(line.title)

/**
 * Lists: sentences numbered from one, each right below the other. They are set apart first, so that a list
 * inside a section does not count on to the number of the next heading.
 */
function findLists(lines: Line[]): Series[] {
  const lists: Series[] = []
  let list: Series | null = null
  for (const line of lines) {
    const { label } = line
    const next = list && label && isSentence(line) ? following(list, label, isNext) : []
    if (list && next.length > 0) {
      list.ordinals = next
      list.members.push(line)
      continue
    }
    // A name of the same look that counts on shows that it is no list apart.
    const goesOn = list && label && following(list, label, isNext).length > 0 && unlikeness(list, line, label) === 0
    if (list && list.members.length > 1 && !goesOn) lists.push(list)
    const firsts = label && isSentence(line) ? label.ordinals.filter(({ value }) => value === 1) : []
    list = label && firsts.length > 0 ? { ordinals: firsts, mark: label.mark, members: [line] } : null
  }
  if (list && list.members.length > 1) lists.push(list)
  return lists
}

/** Series that are closed, by what continues them: thousands of headings may have one number. */
function makeArchive() {
  const byNext = new Map<string, { series: Series; order: number }[]>()
  const keyOf = (family: string, value: number) => `${family} ${value}`
  let order = 0
  return {
    add(series: Series): void {
      order++
      for (const { family, value } of series.ordinals) {
        const key = keyOf(family, value + 1)
        const entries = byNext.get(key)
        if (entries) entries.push({ series, order })
        else byNext.set(key, [{ series, order }])
      }
    },
    /** The one closed last that a label continues and that looks the same. */
    findContinued(line: Line, label: Label) {
      let best: { series: Series; ordinals: Ordinal[]; order: number } | null = null
      for (const { family, value } of label.ordinals) {
        const entries = byNext.get(keyOf(family, value)) ?? []
        for (let at = entries.length - 1; at >= 0; at--) {
          const { series, order } = entries[at] as { series: Series; order: number }
          if (best && best.order >= order) break
          // It may have been taken up again and have counted on since.
          const ordinals = following(series, label, isNext)
          if (ordinals.length === 0) continue
          if (!ordinals.some(isDivision) && unlikeness(series, line, label) > 0) continue
          best = { series, ordinals, order }
          break
        }
      }
      return best
    },
  }
}

const isSlip = (step: number) => step === 0 || (step > 1 && step <= WIDEST_GAP)

/**
 * Sorts labelled lines into series. A series stays open until one around it counts on; a closed one may be
 * taken up again, as articles are that number through all chapters.
 */
export function findSeries(lines: Line[]): Map<Line, Series> {
  const found = new Map<Line, Series>()
  for (const list of findLists(lines)) for (const line of list.members) found.set(line, list)
  const closed = makeArchive()
  let open: Series[] = []

  const closeInside = (depth: number) => {
    for (const series of open.slice(depth)) closed.add(series)
    open = open.slice(0, depth)
  }
  const start = (line: Line, label: Label, ordinals: Ordinal[]): Series => {
    const series: Series = { ordinals, mark: label.mark, members: [] }
    const twin = open.findIndex(
      (other) =>
        other.ordinals.some((a) => ordinals.some((b) => depthOf(a) === depthOf(b))) &&
        unlikeness(other, line, label) === 0,
    )
    if (twin >= 0) closeInside(twin)
    open.push(series)
    return series
  }

  for (const line of lines) {
    const { label } = line
    if (!label || label.ordinals[0]?.family === 'bullet' || found.has(line)) continue
    const firsts = label.ordinals.filter(({ value }) => value === 1)
    const continued =
      findContinued(open, line, label, isNext, 2) ??
      closed.findContinued(line, label) ??
      (firsts.length === 0 ? findContinued(open, line, label, isSlip, 0) : null)
    let series = continued?.series
    if (series && continued) {
      const depth = open.indexOf(series)
      if (depth >= 0) closeInside(depth + 1)
      else open.push(series)
      series.ordinals = continued.ordinals
    } else if (firsts.length > 0) {
      series = start(line, label, firsts)
    } else if (label.ordinals.some(mayBegin)) {
      series = start(line, label, label.ordinals)
    } else continue
    series.members.push(line)
    found.set(line, series)
  }
  return found
}

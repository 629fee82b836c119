import type { Nodes } from 'mdast'
import type { SourcePiece, SourcePoint } from '../model/index.js'
import { htmlText } from './html.js'
import { oneEnding } from './paragraph.js'

/** For each UTF-16 code unit of a text the offsets of what prints it; null where they are not known. */
type Unit = readonly [from: number, to: number] | null

/** A backslash escape (CommonMark §2.4). */
const ESCAPE = /\\([!-/:-@[-`{-~])/uy
/** A character reference (CommonMark §2.5). */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy
/** A line ending with the blanks around it and the marks of quotes, none of which are printed. */
const ENDING = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/uy

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const unknown = (length: number): Unit[] => new Array(length).fill(null)
const literal = (length: number, start: number): Unit[] =>
  Array.from({ length }, (_, unit) => [start + unit, start + unit + 1])

/** How many code units of a text are printed by how many of its source, from one place on; null where they differ. */
function step(value: string, printed: number, source: string, at: number): [printed: number, written: number] | null {
  const character = value.charAt(printed)
  if (character === '\n') {
    const ending = matchAt(ENDING, source, at)
    return ending && [1, ending[0].length]
  }
  const escaped = matchAt(ESCAPE, source, at)
  if (escaped && escaped[1] === character) return [1, 2]
  const reference = matchAt(REFERENCE, source, at)?.[0]
  // What only looks like a reference is printed as it is written.
  if (reference === '&amp;' || (reference !== undefined && !value.startsWith(reference, printed)))
    return [/^[\ud800-\udbff]/u.test(character) ? 2 : 1, reference.length]
  return source.charAt(at) === character ? [1, 1] : null
}

/** Walks a text and its source side by side; where they do not come out even all of it is unknown. */
function unitsOfText(value: string, source: string, start: number): Unit[] {
  if (value === source) return literal(value.length, start)
  const units: Unit[] = []
  let at = 0
  while (units.length < value.length) {
    const taken = step(value, units.length, source, at)
    if (!taken) return unknown(value.length)
    const [printed, written] = taken
    const unit: Unit = [start + at, start + at + written]
    for (let count = 0; count < printed; count++) units.push(unit)
    at += written
  }
  return at === source.length ? units : unknown(value.length)
}

function unitsOfCode(value: string, source: string, start: number): Unit[] {
  const [, ticks = ''] = /^(`+)/u.exec(source) ?? []
  const at = [ticks.length, ticks.length + 1].find(
    (from) => source.startsWith(value, from) && source.length - from - value.length === from,
  )
  return at === undefined ? unknown(value.length) : literal(value.length, start + at)
}

/** The units of all that phrasing content prints, as `runsOf` in `markdown.ts` prints it. */
function unitsOf(nodes: Nodes[], text: string): Unit[] {
  return nodes.flatMap((node): Unit[] => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    const printed = node.type === 'break' ? '\n' : node.type === 'html' ? oneEnding(htmlText(node.value)) : ''
    if (node.type === 'break' && from !== undefined && to !== undefined) return [[from, to]]
    if (node.type === 'break' || node.type === 'html') return unknown(printed.length)
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'footnoteReference') return []
    if ('value' in node) {
      const value = oneEnding(node.value)
      if (from === undefined || to === undefined) return unknown(value.length)
      return (node.type === 'inlineCode' ? unitsOfCode : unitsOfText)(value, text.slice(from, to), from)
    }
    return 'children' in node ? unitsOf(node.children, text) : []
  })
}

/** A letter with its combining marks, which NFC may make one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu

/** The units of a text as it is kept, which `spell` makes of the text as it was typed; null where that is no matter of single letters. */
function respell(units: Unit[], typed: string, kept: string, spell: (text: string) => string): Unit[] | null {
  if (typed === kept) return units
  const result: Unit[] = []
  let spelt = ''
  for (const { index, 0: cluster } of typed.matchAll(CLUSTER)) {
    const own = units.slice(index, index + cluster.length)
    const letters = spell(cluster)
    spelt += letters
    if (letters.length === cluster.length) result.push(...own)
    else {
      const known = own.filter((unit) => unit !== null)
      const whole: Unit = known.length === own.length ? [known[0]?.[0] as number, known.at(-1)?.[1] as number] : null
      result.push(...new Array<Unit>(letters.length).fill(whole))
    }
  }
  return spelt === kept ? result : null
}

/** Puts units that stand side by side on one line together. */
function joinUnits(units: Unit[], lines: Lines): SourcePiece[] {
  const pieces: SourcePiece[] = []
  /** Offset behind the last piece, where it is one that may be continued. */
  let open = -1
  let before: Unit = null
  units.forEach((unit, index) => {
    const last = pieces.at(-1)
    if (unit !== null) {
      const [from, to] = unit
      if (last && before !== null && before[0] === from && before[1] === to) last.to = index + 1
      else if (last && open === from && to === from + 1 && !lines.begins.has(to)) {
        last.to = index + 1
        last.end = { line: last.end.line, column: last.end.column + 1 }
        open = to
      } else {
        pieces.push({ from: index, to: index + 1, start: lines.pointAt(from), end: lines.pointAt(to) })
        open = to === from + 1 && !lines.begins.has(to) ? to : -1
      }
    } else open = -1
    before = unit
  })
  return pieces
}

/** The lines of a text. */
export interface Lines {
  /** Offsets at which they begin. */
  begins: Set<number>
  pointAt(offset: number): SourcePoint
}

export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ index, 0: ending }) => index + ending.length)]
  const pointAt = (offset: number): SourcePoint => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1 }
  }
  return { begins: new Set(starts), pointAt }
}

/**
 * Tells where the text of a paragraph stands in its source.
 * @param nodes what prints it
 * @param typed its text as the nodes print it
 * @param kept its text as it is kept
 * @param spell makes the one of the other
 */
export function sourceOf(
  nodes: Nodes[],
  source: { text: string; lines: Lines },
  typed: string,
  kept: string,
  spell: (text: string) => string,
): SourcePiece[] {
  const units = respell(unitsOf(nodes, source.text), typed, kept, spell)
  return units && units.length === kept.length ? joinUnits(units, source.lines) : []
}

/** Index of the last of some rising numbers that is not above a given one. */
function lastAtMost(numbers: number[], most: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] as number) <= most) low = middle
    else high = middle - 1
  }
  return low
}

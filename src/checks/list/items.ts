import { tidy } from '../../text/index.js'
import type { Spot } from '../places.js'
import type { Span } from '../spans.js'

/** One item of a list as it is printed, with the stretches of its lines. */
export interface Item {
  /** What stands in front of it, typed or printed by the word processor: `-`, `+`, `1.`; empty where nothing does. */
  sign: string
  /** Without the sign and the mark behind it. */
  text: string
  /** What closes it: `;`, `.`, `./.`; empty where nothing does. */
  mark: string
  /** Its first line, and the letter that its mark is or stands behind. */
  first: Spot
  last: Spot
  /** Whether it begins where another one left off, on the same line. */
  goesOn: boolean
}

/** A printed line, or the part of one that a semicolon closes. */
interface Piece extends Spot {
  sign: string
  text: string
  goesOn: boolean
}

const SIGN = /^(?:[-‐-―−+*•●○▪■·]|\d{1,2}[.)])\s*/u
const BULLET = /^[^\p{L}\p{N}]+$|^o$/u
const DASH = /^[‐-―−]$/u
const MARK = /\s*(\.\/\.|[;,.:…])$/u
/** Behind a semicolon another item may begin on the same line. */
const NEXT_ON_LINE = /(?<=;)\s+(?=\S)/gu

/** Dashes of whatever length are hyphens. */
const signOf = (printed: string) => (DASH.test(printed) ? '-' : printed)

/** The lines of some stretches of text, blank ones left out. */
function piecesOf(spans: readonly Span[]): Piece[] {
  return spans.flatMap((span) => {
    const { value, label } = span.node
    const pieces: Piece[] = []
    let from = span.from
    for (const line of value.slice(span.from, span.to).split('\n')) {
      const start = from + line.length - line.trimStart().length
      if (line.trim() !== '') {
        const typed = SIGN.exec(line.trimStart())?.[0] ?? ''
        // Which bullet a word processor or Markdown prints is a matter of its settings: any of them is a hyphen.
        const automatic = pieces.length === 0 && label !== null && value.slice(0, start).trim() === ''
        const sign = typed.trim() || (automatic ? (BULLET.test(label) ? '-' : label.trim()) : '')
        pieces.push({
          span,
          from: start,
          to: from + line.trimEnd().length,
          sign: signOf(sign),
          text: line.trimStart().slice(typed.length),
          goesOn: false,
        })
      }
      from += line.length + 1
    }
    return pieces
  })
}

/** Parts a line behind those of its semicolons behind which an item begins. */
function split(piece: Piece, isStart: (rest: string) => boolean): Piece[] {
  const { text, to } = piece
  const offset = to - text.trimEnd().length
  const cuts = [...text.matchAll(NEXT_ON_LINE)].filter(({ 0: gap, index }) => isStart(text.slice(index + gap.length)))
  const ends = [...cuts.map(({ index }) => index), text.length]
  return ends.map((end, at) => {
    const { index = 0, 0: gap = '' } = cuts[at - 1] ?? {}
    const start = at === 0 ? 0 : index + gap.length
    const own = text.slice(start, end)
    if (at === 0) return { ...piece, text: own, to: Math.min(to, offset + end) }
    const typed = SIGN.exec(own)?.[0] ?? ''
    return {
      span: piece.span,
      from: offset + start,
      to: Math.min(to, offset + end),
      sign: signOf(typed.trim()),
      text: own.slice(typed.length),
      goesOn: true,
    }
  })
}

const hasSign = (text: string) => /^[-‐-―−+*•]\s/u.test(text)
const isContinued = (text: string) => /^[\p{Ll}\d(]/u.test(text)
const isClosed = (text: string) => /[;.:]\s*$/u.test(text)
const endsInComma = (text: string) => /,\s*$/u.test(text)

/** Whether a line goes on with the one above it rather than being an item itself. */
function continues(before: Piece, line: Piece, isSigned: boolean): boolean {
  if (line.goesOn || line.sign !== '' || isClosed(before.text)) return false
  // Where items have signs, what has none belongs to the one above, unless that is complete.
  if (isSigned) return true
  const isBroken = before.span.node === line.span.node
  return isContinued(line.text) && (isBroken || !endsInComma(before.text))
}

/** Of many lines the first that is of a list, and those that follow it without a break. */
function runOf(lines: readonly Piece[], belongs: (text: string) => boolean): Piece[] {
  const start = lines.findIndex(({ text }) => belongs(text))
  if (start < 0) return []
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end] as Piece
    if (!belongs(line.text) && !continues(lines[end - 1] as Piece, line, false)) break
  }
  return lines.slice(start, end)
}

/**
 * Reads the items of a list: one a line, or several with semicolons between them; an item may be broken over lines.
 * @param belongs tells by its text, without its sign, what is an item of the list: the first unbroken run of such
 *   lines is the list. All lines are where it is absent.
 */
export function itemsOf(spans: readonly Span[], belongs?: (text: string) => boolean): Item[] {
  const lines = piecesOf(spans)
  const begins = belongs ?? (() => lines.length === 1)
  const all = (belongs ? runOf(lines, belongs) : lines).flatMap((line) =>
    split(line, (rest) => hasSign(rest) || begins(rest.replace(SIGN, ''))),
  )
  const isSigned = all.some(({ sign }) => sign !== '')
  const items: [Piece, ...Piece[]][] = []
  for (const piece of all) {
    const item = items.at(-1)
    const before = item?.at(-1)
    if (item && before && continues(before, piece, isSigned)) item.push(piece)
    else items.push([piece])
  }
  return items.map(([first, ...others]) => {
    const { span, to } = others.at(-1) ?? first
    const whole = tidy([first, ...others].map(({ text }) => text).join(' '))
    const found = MARK.exec(whole)
    const mark = found?.[1] ?? ''
    return {
      sign: first.sign,
      text: found ? whole.slice(0, found.index) : whole,
      mark,
      first,
      last: { span, from: to - Math.max(mark.length, 1), to },
      goesOn: first.goesOn,
    }
  })
}

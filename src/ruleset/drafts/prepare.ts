import type { DraftToken } from './scan.js'

/** Stands for a blank or a variable while Markdown is parsed: what is filled in is never read as Markdown. */
export const PLACEHOLDER = '\ue000'
/** Stands for the mark of a region until its line has been looked at. */
const MARK = '\ue001'

/** A blank or a variable. */
export type DraftPlace = Extract<DraftToken, { type: 'blank' | 'variable' }>

export interface PreparedText {
  /** The text with `PLACEHOLDER` for each of `places`, without marks of regions. */
  text: string
  places: DraftPlace[]
  /** The offset in the source of an offset in `text`. */
  origin(offset: number): number
}

/** The tokens without what stands in the regions of a rule; the marks around it stay. */
export function withoutRegion(tokens: readonly DraftToken[], rule: string | null): DraftToken[] {
  const kept: DraftToken[] = []
  let depth = 0
  for (const token of tokens) {
    if (depth > 0) {
      if (token.type === 'open') depth++
      else if (token.type === 'close') depth--
      if (depth > 0 || token.type !== 'close') continue
    }
    kept.push(token)
    if (token.type === 'open' && token.rule === rule) depth = 1
  }
  return kept
}

const IS_MARK_ALONE = new RegExp(`^[ \\t${MARK}]*${MARK}[ \\t${MARK}]*$`, 'u')
const IS_ROW = new RegExp(`^[ \\t${MARK}]*\\|`, 'u')

/** What becomes of a line that holds marks alone: it parts paragraphs, and does not part the rows of a table. */
const isWithinTable = (lines: readonly string[], index: number) => {
  const other = (line: string) => !IS_MARK_ALONE.test(line)
  return IS_ROW.test(lines.slice(0, index).findLast(other) ?? '') && IS_ROW.test(lines.slice(index).find(other) ?? '')
}

/** Makes Markdown of a text of a template. */
export function prepare(tokens: readonly DraftToken[]): PreparedText {
  const places: DraftPlace[] = []
  let raw = ''
  const rawOrigins: number[] = []
  const add = (text: string, at: number, grows: boolean) => {
    for (let index = 0; index < text.length; index++) rawOrigins.push(grows ? at + index : at)
    raw += text
  }
  for (const token of tokens) {
    // What the text itself writes with these letters of nobody's would be taken for a blank.
    if (token.type === 'text') add(token.value.replace(/[\ue000\ue001]/gu, '\ufffd'), token.at, true)
    else if (token.type === 'open' || token.type === 'close') add(MARK, token.at, false)
    else {
      places.push(token)
      add(PLACEHOLDER, token.at, false)
    }
  }
  const lines = raw.split('\n')
  const origins: number[] = []
  let text = ''
  let offset = 0
  lines.forEach((line, index) => {
    const isAlone = IS_MARK_ALONE.test(line)
    const isDropped = isAlone && isWithinTable(lines, index)
    for (const [at, letter] of [...`${line}\n`.split('').entries()]) {
      if (isDropped || letter === MARK || offset + at >= raw.length) continue
      text += letter
      origins.push(rawOrigins[offset + at] ?? 0)
    }
    offset += line.length + 1
  })
  return { text, places, origin: (at) => origins[Math.min(at, origins.length - 1)] ?? 0 }
}

import { withoutRegion } from '../ruleset/drafts/prepare.js'
import type { DraftToken } from '../ruleset/drafts/scan.js'
import { scanDraftText } from '../ruleset/drafts/scan.js'
import type { Variable } from '../ruleset/drafts/variables.js'
import type { DraftInline, DraftLine } from './types.js'
import type { Unknown } from './variables.js'
import { oneLine } from './words.js'

/** What lines are made with. */
export interface Filling {
  values: Partial<Record<Variable, string | Unknown | DraftLine>>
  /** Fill blanks with their samples. */
  example: boolean
  /** A rule of which the regions are left out. */
  without: string | null
}

const text = (value: string): DraftInline => ({ type: 'text', value })

/** What a blank holds: its variables are filled in as far as they are known, and nothing is a blank within a blank. */
function plainly(source: string, filling: Filling): string {
  return source.replace(/\{([\p{L}\p{N}_-]+)\}/gu, (whole, name: Variable) => {
    const value = filling.values[name]
    if (value === undefined) return whole
    if (typeof value === 'string') return value
    if (Array.isArray(value)) return printed(value)
    return filling.example ? value.sample : value.prompt
  })
}

/** A line as plain text. */
export const printed = (line: DraftLine): string =>
  line.map((piece) => (piece.type === 'text' ? piece.value : piece.type === 'blank' ? piece.shown : ' ')).join('')

const blank = (prompt: string, sample: string, filling: Filling): DraftInline =>
  filling.example
    ? text(oneLine(plainly(sample, filling)))
    : { type: 'blank', prompt: oneLine(plainly(prompt, filling)), shown: `[${oneLine(plainly(prompt, filling))}]` }

/** What stands for a blank or a variable. */
export function fill(token: Extract<DraftToken, { type: 'blank' | 'variable' }>, filling: Filling): DraftLine {
  if (token.type === 'blank') return [blank(token.prompt, token.sample, filling)]
  const value = filling.values[token.name as Variable]
  if (value === undefined) return [text(`{${token.name}}`)]
  if (typeof value === 'string') return [text(value)]
  return Array.isArray(value) ? value : [blank(value.prompt, value.sample, filling)]
}

/** A line without blanks at its ends; what a region left out may leave blanks there. */
export function trimLine(line: DraftLine): DraftLine {
  const trimmed = line.map((piece) => ({ ...piece }))
  const isEmpty = (piece: DraftInline | undefined) =>
    piece !== undefined && (piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === ''))
  while (isEmpty(trimmed[0])) trimmed.shift()
  while (isEmpty(trimmed.at(-1))) trimmed.pop()
  const [first] = trimmed
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = trimmed.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return trimmed
}

/** A text of a template outside of its body as a line. */
export function lineOf(source: string, filling: Filling): DraftLine {
  const tokens = withoutRegion(scanDraftText(source).tokens, filling.without)
  const pieces = tokens.flatMap((token): DraftLine => {
    if (token.type === 'text') return [text(token.value.replace(/\s+/gu, ' '))]
    return token.type === 'blank' || token.type === 'variable' ? fill(token, filling) : []
  })
  return trimLine(pieces)
}

/** Lines of some texts; those of which nothing is left are no lines. */
export const linesOf = (sources: readonly string[], filling: Filling): DraftLine[] =>
  sources.map((source) => lineOf(source, filling)).filter((line) => line.length > 0)

/** A line in capitals. */
export const inCapitals = (line: DraftLine): DraftLine =>
  line.map((piece) => {
    if (piece.type === 'text') return { ...piece, value: piece.value.toUpperCase() }
    return piece.type === 'blank' ? { ...piece, shown: piece.shown.toUpperCase() } : piece
  })

/** A line that ends with a mark, whatever it ended with. */
export function endingWith(line: DraftLine, mark: string): DraftLine {
  const last = line.at(-1)
  if (last?.type !== 'text') return [...line, ...(mark === '' ? [] : [text(mark)])]
  return [...line.slice(0, -1), { ...last, value: `${last.value.replace(/[\s;,.]+$/u, '')}${mark}` }]
}

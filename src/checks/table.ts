import type { Node } from 'unist'
import { type Table, type TableRow, textOf } from '../model/index.js'

/** The cells of a row that may say what it is about: its number, its name. */
const NAME_CELLS = 2
const NAME_WORDS = 16

/** The rows that name the columns: the first, and the second where the first is a title or parts into it. */
export function headsOf({ children }: Table): TableRow[] {
  const [first, second] = children
  if (!first) return []
  const isParted = first.children.length === 1 || first.children.some(({ columns }) => columns > 1)
  return second && isParted ? [first, second] : [first]
}

/** The last sentence of a paragraph, which may be the caption of the table behind it. */
export const captionOf = (before: Node | undefined): string =>
  before?.type === 'paragraph'
    ? (textOf(before)
        .trim()
        .split(/(?<=[.;!?])\s+/u)
        .at(-1) ?? '')
    : ''

/** What a row may be about, as its first cells say. */
export const nameCellsOf = ({ children }: TableRow): string[] =>
  children
    .slice(0, NAME_CELLS)
    .map((cell) => textOf(cell))
    .filter((text) => text.split(/\s+/u).length <= NAME_WORDS)

import type { Paragraph, TableRow } from '../../model/index.js'

/** The half of the page in which something stands. */
export type Side = 'left' | 'right'
export const SIDES: readonly Side[] = ['left', 'right']

/**
 * The sides on which the cells of a row stand; null for one in the middle. A row of one cell says nothing of it.
 * Widths of columns are not read: each counts alike.
 */
export function sidesOfCells({ children }: TableRow): (Side | null)[] | null {
  if (children.length < 2) return null
  const width = children.reduce((sum, { columns }) => sum + columns, 0)
  let before = 0
  return children.map(({ columns }) => {
    const middle = before + columns / 2
    before += columns
    return middle * 2 === width ? null : middle * 2 < width ? 'left' : 'right'
  })
}

/** From this far to the right, in twips (50 mm), a line is set into the right half of the page. */
const FAR_IN = 2835
/** Tabs, or many blanks, in front of all that a line prints put it into the right half. */
const PUSHED = /^(?:\s*\t\s*\t|\s{10})/u
/** Tabs, or a few blanks, part what stands on the left from what stands on the right. */
const GAP_BEFORE = /(?:\t| {3})\s*$/u
const GAP_BEHIND = /(?:\t| {3})\s*\S/u

/** The side of a stretch of a paragraph outside tables; null where neither its line nor its alignment tells. */
export function sideInLine({ value, align, indent }: Paragraph, from?: number, to?: number): Side | null {
  const first = from ?? value.length - value.trimStart().length
  const before = value.slice(value.lastIndexOf('\n', first - 1) + 1, first)
  if (before.trim() !== '') return GAP_BEFORE.test(before) ? 'right' : null
  if (PUSHED.test(before)) return 'right'
  const [behind = ''] = value.slice(to ?? first).split('\n', 1)
  // A line as a whole that has two columns stands on neither side.
  if (GAP_BEHIND.test(behind)) return to === undefined ? null : 'left'
  if (align === 'right' || (indent !== null && indent.left + indent.firstLine >= FAR_IN)) return 'right'
  // A tab may lead anywhere.
  return (align === 'left' || align === 'justify') && !before.includes('\t') ? 'left' : null
}

/** A line of a gold outline: a heading that a careful reader sees, or might see. */
export interface GoldHeading {
  label: string | null
  title: string
  /** A numbered sentence or item of a list: right with it and right without it. */
  optional: boolean
  /** Only the beginning of the title is kept. */
  isOpening: boolean
  /** Stands for whatever is found in a form or a drawing, which is sample text. */
  isSample: boolean
  /** Index of the heading that it belongs to. */
  parent: number | null
}

const INDENT = 2

/**
 * Reads a gold outline: one heading a line, two spaces a level, label and title parted by a tab. `~` marks an
 * optional heading, `…` at the end a title of which only the beginning is kept, `~…` sample text, `#` a remark.
 * Throws on a line that is indented by more than one level below the line before it.
 */
export function parseGold(text: string): GoldHeading[] {
  const headings: GoldHeading[] = []
  const open: number[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const indent = line.length - line.trimStart().length
    const depth = indent / INDENT
    if (!Number.isInteger(depth) || depth > open.length) throw new Error(`Wrong indent: “${line}”`)
    const optional = line.startsWith('~', indent)
    const [first = '', second] = line.slice(indent + (optional ? 1 : 0)).split('\t')
    const title = second ?? first
    const isSample = optional && title === '…'
    open.length = depth
    headings.push({
      label: second === undefined ? null : first,
      title: title.replace(/…$/u, ''),
      optional,
      isOpening: optional && title.endsWith('…'),
      isSample,
      parent: open.at(-1) ?? null,
    })
    open.push(headings.length - 1)
  }
  return headings
}

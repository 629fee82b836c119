import { type Block, type Paragraph, paragraphsOf, type Reading, type Run } from '../../model/index.js'

/** The typeface and size that most of a document is printed in; what differs is stated where it differs. */
export interface Look {
  font: string | null
  /** Half-points. */
  size: number | null
}

/** Points of a length in twips, kept within what a page can show: a forged number must not push the text out of sight. */
const points = (twips: number, least: number, most: number) =>
  `${Math.round(Math.min(Math.max(twips / 20, least), most) * 10) / 10}pt`

/** A name that can stand between quotes in CSS. */
const FONT = /^[\p{L}\p{N} ._-]{1,64}$/u

/** The look of most of the characters; the first that came, of several. */
export function lookOf(blocks: Block[]): Look {
  const counts = new Map<string, { look: Look; characters: number }>()
  for (const { runs } of paragraphsOf(blocks)) {
    for (const { font, size, text } of runs) {
      const key = `${size} ${font}`
      const known = counts.get(key) ?? { look: { font, size }, characters: 0 }
      known.characters += text.length
      counts.set(key, known)
    }
  }
  let most = { look: { font: null, size: null } as Look, characters: 0 }
  for (const entry of counts.values()) if (entry.characters > most.characters) most = entry
  return most.look
}

const fontStyle = (font: string | null) =>
  font !== null && FONT.test(font) ? `font-family:"${font}","Times New Roman","Liberation Serif",serif` : ''
const sizeStyle = (size: number | null) => (size === null ? '' : `font-size:${points(size * 10, 4, 72)}`)
const join = (styles: string[]) => styles.filter(Boolean).join(';')

/** CSS of a run: what differs from the look of the document. */
export const runStyle = ({ font, size, caps }: Run, look: Look): string =>
  join([
    font === look.font ? '' : fontStyle(font),
    size === look.size ? '' : sizeStyle(size),
    caps ? 'text-transform:uppercase' : '',
  ])

/** CSS of a paragraph: alignment, indentation, space around it and between its lines. */
export function paragraphStyle({ align, indent, spacing, listLevel }: Paragraph): string {
  const styles: string[] = []
  if (align !== null && align !== 'left') styles.push(`text-align:${align}`)
  if (indent) {
    if (indent.left > 0) styles.push(`margin-left:min(${points(indent.left, 0, 240)},25%)`)
    if (indent.right > 0) styles.push(`margin-right:min(${points(indent.right, 0, 240)},25%)`)
    // Out into the margin it would run over what is pinned there.
    const hanging = Math.max(indent.firstLine, -Math.max(indent.left, 0))
    if (hanging !== 0) styles.push(`text-indent:${points(hanging, -120, 120)}`)
  } else if (listLevel !== null) styles.push(`margin-left:${Math.min(listLevel, 8) * 1.5}em`)
  if (spacing) {
    if (spacing.before > 0) styles.push(`margin-top:${points(spacing.before, 0, 48)}`)
    if (spacing.after > 0) styles.push(`margin-bottom:${points(spacing.after, 0, 48)}`)
    if (spacing.rule !== 'auto') styles.push(`line-height:max(1.1em,${points(spacing.line, 0, 72)})`)
    else if (spacing.line !== 240)
      styles.push(`line-height:${Math.round(Math.min(Math.max((spacing.line / 240) * 1.2, 1), 3.6) * 100) / 100}`)
  }
  return join(styles)
}

/** CSS of the sheet: its width and margins as custom properties, and the look of most of its text. */
export function sheetStyle({ pages, blocks }: Reading): string {
  const { font, size } = lookOf(blocks)
  const [page] = pages
  const measures = page
    ? [
        `--width:${points(page.width, 280, 1000)}`,
        `--inner:${points(page.left, 28, 110)}`,
        `--outer:${points(page.right, 28, 110)}`,
      ]
    : []
  return join([...measures, fontStyle(font), sizeStyle(size)])
}

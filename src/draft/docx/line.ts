import { BuilderElement, type ParagraphChild, TextRun } from 'docx'
import type { DraftInline, DraftLine } from '../types.js'

/** Gives every content control a number of its own. */
export type NextId = () => number

/** Word refuses titles that are longer. */
const LONGEST_ALIAS = 60

const withValue = (name: string, value: string | number) =>
  new BuilderElement<{ value: string | number }>({ name, attributes: { value: { key: 'w:val', value } } })

type Marks = { bold?: boolean; italics?: boolean }

const marksOf = (piece: { bold?: boolean; italic?: boolean }): Marks => ({
  ...(piece.bold ? { bold: true } : {}),
  ...(piece.italic ? { italics: true } : {}),
})

/**
 * A blank as a content control: a click selects what is to be filled in, and typing replaces it
 * (ECMA-376-1 §17.5.2.39: showingPlcHdr).
 */
function control({ prompt, shown, ...piece }: Extract<DraftInline, { type: 'blank' }>, next: NextId): ParagraphChild {
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [
      // How what is typed in will look.
      ...(piece.bold ? [new BuilderElement({ name: 'w:rPr', children: [new BuilderElement({ name: 'w:b' })] })] : []),
      withValue('w:alias', [...prompt].slice(0, LONGEST_ALIAS).join('')),
      withValue('w:id', next()),
      new BuilderElement({ name: 'w:showingPlcHdr' }),
      new BuilderElement({ name: 'w:text' }),
    ],
  })
  const content = new BuilderElement({
    name: 'w:sdtContent',
    children: [new TextRun({ text: shown, style: 'PlaceholderText', ...marksOf(piece) })],
  })
  // The types of docx know no controls in paragraphs; any element is written as it is.
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] }) as unknown as ParagraphChild
}

/** The runs of a line. */
export const runsOf = (line: DraftLine, next: NextId): ParagraphChild[] =>
  line.map((piece) => {
    if (piece.type === 'blank') return control(piece, next)
    if (piece.type === 'break') return new TextRun({ break: 1 })
    return new TextRun({ text: piece.value, ...marksOf(piece) })
  })

import type { DraftInline, DraftLine } from '../types.js'
import { escapeMarkdown } from './escape.js'

type Piece = Exclude<DraftInline, { type: 'break' }>

const mark = ({ bold, italic }: Piece) => `${bold ? '**' : ''}${italic ? '*' : ''}`
const shownOf = (piece: Piece) => (piece.type === 'text' ? piece.value : piece.shown)

/** Marks stand next to letters: blanks at the ends of what is marked go outside. */
function marked(text: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return inner === '' || sign === '' ? text : `${before}${sign}${inner}${[...sign].reverse().join('')}${after}`
}

/** A line as Markdown. Neighbours that look alike share their marks. */
export function markdownLine(line: DraftLine, style: { bold?: boolean; italic?: boolean } = {}): string {
  let output = ''
  let text = ''
  let sign = ''
  const close = () => {
    output += marked(text, sign)
    text = ''
  }
  for (const piece of line) {
    if (piece.type === 'break') {
      close()
      output += '\\\n'
      continue
    }
    const own = mark({ ...piece, ...style })
    if (own !== sign) close()
    sign = own
    text += escapeMarkdown(shownOf(piece))
  }
  close()
  return output
}

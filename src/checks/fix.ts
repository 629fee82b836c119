import { type Document, type Edit, type Paragraph, stretchOf } from '../model/index.js'

/** What Markdown may take for a mark of its own, or for a link, wherever it stands. */
const MARKUP = /[\\`*_[\]<>&|~!@\r\n]|:\/\/|www\./iu
/** Text that is a mark to nobody. */
const PLAIN = /[\p{L}\p{M}\p{N} .,;()/"“”’%-]/u
/** What at the beginning of a line makes a list, a heading, a quotation, a table or the underline of a heading. */
const BLOCK = /^(?:\s|[#>+=~`|:-]|\d{1,9}[.)](?:\s|$)|$)/u

type Side = 'blank' | 'letter' | 'sign'
const sideOf = (character: string): Side =>
  /\s/u.test(character) ? 'blank' : /[\p{L}\p{M}\p{N}]/u.test(character) ? 'letter' : 'sign'

/** Whether the sign next to a stretch is plain text in the source, so that nothing but text borders on an edit. */
function bordersOnText(paragraph: Paragraph, from: number, to: number): boolean {
  const outside = paragraph.value.slice(from, to)
  return stretchOf(paragraph, from, to, 'markdown')?.unbroken === true && [...outside].every((one) => PLAIN.test(one))
}

/** Whether Markdown prints a text, put in place of a stretch, as that text and leaves all around it as it is. */
function isSafe(paragraph: Paragraph, from: number, to: number, text: string): boolean {
  const { value } = paragraph
  if (MARKUP.test(text)) return false
  const first = [value.charAt(from), text.charAt(0)].map(sideOf)
  const last = [value.charAt(to - 1), text.charAt(text.length - 1)].map(sideOf)
  // Whether a mark opens or closes emphasis depends on what stands beside it (CommonMark §6.2).
  const keeps = ([before, behind]: Side[]) => text !== '' && before === behind
  if (!keeps(first) && !(from > 0 && bordersOnText(paragraph, from - 1, from + 1))) return false
  if (!keeps(last) && !(to < value.length ? bordersOnText(paragraph, to - 1, to + 1) : /\S$/u.test(text))) return false
  const beginsLine = from === 0 || value.charAt(from - 1) === '\n'
  return !beginsLine || !BLOCK.test((text + value.slice(to)).split('\n')[0] ?? '')
}

/**
 * The edit that puts a text in place of a stretch of a paragraph.
 * @param from first character, in UTF-16 code units of its value
 * @param to one past the last
 * @returns null where the place in the source cannot be told exactly, or where the edit might change more than the text
 */
export function editFor(
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
  format: Document['format'],
): Edit | null {
  // An edit names no part: in Word it speaks of the main text.
  if (to <= from || paragraph.data?.part !== undefined) return null
  const range = stretchOf(paragraph, from, to, format)
  if (!range?.unbroken) return null
  const rest = paragraph.value.slice(0, from) + text + paragraph.value.slice(to)
  if (rest.trim() === '' || (format === 'markdown' && !isSafe(paragraph, from, to, text))) return null
  const { start, end } = range
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text }
}

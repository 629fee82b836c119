import type { Block, Paragraph } from '../model/index.js'
import { fold } from '../text/index.js'

/** Lines with a number at their end are a table of contents only where so many stand together. */
const FEWEST_ENTRIES = 3
const PAGE_NUMBER = /\d{1,3}$/u
const LEADER_CHARACTER = /[\s.…]/u
/** A tab or a row of dots, on the line on which it begins. */
const LEADER = /^.*?(?:\t|\.{4,}|…{2,})/u
const LETTER_BEFORE = /(?<=\p{L}.*)$/u
const STYLE = /^(?:toc|contents|mục lục) ?(?:\d|heading)/iu
const TITLE = fold('Mục lục')

/**
 * “Chương trình kiểm tra, giám sát ……… 12”: text, a leader, a page number. It is read from its end, where most lines
 * show that they are none; a regular expression over the whole would try every letter against all that follows.
 */
function isEntryText(text: string): boolean {
  const number = PAGE_NUMBER.exec(text.slice(-3))?.[0]
  if (number === undefined) return false
  const end = text.length - number.length
  let start = end
  while (start > 0 && LEADER_CHARACTER.test(text.charAt(start - 1))) start--
  return LEADER.test(text.slice(start, end)) && LETTER_BEFORE.test(text.slice(0, start))
}

const isStyled = ({ style }: Paragraph) => STYLE.test(style ?? '')
const isEntry = (block: Block | undefined) =>
  block?.type === 'paragraph' && (isStyled(block) || isEntryText(block.value.trim()))
const isTitle = (block: Block | undefined) => block?.type === 'paragraph' && fold(block.value) === TITLE

/** Where a run of entries ends that begins at an index. */
function endOfEntries(blocks: Block[], start: number): number {
  let end = start
  while (isEntry(blocks[end])) end++
  return end
}

/** Takes the table of contents out of some blocks: its lines look like headings and name them, but hold nothing. */
export function takeContents(blocks: Block[]): { contents: Block[]; rest: Block[] } {
  for (let start = 0; start < blocks.length; start++) {
    const end = endOfEntries(blocks, start)
    if (end === start) continue
    const isContents =
      end - start >= FEWEST_ENTRIES || blocks.slice(start, end).some((block) => isStyled(block as Paragraph))
    if (isContents) {
      const from = isTitle(blocks[start - 1]) ? start - 1 : start
      return { contents: blocks.slice(from, end), rest: [...blocks.slice(0, from), ...blocks.slice(end)] }
    }
    start = end
  }
  return { contents: [], rest: blocks }
}

import type { Block, Paragraph } from '../model/index.js'
import { fold } from '../text/index.js'

/** Lines with a number at their end are a table of contents only where so many stand together. */
const FEWEST_ENTRIES = 3
const ENTRY = /\p{L}.*(?:\t|\.{4,}|…{2,})[\s.…]*\d{1,3}$/u
const STYLE = /^(?:toc|contents|mục lục) ?(?:\d|heading)/iu
const TITLE = fold('Mục lục')

const isStyled = ({ style }: Paragraph) => STYLE.test(style ?? '')
const isEntry = (block: Block | undefined) =>
  block?.type === 'paragraph' && (isStyled(block) || ENTRY.test(block.value.trim()))
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

import { fold } from '../text/index.js'
import { endingWith, printed } from './line.js'
import type { DraftBlock, WholeLayout } from './types.js'

/** Ends paragraphs that state legal grounds as the edition has it (36-HD/VPTW II.1.6.2, 05-HD/VPTW II.I-6.2.3). */
export function endGrounds(body: readonly DraftBlock[], { words }: WholeLayout): DraftBlock[] {
  const isGround = (block: DraftBlock | undefined) =>
    block !== undefined &&
    (block.type === 'paragraph' || block.type === 'item') &&
    words.grounds.some((word) => fold(printed(block.line)).startsWith(fold(word)))
  return body.map((block, index) => {
    if (!isGround(block) || block.type === 'table') return block
    const isLast = !isGround(body[index + 1])
    return { ...block, line: endingWith(block.line, isLast ? words.lastGround : words.groundSeparator) }
  })
}

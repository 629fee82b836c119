import type { Node } from 'unist'
import {
  type Check,
  type Document,
  type Hit,
  holdsImage,
  isFrame,
  isSection,
  type Paragraph,
  type Table,
  textOf,
} from '../model/index.js'

export interface BlankOptions {
  row?: number
  share?: number
  least?: number
  end?: boolean
}

/** What stands in the body, one behind the other; what is no paragraph parts what stands around it. */
type Piece = { node: Paragraph; isBlank: boolean } | null

/** An empty paragraph that prints nothing at all: no number of a list, no line. */
const isBlank = ({ value, label, ruled }: Paragraph) => value.trim() === '' && label === null && !ruled

function piecesOf(nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node, index): Piece[] => {
    // An annex begins on a page of its own, whatever brings it there.
    if (isSection(node)) {
      const own = [{ node: node.heading, isBlank: false }, ...piecesOf(node.children)]
      return node.appendix ? [null, ...own] : own
    }
    if (node.type !== 'paragraph') return [null]
    // A picture comes behind the paragraph that holds it.
    const hasImage = nodes[index + 1]?.type === 'image'
    return hasImage ? [null] : [{ node: node as Paragraph, isBlank: isBlank(node as Paragraph) }]
  })
}

/** Rows of blank paragraphs with text on both sides: what stands before the closing is room for a signature. */
function rowsOf(pieces: readonly Piece[]): Paragraph[][] {
  const rows: Paragraph[][] = []
  let row: Paragraph[] = []
  let isOpen = false
  for (const piece of pieces) {
    if (piece?.isBlank) {
      if (isOpen) row.push(piece.node)
      continue
    }
    if (piece && row.length > 0) rows.push(row)
    row = []
    isOpen = piece !== null
  }
  return rows
}

/** A table at the very end, behind closing and annexes, in which nothing is written. */
function emptyEnd({ reading: { blocks } }: Document): Node | null {
  const last = blocks.findLast((block) => block.type !== 'paragraph' || !isBlank(block))
  if (last?.type !== 'table' || textOf(last).trim() !== '' || holdsImage(last)) return null
  return (last as Table).children[0]?.children[0]?.children[0] ?? null
}

/** The first blank paragraph of a page on which nothing else stands: behind a break, or where Word has seen pages end. */
function emptyPage({ reading: { blocks } }: Document): Node | null {
  const pageOf = (node: Node | undefined) => (node as Partial<Paragraph> | undefined)?.data?.page
  const index = blocks.findLastIndex((block) => block.type !== 'paragraph' || !isBlank(block))
  const last = blocks[index]
  const broken = blocks.slice(index + 1).find((block) => block.type === 'paragraph' && block.pageBreak)
  if (index >= 0 && broken) return broken
  // A table may go on behind the page on which it begins.
  if (index < 0 || last?.type !== 'paragraph') return null
  const page = pageOf(last)
  return blocks.slice(index + 1).find((block) => page !== undefined && (pageOf(block) ?? 0) > page) ?? null
}

export const blank: Check<BlankOptions> = {
  kind: 'blank',
  about: {
    vi: 'Không dùng đoạn trống để tạo khoảng cách; cuối văn bản không còn bảng trống, trang trống.',
    en: 'Empty paragraphs do not make space in the body, and no empty table or page is left at the end.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      row: { description: 'So many empty paragraphs in a row are told', type: 'integer', minimum: 1 },
      share: {
        description: 'Empty paragraphs are told where they are so many for each paragraph of text: 0.5',
        type: 'number',
        exclusiveMinimum: 0,
      },
      least: { description: 'With `share`: so many at least', type: 'integer', minimum: 1 },
      end: { description: 'true: an empty table or page at the end is told', type: 'boolean' },
    },
  },
  example: { row: 3 },
  placeholders: {
    count: { vi: 'số đoạn trống', en: 'the number of empty paragraphs' },
  },
  compile({ row = Infinity, share = Infinity, least = 1, end = false }, tools) {
    if (row === Infinity && share === Infinity && !end) {
      tools.fail(
        [],
        { vi: 'Chưa nêu khi nào thì báo.', en: 'It does not say what is told.' },
        {
          vi: 'Thêm “row”, “share” hoặc “end”. Ví dụ: check: { kind: blank, row: 3 }',
          en: 'Add “row”, “share” or “end”. For example: check: { kind: blank, row: 3 }',
        },
      )
    }
    return ({ document }): Hit[] => {
      if (end) {
        const node = emptyEnd(document) ?? emptyPage(document)
        if (node) return [{ node, values: { count: 1 } }]
      }
      if (row === Infinity && share === Infinity) return []
      const pieces = piecesOf(document.tree.children.filter((node) => !isFrame(node)))
      const rows = rowsOf(pieces)
      const all = rows.flat()
      const texts = pieces.filter((piece) => piece !== null && !piece.isBlank).length
      const told =
        all.length >= least && all.length >= share * texts ? all : rows.filter(({ length }) => length >= row).flat()
      const [first] = told
      return first ? [{ node: first, values: { count: told.length } }] : []
    }
  },
}

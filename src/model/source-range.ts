import type { Paragraph, Reading, SourcePiece, SourcePoint } from './block.js'

/** A stretch of a source. */
export interface SourceRange {
  start: SourcePoint
  end: SourcePoint
  /** Whether nothing but the text itself stands between both ends: no markup that an edit would break. */
  unbroken: boolean
}

const isLiteral = ({ from, to, start, end }: SourcePiece) =>
  start.line === end.line && end.column - start.column === to - from

const isSame = (one: SourcePoint, other: SourcePoint) => one.line === other.line && one.column === other.column

/** The place of an offset within a piece; null in the middle of what is one whole. */
function pointIn(piece: SourcePiece, offset: number): SourcePoint | null {
  if (offset === piece.from) return piece.start
  if (offset === piece.to) return piece.end
  return isLiteral(piece) ? { line: piece.start.line, column: piece.start.column + offset - piece.from } : null
}

/**
 * Where in the source a stretch of a paragraph's text stands.
 * @param from first character, in UTF-16 code units of `value`
 * @param to one past the last; greater than `from`
 * @returns null where it cannot be told exactly
 */
export function stretchOf(
  paragraph: Paragraph,
  from: number,
  to: number,
  format: Reading['format'],
): SourceRange | null {
  const { position, source } = paragraph
  if (format === 'docx') {
    if (!position) return null
    // A paragraph of Word is one line, whatever breaks it holds.
    const { line, column } = position.start
    return { start: { line, column: column + from }, end: { line, column: column + to }, unbroken: true }
  }
  const pieces = source?.filter((piece) => piece.from < to && piece.to > from) ?? []
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last || first.from > from || last.to < to) return null
  const start = pointIn(first, from)
  const end = pointIn(last, to)
  if (!start || !end) return null
  const unbroken = pieces.every((piece, index) => {
    const before = pieces[index - 1]
    return !before || (before.to === piece.from && isSame(before.end, piece.start))
  })
  return { start, end, unbroken }
}

/** What a stretch of a paragraph knows of its source. */
export function sliceSource(source: SourcePiece[] | undefined, from: number, to: number): SourcePiece[] | undefined {
  return source?.flatMap((piece) => {
    if (piece.to <= from || piece.from >= to) return []
    const start = pointIn(piece, Math.max(piece.from, from))
    const end = pointIn(piece, Math.min(piece.to, to))
    if (!start || !end) return []
    return [{ from: Math.max(piece.from, from) - from, to: Math.min(piece.to, to) - from, start, end }]
  })
}

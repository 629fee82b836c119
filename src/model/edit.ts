import type { Edit } from './finding.js'

/** A byte order mark is no part of the first line. */
const MARK = '\ufeff'

/** For each line where it begins and where its text ends, in UTF-16 code units. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = text.startsWith(MARK) ? MARK.length : 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: index })
    start = index + ending.length
  }
  return [...lines, { start, end: text.length }]
}

/**
 * Applies edits to a text, all at once: positions are those of the text as it is given.
 * Of edits that overlap the one that begins first is taken, of the same edit twice one. An edit that points outside of
 * the text, as one made for another version of it may, is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text)
  const offsetOf = (line: number, column: number) => {
    const found = lines[line - 1]
    const offset = found && column >= 1 ? found.start + column - 1 : -1
    return found && offset >= found.start && offset <= found.end ? offset : null
  }
  const spans = edits.flatMap(({ line, column, endLine, endColumn, text: replacement }) => {
    const from = offsetOf(line, column)
    const to = offsetOf(endLine, endColumn)
    return from === null || to === null || to < from ? [] : [{ from, to, replacement }]
  })
  // The sort is stable: of two that begin alike the one given first is taken.
  spans.sort((a, b) => a.from - b.from)
  let result = ''
  let done = 0
  let isFirst = true
  for (const { from, to, replacement } of spans) {
    if (!isFirst && (from < done || (from === to && from === done))) continue
    result += text.slice(done, from) + replacement
    done = to
    isFirst = false
  }
  return result + text.slice(done)
}

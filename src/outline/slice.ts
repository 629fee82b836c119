import { type Paragraph, type Run, sliceSource } from '../model/index.js'

/** The runs that print a stretch of a paragraph, cut to it. */
export function sliceRuns(runs: Run[], from: number, to: number): Run[] {
  const cut: Run[] = []
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    if (end > from && start < to) {
      const text = run.text.slice(Math.max(0, from - start), to - start)
      cut.push(text.length === run.text.length ? run : { ...run, text })
    }
    start = end
  }
  return cut
}

/**
 * A stretch of a paragraph as a paragraph of its own, at its own place.
 * @param from first character, in UTF-16 code units of `value`
 * @param to one past the last
 * @param sourceLines whether a line of the value is a line of the source, as in Markdown; in Word the
 *   whole paragraph is one line.
 */
export function sliceParagraph(paragraph: Paragraph, from: number, to: number, sourceLines: boolean): Paragraph {
  if (from === 0 && to === paragraph.value.length) return paragraph
  const value = paragraph.value.slice(from, to)
  const slice: Paragraph = { ...paragraph, value, runs: sliceRuns(paragraph.runs, from, to) }
  if (from > 0) slice.label = null
  const source = sliceSource(paragraph.source, from, to)
  if (source) slice.source = source
  if (!paragraph.position) return slice
  const { line, column } = paragraph.position.start
  const point = (offset: number) => {
    const before = paragraph.value.slice(0, offset)
    if (!sourceLines || !before.includes('\n')) return { line, column: column + offset }
    return { line: line + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') }
  }
  slice.position = { start: point(from), end: point(to) }
  return slice
}

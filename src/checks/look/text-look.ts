import type { CompileTools, Indent, OptionPath, Paragraph, Run, Spacing } from '../../model/index.js'
import type { TextLook } from '../../ruleset/index.js'
import { oneValue } from './one-value.js'

/** Cuts the runs of a paragraph so that one begins at each of two offsets. */
function cutAt(runs: readonly Run[], from: number, to: number): { run: Run; isInside: boolean }[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const edges = [...new Set([start, Math.min(Math.max(from, start), at), Math.min(Math.max(to, start), at), at])]
    return edges.slice(1).map((end, index) => {
      const begin = edges[index] ?? start
      return {
        run: { ...run, text: run.text.slice(begin - start, end - start) },
        isInside: begin >= from && end <= to,
      }
    })
  })
}

/** Compiles how text is set, into what sets a stretch of a paragraph so. */
export function compileTextLook(
  look: TextLook,
  tools: CompileTools,
  path: OptionPath,
): (paragraph: Paragraph, from?: number, to?: number) => void {
  const { font, bold, italic, underline, caps, color, align, ruled, size, line } = look
  const run: Partial<Run> = Object.fromEntries(
    Object.entries({ font, bold, italic, underline, caps, color }).filter(([, value]) => value !== undefined),
  )
  if (size !== undefined) run.size = oneValue(size, 'size', tools, [...path, 'size']).value
  const length = (key: 'left' | 'right' | 'firstLine' | 'before' | 'after') =>
    look[key] === undefined ? {} : { [key]: oneValue(look[key], 'length', tools, [...path, key]).value }
  const indent: Partial<Indent> = { ...length('left'), ...length('right'), ...length('firstLine') }
  const spacing: Partial<Spacing> = { ...length('before'), ...length('after') }
  if (line !== undefined) {
    const { value, rule } = oneValue(line, 'line', tools, [...path, 'line'])
    Object.assign(spacing, { line: value, rule: rule ?? 'auto' })
  }
  return (paragraph, from = 0, to = paragraph.value.length) => {
    paragraph.runs = cutAt(paragraph.runs, from, to).map((piece) =>
      piece.isInside ? { ...piece.run, ...run } : piece.run,
    )
    if (align !== undefined) paragraph.align = align
    if (ruled) paragraph.ruled = true
    if (ruled === false) delete paragraph.ruled
    if (paragraph.indent) paragraph.indent = { ...paragraph.indent, ...indent }
    if (paragraph.spacing) paragraph.spacing = { ...paragraph.spacing, ...spacing }
  }
}

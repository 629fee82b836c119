/** Columns that a text takes: combining marks take none. */
export const columnsOf = (text: string): number => Array.from(text.replace(/\p{M}/gu, '')).length

/**
 * Breaks a text between words.
 * @param width columns of a line; null leaves one line. A longer word stands by itself.
 */
export function breakLines(text: string, width: number | null): string[] {
  if (width === null) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A text behind a prefix, with its further lines indented to begin under its first. */
export function hang(prefix: string, text: string, width: number | null): string {
  const indent = columnsOf(prefix)
  // Below some twenty columns a narrow window does the breaking better.
  const room = width === null ? null : Math.max(width - indent, 20)
  return prefix + breakLines(text, room).join(`\n${' '.repeat(indent)}`)
}

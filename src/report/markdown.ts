/** Text as a piece of code, whatever backticks it holds (CommonMark §6.1). */
export function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** Lines as a block of code in a language (CommonMark §4.5). */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n+$/u, '')}\n${fence}`
}

/** What Markdown would take for a mark of its own, and a terminal for an order. */
const MARKS = /[\\*_<>`[\]|]/gu

/** Text that prints as it is written. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/gu, ' ').replace(MARKS, '\\$&')

/** A table (GFM §4.10). The cells are Markdown; bars in them are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/gu, ' ').replace(/(?<!\\)\|/gu, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

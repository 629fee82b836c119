/** What Markdown would take for marks within a line. */
const MARKS = /[\\`*_[\]<~]/gu
/** `&copy;` would become a letter. */
const ENTITY = /&(?=#?\w+;)/gu
/** What makes something else of a paragraph at its beginning: lists, headings, quotes, rules, tables. */
const OPENING = /^(?:[-+#>=:|]|\d{1,9}(?=[.)](?:\s|$)))/u

/** What addresses of pages and people begin with: an address would swallow the marks behind it. */
const ADDRESS = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?=@)/giu

/** Text as Markdown that prints just that. */
export const escapeMarkdown = (text: string): string =>
  text.replace(MARKS, '\\$&').replace(ENTITY, '\\&').replace(ADDRESS, '\\')

/** A line that begins a paragraph. */
export const escapeOpening = (line: string): string =>
  line.replace(OPENING, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`))

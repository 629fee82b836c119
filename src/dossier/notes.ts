/** A note, and the rule that it is about; null where it names none. */
export interface NoteRead {
  rule: string | null
  text: string
}

/** Of a longer note the beginning is told. */
const LONGEST = 2000

const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/u
const ITEM = /^ {0,3}(?:[-*+]|\d{1,3}[.)])\s+(.*)$/u
const FENCE = /^ {0,3}(?:```|~~~)/u
const RULE_ID = /[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)+/giu

/** Cards and telephones: nine digits or more in a row, or in the groups that they are written in. */
const NUMBERS = /(?<![\d.])(?:\d{9,}|\d{3}(?: \d{3}){2,3}|0\d{2,3}(?:[ .-]\d{3,4}){2})(?!\d)/gu

/** A text without the numbers of people: what is said back is printed and passed on. */
export const withoutNumbers = (text: string): string => text.replace(NUMBERS, '[…]')

/** Text without the marks of Markdown: bold, code, links. */
const plain = (text: string) =>
  text
    .replace(/^[ \t>]+/u, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .trim()

/** The rule that a note begins with, `ho-so/qua-han: …`, and what is said of it. */
function splitRule(text: string, ids: ReadonlySet<string>): NoteRead {
  const found = new RegExp(
    `^(?:quy tắc\\s+)?[“"'(]?(${RULE_ID.source})[”"')]?\\s*(?:[:,.–—-]\\s*|$|(?=\\s))`,
    'iu',
  ).exec(text)
  const rule = found?.[1]?.toLowerCase()
  return rule !== undefined && ids.has(rule)
    ? { rule, text: text.slice(found?.[0].length).trim() }
    : { rule: null, text }
}

const ruleIn = (heading: string, ids: ReadonlySet<string>) =>
  (heading.match(RULE_ID) ?? []).map((id) => id.toLowerCase()).find((id) => ids.has(id)) ?? null

/**
 * Reads what a unit says back: Markdown, or plain text. Each item of a list and each paragraph is a note; it is about
 * the rule that it begins with, else about the one that the heading above it names.
 */
export function readNotes(text: string, ruleIds: readonly string[]): NoteRead[] {
  const ids = new Set(ruleIds)
  const notes: NoteRead[] = []
  let [heading, lines]: [string | null, string[]] = [null, []]
  const close = () => {
    const whole = lines.map(plain).filter(Boolean).join(' ')
    lines = []
    const note = splitRule(whole, ids)
    if (note.text === '') return
    notes.push({
      rule: note.rule ?? heading,
      text: note.text.length > LONGEST ? `${note.text.slice(0, LONGEST)}…` : note.text,
    })
  }
  const source = text
    .normalize('NFC')
    .replace(/^\ufeff/u, '')
    .replace(FRONT_MATTER, '')
    .replace(COMMENT, '')
  for (const line of source.split(/\r\n?|\n/u)) {
    const titled = HEADING.exec(line)?.[1] ?? (UNDERLINE.test(line) && lines.length === 1 ? lines.pop() : undefined)
    const item = ITEM.exec(line)
    if (titled !== undefined) {
      close()
      heading = ruleIn(titled, ids)
    } else if (line.trim() === '' || FENCE.test(line) || UNDERLINE.test(line)) close()
    else if (item) {
      close()
      lines = [item[1] ?? '']
    } else lines.push(line)
  }
  close()
  return notes
}

import { type Block, type Paragraph, paragraphsOf, type Table, type TableRow, textOf } from '../model/index.js'
import { type Label, parseLabel, parseLoneLabel, tidy, wordCount } from '../text/index.js'

/** A table row that is an item of an agenda: a number, a title, and what belongs to it. */
export interface AgendaRow {
  label: Label
  heading: Paragraph
  content: Block[]
}

/** A row of the table: content that belongs to no item (the head, a remark), or an item. */
export type AgendaPart = { blocks: Block[] } | AgendaRow

const MOST_COLUMNS = 4
const FEWEST_ROWS = 2
const TITLE_WORDS = 20
/** Cells of a data table hold figures and names; those of an agenda hold sentences. */
const CONTENT_WORDS = 7

// “Nguyễn Văn An”: every word with a capital. Tables of persons assign tasks and are no agenda.
const isName = (text: string) =>
  /^(?:(?:đồng chí|đ\/c)\s.*|(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}*)$/iu.test(text) &&
  /^(?:\p{Lu}\p{Ll}*\s*)+$|^(?:đồng chí|đ\/c)\s/u.test(text)

interface Row {
  row: TableRow
  label: Label | null
  title: string
  rest: string
  /** Index of the cell that holds the title. */
  titleCell: number
}

/** A row whose first cell holds number and title, and what belongs to it beside. */
function readTitledRow(row: TableRow): Row | null {
  const [first, ...rest] = row.children
  const text = first ? tidy(textOf(first).split('\n', 1)[0] ?? '') : ''
  const label = parseLabel(text)
  if (!label || label.ordinals[0]?.family === 'bullet') return null
  return { row, label, title: text.slice(label.end), rest: tidy(textOf(rest)), titleCell: 0 }
}

function readRow(row: TableRow): Row {
  const titled = readTitledRow(row)
  if (titled) return titled
  const [first, second, ...rest] = row.children
  const number = first ? tidy(textOf(first)) : ''
  const automatic = first ? [...paragraphsOf(first.children)].find(({ label }) => label !== null)?.label : null
  const label = parseLoneLabel(number || (automatic ?? ''))
  return {
    row,
    label,
    title: second ? tidy(textOf(second).split('\n', 1)[0] ?? '') : '',
    rest: tidy(textOf(rest)),
    titleCell: 1,
  }
}

function isTitle({ title }: Row): boolean {
  return /\p{L}{2}/u.test(title) && wordCount(title) <= TITLE_WORDS && !/[;,]$/u.test(title) && !isName(title)
}

const isBold = ({ row, titleCell }: Row) => {
  const [paragraph] = paragraphsOf(row.children[titleCell]?.children ?? [])
  return paragraph?.runs.every(({ bold, text }) => bold || text.trim() === '') ?? false
}

/**
 * The items of a table whose rows are an agenda: numbered from one, titled in the second column, with
 * sentences beside or below the titles.
 * @returns null for a table of another sort: figures, programmes, lists of persons.
 */
export function readAgenda(table: Table): AgendaPart[] | null {
  const rows = table.children.map(readRow)
  const items = rows.filter(({ label }) => label !== null && label.ordinals[0]?.family !== 'bullet')
  const widest = table.children.reduce((most, { children }) => Math.max(most, children.length), 0)
  if (widest < 2 || widest > MOST_COLUMNS || items.length < FEWEST_ROWS || items.length < rows.length - 2) return null
  const counts = items.every(({ label }, index) => label?.ordinals.some(({ value }) => value === index + 1))
  if (!counts || !items.every(isTitle)) return null
  const average = items.reduce((sum, row) => sum + wordsPerCell(row), 0) / items.length
  const isAgenda = widest === 2 || average >= CONTENT_WORDS || items.every(isBold)
  return isAgenda ? rows.map(toPart) : null
}

/** How much is said beside and below a title, for each cell. */
function wordsPerCell({ row, rest, titleCell }: Row): number {
  const others = row.children.slice(titleCell + 1)
  const below = wordCount(textOf(row.children[titleCell]?.children.slice(1) ?? []))
  return (wordCount(rest) + below) / Math.max(others.length, 1)
}

function toPart({ row, label, titleCell }: Row): AgendaPart {
  const rest = row.children.slice(titleCell + 1)
  const paragraphs = row.children[titleCell]?.children ?? []
  const heading = paragraphs.find(
    (block): block is Paragraph => block.type === 'paragraph' && block.value.trim() !== '',
  )
  if (!label || !heading) return { blocks: row.children.flatMap(({ children }) => children) }
  return {
    label,
    heading,
    content: [...paragraphs.filter((block) => block !== heading), ...rest.flatMap(({ children }) => children)],
  }
}

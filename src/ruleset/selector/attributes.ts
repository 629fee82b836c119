import {
  type Block,
  headingText,
  type Image,
  type Run,
  type Section,
  type Table,
  type TableCell,
  textOf,
} from '../../model/index.js'
import { sliceRuns } from '../../outline/index.js'
import { isUpper, tidy } from '../../text/index.js'
import { SIDES, sideInLine } from './side.js'
import { paragraphOf, type Stand } from './stand.js'

/** What an attribute says of something: null where it says nothing. */
type Read<T> = (stand: Stand) => T | null

/** Something that may be asked of what is selected. */
export type Attribute =
  | { type: 'flag'; read: (stand: Stand) => boolean }
  | { type: 'number'; read: Read<number> }
  | { type: 'text'; read: Read<string>; values?: readonly string[] }

/** The printed text of something: of a section its heading and all that is in it, of a component its stretch. */
export function textIn({ node, from, to }: Stand): string {
  if (node.type === 'section') return `${headingText(node as Section)}\n${textOf((node as Section).children)}`
  const text = textOf(node)
  return from === undefined ? text : text.slice(from, to)
}

const sectionOf = ({ kind, node, sections }: Stand): Section | null =>
  node.type === 'section' ? (node as Section) : kind === 'heading' ? (sections.at(-1) ?? null) : null

/** The words by which a section or heading is known: its title. Other things have no title. */
export const titleOf = (stand: Stand): string | null => sectionOf(stand)?.title ?? null

/** The title of a section or heading, the text of other things, tidied once for all expressions that look at it. */
export function wordsOf(stand: Stand): string {
  stand.words ??= tidy(titleOf(stand) ?? textIn(stand))
  return stand.words
}

function printedRuns(stand: Stand): Run[] {
  const { from, to } = stand
  const runs = paragraphOf(stand)?.runs ?? []
  const own = from === undefined || to === undefined ? runs : sliceRuns(runs, from, to)
  return own.filter(({ text }) => text.trim() !== '')
}
const every = (stand: Stand, test: (run: Run) => boolean) => {
  const runs = printedRuns(stand)
  return runs.length > 0 && runs.every(test)
}

/** What all runs of a paragraph agree on, or null. */
function common<T>(stand: Stand, of: (run: Run) => T | null): T | null {
  const [first, ...others] = printedRuns(stand)
  const value = first ? of(first) : null
  return others.every((run) => of(run) === value) ? value : null
}

/** Characters of the longest line of a text. */
const longestLine = (text: string) =>
  text.includes('\n') ? text.split('\n').reduce((most, line) => Math.max(most, line.length), 0) : text.length

/** Printed in capitals, whether so typed or so set. */
const isCapital = (stand: Stand) =>
  isUpper(
    printedRuns(stand)
      .map(({ text, caps }) => (caps ? text.toUpperCase() : text))
      .join(''),
  )
const tableOf = ({ node }: Stand) => (node.type === 'table' ? (node as Table) : null)
const widthOf = ({ children }: Table) =>
  children.reduce(
    (most, row) =>
      Math.max(
        most,
        row.children.reduce((sum, { columns }) => sum + columns, 0),
      ),
    0,
  )
/** By the cell of the table in which it stands, else by its line. */
function sideOf(stand: Stand): string | null {
  const { cellSide, from, to } = stand
  const paragraph = paragraphOf(stand)
  if (cellSide !== undefined) return cellSide
  return paragraph && sideInLine(paragraph, from, to)
}
const HALF_POINTS = 2

export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  level: { type: 'number', read: (stand) => sectionOf(stand)?.level ?? null },
  label: { type: 'text', read: (stand) => sectionOf(stand)?.label ?? paragraphOf(stand)?.label ?? null },
  title: { type: 'text', read: titleOf },
  text: { type: 'text', read: textIn },
  length: { type: 'number', read: (stand) => longestLine(textIn(stand)) },
  'run-in': { type: 'flag', read: (stand) => sectionOf(stand)?.runIn ?? false },
  appendix: { type: 'flag', read: (stand) => sectionOf(stand)?.appendix ?? false },
  'in-table': { type: 'flag', read: ({ inTable }) => inTable ?? false },
  style: { type: 'text', read: (stand) => paragraphOf(stand)?.style ?? null },
  align: {
    type: 'text',
    read: (stand) => paragraphOf(stand)?.align ?? null,
    values: ['left', 'center', 'right', 'justify'],
  },
  'outline-level': { type: 'number', read: (stand) => paragraphOf(stand)?.outlineLevel ?? null },
  'list-level': { type: 'number', read: (stand) => next(paragraphOf(stand)?.listLevel) },
  bold: { type: 'flag', read: (stand) => every(stand, ({ bold }) => bold) },
  italic: { type: 'flag', read: (stand) => every(stand, ({ italic }) => italic) },
  underline: { type: 'flag', read: (stand) => every(stand, ({ underline }) => underline) },
  upper: { type: 'flag', read: isCapital },
  font: { type: 'text', read: (stand) => common(stand, ({ font }) => font) },
  size: { type: 'number', read: (stand) => common(stand, ({ size }) => (size === null ? null : size / HALF_POINTS)) },
  color: { type: 'text', read: (stand) => common(stand, ({ color }) => color ?? 'black') },
  ruled: { type: 'flag', read: (stand) => paragraphOf(stand)?.ruled ?? false },
  overlined: { type: 'flag', read: (stand) => paragraphOf(stand)?.overlined ?? false },
  'page-number': { type: 'flag', read: (stand) => paragraphOf(stand)?.pageNumber ?? false },
  page: { type: 'number', read: ({ node }) => (node as Block & { data?: { page?: number } }).data?.page ?? null },
  rows: { type: 'number', read: (stand) => tableOf(stand)?.children.length ?? null },
  columns: {
    type: 'number',
    read: (stand) => {
      if (stand.kind === 'cell') return (stand.node as TableCell).columns
      const table = tableOf(stand)
      return table ? widthOf(table) : null
    },
  },
  continued: { type: 'flag', read: ({ kind, node }) => kind === 'cell' && (node as TableCell).continued },
  side: { type: 'text', read: sideOf, values: SIDES },
  opaque: { type: 'flag', read: ({ node }) => node.type === 'image' && ((node as Image).opaque ?? false) },
  media: { type: 'text', read: ({ node }) => (node.type === 'image' ? ((node as Image).media ?? null) : null) },
}

/** Levels of lists count from 0 in the file and from 1 for people. */
const next = (level: number | null | undefined) => (level === null || level === undefined ? null : level + 1)

import type { Node, Parent } from 'unist'
import {
  type CheckContext,
  type CompileTools,
  isSection,
  type OptionPath,
  type Paragraph,
  type Section,
  type Table,
  type Text,
  textOf,
} from '../model/index.js'
import { compileTerm, makeMatcher, type Term, tidy } from '../text/index.js'
import { compileFilled } from './filled-in.js'
import { TEXT } from './options.js'

/** What a content must say something about, and how to see that it does. */
export interface PartOptions {
  title: Text
  labels?: string[]
  cues?: string[]
  patterns?: string[]
  ignore?: string[]
  notUnder?: string[]
}

export const PART_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: { ...TEXT, description: 'What it is called in messages' },
    labels: {
      description:
        'What begins headings, fields of a form, heads of columns and of rows under which it stands, if something is written there: as words of the vocabulary',
      type: 'array',
      items: { type: 'string', pattern: '.' },
      examples: [['chủ trì']],
    },
    cues: {
      description: 'Words in running text that tell it: as words of the vocabulary',
      type: 'array',
      items: { type: 'string', pattern: '.' },
      examples: [['được cử làm chủ tọa']],
    },
    patterns: {
      description: 'Regular expressions that tell it',
      type: 'array',
      examples: [['\\d+ đảng viên']],
      items: { type: 'string', pattern: '.' },
    },
    ignore: {
      description: 'Regular expressions of text that only looks like it',
      type: 'array',
      examples: [['chủ trì lớp học']],
      items: { type: 'string', pattern: '.' },
    },
    notUnder: {
      description: 'Column heads under which something else stands that only looks like it',
      type: 'array',
      examples: [['ghi chú']],
      items: { type: 'string', pattern: '.' },
    },
  },
} as const

type Fold = CheckContext['fold']

export interface Part {
  id: string
  title: Text
  /** The same for parts that are told by the same words. */
  key: string
  /** Whether the part is told anywhere below some nodes. `fold` remembers what it folded, as that of a context does. */
  isIn(nodes: Node[], fold: Fold): boolean
}

const HEADING_WORDS = 8
/** Several fields of a form may stand on one line: “Họ và tên: …    Ngày sinh: …”; behind dots one blank parts them. */
const FIELD_END = /\n|\t| {3,}|(?<=[.;…_]) (?=\p{Lu}[^:]{1,40}:)/u
/**
 * What is asked for, and behind its colon what was written: “Nhận xét của chi ủy sau khi trao đổi với Ban công tác Mặt
 * trận: …”. A long one that holds the end of a sentence is none.
 */
const FIELD = /^([^:]{2,60}|[^:;.!?]{61,120}):(.*)$/u

/** Compiles what tells a part. */
export function compilePart(id: string, options: PartOptions, tools: CompileTools, path: OptionPath): Part {
  const { isFilled, holdsText } = compileFilled(tools.components)
  const labels = (options.labels ?? []).map((label) => compileTerm(`^${label}`))
  const named = (options.labels ?? []).map(compileTerm)
  const others = (options.notUnder ?? []).map((label) => compileTerm(`^${label}`))
  const cues = (options.cues ?? []).map(compileTerm)
  const patterns = (options.patterns ?? []).map((source, index) =>
    makeMatcher(tools.pattern(source, [...path, 'patterns', index], 'i')),
  )
  const ignored = (options.ignore ?? []).map((source, index) =>
    makeMatcher(tools.pattern(source, [...path, 'ignore', index], 'gi')),
  )

  const told = (text: string, fold: Fold) => {
    const kept = ignored.reduce((rest, pattern) => pattern.blank(rest), text)
    return testAny(cues, kept, fold, false) || patterns.some((pattern) => pattern.test(kept))
  }
  const labelled = (line: string, fold: Fold) =>
    // Most lines are no fields, which a plain look at their letters tells.
    labels.length > 0 &&
    line.includes(':') &&
    line.split(FIELD_END).some((field) => {
      const [, label = '', rest = ''] = FIELD.exec(field) ?? []
      return isFilled(rest) && testAny(labels, label.replace(/^\s*(?:[-–+*•]|\p{L}\)|\d+[.)])\s*/u, ''), fold)
    })
  // A field may be numbered, and look like a heading: “2. Địa điểm: Nhà văn hóa ấp”.
  const isTold = (line: string, fold: Fold) => labelled(line, fold) || told(line, fold)
  // “1. Đối tượng, nội dung”: a short heading may name two.
  const isHeading = (title: string, fold: Fold) =>
    testAny(labels, title, fold) || (title.split(' ').length <= HEADING_WORDS && testAny(named, title, fold))
  const headed = (section: Section, fold: Fold) => isHeading(section.title, fold) && holdsText(section.children)

  const isIn = (nodes: Node[], fold: Fold): boolean =>
    nodes.some((node) => {
      if (node.type === 'paragraph') return isTold((node as Paragraph).value, fold)
      if (node.type === 'table') {
        const table = withoutColumns(node as Table, (text) => testAny(others, text, fold))
        const isLabel = (text: string) => testAny(labels, text, fold)
        return (
          columnFilled(table, isLabel, isFilled) || rowFilled(table, isLabel, isFilled) || isIn(table.children, fold)
        )
      }
      if (isSection(node)) return headed(node, fold) || isTold(node.title, fold) || isIn(node.children, fold)
      return 'children' in node && isIn((node as Parent).children, fold)
    })
  return { id, title: options.title, key: JSON.stringify([id, options]), isIn }
}

type TextTest = (text: string) => boolean

function testAny(terms: Term[], text: string, fold: Fold, isLenient = true): boolean {
  if (terms.length === 0) return false
  const folded = fold(text, isLenient)
  return terms.some((term) => term.test(folded))
}

/** A table without the columns that are headed by something else. */
function withoutColumns(table: Table, isOther: TextTest): Table {
  const heads = table.children[0]?.children ?? []
  const left = new Set(heads.flatMap((cell, column) => (isOther(tidy(textOf(cell))) ? [column] : [])))
  if (left.size === 0) return table
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.filter((_, column) => !left.has(column)),
  }))
  return { ...table, children: rows }
}

/** Whether a table has a column of that name with something in it. */
function columnFilled(table: Table, isLabel: TextTest, isFilled: TextTest): boolean {
  const [head, ...rows] = table.children
  return (head?.children ?? []).some(
    (cell, column) =>
      isLabel(tidy(textOf(cell))) &&
      rows.some(({ children }) => children[column] && isFilled(textOf(children[column]))),
  )
}

/**
 * Whether a row is headed by that name with something behind it: “Họ và tên | Trần Văn Bình”. The first row may head
 * columns; a colon tells that it does not.
 */
function rowFilled({ children }: Table, isLabel: TextTest, isFilled: TextTest): boolean {
  return children.some(({ children: [head, ...cells] }, index) => {
    const label = head ? tidy(textOf(head)) : ''
    if (index === 0 && !label.endsWith(':')) return false
    return isLabel(label.replace(/\s*:$/u, '')) && cells.some((cell) => isFilled(textOf(cell)))
  })
}

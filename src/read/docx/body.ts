import type { Block, Paragraph, Table, TableCell, TableRow } from '../../model/index.js'
import { paragraphsOf } from '../../model/index.js'
import { overLimit } from '../errors.js'
import type { Limits } from '../limits.js'
import { assemble, type Formatting, type RawParagraph } from './assemble.js'
import { type RunProperties, readParagraphProperty, readRunProperty } from './properties.js'
import type { Style } from './styles.js'
import { type Attributes, parseXml } from './xml.js'

/** Elements that hold nothing that is printed: deleted and moved text, earlier formatting, settings of controls, readings of ruby text. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
])

/** What is put aside while the content of a cell, a text box or a note is read. */
interface Scope {
  blocks: Block[]
  paragraph: RawParagraph | null
  run: RunProperties | null
  /** Text of paragraphs whose mark was deleted: it runs on into the next one. */
  carried: RawParagraph | null
  /** Blocks anchored in the open paragraph; they come behind it. */
  anchored: Block[]
}

const newScope = (): Scope => ({ blocks: [], paragraph: null, run: null, carried: null, anchored: [] })

interface OpenTable {
  table: Table
  row: TableRow | null
  rowDeleted: boolean
  cell: TableCell | null
  style: Style | null
}

export interface PartText {
  blocks: Block[]
  /** Chunks that Word would import from other files (ECMA-376-1 §17.17.2.1); they are never opened. */
  imported: number
}

/**
 * Reads the blocks of one part in one pass.
 * @param part its name where it is not the main one
 */
export function readBody(bytes: Uint8Array, formatting: Formatting, limits: Limits, part?: string): PartText {
  const scopes: Scope[] = [newScope()]
  const tables: OpenTable[] = []
  const alternatives: boolean[] = []
  const fields: { result: boolean }[] = []
  let scope = scopes[0] as Scope
  let skipped = 0
  let line = 0
  let page = 1
  let properties: 'none' | 'paragraph' | 'mark' | 'run' = 'none'
  let isText = false
  let imported = 0

  const isPrinted = () => fields.every(({ result }) => result)
  const put = (text: string) => {
    if (!scope.paragraph || !scope.run || !isPrinted()) return
    const last = scope.paragraph.runs.at(-1)
    if (last && last.properties === scope.run) last.text += text
    else scope.paragraph.runs.push({ text, properties: scope.run })
  }
  const emit = (raw: RawParagraph) => {
    const paragraph = assemble(raw, tables.at(-1)?.cell ? (tables.at(-1)?.style ?? null) : null, formatting)
    if (paragraph) scope.blocks.push(paragraph)
    scope.blocks.push(...scope.anchored)
    scope.anchored = []
  }
  const openParagraph = (paraId: string | undefined) => {
    line++
    if (line > limits.paragraphs) throw overLimit('paragraphs', limits.paragraphs)
    const origin = { ...(part === undefined ? {} : { part }), ...(paraId === undefined ? {} : { paraId }), page }
    scope.paragraph = { line, origin, properties: {}, mark: {}, runs: [] }
  }
  const closeParagraph = (isMarkDeleted: boolean) => {
    const { paragraph, carried } = scope
    scope.paragraph = null
    if (!paragraph) return
    // The mark that is left is the last one: its paragraph properties hold for the whole.
    const whole = carried
      ? { ...paragraph, line: carried.line, origin: carried.origin, runs: [...carried.runs, ...paragraph.runs] }
      : paragraph
    if (isMarkDeleted) scope.carried = whole
    else {
      scope.carried = null
      emit(whole)
    }
  }
  const enter = () => {
    scope = newScope()
    scopes.push(scope)
  }
  const leave = (): Block[] => {
    if (scope.carried) emit(scope.carried)
    const { blocks } = scope
    scopes.pop()
    scope = scopes.at(-1) as Scope
    return blocks
  }
  let isMarkDeleted = false

  const openTableElement = (name: string, attribute: Attributes): boolean => {
    const open = tables.at(-1)
    switch (name) {
      case 'w:tbl':
        tables.push({ table: { type: 'table', children: [] }, row: null, rowDeleted: false, cell: null, style: null })
        return true
      case 'w:tblStyle':
        if (open) open.style = formatting.styles.resolve(attribute('w:val'))
        return true
      case 'w:tr':
        if (open) open.row = { type: 'tableRow', children: [] }
        return true
      case 'w:tc':
        if (open) open.cell = { type: 'tableCell', children: [], columns: 1, continued: false }
        enter()
        return true
      case 'w:gridSpan':
        if (open?.cell) open.cell.columns = Math.max(1, Number(attribute('w:val')) || 1)
        return true
      case 'w:vMerge':
        if (open?.cell) open.cell.continued = (attribute('w:val') ?? 'continue') === 'continue'
        return true
      default:
        return false
    }
  }
  const closeTableElement = (name: string): void => {
    const open = tables.at(-1)
    if (!open) return
    if (name === 'w:tc') {
      const children = leave()
      if (open.cell && open.row) open.row.children.push({ ...open.cell, children })
      open.cell = null
    } else if (name === 'w:tr') {
      if (open.row && !open.rowDeleted) open.table.children.push(open.row)
      open.row = null
      open.rowDeleted = false
    } else if (name === 'w:tbl') {
      tables.pop()
      place(open.table)
      if (open.table.children.length > 0) scope.blocks.push(open.table)
    }
  }

  parseXml(bytes, limits, {
    open(name, attribute) {
      if (skipped > 0) {
        skipped++
        return
      }
      // The mark of a row that was deleted stands among its properties, that of a paragraph among those of its mark.
      if (name === 'w:del' || name === 'w:moveFrom') {
        const table = tables.at(-1)
        if (properties === 'mark') isMarkDeleted = true
        else if (!scope.paragraph && table?.row && !table.cell) table.rowDeleted = true
      }
      if (
        LEFT_OUT.has(name) ||
        (name === 'mc:Fallback' && alternatives.at(-1)) ||
        (name === 'mc:Choice' && alternatives.at(-1))
      ) {
        skipped = 1
        return
      }
      switch (name) {
        case 'w:t':
          isText = true
          return
        case 'w:r':
          scope.run = {}
          return
        case 'w:p':
          openParagraph(attribute('w14:paraId'))
          return
        case 'w:pPr':
          properties = 'paragraph'
          return
        case 'w:rPr':
          properties = properties === 'paragraph' ? 'mark' : 'run'
          return
        case 'mc:AlternateContent':
          alternatives.push(false)
          return
        case 'mc:Choice':
          alternatives[alternatives.length - 1] = true
          return
        case 'w:txbxContent':
          enter()
          return
        case 'w:altChunk':
          imported++
          return
        case 'w:footnote':
        case 'w:endnote':
          // Separators are no notes (ECMA-376-1 §17.18.33).
          if (/separator|continuationNotice/iu.test(attribute('w:type') ?? '')) skipped = 1
          return
        case 'w:fldChar': {
          const kind = attribute('w:fldCharType')
          const field = fields.at(-1)
          if (kind === 'begin') fields.push({ result: false })
          else if (kind === 'separate' && field) field.result = true
          else if (kind === 'end') fields.pop()
          return
        }
        case 'w:lastRenderedPageBreak':
          page++
          return
        case 'a:blip':
        case 'v:imagedata':
          if (scope.paragraph) scope.anchored.push({ type: 'image', alt: null, position: point(line) })
          return
      }
      if (properties === 'run' && scope.run) readRunProperty(scope.run, name, attribute)
      else if (properties === 'mark' && scope.paragraph) readRunProperty(scope.paragraph.mark, name, attribute)
      else if (properties === 'paragraph' && scope.paragraph)
        readParagraphProperty(scope.paragraph.properties, name, attribute)
      else if (scope.run) putSpecial(name, attribute, put)
      else openTableElement(name, attribute)
    },
    close(name) {
      if (skipped > 0) {
        skipped--
        return
      }
      switch (name) {
        case 'w:t':
          isText = false
          return
        case 'w:r':
          scope.run = null
          return
        case 'w:rPr':
          properties = properties === 'mark' ? 'paragraph' : 'none'
          return
        case 'w:pPr':
          properties = 'none'
          return
        case 'w:p':
          closeParagraph(isMarkDeleted)
          isMarkDeleted = false
          return
        case 'mc:AlternateContent':
          alternatives.pop()
          return
        case 'w:txbxContent': {
          const blocks = leave()
          scope.anchored.push(...blocks)
          return
        }
        default:
          closeTableElement(name)
      }
    },
    text(text) {
      if (isText && skipped === 0) put(text)
    },
  })
  const [root] = scopes
  if (root?.carried) emit(root.carried)
  const blocks = root?.blocks ?? []
  if (page === 1) for (const { data } of paragraphsOf(blocks)) delete data?.page
  return { blocks, imported }
}

const point = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } })

/** The place of a table is that of its paragraphs. */
function place(table: Table): void {
  const paragraphs: Paragraph[] = [...paragraphsOf(table.children)]
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first?.position || !last?.position) return
  table.position = { start: first.position.start, end: last.position.end }
  if (first.data) table.data = first.data
}

/** Characters that have elements of their own (ECMA-376-1 §17.3.3). */
function putSpecial(name: string, attribute: Attributes, put: (text: string) => void): void {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      put('\t')
      break
    case 'w:cr':
      put('\n')
      break
    case 'w:br': {
      const type = attribute('w:type')
      if (type === undefined || type === 'textWrapping') put('\n')
      break
    }
    case 'w:noBreakHyphen':
      put('-')
      break
    case 'w:sym': {
      const code = Number.parseInt(attribute('w:char') ?? '', 16)
      // Symbol fonts live in the private use area: what they show has no code of its own.
      if (code > 0x20) put(code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(code, 0x10ffff)))
      break
    }
  }
}

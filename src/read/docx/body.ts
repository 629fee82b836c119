import { type Block, type Paragraph, paragraphsOf } from '../../model/index.js'
import { overLimit } from '../errors.js'
import type { Bounds } from '../limits.js'
import { assemble, type Formatting, type RawParagraph } from './assemble.js'
import { makeFieldReader } from './fields.js'
import type { PictureOf } from './media.js'
import { newPageSetup, type RawPageSetup, readPageProperty } from './page.js'
import { type RunProperties, readParagraphProperty, readRunProperty } from './properties.js'
import { isLine } from './shape.js'
import { specialText } from './special.js'
import { makeTableReader } from './table.js'
import { parseXml } from './xml.js'

/** Elements that hold nothing that is printed: deleted and moved text, earlier formatting, settings of controls, readings of ruby text. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
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
  isMarkDeleted: boolean
  /** Text of paragraphs whose mark was deleted: it runs on into the next one. */
  carried: RawParagraph | null
  /** A new page or column has begun within the paragraph: what comes next stands on a line of its own. */
  isParted: boolean
  /** Blocks anchored in the open paragraph; they come behind it. */
  anchored: Block[]
}

const newScope = (): Scope => ({
  blocks: [],
  paragraph: null,
  run: null,
  isMarkDeleted: false,
  carried: null,
  isParted: false,
  anchored: [],
})

/** Ordinals of the paragraphs between which something is anchored. */
export interface Anchor {
  line: number
  endLine: number
  /** The part that holds it, where it is not the main one. */
  part?: string
}

export interface PartText {
  /** Name of the outermost element. */
  root: string
  blocks: Block[]
  /** Set-ups of pages in reading order. */
  pages: RawPageSetup[]
  /** Where the comments are anchored, by id. */
  anchors: Map<string, Anchor>
  /** The notes of a part of notes, by id. */
  notes: Map<string, Block[]>
  /** Chunks that Word would import from other files (ECMA-376-1 §17.17.2.1); they are never opened. */
  imported: number
}

/**
 * Reads the blocks of one part in one pass.
 * @param pictureOf tells what kind of picture a relationship of the part leads to
 * @param part its name where it is not the main one
 */
export function readBody(
  bytes: Uint8Array,
  formatting: Formatting,
  limits: Bounds,
  pictureOf: PictureOf,
  part?: string,
): PartText {
  const scopes: Scope[] = [newScope()]
  const tables = makeTableReader(formatting.styles)
  const alternatives: boolean[] = []
  const fields = makeFieldReader()
  const pages: RawPageSetup[] = []
  const anchors = new Map<string, Anchor>()
  const notes = new Map<string, Block[]>()
  let scope = scopes[0] as Scope
  let setup: RawPageSetup | null = null
  let root = ''
  let skipped = 0
  let line = 0
  let page = 1
  let note = ''
  let properties: 'none' | 'paragraph' | 'mark' | 'run' = 'none'
  let isText = false
  let isCode = false
  let isDeletion = false
  let imported = 0

  const put = (printed: string) => {
    if (!scope.paragraph || !scope.run || fields.isCode()) return
    const text = scope.isParted ? `\n${printed}` : printed
    scope.isParted = false
    const last = scope.paragraph.runs.at(-1)
    if (last && last.properties === scope.run) last.text += text
    else scope.paragraph.runs.push({ text, properties: scope.run })
  }
  const emit = (raw: RawParagraph | null) => {
    // What was deleted does not count in its list.
    const paragraph = raw && !tables.isDeleted() ? assemble(raw, tables.style(), formatting) : null
    if (paragraph) scope.blocks.push(paragraph)
    for (const block of scope.anchored) scope.blocks.push(block)
    scope.anchored = []
  }
  /** Where no paragraph comes for it to run on into, carried text stays; of a paragraph deleted whole nothing does. */
  const settle = () => {
    const { carried } = scope
    scope.carried = null
    emit(carried && carried.runs.length > 0 ? carried : null)
  }
  const openParagraph = (paraId: string | undefined) => {
    line++
    if (line > limits.paragraphs) throw overLimit('paragraphs', limits.paragraphs)
    const origin = { ...(part === undefined ? {} : { part }), ...(paraId === undefined ? {} : { paraId }), page }
    scope.paragraph = {
      line,
      origin,
      properties: {},
      mark: {},
      runs: [],
      code: '',
      hasLine: false,
      hasPageBreak: false,
    }
    scope.isParted = false
    scope.isMarkDeleted = false
  }
  /** Where the paragraph that is read is printed: the one that it runs on from, if there is one. */
  const here = () => (scope.carried ?? scope.paragraph)?.line
  const closeParagraph = () => {
    const { paragraph, carried, isMarkDeleted } = scope
    scope.paragraph = null
    fields.endParagraph()
    if (!paragraph) return
    // The mark that is left is the last one: its paragraph properties hold for the whole.
    if (carried) for (const run of paragraph.runs) carried.runs.push(run)
    const whole = carried ? { ...paragraph, line: carried.line, origin: carried.origin, runs: carried.runs } : paragraph
    scope.carried = isMarkDeleted ? whole : null
    if (!isMarkDeleted) emit(whole)
  }
  const enter = () => {
    scope = newScope()
    scopes.push(scope)
  }
  const leave = (): Block[] => {
    settle()
    const { blocks } = scope
    if (scopes.length > 1) scopes.pop()
    scope = scopes.at(-1) as Scope
    return blocks
  }

  parseXml(bytes, limits, {
    open(name, attribute) {
      root ||= name
      if (skipped > 0) {
        skipped++
        // Text may be deleted from the middle of a field: its marks hold all the same.
        if (isDeletion && name === 'w:fldChar') fields.mark(attribute('w:fldCharType'))
        return
      }
      isDeletion = name === 'w:del' || name === 'w:moveFrom'
      // The mark of a row that was deleted stands among its properties, that of a paragraph among those of its mark.
      if (isDeletion) {
        if (properties === 'mark') scope.isMarkDeleted = true
        else if (!scope.paragraph) tables.markDeleted()
      }
      const isOther = (name === 'mc:Choice' || name === 'mc:Fallback') && alternatives.at(-1)
      if (LEFT_OUT.has(name) || isOther) {
        skipped = 1
        return
      }
      switch (name) {
        case 'w:t':
          isText = true
          return
        case 'w:instrText':
          isCode = true
          return
        case 'w:fldSimple':
          if (scope.paragraph) scope.paragraph.code += `${attribute('w:instr') ?? ''} `
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
        case 'w:sectPr':
          setup = newPageSetup()
          return
        case 'mc:AlternateContent':
          alternatives.push(false)
          return
        case 'mc:Choice':
          alternatives[alternatives.length - 1] = true
          return
        case 'w:tbl':
          settle()
          tables.open(name, attribute)
          return
        case 'w:tc':
          tables.open(name, attribute)
          enter()
          return
        case 'w:txbxContent':
          enter()
          return
        case 'w:altChunk':
          imported++
          return
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment':
          // Separators are no notes (ECMA-376-1 §17.18.33).
          if (/separator|continuationNotice/iu.test(attribute('w:type') ?? '')) skipped = 1
          else {
            note = attribute('w:id') ?? ''
            enter()
          }
          return
        case 'w:fldChar':
          fields.mark(attribute('w:fldCharType'))
          return
        case 'w:lastRenderedPageBreak':
          page++
          // In front of its text, the paragraph itself begins on the new page (ECMA-376-1 §17.3.3.13).
          if (scope.paragraph?.runs.length === 0) scope.paragraph.origin.page = page
          return
        case 'w:commentRangeStart': {
          // Between paragraphs it is anchored to the next one.
          const start = here() ?? line + 1
          anchors.set(attribute('w:id') ?? '', { line: start, endLine: start })
          return
        }
        case 'w:commentRangeEnd':
        case 'w:commentReference': {
          const id = attribute('w:id') ?? ''
          const reached = here() ?? line
          const start = anchors.get(id)?.line ?? reached
          // A range that takes in the mark of a paragraph ends at the beginning of the next one.
          const end = scope.paragraph?.runs.length === 0 ? reached - 1 : reached
          anchors.set(id, { line: start, endLine: Math.max(start, end) })
          return
        }
        case 'a:prstGeom':
        case 'v:shape':
        case 'v:line':
        case 'v:rect':
        case 'wp:extent':
          if (scope.paragraph && isLine(name, attribute)) scope.paragraph.hasLine = true
          return
        case 'a:blip':
        case 'v:imagedata':
          if (scope.paragraph) {
            const picture = pictureOf(attribute(name === 'a:blip' ? 'r:embed' : 'r:id'))
            scope.anchored.push({ type: 'image', alt: null, ...picture, position: point(line) })
          }
          return
      }
      if (setup) readPageProperty(setup, name, attribute)
      else if (properties === 'run' && scope.run) readRunProperty(scope.run, name, attribute)
      else if (properties === 'mark' && scope.paragraph) readRunProperty(scope.paragraph.mark, name, attribute)
      else if (properties === 'paragraph' && scope.paragraph)
        readParagraphProperty(scope.paragraph.properties, name, attribute)
      else if (scope.run) {
        const text = specialText(name, attribute)
        if (text !== null) put(text)
        else if (name === 'w:br') {
          if (scope.paragraph && attribute('w:type') === 'page') scope.paragraph.hasPageBreak = true
          scope.isParted = scope.paragraph?.runs.some(({ text }) => text.trim() !== '') ?? false
        }
      } else tables.open(name, attribute)
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
        case 'w:instrText':
          isCode = false
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
        case 'w:sectPr':
          if (setup) pages.push({ ...setup, lastLine: line })
          setup = null
          return
        case 'w:p':
          closeParagraph()
          return
        case 'mc:AlternateContent':
          alternatives.pop()
          return
        case 'w:txbxContent': {
          for (const block of leave()) scope.anchored.push(block)
          return
        }
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment': {
          const blocks = leave()
          notes.set(note, blocks)
          for (const block of blocks) scope.blocks.push(block)
          return
        }
        case 'w:tc':
          tables.closeCell(leave())
          return
        case 'w:tr':
          tables.closeRow()
          return
        case 'w:tbl': {
          const table = tables.closeTable()
          if (table) scope.blocks.push(table)
        }
      }
    },
    text(text) {
      // A line break in the file is a space in print; `w:br` and `w:cr` break lines.
      if (isCode && skipped === 0 && scope.paragraph) scope.paragraph.code += text
      else if (isText && skipped === 0) put(text.includes('\n') ? text.replaceAll('\n', ' ') : text)
    },
  })
  const blocks = leave()
  if (page === 1) for (const { data } of paragraphsOf(blocks)) delete data?.page
  return { root, blocks, pages, anchors, notes, imported }
}

const point = (line: number): Paragraph['position'] => ({ start: { line, column: 1 }, end: { line, column: 1 } })

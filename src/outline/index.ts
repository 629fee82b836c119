import {
  type Block,
  type ComponentWords,
  type Frame,
  type Paragraph,
  type Reading,
  type Root,
  type Section,
  type Table,
  textOf,
} from '../model/index.js'
import { tidy } from '../text/index.js'
import { readAgenda } from './agenda.js'
import { type Builder, lookOf, makeBuilder, setPositions } from './builder.js'
import { takeContents } from './contents.js'
import { makeSplitter } from './frame.js'
import { compileLineWords, findHeadings, type Heading, type LineWords } from './heading.js'
import { compareSizes, type Line, labelUnmarked, linesOf } from './line.js'
import { sliceParagraph } from './slice.js'

export { REASONS, type Reason } from './reasons.js'
export { sliceParagraph, sliceRuns } from './slice.js'

/** Tables of one column only lay out the page: what they hold is read as if they were not there. */
function unwrapLayout(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    const isLayout = block.type === 'table' && block.children.every(({ children }) => children.length <= 1)
    return isLayout
      ? unwrapLayout(block.children.flatMap((row) => row.children.flatMap((cell) => cell.children)))
      : [block]
  })
}

const isDivision = ({ line }: Heading) => /^(?:phan|chuong|muc)$/u.test(line.label?.ordinals[0]?.family ?? '')
const isSetApart = ({ bold, upper, align }: Line) => (bold || upper) && (align === 'center' || upper)

/** Whether a line is the second line of the heading before it: the name of a division, or a title that was too long. */
function continuesTitle(
  previous: Heading,
  previousSection: Section,
  last: Line,
  line: Line,
  heading: Heading | undefined,
): boolean {
  // A blank paragraph between the two lines of a heading parts nothing.
  if (line.label || textOf(previousSection.children).trim() !== '') return false
  if (previousSection.title === '' && (isDivision(previous) || previous.role === 'appendix'))
    return isSetApart(line) || (heading !== undefined && line.outlineLevel === previous.line.outlineLevel)
  if (previousSection.children.length > 0 || line.outlineLevel !== last.outlineLevel) return false
  const sameLook = lookOf(last) === lookOf(line) && line.align === 'center' && line.upper
  return (
    heading !== undefined &&
    heading.series === null &&
    sameLook &&
    heading.role === 'section' &&
    previous.line.lead === 0
  )
}

interface Piece {
  block: Block
  lines: Line[]
}

/** The blocks with the lines of those that are paragraphs. */
function readPieces(blocks: Block[]): Piece[] {
  const own = blocks.map((block) => (block.type === 'paragraph' ? linesOf(block) : []))
  const lines = compareSizes(labelUnmarked(own.flat()))
  let from = 0
  return blocks.map((block, index) => {
    const to = from + (own[index]?.length ?? 0)
    const piece = { block, lines: lines.slice(from, to) }
    from = to
    return piece
  })
}

/** Opens the section of a heading line and returns it. */
function openSection(builder: Builder, heading: Heading, isMarkdown: boolean): Section {
  const { line, role, why } = heading
  const { paragraph, from, to, titleFrom, lead } = line
  const runIn = lead > 0
  const titleTo = runIn ? titleFrom + lead : to
  let label = line.automatic ? paragraph.label : (line.label?.text ?? null)
  let title = tidy(paragraph.value.slice(titleFrom, titleTo))
  if (runIn) title = title.replace(/\s*[:.–-]$/u, '')
  if (role === 'appendix') {
    // “PHỤ LỤC 1: CHƯƠNG TRÌNH …”: number and name part at the colon; a name may stand on the next line.
    const [, number = title, name = ''] =
      /^(\p{L}+\s\p{L}+(?:\s+(?:số\s+)?(?:\d+|[IVX]+|[A-Z]))?)(?:\s*[.:–-]\s*(.*))?$/iu.exec(title) ?? []
    label = number
    title = name
  }
  const section = builder.open(heading, {
    label,
    title,
    runIn,
    appendix: role === 'appendix',
    heading: sliceParagraph(paragraph, from, runIn ? titleTo : to, isMarkdown),
    data: { why },
  })
  const rest = paragraph.value.slice(titleTo, to)
  if (runIn && rest.trim() !== '') {
    const start = titleTo + rest.length - rest.trimStart().length
    builder.add(sliceParagraph(paragraph, start, to, isMarkdown))
  }
  return section
}

function addAgenda(builder: Builder, table: Table, isMarkdown: boolean): boolean {
  const parts = readAgenda(table)
  if (!parts) return false
  const before = builder.mark()
  const series = { ordinals: [], mark: '', members: [] }
  for (const part of parts) {
    if ('blocks' in part) {
      for (const block of part.blocks) builder.add(block)
      continue
    }
    const [line] = linesOf(part.heading)
    if (!line) continue
    const own = { ...line, label: part.label, lead: 0, outlineLevel: null }
    const heading: Heading = { line: own, series, role: 'section', why: ['table-row'] }
    const section = openSection(builder, heading, isMarkdown)
    section.label = part.label.text
    for (const block of part.content) builder.add(block)
  }
  builder.restore(before)
  return true
}

/** Adds what of a paragraph is not heading, whole if nothing of it is. */
function addText(builder: Builder, paragraph: Paragraph, from: number, to: number, isMarkdown: boolean): void {
  if (paragraph.value.slice(from, to).trim() === '' && (from > 0 || to < paragraph.value.length)) return
  builder.add(sliceParagraph(paragraph, from, to, isMarkdown))
}

function outlineBody(blocks: Block[], words: LineWords, isMarkdown: boolean): (Block | Section)[] {
  const pieces = readPieces(blocks)
  const lines = pieces.flatMap((piece) => piece.lines)
  const followed = new Set<Line>()
  let last: Line | undefined
  for (const { block, lines: own } of pieces) {
    if (block.type !== 'paragraph' && last) followed.add(last)
    last = own.at(-1) ?? last
  }
  const headings = findHeadings(lines, followed, words)
  const hasSections = [...headings.values()].some(({ role }) => role === 'section')

  const builder = makeBuilder()
  let previous: { heading: Heading; section: Section; last: Line } | null = null
  for (const { block, lines: own } of pieces) {
    if (block.type !== 'paragraph') {
      previous = null
      if (block.type !== 'table' || !addAgenda(builder, block, isMarkdown)) builder.add(block)
      continue
    }
    let textFrom = 0
    for (const line of own) {
      const heading = headings.get(line)
      if (previous && continuesTitle(previous.heading, previous.section, previous.last, line, heading)) {
        builder.extendTitle(tidy(line.title))
        previous.last = line
        textFrom = line.to + 1
        continue
      }
      // The enacting formula contains nothing; it is a heading only where it is the only one.
      if (!heading || (heading.role === 'formula' && hasSections)) {
        previous = null
        continue
      }
      addText(builder, block, textFrom, Math.max(textFrom, line.from - 1), isMarkdown)
      previous = { heading, section: openSection(builder, heading, isMarkdown), last: line }
      textFrom = line.to + 1
    }
    if (own.length === 0) builder.add(block)
    else if (textFrom <= block.value.length) addText(builder, block, textFrom, block.value.length, isMarkdown)
  }
  for (const node of builder.children) if (node.type === 'section' && node.appendix && node.title === '') untitle(node)
  setPositions(builder.children)
  return builder.children
}

const frame = (type: Frame['type'], children: Block[]): Frame[] => (children.length > 0 ? [{ type, children }] : [])
const lineOf = (node: Block | Section | undefined) => node?.position?.start.line ?? 0

export type Outliner = (reading: Pick<Reading, 'blocks' | 'format'>) => Root

/**
 * Makes what infers the section tree of a reading.
 * @param components words by which letterhead, closing, enacting formulas and annexes are known
 */
export function makeOutliner(components: ComponentWords): Outliner {
  const split = makeSplitter(components)
  const words = compileLineWords(components)
  return ({ blocks, format }) => {
    const { contents, rest } = takeContents(unwrapLayout(blocks))
    const { letterhead, body, closing } = split(rest)
    const children = outlineBody(body, words, format === 'markdown')
    // Annexes come after the signature.
    const behind = children.findIndex(
      (node) => node.type === 'section' && node.appendix && lineOf(node) > lineOf(closing[0]),
    )
    const cut = closing.length > 0 && behind >= 0 ? behind : children.length
    return {
      type: 'root',
      children: [
        ...frame('letterhead', letterhead),
        ...frame('contents', contents),
        ...children.slice(0, cut),
        ...frame('closing', closing),
        ...children.slice(cut),
      ],
    }
  }
}

/** An annex without a name is headed by its label alone. */
function untitle(section: Section): void {
  section.title = section.label ?? ''
  section.label = null
}

import type { Block, Paragraph, Section } from '../model/index.js'
import type { Heading } from './heading.js'
import type { Line } from './line.js'
import type { Series } from './series.js'

/** A section that is still taking content, with what decides where the next heading goes. */
interface Open {
  section: Section
  line: Line
  series: Series | null
  look: number
  outlineLevel: number | null
}

export interface Builder {
  /** Body content: goes into the innermost open section. */
  add(block: Block): void
  /** Opens a section under the right parent. */
  open(heading: Heading, section: Omit<Section, 'level' | 'type' | 'children'>): Section
  /** Joins a line to the title of the section opened last. */
  extendTitle(text: string): void
  /** A mark to come back to with `restore`, so that what a table holds does not reach beyond it. */
  mark(): number
  restore(mark: number): void
  children: (Block | Section)[]
}

/** How much a line stands out, for headings without number or outline level. */
export function lookOf({ upper, align, bold, leadEmphasised, size }: Line): number {
  return (upper ? 8 : 0) + (align === 'center' ? 4 : 0) + (bold ? 2 : leadEmphasised ? 1 : 0) + (size ?? 0) / 1000
}

/**
 * How many of the open sections a heading without number or level cannot close: what stands between two members
 * of a series belongs to the first of them, unless a heading of the same look stands open further out.
 */
function floorFor(stack: Open[], look: number): number {
  const going = stack.findLastIndex(({ series, line }) => series !== null && series.members.at(-1) !== line) + 1
  const peer = stack.findIndex((open) => open.series === null && !open.section.appendix && open.look === look)
  return peer >= 0 && peer < going ? peer : going
}

/** Sections nested deeper than any document has them, whatever its styles say: what walks the tree may recurse. */
const DEEPEST = 64

/** Where the members of a series stand that were put in place before: their parent, null for none. */
type Parents = Map<Series, Section | null>

/** How many of the open sections stay open around a new heading. */
function depthFor(stack: Open[], heading: Heading, parents: Parents): number {
  const { line, series, role } = heading
  if (role === 'appendix') return 0
  const look = lookOf(line)
  if (series) {
    const parent = parents.get(series)
    const depth = stack.findIndex(({ section }) => section === parent) + 1
    // Articles number through all chapters: where the parent is closed, they begin anew in the next one.
    if (parent === null || depth > 0) return depth
  }
  const floor = series || line.outlineLevel !== null ? 0 : floorFor(stack, look)
  let depth = stack.length
  // “Thành phần …” without a number before “2. …”: the number of the first one was left out.
  if (
    series?.members[0] === line &&
    line.label?.ordinals.some(({ value }) => value === 2) &&
    stack[depth - 1]?.series === null
  ) {
    return depth - 1
  }
  while (depth > floor) {
    const top = stack[depth - 1] as Open
    const { outlineLevel } = line
    if (
      outlineLevel !== null &&
      top.outlineLevel !== null &&
      !(series && top.series && outlineLevel === top.outlineLevel)
    ) {
      if (outlineLevel > top.outlineLevel) break
    } else if (series) {
      // A numbered heading goes inside the one before it, unless that is a mere line and stands out less,
      // or stands out as much and has had its say.
      const inside =
        top.series !== null ||
        top.section.appendix ||
        top.look > look ||
        (top.look === look && top.section.children.length === 0)
      if (inside) break
    } else if (top.section.appendix || top.look > look || (top.series && top.look === look && !line.upper)) break
    depth--
  }
  return depth
}

/** Puts headings and blocks, given in reading order, into a tree. */
export function makeBuilder(): Builder {
  const children: (Block | Section)[] = []
  const parents: Parents = new Map()
  let stack: Open[] = []
  return {
    children,
    add(block) {
      const top = stack.at(-1)
      const siblings = top ? top.section.children : children
      siblings.push(block)
    },
    open(heading, facts) {
      stack = stack.slice(0, Math.min(depthFor(stack, heading, parents), DEEPEST - 1))
      const section: Section = { type: 'section', level: stack.length + 1, ...facts, children: [] }
      const parent = stack.at(-1)?.section
      if (parent) parent.children.push(section)
      else children.push(section)
      const { line, series } = heading
      if (series) parents.set(series, parent ?? null)
      stack.push({ section, line, series, look: lookOf(line), outlineLevel: line.outlineLevel })
      return section
    },
    extendTitle(text) {
      const top = stack.at(-1)
      if (top) top.section.title = `${top.section.title} ${text}`.trim()
    },
    mark: () => stack.length,
    restore(mark) {
      stack = stack.slice(0, mark)
    },
  }
}

/** Gives every section the range from its heading to the end of its last child. */
export function setPositions(nodes: (Block | Section)[]): void {
  for (const node of nodes) {
    if (node.type !== 'section') continue
    const section = node as Section
    setPositions(section.children)
    const { position } = section.heading as Paragraph
    const last = section.children.findLast((child) => child.position)?.position ?? position
    if (position && last) section.position = { start: position.start, end: last.end }
  }
}

import type { Node } from 'unist'
import {
  type CompileTools,
  type Document,
  isSection,
  type OptionPath,
  type Paragraph,
  paragraphsOf,
  type Run,
} from '../../model/index.js'
import type { ExampleLook, PageLook, TextLook } from '../../ruleset/index.js'
import { makeContext } from '../context.js'
import { NEW_PAGE, pagesOf } from './page-look.js'
import { compileTextLook } from './text-look.js'

/** What a word processor starts with. */
const NEW_RUN = { font: 'Times New Roman', size: 24 } as const
const NEW_INDENT = { left: 0, right: 0, firstLine: 0 } as const
const NEW_SPACING = { before: 0, after: 0, line: 240, rule: 'auto' } as const

function setAsNew(paragraph: Paragraph): void {
  paragraph.align ??= 'left'
  paragraph.indent = { ...NEW_INDENT }
  paragraph.spacing = { ...NEW_SPACING }
  paragraph.runs = paragraph.runs.map((run) => ({ ...run, ...NEW_RUN }))
}

function plainParagraph(text: string): Paragraph {
  const run: Run = { text, bold: false, italic: false, underline: false, caps: false, ...NEW_RUN }
  return {
    type: 'paragraph',
    value: text,
    runs: [run],
    align: 'left',
    indent: { ...NEW_INDENT },
    spacing: { ...NEW_SPACING },
    style: null,
    outlineLevel: null,
    label: null,
    listLevel: null,
  }
}

/** Puts the last paragraph on the last page: where the others stand does not matter for how many there are. */
function setPages(count: number | undefined, paragraphs: Iterable<Paragraph>): void {
  const last = [...paragraphs].at(-1)
  if (count !== undefined && last) last.data = { ...last.data, page: count }
}

/** Every paragraph of a tree: headings are none of the children of their sections. */
function* allParagraphs(nodes: readonly Node[]): Generator<Paragraph> {
  for (const node of nodes) {
    if (isSection(node)) yield node.heading
    if (node.type === 'paragraph') yield node as Paragraph
    else if ('children' in node) yield* allParagraphs(node.children as Node[])
  }
}

/**
 * Makes of an example that was written as text a Word document that is set as its looks say, in their order. The
 * document is changed; it must be nobody else's.
 */
export function setAsWord(
  document: Document,
  looks: readonly ExampleLook[],
  tools: CompileTools,
  today: string,
): Document {
  const { tree, reading } = document
  const own = new Set([...allParagraphs(tree.children), ...paragraphsOf(reading.blocks)])
  for (const paragraph of own) setAsNew(paragraph)
  const lastLine = Math.max(1, ...[...own].map(({ position }) => position?.end.line ?? 1))
  const word: Document = {
    ...document,
    format: 'docx',
    reading: { ...reading, format: 'docx', pages: [{ ...NEW_PAGE, lastLine }] },
  }
  looks.forEach((look, index) => {
    for (const [key, value] of Object.entries(look)) {
      const path: OptionPath = ['look', index, key]
      if (key === 'page') {
        const { setup, asides } = pagesOf(value as PageLook, plainParagraph, tools, path)
        Object.assign(word.reading, { pages: [{ ...setup, lastLine }], asides })
        setPages((value as PageLook).count, own)
        continue
      }
      const set = compileTextLook(value as TextLook, tools, path)
      for (const { node, from, to } of tools.selector(key, path)(makeContext(word, today)))
        for (const paragraph of allParagraphs([node])) set(paragraph, from, to)
    }
  })
  return word
}

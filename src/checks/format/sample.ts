import type { Node, Parent } from 'unist'
import { type CheckContext, isSection, type Paragraph, type Run, type Section, type Target } from '../../model/index.js'
import { sliceRuns } from '../../outline/index.js'

/** A run that prints letters or digits, and how many characters it prints. */
export interface PrintedRun {
  run: Run
  /** Where it stands in the paragraph. */
  from: number
  to: number
  weight: number
}

/** A paragraph, or the stretch of one, whose formatting is judged. */
export interface Sample {
  paragraph: Paragraph
  sections: Section[]
  from: number
  to: number
  runs: PrintedRun[]
  /** Characters that are printed. */
  weight: number
}

/** Letters and digits: signs alone, such as a star between lines, are no text. */
export const PRINTED = /[\p{L}\p{N}]/u

/** The runs of a stretch; blanks and mere signs do not count, whatever they are set in. */
function printedRuns({ runs }: Paragraph, from: number, to: number): PrintedRun[] {
  const printed: PrintedRun[] = []
  let at = from
  for (const run of sliceRuns(runs, from, to)) {
    const start = at
    at += run.text.length
    if (!PRINTED.test(run.text)) continue
    const blanks = run.text.length - run.text.trimStart().length
    const weight = run.text.replace(/\s/gu, '').length
    printed.push({ run, from: start + blanks, to: start + run.text.trimEnd().length, weight })
  }
  return printed
}

/** Every paragraph in something, in reading order, the headings of sections too. */
function* walk(node: Node, sections: Section[]): Generator<{ paragraph: Paragraph; sections: Section[] }> {
  if (node.type === 'paragraph') yield { paragraph: node as Paragraph, sections }
  else if (isSection(node)) {
    const around = sections.at(-1) === node ? sections : [...sections, node]
    yield { paragraph: node.heading, sections: around }
    for (const child of node.children) yield* walk(child, around)
  } else if ('children' in node) for (const child of (node as Parent).children) yield* walk(child, sections)
}

/** What is to be judged of some places, each stretch once; what prints nothing is left out. */
export function samplesOf(targets: Target[]): Sample[] {
  const whole = new Set<Paragraph>()
  const samples: Sample[] = []
  const add = (paragraph: Paragraph, sections: Section[], from: number, to: number) => {
    const runs = printedRuns(paragraph, from, to)
    const weight = runs.reduce((sum, run) => sum + run.weight, 0)
    if (weight > 0) samples.push({ paragraph, sections, from, to, runs, weight })
  }
  for (const { node, sections, from, to } of targets) {
    if (from !== undefined && to !== undefined) {
      add(node as Paragraph, sections, from, to)
      continue
    }
    for (const found of walk(node, sections)) {
      if (whole.has(found.paragraph)) continue
      whole.add(found.paragraph)
      add(found.paragraph, found.sections, 0, found.paragraph.value.length)
    }
  }
  return samples
}

/**
 * The paragraph that is printed right below each one. Where a table or a picture stands between, or where the
 * heading and the text of one paragraph part, there is none.
 */
export function followersIn(context: CheckContext): Map<Paragraph, Paragraph> {
  return context.memo('format followers', () => {
    const followers = new Map<Paragraph, Paragraph>()
    const { tree, reading } = context.document
    const read = (nodes: readonly Node[], before: Paragraph | null): Paragraph | null => {
      let last = before
      const next = (paragraph: Paragraph) => {
        const isSame = last?.position?.start.line === paragraph.position?.start.line
        if (last && !isSame) followers.set(last, paragraph)
        last = paragraph
      }
      for (const node of nodes) {
        if (node.type === 'paragraph') next(node as Paragraph)
        else if (isSection(node)) {
          next(node.heading)
          last = read(node.children, last)
        } else if (node.type === 'tableCell') read((node as Parent).children, null)
        else if ('children' in node) {
          read((node as Parent).children, null)
          last = null
        } else last = null
      }
      return last
    }
    read(tree.children, null)
    for (const { blocks } of reading.asides) read(blocks, null)
    return followers
  })
}

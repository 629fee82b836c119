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

/** What whole paragraphs print, for all rules that look at them. */
const printedIn = (context: CheckContext) => {
  const known = context.memo('printed runs', () => new Map<Paragraph, PrintedRun[]>())
  return (paragraph: Paragraph, from: number, to: number): PrintedRun[] => {
    if (from > 0 || to < paragraph.value.length) return printedRuns(paragraph, from, to)
    const runs = known.get(paragraph) ?? printedRuns(paragraph, from, to)
    known.set(paragraph, runs)
    return runs
  }
}

/** What is to be judged of some places, each stretch once; what prints nothing is left out. */
export function samplesOf(targets: Target[], context: CheckContext): Sample[] {
  const whole = new Set<Paragraph>()
  const samples: Sample[] = []
  const printed = printedIn(context)
  const add = (paragraph: Paragraph, sections: Section[], from: number, to: number) => {
    const runs = printed(paragraph, from, to)
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

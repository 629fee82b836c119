import type { Position } from 'unist'
import type { Paragraph, Run } from '../model/index.js'

/** What emphasis a run stands in. */
export type Format = Pick<Run, 'bold' | 'italic'>

export const PLAIN: Format = { bold: false, italic: false }

/** Lines end alike, whatever the machine on which they were typed. */
export const oneEnding = (text: string): string => text.replace(/\r\n?/gu, '\n')

export const newRun = (text: string, { bold, italic }: Format): Run => ({
  text: oneEnding(text),
  bold,
  italic,
  underline: false,
  caps: false,
  size: null,
  font: null,
})

/** One spelling for what prints alike: NFC, plain spaces, nothing invisible, which may part a letter from its marks. */
export const respell = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/\u00a0/gu, ' ')

/** Joins runs of one formatting; text in NFC with plain spaces. */
function joinRuns(raw: Run[]): Run[] {
  const runs: Run[] = []
  for (const run of raw) {
    const last = runs.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic) last.text += run.text
    else runs.push({ ...run })
  }
  for (const run of runs) run.text = respell(run.text)
  return runs.filter(({ text }) => text !== '')
}

/** A paragraph of runs; facts that Markdown does not tell are null. */
export function makeParagraph(raw: Run[], position: Position | undefined, facts: Partial<Paragraph> = {}): Paragraph {
  const runs = joinRuns(raw)
  return {
    type: 'paragraph',
    value: runs.map(({ text }) => text).join(''),
    runs,
    align: null,
    indent: null,
    spacing: null,
    style: null,
    outlineLevel: null,
    label: null,
    listLevel: null,
    ...(position ? { position: { start: place(position.start), end: place(position.end) } } : {}),
    ...facts,
  }
}

const place = ({ line, column }: Position['start']) => ({ line, column })

import type { Measure } from './measure.js'

/** Headings of a kind that are listed at most. */
const MOST = 15
const WIDTH = 100

type Named = { label: string | null; title: string }
const nameOf = (heading: Named | null) =>
  heading === null ? 'no section' : `“${[heading.label, heading.title].filter(Boolean).join(' ').slice(0, WIDTH)}”`
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function list(head: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`  ${head} (${lines.length})`, ...lines.slice(0, MOST).map((line) => `    ${line}`)]
}

/** The figures of a document and where it went wrong, for those who mend the outliner. */
export function reportOf(name: string, measured: Measure): string {
  const { precision, recall, placed, missing, extra, misplaced, tolerated } = measured
  const lines = [
    `${name}: precision ${percent(precision)}, recall ${percent(recall)}, level agreement ${percent(placed)}; ` +
      `${tolerated.length} optional or sample`,
    ...list('missing', missing.map(nameOf)),
    ...list(
      'extra',
      extra.map((heading) => `paragraph ${heading.line}: ${nameOf(heading)}`),
    ),
    ...list(
      'in the wrong section',
      misplaced.map(
        ({ found, under, expected }) =>
          `paragraph ${found.line}: ${nameOf(found)} in ${nameOf(under)}, not in ${nameOf(expected)}`,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}

import type { DossierReport, Total } from '../../../model/index.js'
import { plain } from '../../plain.js'
import { columnsOf, hang } from '../../wrap.js'
import { indent, part, type Teller } from './teller.js'

const TOTALS: (keyof Total)[] = ['owed', 'due', 'received', 'complete', 'late', 'missing']
const MOST_CONTENTS = 15

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/** Rows with a name in front and numbers behind, each number under the end of its heading. */
function numbersTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column] ?? ''))))
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? padded(cell, width) : ' '.repeat(width - columnsOf(cell)) + cell
      })
      .join('  '),
  )
}

/** The totals of one tier as a table: a row for each type. */
function tierTable(tier: string, byType: Record<string, Total>, { words, names }: Teller): string[] {
  const rows = Object.entries(byType).map(([type, total]) => [
    names.paper(type, tier),
    ...TOTALS.map((key) => String(total[key])),
  ])
  const head = [names.tier(tier), ...TOTALS.map((key) => words.totals[key])]
  return numbersTable(head, rows).map(indent)
}

/** Owed, handed in and so on by tier and type. */
export function totalsPart({ dossier }: DossierReport, teller: Teller): string[] {
  const tables = Object.entries(dossier.totals).map(([tier, byType]) => tierTable(tier, byType, teller))
  const lines = tables.flatMap((table, index) => (index === 0 ? table : ['', ...table]))
  return part(teller, teller.words.headings.totals, lines)
}

/** The required contents that are lacking in most units. */
export function contentsPart({ dossier: { missingContents } }: DossierReport, teller: Teller): string[] {
  const { words, names, options } = teller
  const lines = missingContents
    .slice(0, MOST_CONTENTS)
    .map(({ rule, units, papers }) =>
      hang(`  ${words.units(units)}, ${words.papers(papers)}: `, `${names.rule(rule)} (${plain(rule)})`, options.width),
    )
  const rest = missingContents.length - lines.length
  return part(teller, words.headings.contents, rest > 0 ? [...lines, indent(words.more(rest))] : lines)
}

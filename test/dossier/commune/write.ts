import { longDay, shortDay } from './calendar.js'
import { symbolOf } from './number.js'
import type { DossierFile, Paper } from './paper.js'
import type { makePrinter } from './stencil.js'

const ENDINGS = { docx: '.docx', markdown: '.md' }

/** A day that nobody has filled in. */
const OPEN_DAY = 'ngày … tháng … năm 2027'

/** The path of a paper in the dossier. */
export function pathOf(paper: Paper): string {
  const symbol = (symbolOf(paper) ?? '').replace('/', '-').replace('ĐU', 'DU')
  return `${paper.folder}/${paper.stem.replace('⟦SYMBOL⟧', symbol)}${ENDINGS[paper.format]}`
}

/** What stands for the names in the stencil of a paper. */
function valuesOf(paper: Paper, byKey: ReadonlyMap<string, Paper>): (name: string) => string {
  const { unit, date, values } = paper
  const all: Record<string, string> = {
    ISSUER: unit.name.toUpperCase(),
    SUPERIOR: unit.parent.toUpperCase(),
    PLACE: unit.place,
    TERM: unit.term,
    NUMBER: symbolOf(paper) ?? '',
    DATE: date === null ? OPEN_DAY : longDay(date),
    ...values,
  }
  const cite = (key: string) => {
    const other = byKey.get(key)
    if (!other) throw new Error(`${paper.key} cites ${key}, which is not there`)
    return `${symbolOf(other)}, ngày ${other.date === null ? '…' : shortDay(other.date)}`
  }
  const wordsFor = (name: string): string => {
    const value = all[name] ?? (name.startsWith('→') ? cite(name.slice(1)) : undefined)
    if (value === undefined) throw new Error(`${paper.key} has nothing for ${name}`)
    return value.replace(/⟦([^⟧]+)⟧/gu, (_, inner: string) => wordsFor(inner))
  }
  return wordsFor
}

/** Writes papers one after another. `cited` holds those that others cite, also where they were not handed in. */
export async function* writePapers(
  papers: readonly Paper[],
  cited: readonly Paper[],
  printer: ReturnType<typeof makePrinter>,
): AsyncGenerator<DossierFile> {
  const byKey = new Map([...cited, ...papers].map((paper) => [paper.key, paper]))
  for (const paper of papers) {
    const print = await printer(paper.stencil, paper.format)
    yield { path: pathOf(paper), data: print(valuesOf(paper, byKey)) }
  }
}

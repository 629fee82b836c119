import type { Paper, PaperSet } from '../../model/index.js'

/** A folder is one of a unit where so much of what lies in it is of that unit, and it holds so much of its papers. */
const PURITY = 0.75
const SHARE = 0.5
const FEWEST = 2

/** The folders that a file lies in, the outermost first: `a`, `a/b` for `a/b/c.docx`. */
export function foldersOf(file: string): string[] {
  const steps = file.split(/[/\\]/u).slice(0, -1)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

const allOf = ({ papers, others }: PaperSet): Paper[] => [...papers, ...others]

const isIn = (file: string, folder: string) =>
  file.replaceAll('\\', '/').startsWith(`${folder.replace(/[/\\]+$/u, '')}/`)

/** What lies in a folder: how many papers, and how many of each unit. */
type Contents = Map<string, { all: number; byUnit: Map<PaperSet, number> }>

function contentsOf(sets: readonly PaperSet[]): Contents {
  const contents: Contents = new Map()
  for (const set of sets) {
    for (const { file } of allOf(set)) {
      for (const folder of foldersOf(file)) {
        const here = contents.get(folder) ?? { all: 0, byUnit: new Map<PaperSet, number>() }
        here.all++
        here.byUnit.set(set, (here.byUnit.get(set) ?? 0) + 1)
        contents.set(folder, here)
      }
    }
  }
  return contents
}

/**
 * The folder of each unit: as it was told, else the outermost one that holds most of its papers and hardly any of
 * others. A unit whose papers lie among those of others has none.
 */
export function homesOf(sets: readonly PaperSet[]): Map<PaperSet, string> {
  const contents = contentsOf(sets)
  const homes = new Map<PaperSet, string>()
  for (const set of sets) {
    if (set.unit === null) continue
    if (set.folder !== null) {
      homes.set(set, set.folder)
      continue
    }
    const files = allOf(set)
    const folders = [...new Set(files.flatMap(({ file }) => foldersOf(file)))]
    const home = folders
      .filter((folder) => {
        const here = contents.get(folder)
        const own = here?.byUnit.get(set) ?? 0
        return here !== undefined && own >= FEWEST && own >= PURITY * here.all && own > SHARE * files.length
      })
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
    if (home !== undefined) homes.set(set, home)
  }
  return homes
}

/** The unit in whose folder a paper of another one lies; null where it lies where it may. */
export function strangersHome(file: string, own: PaperSet, homes: ReadonlyMap<PaperSet, string>): PaperSet | null {
  const home = homes.get(own)
  if (home === undefined || isIn(file, home)) return null
  for (const [other, folder] of homes) if (other !== own && isIn(file, folder) && !isIn(home, folder)) return other
  return null
}

/** Paths are compared as they are written: the library runs where there is no file system. */

const isAbsolute = (path: string) => /^(?:\/|[A-Za-z]:\/)/u.test(path)

/** A path with one spelling: macOS hands out decomposed letters, Windows backslashes and drives in either case. */
const spell = (path: string) =>
  path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/u, (drive) => drive.toUpperCase())

/** The names that a path goes through, from the root or from the present folder; null where it leads out of what is known. */
function steps(path: string, present: string | undefined): string[] | null {
  const spelt = spell(path)
  const whole = isAbsolute(spelt) || present === undefined ? spelt : `${spell(present)}/${spelt}`
  const names: string[] = isAbsolute(whole) ? ['/'] : []
  for (const name of whole.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return null
  }
  return names
}

/**
 * The path of a document as seen from the folder of a ruleset; null where it lies elsewhere or that cannot be told.
 * A ruleset in a package speaks of the documents of those who installed it.
 * @param ruleset the file of the ruleset; null where it came as data, and its folder is the present one
 * @param present the absolute path of the present folder, for names that lead out of it
 */
export function seenFrom(ruleset: string | null, document: string, present?: string): string | null {
  const file = steps(ruleset ?? 'ruleset', present)
  const path = steps(document, present)
  if (!file || !path) return null
  const installed = file.indexOf('node_modules')
  const folder = file.slice(0, installed < 0 ? -1 : installed)
  const isInside = folder.length < path.length && folder.every((name, index) => name === path[index])
  // A relative folder says nothing of absolute paths, not even that of all folders.
  if (!isInside || (folder[0] === '/') !== (path[0] === '/')) return null
  return path.slice(folder.length).join('/')
}

/** A name of a file in one way, whichever system it came from. */
const slashed = (file: string) =>
  file
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')

/** The folders that a file lies in, the innermost first; the last one is empty and holds everything. */
export function foldersAround(file: string): string[] {
  const parts = slashed(file).split('/').slice(0, -1)
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '']
}

/** The folder that a file lies in; empty where its name holds none. */
export const folderOfFile = (file: string): string => foldersAround(file)[0] ?? ''

/** The last part of a folder: what it is called. */
export const nameOfFolder = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1)

/** Whether a folder is another one or lies in it. */
export const isInFolder = (folder: string, outer: string): boolean =>
  outer === '' || folder === outer || folder.startsWith(`${outer}/`)

/** A folder within another one. */
export const joinFolders = (outer: string, inner: string): string =>
  outer === '' || inner === '' ? outer + inner : `${outer}/${inner}`

/** The innermost folder that holds all of some files; null of none. */
export function commonFolder(files: readonly string[]): string | null {
  const [first, ...others] = [...new Set(files.map(folderOfFile))]
  if (first === undefined) return null
  const isAround = (outer: string) => others.every((folder) => isInFolder(folder, outer))
  return foldersAround(`${first === '' ? '' : `${first}/`}.`).find(isAround) ?? ''
}

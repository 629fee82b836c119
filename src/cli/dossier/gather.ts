import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isNotesName } from '../../dossier/index.js'
import { DangLintError } from '../../model/index.js'
import { byCodePoint } from '../../text/index.js'
import { type Entry, findFiles, type LeaveOut, leftOutError } from '../files.js'
import { listArchive } from './archive.js'
import { archiveDamaged, archiveInArchive, emptyArchive } from './archive-words.js'
import { MANIFEST_NAMES, manifestText, twoManifests } from './manifest.js'
import { type Source, type TextFile, textOf } from './source.js'

/** A document; or why there is none to read. */
export type Found = { name: string } & ({ source: Source } | { error: DangLintError })

/** What lies in the folders, archives and lists of a dossier. */
export interface Gathered {
  /** In the order of the paths given, and of their names. */
  documents: Found[]
  /** What the units say back. */
  notes: TextFile[]
  /** Null where there is none. */
  manifest: TextFile | null
}

/** What is looked for in a folder: archives beside documents, and what may be said back in plain text. */
const WANTED = '**/{*.{docx,docm,doc,rtf,odt,md,markdown,zip},ph*nh.txt}'
const IS_ARCHIVE = /\.zip$/iu
const IS_DOCUMENT = /\.(?:docx|docm|doc|rtf|odt|md|markdown)$/iu
/** Word's own lock files, and what the system of the Mac puts into archives. */
const IS_LITTER = /(?:^|\/)(?:~\$|__MACOSX\/|node_modules\/|\.)/u

const asKnown = (error: unknown): DangLintError => {
  if (error instanceof DangLintError) return error
  throw error
}

/** The one folder in which everything in an archive lies: a folder that was packed as a whole; empty where there is none. */
function wrapperOf(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = /^[^/]+\//u.exec(first)?.[0] ?? ''
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : ''
}

interface Opened {
  found: Found[]
  manifests: Source[]
}

/** What is in an archive, in the order of the names. */
async function openArchive({ name, isNamed }: Entry, leaveOut: LeaveOut): Promise<Opened> {
  const entries = await listArchive(name).catch((error) => {
    throw asKnown(error).code === 'damaged' ? archiveDamaged(error) : error
  })
  const clean = entries.filter(({ path }) => !IS_LITTER.test(path)).sort((a, b) => byCodePoint(a.path, b.path))
  const wrapper = wrapperOf(clean.map(({ path }) => path))
  const sources = clean.map(({ path, entry }) => ({ path, source: { name: `${name}/${path}`, path: name, entry } }))
  const manifests = sources.filter(({ path }) => MANIFEST_NAMES.some((own) => path === own || path === wrapper + own))
  const found: Found[] = []
  for (const { path, source } of sources) {
    const isWanted = IS_DOCUMENT.test(path) || IS_ARCHIVE.test(path) || isNotesName(path)
    if (!isWanted || (await leaveOut(source.name))) continue
    found.push(IS_ARCHIVE.test(path) ? { name: source.name, error: archiveInArchive() } : { name: source.name, source })
  }
  if (found.length === 0 && manifests.length === 0 && isNamed) found.push({ name, error: emptyArchive(name) })
  return { found, manifests: manifests.map(({ source }) => source) }
}

/** What a file stands for: itself, or what is in it. */
async function openEntry(entry: Entry, leaveOut: LeaveOut): Promise<Opened> {
  const { name, leftOut, isNamed, refusal } = entry
  const only = (found: Found[]): Opened => ({ found, manifests: [] })
  if (refusal) return only([{ name, error: refusal }])
  if (leftOut) return only(isNamed ? [{ name, error: leftOutError(leftOut) }] : [])
  if (/\.txt$/iu.test(name) && !isNamed && !isNotesName(name)) return only([])
  if (!IS_ARCHIVE.test(name)) return only([{ name, source: { name, path: name, entry: null } }])
  try {
    return await openArchive(entry, leaveOut)
  } catch (error) {
    return only([{ name, error: asKnown(error) }])
  }
}

/** The manifests that lie at the top of the folders given. */
async function manifestsOf(paths: readonly string[]): Promise<Source[]> {
  const found: Source[] = []
  for (const path of paths) {
    if (!(await stat(path).catch(() => null))?.isDirectory()) continue
    const files = MANIFEST_NAMES.map((name) => join(path, name)).filter((file) => existsSync(file))
    found.push(...files.map((name) => ({ name, path: name, entry: null })))
  }
  return found
}

/** A folder without documents is none to complain of where a manifest says who should have handed some in. */
const isEmptyFolder = (found: Found) => 'error' in found && found.error.code === 'no-documents'

/**
 * Finds the documents of a dossier, its manifest and what the units say back. What cannot be opened stands among the
 * documents with the reason. Throws `manifest-twice` where there are several manifests, and `unreadable`.
 * @param named the manifest that was asked for; null for the one in a folder
 */
export async function gather(
  paths: readonly string[],
  { leaveOut, named }: { leaveOut: LeaveOut; named: string | null },
): Promise<Gathered> {
  const manifests = named === null ? await manifestsOf(paths) : [{ name: named, path: named, entry: null }]
  const documents: Found[] = []
  const notes: TextFile[] = []
  for (const entry of await findFiles([...paths], null, leaveOut, WANTED)) {
    const opened = await openEntry(entry, leaveOut)
    if (named === null) manifests.push(...opened.manifests)
    for (const found of opened.found) {
      if (!('source' in found && isNotesName(found.name))) documents.push(found)
      else {
        const text = await textOf(found.source).catch(asKnown)
        if (text instanceof DangLintError) documents.push({ name: found.name, error: text })
        else notes.push(text)
      }
    }
  }
  const [manifest, other] = manifests
  if (manifest && other) throw twoManifests([manifest.name, other.name])
  return {
    documents: manifest ? documents.filter((found) => !isEmptyFolder(found)) : documents,
    notes,
    manifest: manifest ? await manifestText(manifest) : null,
  }
}

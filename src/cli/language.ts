import { join } from 'node:path'
import type { Lang } from '../model/index.js'
import { type Arguments, readArguments } from './args.js'
import { withSettings } from './settings.js'
import { openWorkspace } from './workspace.js'

/** The commands whose operands are documents; of the others the present folder tells the configuration. */
const ABOUT_DOCUMENTS: readonly string[] = ['lint', 'dossier', 'tree', 'config']

/** What can be told of a command line, be it as wrong as it may. */
function understood(argv: string[]): Arguments {
  try {
    return readArguments(argv)
  } catch {
    return readArguments([])
  }
}

/**
 * The language of errors: the one asked for, else that of a configuration around what the command line is about.
 * A configuration that is wrong has none: the error is likely about it.
 */
export async function languageOf(argv: string[]): Promise<Lang> {
  const at = argv.indexOf('--lang')
  const given = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  if (given !== undefined) return given === 'en' ? 'en' : 'vi'
  const args = understood(argv)
  const workspace = openWorkspace(args)
  const paths = ABOUT_DOCUMENTS.includes(args.command) && args.paths.length > 0 ? args.paths : ['']
  const chains = paths.map((path) =>
    // From inside: of a folder its own configuration counts, and a file has none inside.
    workspace.configFor(join(path, 'x')).catch(() => null),
  )
  return withSettings({ ...args, baseline: '', settled: ['baseline'] }, await Promise.all(chains)).lang
}

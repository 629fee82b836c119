import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The names that a configuration may have. */
export const CONFIG_NAMES: readonly string[] = [
  'dang-lint.config.yaml',
  'dang-lint.config.yml',
  'dang-lint.config.json',
]

const IGNORE_NAME = '.danglintignore'

/** What the folders around a document hold for it. Paths are absolute. */
export interface Surroundings {
  /** The configurations of the nearest folder that has any: one, unless somebody left two. */
  configs: readonly string[]
  /** Ignore files, nearest first. */
  ignoreFiles: readonly string[]
}

const NOTHING: Surroundings = { configs: [], ignoreFiles: [] }

/** Looks around folders and all above them, each looked at once: a few calls of the file system where there is nothing. */
export function makeSearch(): (folder: string) => Surroundings {
  const known = new Map<string, Surroundings>()
  const search = (folder: string): Surroundings => {
    const before = known.get(folder)
    if (before) return before
    const parent = dirname(folder)
    const above = parent === folder ? NOTHING : search(parent)
    const here = (name: string) => existsSync(join(folder, name))
    const configs = CONFIG_NAMES.filter(here).map((name) => join(folder, name))
    const found: Surroundings = {
      configs: configs.length > 0 ? configs : above.configs,
      ignoreFiles: here(IGNORE_NAME) ? [join(folder, IGNORE_NAME), ...above.ignoreFiles] : above.ignoreFiles,
    }
    known.set(folder, found)
    return found
  }
  return search
}

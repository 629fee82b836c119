import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Options } from 'tsup'
import configuration from '../../tsup.config.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command, built as it ships. */
export interface Command {
  /** An executable that takes the arguments of `dang-lint`. */
  file: string
  /** Environment in which `dang-lint` is found and nothing speaks of colours. */
  env: NodeJS.ProcessEnv
  remove(): void
}

/** The part of the package's own build that makes the command. */
const commandOptions = (): Options => {
  const found = ([configuration].flat() as Options[]).find(({ entry }) => 'bin' in (entry as object))
  if (!found) throw new Error('tsup.config.ts builds no command')
  return found
}

/**
 * Builds the command from the sources as they are now, into a folder of its own: a build left in dist/ may be
 * older than the sources, and test files that run side by side would take it from under each other.
 * The folder lies in node_modules, so that the packages that are not bundled are found from there.
 */
export async function buildCommand(): Promise<Command> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'dang-lint-'))
  await build({ ...commandOptions(), outDir: folder, silent: true, config: false })
  const file = join(folder, 'dang-lint')
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'bin.js')}" "$@"\n`, { mode: 0o755 })
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env
  const env = { ...rest, PATH: [folder, process.env.PATH].join(delimiter) }
  return { file, env, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

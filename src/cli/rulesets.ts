import { readFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { checks } from '../checks/index.js'
import type { ErrorPlace } from '../model/index.js'
import { type RulesetInput, readConfig } from '../ruleset/index.js'
import { findInPackage } from './packages.js'
import { CONFIG_NAMES } from './surroundings.js'

const isPath = (name: string) => /^\.{0,2}\//u.test(name) || isAbsolute(name)

/** Paths stay as they were given, so that messages are the same everywhere. */
export const namedLike = (path: string, from: string): string =>
  isAbsolute(from) ? path : relative(process.cwd(), path)

async function fromFile(file: string): Promise<RulesetInput | null> {
  const text = await readFile(file).catch(() => null)
  if (text === null) return null
  return CONFIG_NAMES.includes(basename(file)) ? readConfig({ text, file }, { checks }) : { text, file }
}

/** The path that a name stands for in a file; a path may be written as on Windows. */
export function pathFrom(name: string, from: string | null): string {
  const path = name.replaceAll('\\', '/')
  return from === null || isAbsolute(path) ? path : join(dirname(from), path)
}

/**
 * Finds what `extends` names and is not built in: a file, from the folder of the file that names it, then a package.
 * Throws `DangLintError` where a package is not installed or holds no ruleset.
 */
export async function findRuleset(name: string, from: string | null, asked: ErrorPlace): Promise<RulesetInput | null> {
  const path = pathFrom(name, from)
  const found = await fromFile(path)
  if (found !== null || isPath(name)) return found
  const inPackage = await findInPackage(name, from === null ? '.' : dirname(from), asked)
  return inPackage === null ? null : fromFile(namedLike(inPackage, from ?? '.'))
}

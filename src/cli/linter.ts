import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createLinter, type Linter } from '../lint.js'
import type { RulesetInput } from '../ruleset/index.js'

const isFile = (name: string) => /\.(?:ya?ml|json)$/iu.test(name) || name.startsWith('.')

async function fromFile(path: string): Promise<RulesetInput | null> {
  try {
    return { text: await readFile(path, 'utf8'), file: path }
  } catch {
    return null
  }
}

/** A linter with the rulesets named on the command line: built-in ids or files. `extends` is looked up from the file that names it. */
export async function makeLinter(rulesets: string[]): Promise<Linter> {
  if (rulesets.length === 0) return createLinter()
  const inputs = await Promise.all(
    rulesets.map(async (name) => (isFile(name) ? ((await fromFile(name)) ?? name) : name)),
  )
  const find = (name: string, from: string | null) => fromFile(resolve(from === null ? '.' : dirname(from), name))
  return createLinter({ ruleset: inputs, resolve: find })
}

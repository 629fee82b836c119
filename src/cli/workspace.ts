import { resolve } from 'node:path'
import type { Linter } from '../lint.js'
import type { Arguments } from './args.js'
import { type ConfigChain, configAround, folderOf, openConfig } from './configs.js'
import type { LeaveOut } from './files.js'
import { makeIgnore } from './ignored.js'
import { makeLinter } from './linter.js'
import { makeSearch } from './surroundings.js'

/** What holds for documents by the folders they stand in. Everything is opened once, and only where it is there. */
export interface Workspace {
  /** The configuration of a document: the one on the command line, or the nearest above it. */
  configFor(document: string): Promise<ConfigChain | null>
  linterFor(document: string): Promise<Linter>
  leaveOut: LeaveOut
}

/** What of a command line tells which rules hold; plain data, which goes to workers. */
export type RulesAsked = Pick<Arguments, 'config' | 'noConfig' | 'noIgnore' | 'rulesets' | 'given'>

/** The work of one command line. */
export function openWorkspace(args: RulesAsked): Workspace {
  const search = makeSearch()
  const configs = new Map<string, Promise<ConfigChain>>()
  const linters = new Map<ConfigChain | null, Promise<Linter>>()
  let ignored: ReturnType<typeof makeIgnore> | null = null

  const configFor: Workspace['configFor'] = async (document) => {
    const path = args.noConfig ? null : (args.config ?? configAround(search(folderOf(document)), document))
    if (path === null) return null
    const key = resolve(path)
    const opened = configs.get(key) ?? openConfig(path)
    configs.set(key, opened)
    return opened
  }

  const linterFor: Workspace['linterFor'] = async (document) => {
    const chain = await configFor(document)
    const made = linters.get(chain) ?? makeLinter(args, { config: chain?.[0] ?? null })
    linters.set(chain, made)
    return made
  }

  const leaveOut: LeaveOut = async (document) => {
    if (args.noIgnore) return null
    const { ignoreFiles } = search(folderOf(document))
    const chain = await configFor(document)
    if (ignoreFiles.length === 0 && chain === null) return null
    ignored ??= makeIgnore()
    return ignored(document, ignoreFiles, chain)
  }
  return { configFor, linterFor, leaveOut }
}

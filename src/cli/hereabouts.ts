import type { Config } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import { withSettings } from './settings.js'
import { openWorkspace } from './workspace.js'

/** The configuration that holds in the present folder, for commands about rules and not about documents. */
export async function hereabouts(given: Arguments): Promise<{ args: Arguments; config: Config | null }> {
  const chain = await openWorkspace(given).configFor('-')
  return { args: withSettings(given, [chain]), config: chain?.[0] ?? null }
}

import type { Linter } from '../lint.js'
import { DangLintError, type Lang } from '../model/index.js'
import { namesOf, type ReportOptions } from '../report/index.js'
import { rulesInfo } from '../ruleset/index.js'
import type { Arguments } from './args.js'
import type { ConfigChain } from './configs.js'
import { type Entry, findFiles, leftOutError } from './files.js'
import { withSettings } from './settings.js'
import { refuseOverwriting } from './targets.js'
import { openWorkspace } from './workspace.js'

/** What a command line has to check. */
export interface Batch {
  /** The command line, with what the configurations add to it. */
  args: Arguments
  /** Each with its rules; or why it is ignored though it was named, since it must not seem to have passed. */
  documents: { entry: Entry; how: Linter | DangLintError }[]
  /** What the rulesets know, for the reports. */
  about: Pick<ReportOptions, 'names' | 'rules' | 'instruments'>
}

/** What several rulesets know, for the reports; of what two of them know, the first one's. */
export function knowledgeOf(linters: readonly Linter[], lang: Lang): Batch['about'] {
  const rulesets = [...new Set(linters)].map(({ ruleset }) => ruleset).reverse()
  const names = rulesets.map(({ catalogue }) => namesOf(catalogue, lang))
  const rules = new Map(rulesets.flatMap((ruleset) => rulesInfo(ruleset, lang).map((rule) => [rule.id, rule])))
  return {
    names: {
      types: Object.assign({}, ...names.map(({ types }) => types)),
      tiers: Object.assign({}, ...names.map(({ tiers }) => tiers)),
    },
    rules: [...rules.values()],
    instruments: Object.assign({}, ...rulesets.map(({ instruments }) => instruments)),
  }
}

/**
 * Finds the documents, and for each the rules of its configuration. Whatever is wrong with a ruleset or a
 * configuration is told before the first document is read. Throws `DangLintError`.
 */
export async function openBatch(stated: Arguments): Promise<Batch> {
  const workspace = openWorkspace(stated)
  const found = await findFiles(stated.paths, stated.stdinName, workspace.leaveOut)
  refuseOverwriting(
    stated.targets,
    found.map(({ name }) => name),
  )
  const kept = found.filter(({ leftOut }) => !leftOut)
  const documents: Batch['documents'] = []
  for (const entry of found) {
    const { name, leftOut, isNamed } = entry
    if (!leftOut) documents.push({ entry, how: await workspace.linterFor(name) })
    else if (isNamed) documents.push({ entry, how: leftOutError(leftOut) })
  }
  const chains = new Set<ConfigChain | null>()
  for (const { name } of kept.length > 0 ? kept : found) chains.add(await workspace.configFor(name))
  const args = withSettings(stated, [...chains])
  const linters = documents.flatMap(({ how }) => (how instanceof DangLintError ? [] : how))
  return { args, documents, about: knowledgeOf(linters, args.lang) }
}

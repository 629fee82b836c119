import { ruleListJson, ruleListText } from '../report/rule-list.js'
import type { Arguments } from './args.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { requireTextOrJson, writeTargets } from './targets.js'

/** `dang-lint rules [QUERY…]`: the rules that hold every word of the query. */
export async function rulesCommand(args: Arguments): Promise<Outcome> {
  requireTextOrJson(args)
  const { ruleset } = await makeLinter(args)
  const query = args.paths.join(' ')
  const output = await writeTargets(args.targets, ({ format }) =>
    format === 'json' ? ruleListJson(ruleset, query, args.lang) : ruleListText(ruleset, query, args.lang),
  )
  return { output, code: 0 }
}

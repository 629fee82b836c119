import { ruleListJson, ruleListText } from '../report/rule-list.js'
import type { Arguments } from './args.js'
import { hereabouts } from './hereabouts.js'
import type { Outcome } from './lint.js'
import { makeLinter } from './linter.js'
import { requireTextOrJson, writeTargets } from './targets.js'

/** `dang-lint rules [QUERY…]`: the rules that hold every word of the query. */
export async function rulesCommand(given: Arguments): Promise<Outcome> {
  requireTextOrJson(given)
  const { args, config } = await hereabouts(given)
  const { ruleset } = await makeLinter(args, { config })
  const query = args.paths.join(' ')
  const output = await writeTargets(args.targets, ({ format }) =>
    format === 'json' ? ruleListJson(ruleset, query, args.lang) : ruleListText(ruleset, query, args.lang),
  )
  return { output, code: 0 }
}

import type { Selector, Wording } from '../../model/index.js'
import { compileList, standsIn, type Words } from './evaluate.js'
import type { Refuse } from './messages.js'
import { parseSelector } from './parse.js'
import { targetOf } from './stand.js'
import { printSelector } from './syntax.js'

export { ATTRIBUTES } from './attributes.js'
export { KINDS } from './kinds.js'

/** What compiles selectors asks for words and expressions, and refuses at a character. */
export interface SelectorTools extends Words {
  fail: Refuse
}

/** How much of a selector an error repeats. */
const MOST_QUOTED = 80

/** Compiles a selector. Everything that can go wrong with it goes wrong here. */
export function compileSelector(source: string, { fail, word, pattern }: SelectorTools): Selector {
  const shown = source.length > MOST_QUOTED ? `${source.slice(0, MOST_QUOTED)}…` : source
  const refuse: Refuse = (offset, { vi, en }: Wording, hint) =>
    fail(
      offset,
      {
        vi: `Bộ chọn “${shown}” sai ở ký tự thứ ${offset + 1}: ${vi}.`,
        en: `The selector “${shown}” is wrong at character ${offset + 1}: ${en}.`,
      },
      hint,
    )
  const list = parseSelector(source, refuse)
  const evaluate = compileList(list, { word, pattern })
  const key = `selector targets ${printSelector(list)}`
  return (context) =>
    context.memo(key, () => {
      const stands = standsIn(context)
      const marks = evaluate(context, stands)
      return stands.filter((_, index) => marks[index] === 1).map(targetOf)
    })
}

import { type CompileTools, DangLintError } from '../model/index.js'
import { compileTerm } from '../text/index.js'
import type { Ruleset } from './compile.js'
import { makeTools } from './tools.js'

/** Makes what the looks of examples are compiled with. What is wrong with one throws `DangLintError` without a place. */
export function exampleTools({ vocabulary, instruments }: Ruleset): CompileTools {
  const terms = (word: string) => vocabulary[word]?.map(compileTerm) ?? null
  return makeTools(
    terms,
    Object.keys(vocabulary),
    (code, _, message, hint) => {
      throw new DangLintError(code, { message, hint })
    },
    true,
    instruments,
  )
}

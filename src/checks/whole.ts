import type { CompileTools, OptionPath } from '../model/index.js'

/**
 * Compiles an expression that a text must match as a whole. The author's own is compiled first, so that what is wrong
 * with it is told in its own words.
 */
export function compileWhole(source: string, path: OptionPath, tools: CompileTools): RegExp {
  tools.pattern(source, path)
  return tools.pattern(`^(?:${source})$`, path)
}

import type { CompileTools, OptionPath } from '../../model/index.js'

/** The same tools for options that stand further down, so that what is wrong there is told at its place. */
export function toolsAt(tools: CompileTools, at: OptionPath): CompileTools {
  const down = (path: OptionPath): OptionPath => [...at, ...path]
  return {
    ...tools,
    vocabulary: (word, path, offset) => tools.vocabulary(word, down(path), offset),
    pattern: (source, path, flags, offset) => tools.pattern(source, down(path), flags, offset),
    selector: (source, path) => tools.selector(source, down(path)),
    quantity: (source, dimension, path) => tools.quantity(source, dimension, down(path)),
    fail: (path, message, hint, offset) => tools.fail(down(path), message, hint, offset),
  }
}

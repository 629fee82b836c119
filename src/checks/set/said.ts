import type { CheckContext, CompileTools } from '../../model/index.js'
import { tidy } from '../../text/index.js'
import { compileExcept, compileSearch, findAll, withoutOverlaps } from '../finder.js'
import { linesOf } from '../lines.js'
import { PATTERN } from '../options.js'
import { compileScope, SCOPE, type ScopeOptions, type Span } from '../spans.js'

/** What is read in the text of a paper. */
export interface ReadingOptions {
  patterns: string[]
  clause?: string
  except?: string[]
  ignoreCase?: boolean
  lines?: boolean
}

export interface SaidOptions extends ReadingOptions, ScopeOptions {}

/** How something is read in the text of a paper (JSON Schema 2020-12). */
export const READING = {
  patterns: {
    description:
      'Regular expressions of what is read: their first group, or all that they match. Each sentence, each part of one that a semicolon ends, and each row of a table is looked at by itself',
    type: 'array',
    minItems: 1,
    items: PATTERN,
  },
  clause: { ...PATTERN, description: 'Only sentences that hold this are looked at: regular expression' },
  except: {
    description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
    type: 'array',
    items: PATTERN,
  },
  ignoreCase: { description: 'true: the expressions take capitals for small letters', type: 'boolean' },
  lines: {
    description: 'true: whole lines are looked at, with all their sentences: “Nội dung: … . Đối tượng: … .”',
    type: 'boolean',
  },
} as const

export const SAID = { ...SCOPE, ...READING } as const

/** What a paper says of something, as written, in reading order. */
export type Said = (context: CheckContext) => string[]

const CLAUSE_END = /(?<=[.;!?])\s+/u
/** A line of a table is what its row says, whatever its cells end with. */
const CELLS = ' | '

function clausesOf(line: string, isWhole: boolean): string[] {
  return line.split('\n').flatMap((piece) => {
    const text = tidy(piece)
    return isWhole || piece.includes(CELLS) ? [text] : text.split(CLAUSE_END)
  })
}

/**
 * Compiles what reads something in the text of a paper.
 * @param scope where to look; as the options say if absent
 */
export function compileSaid(
  options: SaidOptions,
  tools: CompileTools,
  scope: (context: CheckContext) => readonly Span[] = compileScope(options, tools),
): Said {
  const { patterns: sources, ignoreCase = false, lines = false } = options
  const patterns = sources.map((source, index) => compileSearch(source, ['patterns', index], tools, ignoreCase))
  const clause = options.clause === undefined ? null : tools.pattern(options.clause, ['clause'], ignoreCase ? 'i' : '')
  const spare = compileExcept(options.except, tools)
  const readIn = (text: string): string[] => {
    if (clause && !clause.test(text)) return []
    const found = spare(text, withoutOverlaps(patterns.flatMap((pattern) => findAll(text, pattern))))
    return found.map((match) => tidy(match.groups[0] ?? match.text))
  }
  return (context) => linesOf(scope(context), context).flatMap(({ text }) => clausesOf(text, lines).flatMap(readIn))
}

import type { CheckContext, CompileTools, Paper, Text } from '../../model/index.js'
import { asList } from '../../text/index.js'
import { WORDS } from '../options.js'
import { compileScope, SCOPE, type ScopeOptions } from '../spans.js'
import { compileSaid, type ReadingOptions, type Said } from './said.js'
import { toolsAt } from './tools-at.js'
import { type ValueKind, valuesOf } from './value.js'

export interface SideOptions extends ScopeOptions {
  type: string | string[]
}

type SourceOptions = Partial<ReadingOptions> & { fact?: 'date' | 'number' }

/** What two papers must say alike. */
export interface PointOptions extends ReadingOptions {
  title: Text
  as?: ValueKind
  other?: SourceOptions
}

/** Papers that are compared with others, and what they say of each point. */
export interface Side {
  types: readonly string[]
  /** What a document says, by point; only what it says. */
  note(context: CheckContext): Note
  /** What a paper of which that was noted says of a point. */
  valuesIn(paper: Paper, note: Note, point: { id: string; as: ValueKind }, year: number): string[]
}

type Note = Record<string, string[]>

type Scope = ReturnType<typeof compileScope>

interface Source {
  said: Said | null
  fact: SourceOptions['fact'] | undefined
}

export const SIDE = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: { type: { ...WORDS, description: 'Document types' }, ...SCOPE },
} as const

function compileSource({ fact, patterns, ...rest }: SourceOptions, scope: Scope, tools: CompileTools): Source {
  return { said: patterns ? compileSaid({ ...rest, patterns }, tools, scope) : null, fact }
}

/** A day of a letterhead as texts write it. */
const asDay = (iso: string): string => iso.split('-').reverse().join('/')

/**
 * Compiles one of two sides.
 * @param isOther whether it is the second one, which may say a point in other words
 */
export function compileSide(
  side: SideOptions,
  points: Readonly<Record<string, PointOptions>>,
  isOther: boolean,
  tools: CompileTools,
): Side {
  const types = asList(side.type)
  const scope = compileScope(side, toolsAt(tools, ['between', isOther ? 1 : 0]))
  const sources = new Map(
    Object.entries(points).map(([id, { title: _, as: __, other, ...own }]): [string, Source] =>
      isOther && other !== undefined
        ? [id, compileSource(other, scope, toolsAt(tools, ['points', id, 'other']))]
        : [id, compileSource(own, scope, toolsAt(tools, ['points', id]))],
    ),
  )
  return {
    types,
    note(context) {
      if (!types.includes(context.document.facts.type ?? '')) return {}
      const said = [...sources].map(([id, source]): [string, string[]] => [id, source.said?.(context) ?? []])
      return Object.fromEntries(said.filter(([, values]) => values.length > 0))
    },
    valuesIn({ facts }, note, { id, as }, year) {
      const noted = valuesOf(note[id] ?? [], as, year)
      const fact = sources.get(id)?.fact
      const printed = fact === undefined ? null : facts[fact]
      if (noted.length > 0 || printed === null) return noted
      return valuesOf([fact === 'date' ? asDay(printed) : printed], as, year)
    },
  }
}

import type { CheckContext, CompileTools, Hit, OptionPath, Text } from '../../model/index.js'
import { wordingOf } from '../../model/wording.js'
import { TWIPS } from '../../text/index.js'
import { hitOf, looksAt, tally } from './fault.js'
import { type Neighbours, neighboursIn } from './neighbours.js'
import { NAMES, PROPERTIES } from './properties.js'
import type { Option, Property, Seen } from './property.js'
import { type Sample, samplesOf } from './sample.js'
import type { Fault } from './together.js'

/** What is asked of one thing: where, and its properties by name. */
export interface PartOptions extends Record<string, unknown> {
  in: string
  title?: Text
  share?: number
  same?: string[]
}

type Judge = (samples: Sample[], neighbours: Neighbours, context: CheckContext) => Hit | null

/** Judges one property against what the rule asks for. */
function compileWanted(
  property: Property,
  option: Option,
  name: string,
  share: number,
  tools: CompileTools,
  path: OptionPath,
): Judge {
  const wanted = property.compile(option, tools, [...path, name])
  return (samples, neighbours, context) => {
    const found = tally(property, wanted.accepts, samples, neighbours)
    const isEnough = found.right >= share * (found.right + found.wrong)
    return found.wrong === 0 || isEnough ? null : hitOf(property, found, wanted, context)
  }
}

/** What most of the text agrees on. */
function majorityOf(property: Property, samples: Sample[], neighbours: Neighbours): Seen | null {
  const values = new Map<string, { seen: Seen; weight: number }>()
  for (const look of looksAt(property, samples, neighbours)) {
    const seen = property.see(look)
    if (seen === null) continue
    const value = values.get(seen.key) ?? { seen, weight: 0 }
    value.weight += look.weight
    values.set(seen.key, value)
  }
  const [most] = [...values.values()].sort((a, b) => b.weight - a.weight)
  return most?.seen ?? null
}

/** A millimetre more or less is nothing that anybody sees. */
const UNSEEN_TWIPS = TWIPS.mm

const isSame = (one: Seen, other: Seen) =>
  one.key === other.key ||
  (one.amount !== undefined && other.amount !== undefined && Math.abs(one.amount - other.amount) <= UNSEEN_TWIPS)

/** Judges one property against what most of the text agrees on. */
const compileSame =
  (property: Property, share: number): Judge =>
  (samples, neighbours, context) => {
    const majority = majorityOf(property, samples, neighbours)
    if (majority === null) return null
    const found = tally(property, (_, seen) => isSame(seen, majority), samples, neighbours)
    const isEnough = found.right >= share * (found.right + found.wrong)
    if (found.wrong === 0 || isEnough) return null
    return hitOf(property, found, { expected: [majority.key], words: majority.words }, context)
  }

/** Compiles what finds the faults of one thing, property by property. @param path where in the options it stands */
export function compileFaults(
  { in: source, title, share = 1, same = [], ...options }: PartOptions,
  tools: CompileTools,
  path: OptionPath,
): (context: CheckContext) => Fault[] {
  const select = tools.selector(source, [...path, 'in'])
  const wanted = NAMES.filter((name) => options[name] !== undefined)
  if (wanted.length + same.length === 0) {
    tools.fail(
      path,
      { vi: 'Chưa nêu thuộc tính nào phải đúng.', en: 'No property is named that must be right.' },
      {
        vi: `Thêm ít nhất một khóa: ${NAMES.join(', ')}. Ví dụ: size: 14pt`,
        en: `Add at least one key: ${NAMES.join(', ')}. For example: size: 14pt`,
      },
    )
  }
  const judgesOf = (names: readonly string[], make: (property: Property, name: string) => Judge) =>
    names.flatMap((name) => {
      const property = PROPERTIES[name]
      return property ? [{ property, judge: make(property, name) }] : []
    })
  const judges = [
    ...judgesOf(wanted, (property, name) => compileWanted(property, options[name] as Option, name, share, tools, path)),
    ...judgesOf(same, (property) => compileSame(property, share)),
  ]
  return (context) => {
    const isMarkdown = context.document.format === 'markdown'
    const own = judges.filter(({ property }) => property.inMarkdown || !isMarkdown)
    if (own.length === 0) return []
    const samples = context.memo(`format samples ${source}`, () => samplesOf(select(context), context))
    const neighbours = neighboursIn(context)
    return own.flatMap(({ property: { name, phrase }, judge }) => {
      const hit = judge(samples, neighbours, context)
      return hit === null ? [] : [{ title: title === undefined ? null : wordingOf(title), name, phrase, hit }]
    })
  }
}

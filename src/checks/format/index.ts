import type { Check, CheckContext, CompileTools, Hit } from '../../model/index.js'
import { hitOf, looksAt, tally } from './fault.js'
import { type Neighbours, neighboursIn } from './neighbours.js'
import { after, align, before, firstLine, gap, left, line, right } from './paragraph-properties.js'
import type { Option, Property, Seen } from './property.js'
import { bold, color, font, italic, size, underline } from './run-properties.js'
import { type Sample, samplesOf } from './sample.js'
import { letterCase, ruled } from './text-properties.js'

/** The properties by the names of their options, in the order in which findings name them. */
const PROPERTIES: Record<string, Property> = {
  font,
  size,
  bold,
  italic,
  underline,
  color,
  case: letterCase,
  align,
  left,
  right,
  firstLine,
  before,
  after,
  gap,
  line,
  ruled,
}
const NAMES = Object.keys(PROPERTIES)

export interface FormatOptions extends Record<string, unknown> {
  in: string
  share?: number
  same?: string[]
}

type Judge = (samples: Sample[], neighbours: Neighbours, context: CheckContext) => Hit | null

/** Judges one property against what the rule asks for. */
function compileWanted(property: Property, option: Option, name: string, share: number, tools: CompileTools): Judge {
  const wanted = property.compile(option, tools, [name])
  return (samples, neighbours, context) => {
    const found = tally(property, wanted.accepts, samples, neighbours)
    const isEnough = found.right >= share * (found.right + found.wrong)
    return found.wrong === 0 || isEnough ? null : hitOf(property, found, wanted, context)
  }
}

/** What most of the text agrees on. */
function majorityOf(property: Property, samples: Sample[], neighbours: Neighbours): Seen | null {
  const values = new Map<string, { seen: Seen; weight: number }>()
  for (const { weight, ...look } of looksAt(property, samples, neighbours)) {
    const seen = property.see(look)
    if (seen === null) continue
    const value = values.get(seen.key) ?? { seen, weight: 0 }
    value.weight += weight
    values.set(seen.key, value)
  }
  const [most] = [...values.values()].sort((a, b) => b.weight - a.weight)
  return most?.seen ?? null
}

/** Judges one property against what most of the text agrees on. */
const compileSame =
  (property: Property, share: number): Judge =>
  (samples, neighbours, context) => {
    const majority = majorityOf(property, samples, neighbours)
    if (majority === null) return null
    const found = tally(property, (_, { key }) => key === majority.key, samples, neighbours)
    const isEnough = found.right >= share * (found.right + found.wrong)
    if (found.wrong === 0 || isEnough) return null
    return hitOf(property, found, { expected: [majority.key], words: majority.words }, context)
  }

export const format: Check<FormatOptions> = {
  kind: 'format',
  about: {
    vi: 'Chữ và đoạn văn được trình bày đúng: phông, cỡ, kiểu chữ, căn lề, khoảng cách.',
    en: 'Letters and paragraphs are set as they should be: font, size, weight, alignment, spacing.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['in'],
    properties: {
      in: { type: 'string', pattern: '.', description: 'What is looked at: selector' },
      ...Object.fromEntries(NAMES.map((name) => [name, PROPERTIES[name]?.schema])),
      same: {
        description: 'Properties in which all that is looked at agrees, whatever they are',
        type: 'array',
        minItems: 1,
        items: { enum: NAMES },
      },
      share: {
        description: 'The part of the printed characters that must be right: 0.9; all of them if absent',
        examples: [0.9],
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
      },
    },
  },
  example: { in: 'body paragraph', font: 'Times New Roman', size: '14pt..15pt' },
  placeholders: {
    property: { vi: 'tên thuộc tính sai, như “cỡ chữ”', en: 'the property that is wrong, such as “size”' },
    count: { vi: 'số chỗ sai', en: 'the number of places that are wrong' },
    share: { vi: 'phần chữ sai, như “12 %”', en: 'the part of the text that is wrong, such as “12 %”' },
  },
  compile({ in: source, share = 1, same = [], ...options }, tools) {
    const select = tools.selector(source, ['in'])
    const wanted = NAMES.filter((name) => options[name] !== undefined)
    if (wanted.length + same.length === 0) {
      tools.fail(
        [],
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
      ...judgesOf(wanted, (property, name) => compileWanted(property, options[name] as Option, name, share, tools)),
      ...judgesOf(same, (property) => compileSame(property, share)),
    ]
    return (context) => {
      const isMarkdown = context.document.format === 'markdown'
      const own = judges.filter(({ property }) => property.inMarkdown || !isMarkdown)
      if (own.length === 0) return []
      const samples = context.memo(`format samples ${source}`, () => samplesOf(select(context)))
      const neighbours = neighboursIn(context)
      return own.map(({ judge }) => judge(samples, neighbours, context)).filter((hit) => hit !== null)
    }
  },
}

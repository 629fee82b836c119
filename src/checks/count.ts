import type { Check, CheckContext, CompileTools, Hit, Target } from '../model/index.js'
import { compileFinder, findIn, type SoughtOptions } from './finder.js'
import { PATTERN, SELECTOR } from './options.js'
import { placed, type Spot } from './places.js'
import { BODY, compileScope } from './spans.js'
import { type Counted, sortInto } from './within.js'

export interface CountOptions extends SoughtOptions {
  of?: string
  in?: string
  per?: string
  min?: number
  max?: number
}

function checkLimits({ min, max }: CountOptions, tools: CompileTools): void {
  if (min === undefined && max === undefined) {
    tools.fail(
      [],
      { vi: 'Chưa nêu số lượng tối thiểu hay tối đa.', en: 'It gives neither a least nor a greatest number.' },
      {
        vi: 'Thêm “min” hoặc “max”. Ví dụ: check: { kind: count, of: table, min: 1 }',
        en: 'Add “min” or “max”. For example: check: { kind: count, of: table, min: 1 }',
      },
    )
  }
  if (min !== undefined && max !== undefined && min > max) {
    tools.fail(
      ['min'],
      { vi: `“min” (${min}) lớn hơn “max” (${max}).`, en: `“min” (${min}) is greater than “max” (${max}).` },
      { vi: 'Đổi lại hai số. Ví dụ: min: 1, max: 3', en: 'Exchange the two. For example: min: 1, max: 3' },
    )
  }
}

/** Compiles what is counted: what a selector finds, or what is found in the text of it. */
function compileCounting(options: CountOptions, tools: CompileTools): (context: CheckContext) => Counted[] {
  const { of, in: place, words, patterns } = options
  const isText = words !== undefined || patterns !== undefined
  if (isText === (of !== undefined)) {
    tools.fail(
      [],
      {
        vi: 'Cần một trong hai: “of” để đếm các phần của văn bản, hoặc “words”, “patterns” để đếm chữ.',
        en: 'It needs either “of”, to count parts of the document, or “words” and “patterns”, to count words.',
      },
      {
        vi: 'Ví dụ: check: { kind: count, of: table, min: 1 }',
        en: 'For example: check: { kind: count, of: table, min: 1 }',
      },
    )
  }
  if (of !== undefined) {
    const select = tools.selector(of, ['of'])
    if (place === undefined) return select
    const around = tools.selector(place, ['in'])
    return (context) => {
      const found = select(context)
      const inside = new Set(sortInto(found, around(context), context).flat())
      return found.filter((target) => inside.has(target))
    }
  }
  const find = compileFinder(options, tools)
  const scope = compileScope({ in: place ?? BODY }, tools)
  return (context) => findIn(scope(context), find, context).map((found: Spot) => placed(found))
}

export const count: Check<CountOptions> = {
  kind: 'count',
  about: {
    vi: 'Số lượng đề mục, bảng, đoạn, hoặc chữ nằm trong một khoảng.',
    en: 'The number of sections, tables, paragraphs or words lies between two limits.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      of: { ...SELECTOR, description: 'What is counted: a selector' },
      words: {
        description: 'Words or phrases that are counted, whatever their case and spacing',
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: '\\S' },
      },
      patterns: { description: 'Regular expressions that are counted', type: 'array', minItems: 1, items: PATTERN },
      ignoreCase: { description: 'true: the expressions take capitals for small letters', type: 'boolean' },
      except: {
        description: 'Regular expressions of what only looks like it and is not counted',
        type: 'array',
        items: PATTERN,
      },
      in: { ...SELECTOR, description: 'Where to count: a selector; everywhere, words in body and annexes, if absent' },
      per: { ...SELECTOR, description: 'The limits hold for each of these places; for the whole document if absent' },
      min: { description: 'The least number', type: 'integer', minimum: 0 },
      max: { description: 'The greatest number', type: 'integer', minimum: 0 },
    },
  },
  example: { of: 'table', per: 'section[level=1]', max: 2 },
  placeholders: {
    count: { vi: 'số đếm được', en: 'the number counted' },
    min: { vi: 'số tối thiểu', en: 'the least number' },
    max: { vi: 'số tối đa', en: 'the greatest number' },
  },
  compile(options, tools) {
    checkLimits(options, tools)
    const { min = 0, max = Infinity } = options
    const counting = compileCounting(options, tools)
    const per = options.per === undefined ? null : tools.selector(options.per, ['per'])
    const limits = { min: options.min ?? null, max: options.max ?? null }
    const expected = options.min === options.max ? `${min}` : [options.min ?? '', options.max ?? ''].join('–')
    const judge = (found: Counted[], place: Target | null): Hit[] => {
      if (found.length >= min && found.length <= max) return []
      // The first one too many is where to cut; what is too few is missing from the place as a whole.
      const at: Counted = found.length > max ? (found[max] ?? {}) : (place ?? {})
      const { node, sections, from, to } = at
      return [
        {
          ...(node ? { node } : {}),
          ...(sections ? { sections } : {}),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          actual: String(found.length),
          expected: [expected],
          values: { count: found.length, ...limits },
        },
      ]
    }
    return (context) => {
      const found = counting(context)
      if (per === null) return judge(found, null)
      const places = per(context)
      return sortInto(found, places, context).flatMap((own, index) => {
        const place = places[index] ?? null
        // A section is not one of its own subsections.
        return judge(
          own.filter(({ node, from }) => node !== place?.node || from !== undefined),
          place,
        )
      })
    }
  },
}

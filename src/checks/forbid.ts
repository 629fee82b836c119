import type { Check, CompileTools, Hit } from '../model/index.js'
import { isoDate } from '../text/index.js'
import { compileFinder, type Found, findIn, type SoughtOptions } from './finder.js'
import { DAY, PATTERN } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileScope, SCOPE, type ScopeOptions } from './spans.js'

export interface ForbidOptions extends ScopeOptions, SoughtOptions {
  since?: string
  until?: string
  once?: boolean
}

/** Compiles the days between which a document must be dated; one without a date is judged by the present day. */
function compilePeriod({ since, until }: ForbidOptions, tools: CompileTools): (day: string) => boolean {
  for (const key of ['since', 'until'] as const) {
    const day = { since, until }[key]
    const [year = 0, month = 0, date = 0] = day?.split('-').map(Number) ?? []
    if (day === undefined || isoDate(year, month, date) !== null) continue
    tools.fail(
      [key],
      { vi: `Không có ngày “${day}” ở “${key}”.`, en: `There is no day “${day}”, which “${key}” gives.` },
      {
        vi: `Ghi năm, tháng, ngày. Ví dụ: ${key}: '2025-07-01'`,
        en: `Write year, month, day. For example: ${key}: '2025-07-01'`,
      },
    )
  }
  return (day) => (since === undefined || since <= day) && (until === undefined || day <= until)
}

export const forbid: Check<ForbidOptions> = {
  kind: 'forbid',
  about: {
    vi: 'Không được có những chữ nào đó ở một chỗ nào đó.',
    en: 'Some words must not stand in some places.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      words: {
        description: 'Words or phrases, as whole words, whatever their case and spacing',
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: '\\S' },
      },
      patterns: {
        description: 'Regular expressions, beside the words or alone',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
      ignoreCase: { description: 'true: the expressions take capitals for small letters', type: 'boolean' },
      except: {
        description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
        type: 'array',
        items: PATTERN,
      },
      ...SCOPE,
      since: {
        ...DAY,
        description: 'Only in documents of this day or later; undated ones are judged by the present day',
      },
      until: { ...DAY, description: 'Only in documents of this day or before' },
      once: {
        description: 'true: one finding with the number of places and the first of them, not one for each place',
        type: 'boolean',
      },
    },
  },
  example: { words: ['huyện ủy'], since: '2025-07-01' },
  placeholders: {
    found: { vi: 'chữ tìm thấy, như đã viết', en: 'what was found, as written' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    if (options.words === undefined && options.patterns === undefined) {
      tools.fail(
        [],
        { vi: 'Chưa nêu chữ nào bị cấm.', en: 'It does not say which words are forbidden.' },
        {
          vi: 'Thêm “words” hoặc “patterns”. Ví dụ: check: { kind: forbid, words: [huyện ủy] }',
          en: 'Add “words” or “patterns”. For example: check: { kind: forbid, words: [huyện ủy] }',
        },
      )
    }
    const find = compileFinder(options, tools)
    const scope = compileScope(options, tools)
    const isInPeriod = compilePeriod(options, tools)
    const hitAt = (place: Found, count: number): Hit => ({
      ...placed(place),
      actual: place.text,
      values: { found: place.text, count },
    })
    return (context) => {
      if (!isInPeriod(context.document.facts.date ?? context.today)) return []
      const places = findIn(scope(context), find, context)
      const [first, ...others] = places
      if (!first) return []
      if (!options.once) return places.map((place) => hitAt(place, places.length))
      return [{ ...hitAt(first, places.length), ...relatedTo(others) }]
    }
  },
}

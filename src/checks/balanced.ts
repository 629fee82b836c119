import type { Check, Hit } from '../model/index.js'
import { compileSearch, findAll } from './finder.js'
import { PATTERN } from './options.js'
import { placed, relatedTo, type Spot } from './places.js'
import { compileScope, SCOPE, type ScopeOptions, type Span } from './spans.js'

export interface BalancedOptions extends ScopeOptions {
  pairs: string[]
  ignore?: string[]
}

/** What is opened may be closed so many paragraphs further on: a quotation or a list in brackets. */
const MOST_PARAGRAPHS = 40

interface Sign extends Spot {
  sign: string
  opens: boolean
  pair: number
  paragraph: number
  /** Whether it may neither open nor close. */
  isUnsure: boolean
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/**
 * Decides of the unsure signs of one pair in a paragraph: they close what nothing else there would, as in “(Điều 5,
 * điểm a)”, and are left out where all is closed without them, as in “(theo điểm a) khoản 1)”.
 */
function settle(found: readonly Sign[]): Sign[] {
  const sure = found.filter(({ isUnsure }) => !isUnsure)
  let lacking = sure.reduce((sum, { opens }) => sum + (opens ? 1 : -1), 0)
  let depth = 0
  return found.filter(({ opens, isUnsure }) => {
    const counts = !isUnsure || (!opens && lacking > 0 && depth > 0)
    if (!counts) return false
    if (isUnsure) lacking--
    depth += opens ? 1 : -1
    return true
  })
}

export const balanced: Check<BalancedOptions> = {
  kind: 'balanced',
  about: {
    vi: 'Dấu ngoặc và dấu ngoặc kép mở ra thì có đóng lại.',
    en: 'Brackets and quotation marks that are opened are closed.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['pairs'],
    properties: {
      pairs: {
        description: 'What opens and what closes, two signs each',
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: '^\\S\\S$' },
      },
      ignore: {
        description: 'Regular expressions of signs that neither open nor close, such as the bracket of a number',
        type: 'array',
        items: PATTERN,
      },
      ...SCOPE,
    },
  },
  example: { pairs: ['()', '“”'] },
  placeholders: {
    found: { vi: 'dấu lẻ', en: 'the odd sign' },
    missing: { vi: 'dấu còn thiếu', en: 'the sign that is missing' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    const { pairs, ignore = [] } = options
    const scope = compileScope(options, tools)
    const ignored = ignore.map((source, index) => compileSearch(source, ['ignore', index], tools))
    const signs = new Map(
      pairs.flatMap((pair, index) => [...pair].map((sign, at) => [sign, { index, opens: at === 0 }])),
    )

    /** Whether all that a text opens it closes, as nearly all do. */
    const isPlain = (text: string) =>
      pairs.every((pair) => {
        const [opening, closing] = [pair.charAt(0), pair.charAt(1)]
        if (!text.includes(opening)) return !text.includes(closing)
        let depth = 0
        for (const sign of text) {
          if (sign === opening) depth++
          else if (sign === closing && --depth < 0) return false
        }
        return depth === 0
      })
    const signsIn = (span: Span, paragraph: number): Sign[] => {
      const text = span.text
      if (isPlain(text)) return []
      const unsure = new Set(
        ignored.flatMap((pattern) => findAll(text, pattern).flatMap(({ from, to }) => range(from, to))),
      )
      const found = text.split('').flatMap((sign, at): Sign[] => {
        const known = signs.get(sign)
        if (!known) return []
        const from = span.from + at
        const { opens, index: pair } = known
        return [{ span, from, to: from + 1, sign, opens, pair, paragraph, isUnsure: unsure.has(at) }]
      })
      return pairs.flatMap((_, pair) => settle(found.filter((sign) => sign.pair === pair)))
    }
    return (context): Hit[] => {
      const odd: Sign[] = []
      const open: Sign[][] = pairs.map(() => [])
      scope(context).forEach((span, paragraph) => {
        for (const sign of signsIn(span, paragraph)) {
          const stack = open[sign.pair] as Sign[]
          if (sign.opens) stack.push(sign)
          else {
            const opening = stack.pop()
            if (opening === undefined) odd.push(sign)
            else if (paragraph - opening.paragraph > MOST_PARAGRAPHS) odd.push(opening, sign)
          }
        }
      })
      odd.push(...open.flat())
      odd.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)
      const [first, ...others] = odd
      if (!first) return []
      const pair = pairs[first.pair] ?? ''
      return [
        {
          ...placed(first),
          actual: first.sign,
          values: { found: first.sign, missing: first.opens ? pair.slice(1) : pair.slice(0, 1), count: odd.length },
          ...relatedTo(others),
        },
      ]
    }
  },
}

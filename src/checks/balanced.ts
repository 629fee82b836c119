import type { Check, Hit } from '../model/index.js'
import { compileSearch } from './finder.js'
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

    const signsIn = (span: Span, paragraph: number): Sign[] => {
      const text = span.node.value.slice(span.from, span.to)
      if (![...signs.keys()].some((sign) => text.includes(sign))) return []
      const plain = ignored.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text)
      return plain.split('').flatMap((sign, at) => {
        const known = signs.get(sign)
        if (!known) return []
        const from = span.from + at
        return [{ span, from, to: from + 1, sign, opens: known.opens, pair: known.index, paragraph }]
      })
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

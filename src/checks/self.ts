import type { Check, Hit, Paragraph } from '../model/index.js'
import { fold } from '../text/index.js'
import {
  compileExcept,
  compileFinder,
  compileSearch,
  type Finder,
  type Found,
  findIn,
  patternFinder,
  withoutOverlaps,
} from './finder.js'
import { PATTERN, SELECTOR } from './options.js'
import { placed, relatedTo } from './places.js'
import { compileScope, SCOPE, type ScopeOptions, spansOf } from './spans.js'

export interface SelfOptions extends ScopeOptions {
  patterns: string[]
  loosely?: string[]
  except?: string[]
  names: string
}

const holds = (text: string, name: string) => ` ${fold(text)} `.includes(` ${fold(name)} `)

export const self: Check<SelfOptions> = {
  kind: 'self',
  about: {
    vi: 'Văn bản tự gọi mình đúng bằng tên loại in ở đầu.',
    en: 'What a document calls itself is what it is called at its head.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['patterns', 'names'],
    properties: {
      patterns: {
        description: 'Regular expressions whose first group is what the document calls itself',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
      loosely: {
        description:
          'The same where the name, written as it is there, is found nowhere before: in the middle of a sentence another document may be meant',
        type: 'array',
        minItems: 1,
        items: PATTERN,
      },
      except: {
        description: 'Regular expressions of what only looks like it: what overlaps them is left alone',
        type: 'array',
        items: PATTERN,
      },
      names: {
        ...SELECTOR,
        description: 'Where it is printed what the document is: a selector; one without it passes',
      },
      ...SCOPE,
    },
  },
  example: { patterns: ['^(Nghị quyết|Kế hoạch) này'], names: 'typeName' },
  placeholders: {
    found: { vi: 'tên mà văn bản tự gọi', en: 'what it calls itself' },
    wanted: { vi: 'tên in ở đầu văn bản', en: 'what is printed at its head' },
    count: { vi: 'số chỗ', en: 'the number of places' },
  },
  compile(options, tools) {
    const { except, loosely = [] } = options
    const find = compileFinder({ patterns: options.patterns, ...(except ? { except } : {}) }, tools)
    const findAnyLoosely = patternFinder(
      loosely.map((source, index) => compileSearch(source, ['loosely', index], tools)),
    )
    const spare = compileExcept(except, tools)
    const findLoosely: Finder = (text, inSmall) => spare(text, withoutOverlaps(findAnyLoosely(text, inSmall)))
    findLoosely.mayFind = (text, inSmall) => findAnyLoosely.mayFind?.(text, inSmall) ?? true
    const select = tools.selector(options.names, ['names'])
    const scope = compileScope(options, tools)
    const nameOf = ({ groups, text }: Found) => groups.find((group) => group !== undefined) ?? text

    return (context): Hit[] => {
      const spans = scope(context)
      const sure = findIn(spans, find, context)
      const likely = findIn(spans, findLoosely, context).filter(({ span, from, to }) =>
        sure.every((one) => one.span !== span || to <= one.from || one.to <= from),
      )
      const found = [...sure, ...likely]
      if (found.length === 0) return []
      const [printed, ...others] = spansOf(select(context)).map(({ text }) => text)
      if (printed === undefined) return []
      const heads = [printed, ...others].join('\n')
      const before = new Map(
        spans.map(({ node }, index): [Paragraph, Paragraph | undefined] => [node, spans[index - 1]?.node]),
      )
      /** “Kế hoạch này” may speak of one that was named right before. */
      const isNamedBefore = (one: Found, name: string) =>
        holds(one.span.node.value.slice(0, one.from), name) || holds(before.get(one.span.node)?.value ?? '', name)
      const order = new Map(spans.map((span, index) => [span, index]))
      /** In the middle of a sentence it may speak of any that was named, “Kế hoạch số 05-KH/ĐU”, but not of a mere plan. */
      const isNamedAbove = ({ span, from }: Found, name: string) =>
        span.node.value.slice(0, from).includes(name) ||
        spans.slice(0, order.get(span)).some((above) => above.text.includes(name))
      const isOdd = (one: Found, isNamed: typeof isNamedBefore) => {
        const name = nameOf(one)
        return !holds(heads, name) && !isNamed(one, name)
      }
      const odd = [
        ...sure.filter((one) => isOdd(one, isNamedBefore)),
        ...likely.filter((one) => isOdd(one, isNamedAbove)),
      ].sort((a, b) => (order.get(a.span) ?? 0) - (order.get(b.span) ?? 0) || a.from - b.from)
      const [first, ...rest] = odd
      if (!first) return []
      const name = nameOf(first)
      return [
        {
          ...placed(first),
          actual: name,
          expected: [printed],
          values: { found: name, wanted: printed, count: odd.length },
          ...relatedTo(rest),
        },
      ]
    }
  },
}

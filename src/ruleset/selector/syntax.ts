/** How a step is reached from the one before it: inside it, directly inside it, right behind it, anywhere behind it. */
export type Combinator = ' ' | '>' | '+' | '~'

export const OPERATORS = ['=', '!=', '^=', '$=', '*=', '<', '<=', '>', '>='] as const
export type Operator = (typeof OPERATORS)[number]

/** One test of an attribute; without operator, whether it is there and not false. */
export interface AttributeFilter {
  type: 'attribute'
  name: string
  test: { operator: Operator; value: string } | null
}

/** What narrows down a kind. */
export type Filter =
  | AttributeFilter
  | { type: 'word'; words: { word: string; offset: number }[] }
  | { type: 'matches'; source: string; offset: number }
  | { type: 'is' | 'not' | 'has'; list: SelectorList }
  | { type: 'nth'; index: number }
  | { type: 'empty' }

/** A kind with its filters. */
export interface Compound {
  kind: string
  filters: Filter[]
}

export interface Step {
  /** Null for the first step, except in `:has`, where it tells how to go on from what is tested. */
  combinator: Combinator | null
  compound: Compound
}

export type Complex = Step[]
export type SelectorList = Complex[]

/** Filters without an argument that say the same as one with an argument. */
const SHORT = new Map([
  [1, ':first'],
  [-1, ':last'],
])

const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`

function printFilter(filter: Filter): string {
  switch (filter.type) {
    case 'attribute': {
      const { name, test } = filter
      return test === null ? `[${name}]` : `[${name}${test.operator}${quote(test.value)}]`
    }
    case 'word':
      return `:word(${filter.words.map(({ word }) => quote(word)).join(', ')})`
    case 'matches':
      return `:matches(${quote(filter.source)})`
    case 'nth':
      return SHORT.get(filter.index) ?? `:nth(${filter.index})`
    case 'empty':
      return ':empty'
    default:
      return `:${filter.type}(${printSelector(filter.list)})`
  }
}

export const printCompound = ({ kind, filters }: Compound): string => kind + filters.map(printFilter).join('')

const printCombinator = (combinator: Step['combinator'], isFirst: boolean) => {
  if (combinator === null || (isFirst && combinator === ' ')) return ''
  return combinator === ' ' ? ' ' : isFirst ? `${combinator} ` : ` ${combinator} `
}

/** A selector in one spelling: parsed again it is the same. */
export const printSelector = (list: SelectorList): string =>
  list
    .map((steps) =>
      steps
        .map(({ combinator, compound }, index) => printCombinator(combinator, index === 0) + printCompound(compound))
        .join(''),
    )
    .join(', ')

import type { CheckContext } from '../../model/index.js'
import type { Term } from '../../text/index.js'
import { textIn, titleOf, wordsOf } from './attributes.js'
import { derivedKind } from './kinds.js'
import type { Stand } from './stand.js'
import { standsOf } from './stands.js'
import { backwards, forwards, intersect, isNone, type Marks, nthOf, subtract, unite } from './steps.js'
import { type Complex, type Compound, type Filter, printCompound, printSelector, type SelectorList } from './syntax.js'
import { attributeTest, isEmpty, type Test } from './tests.js'

/** What a selector asks the ruleset for. */
export interface Words {
  word(word: string, offset: number): Term[]
  pattern(source: string, offset: number): RegExp
}

/** Finds a set among all stands of a document. */
type Evaluate = (context: CheckContext, stands: readonly Stand[]) => Marks
/** What of a set passes a filter. */
type Narrow = (marks: Marks, context: CheckContext, stands: readonly Stand[]) => Marks

/** Everything that may be selected in a document, gathered once. */
export const standsIn = (context: CheckContext): readonly Stand[] =>
  context.memo('selector stands', () => standsOf(context.document))

/** What of each kind stands in a document, so that what is rare is found without a look at all that there is. */
const indexIn = (context: CheckContext, stands: readonly Stand[]): ReadonlyMap<string, readonly number[]> =>
  context.memo('selector stands by kind', () => {
    const index = new Map<string, number[]>()
    stands.forEach(({ kind }, at) => {
      const list = index.get(kind)
      if (list) list.push(at)
      else index.set(kind, [at])
    })
    return index
  })

const each =
  (test: Test): Narrow =>
  (marks, context, stands) => {
    const kept = new Uint8Array(marks.length)
    for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1))
      if (test(stands[at] as Stand, context)) kept[at] = 1
    return kept
  }

function compileFilter(filter: Filter, words: Words): Narrow {
  switch (filter.type) {
    case 'attribute':
      return each(attributeTest(filter))
    case 'word': {
      const terms = filter.words.flatMap(({ word, offset }) => words.word(word, offset))
      return each((stand, { fold }) => {
        const title = titleOf(stand)
        const folded = title === null ? fold(textIn(stand), false) : fold(title, true)
        return terms.some((term) => term.test(folded))
      })
    }
    case 'matches': {
      const pattern = words.pattern(filter.source, filter.offset)
      return each((stand) => pattern.test(wordsOf(stand)))
    }
    case 'nth':
      return (marks, _, stands) => nthOf(marks, filter.index, stands)
    case 'empty':
      return each(isEmpty)
    case 'has': {
      const all = filter.list.map((steps) => compileRelative(steps, words))
      const key = `selector has ${printSelector(filter.list)}`
      return (marks, context, stands) =>
        intersect(
          marks,
          context.memo(key, () =>
            unite(
              all.map((evaluate) => evaluate(context, stands)),
              stands.length,
            ),
          ),
        )
    }
    default: {
      const narrow = compileWithin(filter.list, words)
      if (filter.type === 'is') return narrow
      return (marks, context, stands) => subtract(marks, narrow(marks, context, stands))
    }
  }
}

/** Compiles the filters of a compound, each for what the ones before it have left. */
function compileFilters({ filters }: Compound, words: Words): Narrow {
  const compiled = filters.map((filter) => compileFilter(filter, words))
  return (marks, context, stands) =>
    compiled.reduce((left, narrow) => (isNone(left) ? left : narrow(left, context, stands)), marks)
}

/** What a compound selects; it is worked out once a document, however many selectors hold it. */
function compileCompound(compound: Compound, words: Words): Evaluate {
  const isKind = derivedKind(compound.kind)
  const narrow = compileFilters(compound, words)
  const key = `selector ${printCompound(compound)}`
  return (context, stands) =>
    context.memo<Marks>(key, () => {
      const marks: Marks = new Uint8Array(stands.length)
      if (isKind)
        stands.forEach((stand, at) => {
          if (isKind(stand)) marks[at] = 1
        })
      else for (const at of indexIn(context, stands).get(compound.kind) ?? []) marks[at] = 1
      return narrow(marks, context, stands)
    })
}

function compileComplex(steps: Complex, words: Words): Evaluate {
  const compiled = steps.map(({ combinator, compound }) => ({ combinator, find: compileCompound(compound, words) }))
  return (context, stands) => {
    // Most selectors ask for something that a document does not hold: then nothing around it need be found.
    const last = compiled.at(-1)?.find(context, stands)
    if (last === undefined || isNone(last)) return new Uint8Array(stands.length)
    return compiled.reduce<Marks>((from, { combinator, find }) => {
      const found = find(context, stands)
      return combinator === null ? found : intersect(found, forwards(from, combinator, stands))
    }, new Uint8Array(0))
  }
}

/** What can go on as the steps of a `:has` tell, found from the last step to the first. */
function compileRelative(steps: Complex, words: Words): Evaluate {
  const compiled = steps.map(({ combinator, compound }) => ({
    combinator: combinator ?? ' ',
    find: compileCompound(compound, words),
  }))
  return (context, stands) =>
    compiled.reduceRight<Marks | null>((reaching, { combinator, find }) => {
      if (reaching !== null && isNone(reaching)) return reaching
      const found = find(context, stands)
      return backwards(reaching === null ? found : intersect(found, reaching), combinator, stands)
    }, null) ?? new Uint8Array(stands.length)
}

/** Whether what a compound selects is told by each thing alone. */
const isPlain = (steps: Complex) => steps.length === 1 && !steps[0]?.compound.filters.some(({ type }) => type === 'nth')

/**
 * Compiles which of a set one of some selectors selects. What is told by each thing alone is asked of the set only:
 * `mark:not(:matches('…'))` need not look at all that a document says.
 */
function compileWithin(list: SelectorList, words: Words): Narrow {
  const all = list.map((steps): Narrow => {
    const [first] = steps
    if (first === undefined || !isPlain(steps)) {
      const evaluate = compileComplex(steps, words)
      return (marks, context, stands) => intersect(marks, evaluate(context, stands))
    }
    const { kind } = first.compound
    const isKind = derivedKind(kind) ?? ((stand: Stand) => stand.kind === kind)
    const narrow = compileFilters(first.compound, words)
    const ofKind = each(isKind)
    return (marks, context, stands) => narrow(ofKind(marks, context, stands), context, stands)
  })
  const [only] = all
  if (only && all.length === 1) return only
  return (marks, context, stands) =>
    unite(
      all.map((narrow) => narrow(marks, context, stands)),
      stands.length,
    )
}

/** Compiles selectors of which any one will do. */
export function compileList(list: SelectorList, words: Words): Evaluate {
  const [first, ...others] = list.map((steps) => compileComplex(steps, words))
  if (first && others.length === 0) return first
  return (context, stands) =>
    unite(
      [...(first ? [first] : []), ...others].map((evaluate) => evaluate(context, stands)),
      stands.length,
    )
}

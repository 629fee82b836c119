import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textIn, titleOf } from '../../../src/ruleset/selector/attributes.js'
import { derivedKind, KINDS } from '../../../src/ruleset/selector/kinds.js'
import { parseSelector } from '../../../src/ruleset/selector/parse.js'
import { type Stand, targetOf } from '../../../src/ruleset/selector/stand.js'
import { standsOf } from '../../../src/ruleset/selector/stands.js'
import {
  type Combinator,
  type Complex,
  type Compound,
  type Filter,
  printSelector,
  type SelectorList,
} from '../../../src/ruleset/selector/syntax.js'
import { attributeTest, isEmpty } from '../../../src/ruleset/selector/tests.js'
import { compileTerm, foldForTerms } from '../../../src/text/index.js'
import { compile, contextOf, inspect, Refused, VOCABULARY } from './support.js'

const parse = (source: string) =>
  parseSelector(source, (offset, { vi }, hint) => {
    throw new Refused(offset, vi, hint.vi)
  })

const PIECES = [
  ...['section', 'table', 'item', '*', 'hạng', ' ', ' > ', '+', '~', ', ', '(', ')', '[', ']', ':', "'", '"', '\\'],
  ...['[level=1]', "[title^='Mục']", ':not(', ':has(> ', ':word(muc-tieu)', ":matches('\\d')", ':nth(', '-1', ':first'],
]
const almostSelector = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))

test('any text is a selector, or is refused at one of its characters', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(almostSelector, fc.string({ unit: 'binary', maxLength: 40 })), (source) => {
      try {
        expect(parse(source).length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        expect(error.offset).toBeGreaterThanOrEqual(0)
        expect(error.offset).toBeLessThanOrEqual(source.length)
        expect(error.hint).toContain('Ví dụ: ')
      }
    }),
    { numRuns: 2000 },
  )
})

const text = fc.constantFrom('Mục tiêu', "'", '"', 'a b', 'Điều', '\\d+', '')
const KIND = ['*', 'section', 'heading', 'paragraph', 'item', 'table', 'row', 'cell', 'letterhead', 'body', 'appendix']
const attribute = fc.oneof(
  fc.record({ operator: fc.constantFrom('=', '<', '>=', '!='), value: fc.constantFrom('1', '2') }).map((test) => ({
    type: 'attribute',
    name: 'level',
    test,
  })),
  fc.record({ operator: fc.constantFrom('^=', '*=', '!=', '$='), value: text }).map((test) => ({
    type: 'attribute',
    name: 'text',
    test,
  })),
  fc.constant({ type: 'attribute', name: 'bold', test: null }),
)
const { list } = fc.letrec<{ list: SelectorList; relative: SelectorList; compound: Compound }>((tie) => {
  const filter = fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    attribute,
    fc.constantFrom(-2, -1, 1, 2, 3).map((index) => ({ type: 'nth', index })),
    fc.constant({ type: 'empty' }),
    fc.constantFrom(...Object.keys(VOCABULARY)).map((word) => ({ type: 'word', words: [{ word, offset: 0 }] })),
    fc.constantFrom('tiêu', '^[^;]*\\.$', "'").map((source) => ({ type: 'matches', source, offset: 0 })),
    tie('list').map((inner) => ({ type: 'is', list: inner })),
    tie('list').map((inner) => ({ type: 'not', list: inner })),
    tie('relative').map((inner) => ({ type: 'has', list: inner })),
  ) as fc.Arbitrary<Filter>
  const compound = fc.record({ kind: fc.constantFrom(...KIND), filters: fc.array(filter, { maxLength: 2 }) })
  const combinator = fc.constantFrom<Combinator>(' ', '>', '+', '~')
  const steps = (first: fc.Arbitrary<Combinator | null>) =>
    fc
      .tuple(
        fc.record({ combinator: first, compound }),
        fc.array(fc.record({ combinator, compound }), { maxLength: 2 }),
      )
      .map(([step, rest]): Complex => [step, ...rest])
  return {
    compound,
    list: fc.array(steps(fc.constant(null)), { minLength: 1, maxLength: 2 }),
    relative: fc.array(steps(combinator), { minLength: 1, maxLength: 2 }),
  }
})
const short = list.filter((selector) => printSelector(selector).length <= 1000)

/** Offsets differ between spellings, and nothing else. */
const withoutOffsets = (selector: SelectorList) =>
  JSON.stringify(selector, (key, value: unknown) => (key === 'offset' ? 0 : value))

test('what is printed is parsed as the same selector', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(short, (selector) => {
      // Deeper nesting than anybody reads is refused.
      const printed = printSelector(selector)
      fc.pre((printed.match(/:(?:is|not|has)\(/gu) ?? []).length <= 8)
      expect(withoutOffsets(parse(printed))).toBe(withoutOffsets(selector))
      expect(printSelector(parse(printed))).toBe(printed)
    }),
    { numRuns: 500 },
  )
})

test('every kind can be selected', () => {
  for (const kind of KINDS) expect(printSelector(parse(kind))).toBe(kind)
})

/** Tests one thing at a time by walking from it, as the words of a selector say. */
function makeOracle(stands: Stand[]) {
  const indices = stands.map((_, index) => index)
  const at = (index: number) => stands[index] as Stand
  const follows = (index: number, combinator: Combinator): number[] => {
    const { parent } = at(index)
    const isInside = (other: number): boolean =>
      other >= 0 && (at(other).parent === index || isInside(at(other).parent))
    const siblings = indices.filter((other) => other > index && at(other).parent === parent)
    if (combinator === ' ') return indices.filter(isInside)
    if (combinator === '>') return indices.filter((other) => at(other).parent === index)
    return combinator === '+' ? siblings.slice(0, 1) : siblings
  }
  const passes = (index: number, filter: Filter, before: (other: number) => boolean): boolean => {
    const stand = at(index)
    switch (filter.type) {
      case 'attribute':
        return attributeTest(filter)(stand, undefined as never)
      case 'empty':
        return isEmpty(stand)
      case 'matches':
        return new RegExp(filter.source, 'u').test((titleOf(stand) ?? textIn(stand)).trim().replace(/\s+/gu, ' '))
      case 'word': {
        const title = titleOf(stand)
        const folded = foldForTerms(title ?? textIn(stand), title !== null)
        return filter.words.some(({ word }) => (VOCABULARY[word] ?? []).some((term) => compileTerm(term).test(folded)))
      }
      case 'nth': {
        const peers = indices.filter((other) => at(other).parent === stand.parent && before(other))
        return peers.at(filter.index > 0 ? filter.index - 1 : filter.index) === index
      }
      case 'has':
        return filter.list.some((steps) => reaches([index], steps))
      default:
        return filter.list.some((steps) => matches(index, steps)) === (filter.type === 'is')
    }
  }
  const isCompound = (index: number, { kind, filters }: Compound): boolean => {
    const upTo = (count: number) => (other: number) => isCompound(other, { kind, filters: filters.slice(0, count) })
    const isKind = derivedKind(kind)?.(at(index)) ?? at(index).kind === kind
    return isKind && filters.every((filter, count) => passes(index, filter, upTo(count)))
  }
  const reaches = (from: number[], [step, ...rest]: Complex): boolean => {
    if (!step) return from.length > 0
    const next = from.flatMap((index) => follows(index, step.combinator ?? ' '))
    return (
      next.length > 0 &&
      reaches(
        [...new Set(next)].filter((index) => isCompound(index, step.compound)),
        rest,
      )
    )
  }
  const matches = (index: number, steps: Complex): boolean => {
    const last = steps.at(-1)
    if (!last || !isCompound(index, last.compound)) return false
    const { combinator } = last
    if (combinator === null) return true
    return indices.some((other) => follows(other, combinator).includes(index) && matches(other, steps.slice(0, -1)))
  }
  return (selector: SelectorList) =>
    indices.filter((index) => selector.some((steps) => matches(index, steps))).map((index) => targetOf(at(index)))
}

const document = await inspect(`# I. MỤC TIÊU

## 1. Mục tiêu chung

Tốt hơn.

- Kết nạp;
- Thu phí.

| Việc | Số |
|------|----|
| **Kết nạp** | 2 |

## 2. Tổ chức

# II. TỔ CHỨC

**Giao.**

# Phụ lục 1: MẪU

Mẫu.
`)

test('a selector finds what a test of each thing alone finds', () => {
  const oracle = makeOracle(standsOf(document))
  fc.assert(
    fc.property(short, (selector) => {
      const printed = printSelector(selector)
      fc.pre((printed.match(/:(?:is|not|has)\(/gu) ?? []).length <= 2)
      const expected = oracle(selector)
      expect(compile(printed)(contextOf(document))).toEqual(expected)
    }),
    { numRuns: 400 },
  )
}, 60_000)

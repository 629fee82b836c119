import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEdge } from '../../src/ruleset/edge.js'

const matches = (source: string, flags: string, text: string) => {
  const pattern = new RegExp(source, `${flags}u`)
  if (!flags.includes('g')) return pattern.exec(text)?.slice() ?? null
  return Array.from(text.matchAll(pattern), (match) => [match.index, ...match])
}

describe('fromEdge', () => {
  it('begins an expression that repeats a class where the class cannot reach further back', () => {
    expect(fromEdge('[^.;\\n]*kết luận', 'i')).toBe('(?<=^|[.;\\n])[^.;\\n]*kết luận')
    expect(fromEdge('[.…_]{3,}\\s*\\d', '')).toBe('(?<=^|[^.…_])[.…_]{3,}\\s*\\d')
    expect(fromEdge('.+kết luận', '')).toBe('(?<=^|[\\n\\r\\u2028\\u2029]).+kết luận')
  })

  it('leaves alone what goes on behind a find amid the stretch, what is parted, and what repeats nothing first', () => {
    for (const source of ['[^.;]*kết luận', '[^.;]*a|b[^.;]*', '[^.;]{0,40}a[^.;]*', 'a[^.;]*', '[^.;]*'])
      expect(fromEdge(source, 'gi')).toBe(source)
    expect(fromEdge('[^.;]*a|b', 'i')).toBe('[^.;]*a|b')
    expect(fromEdge('.*a', 's')).toBe('.*a')
  })

  it('finds what the expression itself finds', () => {
    const sources = ['[^.;]*ab[^.;]*', '[^.;]*?(a)(?<!b)[^.;]*', '[a-c]+b[a-c]*', '.*b.*', '[^.;]{2,}a[^.;]+']
    const texts = fc.array(fc.constantFrom(...'aAbcd.; \n'), { maxLength: 30 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.constantFrom('', 'i', 'gi'), texts, (source, flags, text) => {
        expect(matches(fromEdge(source, flags), flags, text)).toEqual(matches(source, flags, text))
      }),
      { numRuns: 2000 },
    )
  })

  it('looks through a long stretch once', () => {
    const text = 'đồng chí, '.repeat(20_000)
    // Without the edge this takes minutes.
    expect(text.search(new RegExp(fromEdge('[^.;\\n]*(?<!\\p{L})kết luận', 'i'), 'iu'))).toBe(-1)
  })
})

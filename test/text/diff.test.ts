import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diff } from '../../src/text/index.js'

const show = (wanted: string[], got: string[]) =>
  diff(wanted, got).map(({ side, text }) => `${{ wanted: '-', got: '+', both: ' ' }[side]}${text}`)

test('what differs stands between what is the same, the expected line first', () => {
  expect(show(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([' a', '-b', '+x', ' c', '+d'])
  expect(show([], ['a'])).toEqual(['+a'])
  expect(show(['a'], [])).toEqual(['-a'])
  expect(show([], [])).toEqual([])
})

test('either list can be read from the comparison, and equal lists differ in nothing', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
  fc.assert(
    fc.property(lists, lists, (wanted, got) => {
      const lines = diff(wanted, got)
      expect(lines.filter(({ side }) => side !== 'got').map(({ text }) => text)).toEqual(wanted)
      expect(lines.filter(({ side }) => side !== 'wanted').map(({ text }) => text)).toEqual(got)
      expect(diff(wanted, wanted).every(({ side }) => side === 'both')).toBe(true)
    }),
  )
})

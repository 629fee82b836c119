import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/model/index.js'

const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): Edit => ({
  line,
  column,
  endLine,
  endColumn,
  text,
})

test('several edits of one line are all those of the line as it was', () => {
  const edits = [edit(1, 1, 1, 4, 'Chi đoàn'), edit(1, 10, 1, 11, 'hai')]
  expect(applyEdits('Chi bộ 1 x', edits)).toBe('Chi đoàn bộ 1 hai')
})

test('an edit may reach over several lines, whatever ends them', () => {
  expect(applyEdits('một\r\nhai\nba\rbốn', [edit(1, 3, 4, 2, '-')])).toBe('mộ-ốn')
  expect(applyEdits('một\r\nhai', [edit(2, 1, 2, 4, 'bốn')])).toBe('một\r\nbốn')
})

test('a byte order mark stays and is no column', () => {
  expect(applyEdits('\ufeffmột', [edit(1, 1, 1, 4, 'hai')])).toBe('\ufeffhai')
})

test('of edits that overlap the first one is taken, of the same edit twice one', () => {
  const edits = [edit(1, 3, 1, 5, 'x'), edit(1, 1, 1, 4, 'y'), edit(1, 1, 1, 4, 'y')]
  expect(applyEdits('abcdef', edits)).toBe('ydef')
  expect(applyEdits('abc', [edit(1, 2, 1, 2, '-'), edit(1, 2, 1, 2, '-')])).toBe('a-bc')
})

describe('an edit that points outside of the text is left out', () => {
  test.each([
    ['line 0', edit(0, 1, 0, 2, 'x')],
    ['a line too many', edit(3, 1, 3, 1, 'x')],
    ['a column too many', edit(1, 1, 1, 5, 'x')],
    ['column 0', edit(1, 0, 1, 1, 'x')],
    ['an end before its beginning', edit(2, 1, 1, 2, 'x')],
  ])('%s', (_, wrong) => expect(applyEdits('abc\ndef', [wrong])).toBe('abc\ndef'))
})

test('what no edit touches stays as it is', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ộ', '😀', ' ', '*'), maxLength: 6 })
  const cut = fc.tuple(fc.nat(4), fc.nat(6), fc.nat(6), fc.constantFrom('', 'X', 'YY'))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.array(cut, { maxLength: 4 }), (lines, cuts) => {
      const edits = cuts.map(([at, a, b, text]) => edit(at + 1, Math.min(a, b) + 1, at + 1, Math.max(a, b) + 1, text))
      const result = applyEdits(lines.join('\n'), edits).split('\n')
      expect(result).toHaveLength(lines.length)
      lines.forEach((whole, index) => {
        const own = edits.filter((one) => one.line === index + 1 && one.endColumn <= whole.length + 1)
        if (own.length === 0) expect(result[index]).toBe(whole)
        const first = Math.min(...own.map(({ column }) => column), whole.length + 1)
        expect(result[index]?.startsWith(whole.slice(0, first - 1))).toBe(true)
        const last = Math.max(...own.map(({ endColumn }) => endColumn), 1)
        if (own.length > 0) expect(result[index]?.endsWith(whole.slice(last - 1))).toBe(true)
      })
    }),
  )
})

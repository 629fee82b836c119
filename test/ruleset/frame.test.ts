import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { addFrames, frameOf } from '../../src/ruleset/frame.js'

const frame = (lines: string[], line: number, column: number) =>
  frameOf(lines.join('\n'), { line, column })?.split('\n')

test('the line stands between its neighbours, with a caret under the place', () => {
  expect(frame(['dangLint: 1', 'id: thu/a', 'rulez: {}', 'types: {}', 'tiers: {}'], 3, 1)).toEqual([
    '  2 | id: thu/a',
    '> 3 | rulez: {}',
    '    | ^',
    '  4 | types: {}',
  ])
})

test('the first and the last line have one neighbour, and the end of the file is none', () => {
  expect(frame(['a: 1', 'b: 2', ''], 1, 4)).toEqual(['> 1 | a: 1', '    |    ^', '  2 | b: 2'])
  expect(frame(['a: 1', 'b: 2', ''], 2, 4)).toEqual(['  1 | a: 1', '> 2 | b: 2', '    |    ^'])
  expect(frame([''], 1, 1)).toEqual(['> 1 |', '    | ^'])
})

test('numbers of different length are aligned', () => {
  const lines = Array.from({ length: 11 }, (_, index) => `k${index + 1}: 1`)
  expect(frame(lines, 10, 6)).toEqual(['   9 | k9: 1', '> 10 | k10: 1', '     |      ^', '  11 | k11: 1'])
})

test.each([
  ['a tab, which is shown', '\ta: 1', 2, '> 1 | → a: 1', '    |   ^'],
  ['letters that are decomposed', 'chữ: x'.normalize('NFD'), 8, '> 1 | chữ: x', '    |      ^'],
  ['a mark that has no composed letter', 'x\u0332: y', 5, '> 1 | x\u0332: y', '    |    ^'],
  ['wide characters', '党章: y', 5, '> 1 | 党章: y', '    |       ^'],
  ['an emoji', '📄: y', 5, '> 1 | 📄: y', '    |     ^'],
  ['signs that turn the line around', 'a\u202eb: y', 6, '> 1 | a\ufffdb: y', '    |      ^'],
  ['half a character', 'a\ud83d: y', 5, '> 1 | a\ufffd: y', '    |     ^'],
])('the caret stands under the place behind %s', (_, source, column, line, caret) => {
  expect(frame([source], 1, column)?.slice(0, 2)).toEqual([line, caret])
})

test('Windows line ends are no part of a line', () => {
  expect(frameOf('a: 1\r\nb: 2\r\n', { line: 2, column: 1 })).toBe('  1 | a: 1\n> 2 | b: 2\n    | ^')
})

test('of a long line the part around the place is shown', () => {
  const [, line = '', caret = '', after = ''] =
    frame(['a: 1', `${'x'.repeat(500)}¦${'y'.repeat(500)}`, 'z'.repeat(500)], 2, 501) ?? []
  expect(line).toBe(`> 2 | …${'x'.repeat(60)}¦${'y'.repeat(39)}…`)
  expect(line.indexOf('¦')).toBe(caret.indexOf('^'))
  expect(after).toBe(`  3 | ${'z'.repeat(100)}…`)
})

test('there is no frame where the file has no such line, or the line is not known', () => {
  expect([frame(['a: 1'], 2, 1), frameOf('a: 1', {}), frameOf('a: 1', { line: 0, column: 1 })]).toEqual([
    undefined,
    null,
    null,
  ])
})

test('whatever the text, a frame is of a few short lines with one caret', () => {
  const text = fc.string({ unit: 'binary', maxLength: 150 })
  fc.assert(
    fc.property(text, fc.nat(5), fc.nat(400), (source, line, column) => {
      const shown = frameOf(source, { line: line + 1, column: column + 1 })
      const exists = line < source.split(/\r?\n/u).length
      expect(shown !== null).toBe(exists)
      const lines = shown?.split('\n') ?? []
      expect(lines.length).toBeLessThanOrEqual(4)
      expect(lines.filter((one) => /^ +\| *\^$/u.test(one)).length).toBe(exists ? 1 : 0)
      expect(lines.every((one) => [...one].length <= 320)).toBe(true)
      expect(shown ?? '').not.toMatch(/[\t\r\u202a-\u202e\u2066-\u2069\0]/u)
    }),
  )
})

test('frames are put to each of several errors, and to none without its text', () => {
  const message = { vi: 'Sai.', en: 'Wrong.' }
  const one = (file: string, line: number) =>
    new DangLintError('ruleset-key', { message, place: { file, line, column: 1 } })
  const [known, unknown] = [one('a.yaml', 1), one('b.yaml', 1)]
  const whole = new DangLintError('ruleset-invalid', { message, place: { file: 'a.yaml' }, problems: [known, unknown] })
  addFrames(whole, new Map([['a.yaml', 'a: 1']]))
  expect([whole.frame, known.frame, unknown.frame]).toEqual([undefined, '> 1 | a: 1\n    | ^', undefined])
})

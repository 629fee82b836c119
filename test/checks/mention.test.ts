import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { findingsOf, markdown } from './support.js'

const ANNEX =
  "{ kind: mention, of: appendix, in: 'body, letterhead, closing', ignoreCase: true, patterns: ['phụ lục'] }"
const POINTER = "{ kind: mention, of: appendix, first: 2, patterns: ['Kèm theo'] }"

const found = async (check: string, ...lines: string[]) =>
  (await findingsOf(check, markdown(...lines), '{found} ({count})')).map(({ message }) => message)

describe('something that must be spoken of elsewhere', () => {
  test('is told once where nothing does, at the first of it, with the others', async () => {
    const text = markdown('I. MỘT', 'Chi bộ họp.', '# PHỤ LỤC 1', 'An.', '# PHỤ LỤC 2', 'Bình.')
    const [finding, ...others] = await findingsOf(ANNEX, text, '{found} ({count})')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      message: 'PHỤ LỤC 1 (2)',
      actual: 'PHỤ LỤC 1',
      place: { line: 5, section: 'PHỤ LỤC 1' },
      related: [{ place: { line: 9 }, message: 'Chỗ khác' }],
    })
  })
  test('gives nothing where one place speaks of it, and where there is none of it', async () => {
    expect(await found(ANNEX, 'I. MỘT', 'Chi bộ họp (có Phụ lục kèm theo).', '# PHỤ LỤC', 'An.')).toEqual([])
    expect(await found(ANNEX, 'I. MỘT', 'Chi bộ họp.')).toEqual([])
  })
  test('does not speak of itself there', async () => {
    expect(await found(ANNEX, 'I. MỘT', 'Chi bộ họp.', '# PHỤ LỤC', 'Phụ lục này có hai phần.')).toEqual([
      'PHỤ LỤC (1)',
    ])
  })
})

describe('something that must say a thing itself', () => {
  test.each<[string, string[], string[]]>([
    ['in its first lines', ['# PHỤ LỤC 1', 'An.', '(Kèm theo Nghị quyết)'], []],
    ['in its heading', ['# PHỤ LỤC 1: Kèm theo Nghị quyết', 'An.'], []],
    ['not further below', ['# PHỤ LỤC 1', 'An.', 'Bình.', 'Kèm theo.'], ['PHỤ LỤC 1 (1)']],
    ['not behind a table', ['# PHỤ LỤC 1', '| An |\n| --- |\n| Bình |', 'Kèm theo.'], ['PHỤ LỤC 1 (1)']],
    ['each of several', ['# PHỤ LỤC 1', 'Kèm theo.', '# PHỤ LỤC 2', 'An.'], ['PHỤ LỤC 2 (1)']],
    ['in what is headed inside of it', ['# PHỤ LỤC 1', '## I. Kèm theo', 'An.'], []],
  ])('%s', async (_, lines, expected) => {
    expect(await found(POINTER, 'I. MỘT', 'Chi bộ họp.', ...lines)).toEqual(expected)
  })
  test('may be a paragraph', async () => {
    const check = "{ kind: mention, of: 'body paragraph:first', patterns: ['năm'] }"
    expect(await found(check, 'Chi bộ họp.', 'Trong năm.')).toEqual(['Chi bộ họp. (1)'])
    expect(await found(check, 'Trong năm.', 'Chi bộ họp.')).toEqual([])
  })
})

test.each([
  ["{ kind: mention, of: appendix, patterns: ['('] }", '('],
  ["{ kind: mention, of: phu-luc, patterns: ['a'] }", 'phu-luc'],
  ['{ kind: mention, of: appendix }', 'patterns'],
])('%s is refused', async (check, message) => {
  const error = await findingsOf(check, 'a\n').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DangLintError)
  expect((error as DangLintError).describe('vi').message).toContain(message)
})

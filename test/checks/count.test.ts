import { describe, expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { findingsOf, markdown } from './support.js'

const MESSAGE = '{count}|{min}|{max}'
const counted = async (check: string, data: string) =>
  (await findingsOf(check, data, MESSAGE)).map(({ message, place, expected }) => [message, place?.line, expected])

const TEXT = markdown(
  'Mở đầu.',
  '# I. ĐÁNH GIÁ',
  'Một. Hai. Một.',
  '# II. MỤC TIÊU',
  '## 1. Chung',
  'Một.',
  '| a | b |\n|---|---|\n| một | hai |',
  '## 2. Riêng',
  'Ba.[^1]\n\n[^1]: Một.',
)

test('too few are told at the beginning of the document, too many where the first one too many stands', async () => {
  expect(await counted('{ kind: count, of: table, min: 1 }', TEXT)).toEqual([])
  expect(await counted('{ kind: count, of: table, min: 2 }', TEXT)).toEqual([['1|2|…', 1, ['2–']]])
  expect(await counted('{ kind: count, of: section, max: 2 }', TEXT)).toEqual([['4|…|2', 9, ['–2']]])
  expect(await counted('{ kind: count, of: image, min: 1, max: 1 }', TEXT)).toEqual([['0|1|1', 1, ['1']]])
})

test('the limits hold for each of some places', async () => {
  const check = "{ kind: count, of: paragraph, per: 'section[level=2]', min: 2 }"
  expect(await counted(check, TEXT)).toEqual([['1|2|…', 17, ['2–']]])
  const many = "{ kind: count, of: section, per: 'body, section[level=1]', max: 1 }"
  expect(await counted(many, TEXT)).toEqual([
    ['4|…|1', 7, ['–1']],
    ['2|…|1', 17, ['–1']],
  ])
})

test('what is counted may be words, in some places', async () => {
  expect(await counted('{ kind: count, words: [một], max: 1 }', TEXT)).toEqual([['4|…|1', 5, ['–1']]])
  expect(await counted('{ kind: count, words: [một], in: table, max: 0 }', TEXT)).toEqual([['1|…|0', 15, ['–0']]])
  expect(await counted('{ kind: count, words: [một], in: footnote, min: 2 }', TEXT)).toEqual([['1|2|…', 1, ['2–']]])
  const check = "{ kind: count, patterns: ['[A-Z]\\p{L}+\\.'], per: 'section[level=1] > paragraph', max: 2 }"
  expect(await counted(check, TEXT)).toEqual([['3|…|2', 5, ['–2']]])
})

test('of what a selector finds only what stands in other places may be counted', async () => {
  expect(await counted("{ kind: count, of: paragraph, in: 'section:word(danh-gia)', min: 2 }", TEXT)).toEqual([
    ['1|2|…', 1, ['2–']],
  ])
  expect(await counted('{ kind: count, of: paragraph, in: footnote, min: 1, max: 1 }', TEXT)).toEqual([])
  expect(await counted('{ kind: count, of: paragraph, in: document, min: 9, max: 9 }', TEXT)).toEqual([])
})

test('a place of which there is none passes', async () => {
  expect(await counted('{ kind: count, of: paragraph, per: appendix, min: 1 }', TEXT)).toEqual([])
})

describe('what is wrong with the options is told', () => {
  test.each([
    ['{ kind: count, of: table }', 'Chưa nêu số lượng'],
    ['{ kind: count, of: table, min: 3, max: 2 }', '“min” (3) lớn hơn “max” (2)'],
    ['{ kind: count, min: 3 }', 'Cần một trong hai'],
    ['{ kind: count, of: table, words: [a], min: 3 }', 'Cần một trong hai'],
    ['{ kind: count, of: tabel, min: 3 }', 'Bộ chọn “tabel” sai'],
    ['{ kind: count, of: table, min: -1 }', '“-1” của “min” phải từ 0'],
  ])('%s', async (check, message) => {
    const error = await findingsOf(check, TEXT).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DangLintError)
    expect((error as DangLintError).describe('vi').message).toContain(message)
  })
})

import { expect, test } from 'vitest'
import { DangLintError } from '../../src/model/index.js'
import { cell, docx, p, r, row, table } from '../support/docx.js'
import { findingsOf, linterOf } from './support.js'

const line = (text: string, properties = '') => p(r(text), properties)
const EMPTY = p('')
const found = async (check: string, body: string) =>
  (await findingsOf(check, docx(body), '{count}')).map(({ message, place }) => [message, place?.line])
const ROW = '{ kind: blank, row: 3 }'
const TEXT = line('Chi bộ họp định kỳ.')

test('empty paragraphs in a row are told with their number', async () => {
  expect(await found(ROW, TEXT + EMPTY.repeat(3) + TEXT + EMPTY.repeat(2) + TEXT + EMPTY.repeat(4) + TEXT)).toEqual([
    ['7', 2],
  ])
  expect(await found(ROW, TEXT + EMPTY.repeat(2) + TEXT)).toEqual([])
})

test('before a heading they count as well', async () => {
  expect(await found(ROW, line('I. MỤC TIÊU') + TEXT + EMPTY.repeat(3) + line('II. TỔ CHỨC') + TEXT)).toEqual([
    ['3', 3],
  ])
})

test('what stands before a closing, a table, a picture or an annex, and what prints a line or a number, is none', async () => {
  const closing = table('', row(cell(line('Nơi nhận:')), cell(line('T/M CHI BỘ'))))
  const grid = table('', row(cell(line('Việc')), cell(line('Ai'))))
  const annex = line('PHỤ LỤC 1')
  const image = p('<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>')
  const ruled = p('', '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>')
  for (const behind of [closing, grid, annex + TEXT, image + TEXT])
    expect(await found(ROW, line('I. MỤC TIÊU') + TEXT + EMPTY.repeat(4) + behind)).toEqual([])
  expect(await found(ROW, TEXT + ruled.repeat(3) + TEXT)).toEqual([])
})

test('where a paper parts most of its paragraphs by empty ones they are told though they stand alone', async () => {
  const check = '{ kind: blank, share: 0.5, least: 4 }'
  expect(await found(check, (TEXT + EMPTY).repeat(6) + TEXT)).toEqual([['6', 2]])
  expect(await found(check, (TEXT + EMPTY).repeat(3) + TEXT)).toEqual([])
  expect(await found(check, (TEXT.repeat(4) + EMPTY).repeat(6) + TEXT)).toEqual([])
})

test('an empty table at the very end is told, one with a word or a picture in it is not', async () => {
  const check = '{ kind: blank, end: true }'
  const grid = (content: string) => table('', row(cell(EMPTY), cell(content)))
  expect(await found(check, TEXT + grid(EMPTY) + EMPTY)).toEqual([['1', 2]])
  expect(await found(check, TEXT + grid(line('Việc')))).toEqual([])
  expect(await found(check, TEXT + grid(p('<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>')))).toEqual([])
  expect(await found(check, grid(EMPTY) + TEXT)).toEqual([])
})

test('a page on which nothing stands is told where Word left its page breaks', async () => {
  const check = '{ kind: blank, end: true }'
  const broken = p('<w:r><w:lastRenderedPageBreak/></w:r>')
  expect(await found(check, TEXT + EMPTY + broken)).toEqual([['1', 3]])
  expect(await found(check, TEXT + EMPTY + EMPTY)).toEqual([])
  expect(await found(check, TEXT + p('<w:r><w:lastRenderedPageBreak/><w:t>Hết.</w:t></w:r>') + EMPTY)).toEqual([])
})

test('a rule that asks for nothing is refused', async () => {
  await expect(linterOf('{ kind: blank }')).rejects.toThrow(DangLintError)
  await expect(linterOf('{ kind: blank, least: 3 }')).rejects.toMatchObject({ message: /“row”|row/u })
})

test('a page break behind all text leaves a page on which nothing stands', async () => {
  const check = '{ kind: blank, end: true }'
  const broken = p('<w:r><w:br w:type="page"/></w:r>')
  const grid = table('', row(cell(line('T/M CHI BỘ'))))
  expect(await found(check, TEXT + grid + broken + EMPTY)).toEqual([['1', 3]])
  expect(await found(check, TEXT + broken + TEXT + EMPTY)).toEqual([])
  expect(await found(check, TEXT + p('<w:r><w:br/></w:r>') + EMPTY)).toEqual([])
})

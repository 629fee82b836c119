import { expect, test } from 'vitest'
import { placeOf } from '../../src/model/index.js'
import { paragraph, table } from './nodes.js'

test('the place of a node is where it begins and ends', () => {
  expect(placeOf(paragraph('Kết nạp.', 7))).toEqual({ line: 7, column: 1, endLine: 7, endColumn: 9 })
})

test('a node without extent has no end', () => {
  expect(placeOf(paragraph('', 7))).toEqual({ line: 7, column: 1 })
})

test('a node without position stands at the beginning', () => {
  expect(placeOf(table(['a']))).toEqual({ line: 1, column: 1 })
})

test('what the reader knows beside is kept, and only that', () => {
  const node = { ...paragraph('', 3), data: { page: 2, part: 'word/footnotes.xml', paraId: '1A2B3C4D' } }
  expect(placeOf(node, 'II › 3')).toEqual({
    line: 3,
    column: 1,
    section: 'II › 3',
    page: 2,
    part: 'word/footnotes.xml',
    paraId: '1A2B3C4D',
  })
  expect(placeOf({ ...node, data: { page: 1 } }, '')).toEqual({ line: 3, column: 1, page: 1 })
})

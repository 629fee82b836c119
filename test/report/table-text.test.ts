import { expect, test } from 'vitest'
import { tableLines } from '../../src/report/table-text.js'

test('columns are as wide as they look, whatever the letters are made of', () => {
  expect(
    tableLines([
      ['mã', 'mức'],
      ['kiểm tra'.normalize('NFD'), 'lỗi'],
      ['a', ''],
    ]),
  ).toEqual(['mã        mức', `${'kiểm tra'.normalize('NFD')}  lỗi`, 'a'])
})

test('nothing in a cell breaks a line or moves the cursor', () => {
  expect(tableLines([['a\nb', '\u001b[31mc']])).toEqual(['a b  ␛[31mc'])
})

test('no rows are no lines', () => {
  expect(tableLines([])).toEqual([])
})

import { expect, test } from 'vitest'
import { shortened } from '../../src/text/index.js'

test('a text of a line is told whole, a longer one up to a word', () => {
  const line = 'Bình An, ngày 05 tháng 01 năm 2027'
  expect(shortened(line)).toBe(line)
  expect(shortened(`${line} ${line}`)).toBe('Bình An, ngày 05 tháng 01 năm 2027 Bình An, ngày 05 tháng…')
})

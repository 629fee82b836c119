import { expect, test } from 'vitest'
import { closesWith, opensWith, shortened } from '../../src/text/index.js'

test('a text of a line is told whole, a longer one up to a word', () => {
  const line = 'Bình An, ngày 05 tháng 01 năm 2027'
  expect(shortened(line)).toBe(line)
  expect(shortened(`${line} ${line}`)).toBe('Bình An, ngày 05 tháng 01 năm 2027 Bình An, ngày 05 tháng…')
})

test('a text opens or closes with whole words beside which others stand', () => {
  for (const [text, words, opens, closes] of [
    ['nghị quyết năm', 'nghị quyết', true, false],
    ['dự thảo nghị quyết', 'nghị quyết', false, true],
    ['nghị quyết', 'nghị quyết', false, false],
    ['nghị quyếts', 'nghị quyết', false, false],
    ['', 'nghị quyết', false, false],
  ] as const) {
    expect(opensWith(text, words), text).toBe(opens)
    expect(closesWith(text, words), text).toBe(closes)
  }
})

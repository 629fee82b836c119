import { describe, expect, test } from 'vitest'
import { compileFilled } from '../../src/checks/filled-in.js'

const printed = ['ngày', 'tháng', 'năm', 'đồng chí', '(mẫu)']

describe('isFilled', () => {
  test.each([
    ['ngày … tháng … năm 20…', false],
    ['…… đồng chí', false],
    ['(mẫu) …', false],
    ['ngày 05 tháng … năm 20…', true],
    ['…… đồng chí Lê Thị Mận', true],
    ['ngày', true],
    ['……', false],
  ])('“%s”: %s', (text, isFilled) => {
    expect(compileFilled({ printed }).isFilled(text)).toBe(isFilled)
  })

  test('what no ruleset calls printed was written by somebody, but for the century of a year', () => {
    const { isFilled } = compileFilled({})
    expect([isFilled('ngày …'), isFilled('20…')]).toEqual([true, false])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileUri } from '../../../src/report/sarif/uri.js'
import { anyText } from '../../support/report.js'

test.each([
  ['a.md', 'a.md'],
  ['./van-ban/nghị quyết.docx', 'van-ban/ngh%E1%BB%8B%20quy%E1%BA%BFt.docx'],
  ['../100%.md', '../100%25.md'],
  ['a:b?c#d.md', 'a%3Ab%3Fc%23d.md'],
  ['/van-ban/a(1).md', 'file:///van-ban/a%281%29.md'],
  ['x\ud83dy', 'x%EF%BF%BDy'],
  ['-', '-'],
])('%j is %j', (name, uri) => {
  expect(fileUri(name)).toBe(uri)
})

test('the name can be told from the URI, whatever it is', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const wellFormed = name.replace(/\p{Cs}/gu, '\ufffd')
      expect(decodeURIComponent(fileUri(`x${name}`))).toBe(`x${wellFormed}`)
      expect(fileUri(`x${name}`)).toMatch(/^x(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*$/u)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legal, printXml } from '../../src/report/xml.js'
import { HOSTILE_TO_MACHINES, readXml } from '../support/machine.js'
import { anyText } from '../support/report.js'

const print = (text: string) => printXml({ name: 'a', attributes: { x: text, n: 1, none: undefined }, children: text })

test('elements stand in one another, each on a line of its own', () => {
  const leaf = { name: 'c', attributes: { n: 2 }, children: [] }
  expect(printXml({ name: 'a', attributes: {}, children: [{ name: 'b', attributes: {}, children: 'x' }, leaf] })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>x</b>\n  <c n="2"/>\n</a>\n',
  )
})

test.each(HOSTILE_TO_MACHINES)('%j is read back as it was, save for what XML cannot hold', (text) => {
  const element = readXml(print(text))
  expect(element.attributes).toEqual({ x: legal(text), n: '1' })
  expect(element.text).toBe(legal(text))
})

test('any text is read back, and nothing in it is acted upon by a terminal', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = print(text)
      expect(readXml(xml)).toMatchObject({ attributes: { x: legal(text) }, text: legal(text) })
      expect(xml.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})

test('only what XML 1.0 forbids is replaced', () => {
  expect(legal('\0\u001b\ud83d\ufffe')).toBe('␀␛\ufffd\ufffd')
  const allowed = '\t\n\r\u007f\u0085\u009b\u2028\u202e\ud83d\ude00\u{1fffe}'
  expect(legal(allowed)).toBe(allowed)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, plainLines } from '../../src/report/plain.js'
import { anyText } from '../support/report.js'

test.each([
  ['line breaks of every sort become one space', 'a\nb\r\nc\u2028d\u2029e\u0085f', 'a b c d e f'],
  ['spaces of every sort become one, and none is left outside', '\u00a0 a\t \ufeff b  ', 'a b'],
  ['an escape sequence is shown, not obeyed', '\u001b[31mđỏ\u001b[0m', '␛[31mđỏ␛[0m'],
  ['a bell and a null are shown', 'a\u0007b\u0000c', 'a␇b␀c'],
  ['controls that have no picture are replaced', 'a\u007fb\u009bc', 'a\ufffdb\ufffdc'],
  ['overrides and isolates of direction are replaced', 'a\u202eb\u2066c\u2069', 'a\ufffdb\ufffdc\ufffd'],
  ['marks of direction are replaced', 'a\u200eb\u200fc\u061cd', 'a\ufffdb\ufffdc\ufffdd'],
  ['half a surrogate pair is replaced', 'a\ud83d b', 'a\ufffd b'],
  ['combining marks stay as they are', 'Nghị'.normalize('NFD'), 'Nghị'.normalize('NFD')],
  ['pictures stay as they are', '👩‍👩‍👧 🇻🇳', '👩‍👩‍👧 🇻🇳'],
  ['signs of other languages stay as they are', '100 % </script> ]]> $& \\', '100 % </script> ]]> $& \\'],
])('%s', (_, text, printed) => {
  expect(plain(text)).toBe(printed)
})

test('nothing that a terminal acts upon is left of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})

test('a text that was made safe stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(plain(text))).toBe(plain(text))
    }),
  )
})

test('lines and indents stay where a text of several lines is made safe', () => {
  expect(plainLines('a\n  b\u001b[0m\tc\u202e\r')).toBe('a\n  b␛[0m␉c�␍')
})

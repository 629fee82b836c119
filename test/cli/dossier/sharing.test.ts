import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReader } from '../../../src/cli/dossier/sharing.js'

test('what is read is what was written, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.object({ withNullPrototype: false })), (values) => {
      const read = makeReader()
      for (const value of values) {
        const text = JSON.stringify(value)
        expect(JSON.stringify(read(text))).toBe(text)
      }
    }),
  )
})

test('grounds that many documents have are kept once', () => {
  const read = makeReader()
  const text = JSON.stringify({ findings: [{ rule: 'a', basis: [{ instrument: '1-CV/TU', confidence: 'named' }] }] })
  const [one, other] = [read(text), read(text)]
  expect(one.findings[0]?.basis).toBe(other.findings[0]?.basis)
  expect(one.findings[0]).not.toBe(other.findings[0])
})

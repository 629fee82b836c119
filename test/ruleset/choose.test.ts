import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applies, type Subject } from '../../src/ruleset/apply.js'
import { makeChoice } from '../../src/ruleset/choose.js'
import type { When } from '../../src/ruleset/types.js'

const subject = (type: string | null, year: number | null) =>
  ({
    name: null,
    format: 'docx',
    facts: { type, year, tier: null, system: null, edition: null, issuer: null },
  }) as Subject

test('the rules that are for a document are chosen one by one or by what they share alike, in their order', () => {
  const when = fc.constantFrom<When>({}, { type: 'a' }, { type: ['a', 'b'] }, { year: 2026 }, { type: 'b', year: 2027 })
  const type = fc.constantFrom('a', 'b', null)
  const year = fc.constantFrom(2026, 2027, null)
  fc.assert(
    fc.property(fc.array(when, { maxLength: 12 }), type, year, (conditions, ofType, ofYear) => {
      const rules = conditions.map((one, index) => ({ id: index, when: { ...one } }))
      const document = subject(ofType, ofYear)
      const expected = rules.filter((rule) => applies(rule.when, document, {}))
      expect(makeChoice(rules, {})(document)).toEqual(expected)
    }),
  )
})

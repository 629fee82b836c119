import { expect, test } from 'vitest'
import type { Basis, DocumentFacts, Instrument } from '../../src/model/index.js'
import { applies, basisFor, type When } from '../../src/ruleset/index.js'
import { FACTS as RESOLUTION } from './support.js'

const FACTS: DocumentFacts = { ...RESOLUTION, issuer: 'CHI BỘ ẤP 1' }

test.each<[When, boolean]>([
  [{}, true],
  [{ type: 'nghi-quyet-nam' }, true],
  [{ type: 'nghi-quyet-thang' }, false],
  [{ type: ['nghi-quyet-thang', 'nghi-quyet-nam'] }, true],
  [{ type: [] }, false],
  [{ tier: 'chi-bo-co-so' }, false],
  [{ tier: ['chi-bo-co-so', 'chi-bo-truc-thuoc'] }, true],
  [{ system: 'state' }, false],
  [{ edition: 'hd36-2018' }, false],
  [{ format: 'docx' }, true],
  [{ format: 'markdown' }, false],
  [{ type: 'nghi-quyet-nam', tier: 'chi-bo-truc-thuoc', system: 'party', edition: 'hd05-2026', format: 'docx' }, true],
  [{ type: 'nghi-quyet-nam', tier: 'dang-vien' }, false],
  [{ unit: '^chi bộ ấp' }, true],
  [{ unit: ['^chi bộ khóm', 'ấp 1$'] }, true],
  [{ unit: 'ấp 2' }, false],
  [{ year: 2027 }, true],
  [{ year: 2026 }, false],
  [{ year: {} }, true],
  [{ year: { from: 2027, to: 2027 } }, true],
  [{ year: { from: 2028 } }, false],
  [{ year: { to: 2026 } }, false],
])('a rule for %j: %s', (when, expected) => {
  expect(applies(when, { facts: FACTS, format: 'docx' }, {})).toBe(expected)
})

test.each<[keyof DocumentFacts & keyof When, boolean]>([
  ['type', false],
  ['tier', true],
  ['system', true],
  ['edition', false],
])('where the %s could not be told, a rule for one of them applies: %s', (key, expected) => {
  expect(applies({ [key]: 'bất kỳ' }, { facts: { ...FACTS, [key]: null }, format: 'docx' }, {})).toBe(expected)
})

test.each<[When, keyof DocumentFacts]>([
  [{ unit: 'bất kỳ' }, 'issuer'],
  [{ year: 1999 }, 'year'],
])('a rule for %j applies where the %s could not be told', (when, key) => {
  expect(applies(when, { facts: { ...FACTS, [key]: null }, format: 'docx' }, {})).toBe(true)
})

test.each<[boolean | undefined, boolean, boolean]>([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, true],
  [undefined, true, true],
])('a rule for drafts (%s) and a paper that is one (%s): %s', (draft, isDraft, expected) => {
  const when: When = draft === undefined ? {} : { draft }
  expect(applies(when, { facts: FACTS, format: 'docx', isDraft }, {})).toBe(expected)
})

test.each<[boolean | undefined, string, boolean]>([
  [false, 'nghi-quyet-nam', true],
  [false, 'ban-cam-ket', false],
  [true, 'ban-cam-ket', true],
  [true, 'nghi-quyet-nam', false],
  [true, 'khong-ro', false],
  [undefined, 'ban-cam-ket', true],
])('a rule for types with a form of their own (%s) and the type %s: %s', (ownForm, type, expected) => {
  const types = { 'ban-cam-ket': { ownForm: true }, 'nghi-quyet-nam': {} }
  const when: When = ownForm === undefined ? {} : { ownForm }
  expect(applies(when, { facts: { ...FACTS, type }, format: 'docx' }, types)).toBe(expected)
})

test('what could not be told rules a document out where that is asked for', () => {
  const unknown = { facts: { ...FACTS, system: null, tier: null }, format: 'docx' } as const
  expect(applies({ system: 'party' }, unknown, {})).toBe(true)
  expect(applies({ system: 'party', known: true }, unknown, {})).toBe(false)
  expect(applies({ tier: 'chi-bo-co-so', known: true }, unknown, {})).toBe(false)
  expect(applies({ system: 'party', known: true }, { ...unknown, facts: { ...FACTS, system: 'party' } }, {})).toBe(true)
  expect(applies({ format: 'docx', known: true }, unknown, {})).toBe(true)
})

const basis = (instrument: string): Basis => ({ instrument, confidence: 'secondary' })
const validity = (from?: string, to?: string): Instrument => ({
  title: 'Quy định',
  confidence: 'secondary',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})
const INSTRUMENTS = {
  '22-QĐ/TW': validity('2021-07-28', '2025-05-29'),
  '296-QĐ/TW': validity('2025-05-30'),
  '111-CV/TU': validity(),
}
const ALL = Object.keys(INSTRUMENTS).map(basis)

test.each([
  ['2021-07-27', ['111-CV/TU']],
  ['2021-07-28', ['22-QĐ/TW', '111-CV/TU']],
  ['2025-05-29', ['22-QĐ/TW', '111-CV/TU']],
  ['2025-05-30', ['296-QĐ/TW', '111-CV/TU']],
  ['2099-12-31', ['296-QĐ/TW', '111-CV/TU']],
  [null, ['22-QĐ/TW', '296-QĐ/TW', '111-CV/TU']],
])('on %s the grounds are %j', (date, expected) => {
  expect(basisFor(ALL, date, INSTRUMENTS).map(({ instrument }) => instrument)).toEqual(expected)
})

test('where no ground was in force yet, all are shown rather than none', () => {
  const two = [basis('22-QĐ/TW'), basis('296-QĐ/TW')]
  expect(basisFor(two, '2010-01-01', INSTRUMENTS)).toEqual(two)
})

test('an instrument that is not declared is always in force', () => {
  expect(basisFor([basis('01-HD/TW')], '2010-01-01', INSTRUMENTS)).toEqual([basis('01-HD/TW')])
})

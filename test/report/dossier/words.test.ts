import { expect, test } from 'vitest'
import { PAPER_STATES } from '../../../src/model/index.js'
import { DOSSIER_PAGE_WORDS } from '../../../src/report/dossier/html/words.js'
import { DOSSIER_WORDS } from '../../../src/report/dossier/words.js'

/** Every word of a language by its path; those that depend on a value are called with one. */
function wordsOf(words: object, path = ''): Record<string, string> {
  const states = Object.fromEntries(PAPER_STATES.map((state) => [state, 1]))
  const given: Record<string, unknown[]> = {
    '.tally': [5, 4, states],
    '.lostFor': ['…', '…', 1, 2],
    '.lostForRule': ['…', 2],
  }
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => {
      const at = `${path}.${key}`
      if (typeof value === 'function') return [[at, value(...(given[at] ?? [0.5]))]]
      return typeof value === 'string' ? [[at, value]] : Object.entries(wordsOf(value, at))
    }),
  )
}

const vi = { ...wordsOf(DOSSIER_WORDS.vi), ...wordsOf(DOSSIER_PAGE_WORDS.vi, '.page') }
const en = { ...wordsOf(DOSSIER_WORDS.en), ...wordsOf(DOSSIER_PAGE_WORDS.en, '.page') }

test('both languages have every word, and none is empty', () => {
  expect(Object.keys(vi)).toEqual(Object.keys(en))
  expect(Object.keys(vi).length).toBeGreaterThan(90)
  for (const word of [...Object.values(vi), ...Object.values(en)]) expect(word.trim()).not.toBe('')
})

test('no word was left untranslated, but for figures', () => {
  const same = Object.keys(vi).filter((key) => vi[key] === en[key])
  expect(same).toEqual(['.score', '.lostFor', '.points'])
})

test('Vietnamese is written in composed letters', () => {
  for (const word of Object.values(vi)) expect(word).toBe(word.normalize('NFC'))
})

test('figures are written as the language writes them', () => {
  expect([DOSSIER_WORDS.vi.points(0.0525), DOSSIER_WORDS.en.points(0.0525)]).toEqual(['−5,3', '−5.3'])
  expect([DOSSIER_WORDS.en.units(1), DOSSIER_WORDS.en.units(2)]).toEqual(['1 unit', '2 units'])
})

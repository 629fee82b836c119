import { expect, test } from 'vitest'
import { TREE_WORDS } from '../../src/cli/tree-words.js'
import { facts } from '../support/report.js'

const { vi, en } = TREE_WORDS
const keys = vi.labels.map(([key]) => key)

test('everything that is known of a document has a label in both languages', () => {
  expect([...keys].sort()).toEqual(
    Object.keys(facts)
      .filter((key) => key !== 'confidence')
      .sort(),
  )
  expect(en.labels.map(([key]) => key)).toEqual(keys)
})

test('no word was left untranslated', () => {
  vi.labels.forEach(([, label], index) => {
    expect(label).not.toBe(en.labels[index]?.[1])
  })
  for (const [system, word] of Object.entries(vi.systems)) expect(word.toLowerCase()).not.toBe(system)
  expect(vi.units).not.toEqual(en.units)
  expect(vi.noHeadings).not.toBe(en.noHeadings)
})

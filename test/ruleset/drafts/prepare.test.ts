import { expect, test } from 'vitest'
import { PLACEHOLDER, prepare, withoutRegion } from '../../../src/ruleset/drafts/prepare.js'
import { scanDraftText } from '../../../src/ruleset/drafts/scan.js'

const prepared = (text: string, rule: string | null = null) =>
  prepare(withoutRegion(scanDraftText(text).tokens, rule)).text.replaceAll(PLACEHOLDER, '_')

test('a blank has a prompt and a sample, which may hold bars, brackets and line breaks', () => {
  expect(scanDraftText('Có [[số đảng\n  viên|12 | 15 [tạm tính]]] người').tokens).toMatchObject([
    { type: 'text', value: 'Có ' },
    { type: 'blank', prompt: 'số đảng viên', sample: '12 | 15 [tạm tính' },
    { type: 'text', value: '] người' },
  ])
})

test('marks on lines of their own part paragraphs', () => {
  expect(prepared('Một.\n<!-- a/b -->\nHai.\n<!-- / -->\nBa.')).toBe('Một.\n\nHai.\n\nBa.')
})

test('marks between the rows of a table do not part them', () => {
  const table = '| A | B |\n| - | - |\n<!-- a/b -->\n| [[x|1]] | 2 |\n<!-- / -->\n| 3 | 4 |'
  expect(prepared(table)).toBe('| A | B |\n| - | - |\n| _ | 2 |\n| 3 | 4 |')
  expect(prepared(table, 'a/b')).toBe('| A | B |\n| - | - |\n| 3 | 4 |')
})

test('marks in a line leave the rest of it', () => {
  expect(prepared('Có mặt: <!-- a/b -->[[số|12]]<!-- / -->.')).toBe('Có mặt: _.')
  expect(prepared('Có mặt: <!-- a/b -->[[số|12]]<!-- / -->.', 'a/b')).toBe('Có mặt: .')
})

test('a region goes with all that is nested in it, and an inner one goes alone', () => {
  const text = '<!-- a/b -->\nMột.\n\n<!-- a/c -->\nHai.\n<!-- / -->\n<!-- / -->\n\nBa.'
  expect(prepared(text, 'a/b').trim()).toBe('Ba.')
  expect(prepared(text, 'a/c').split(/\n+/u).filter(Boolean)).toEqual(['Một.', 'Ba.'])
})

test('every region of a rule goes', () => {
  expect(prepared('<!-- a/b -->Một.<!-- / --> Hai. <!-- a/b -->Ba.<!-- / -->', 'a/b')).toBe(' Hai. ')
})

test('an offset leads back to what was written', () => {
  const source = '<!-- a/b -->\nMột [[x|y]] hai.\n<!-- / -->'
  const { text, origin } = prepare(scanDraftText(source).tokens)
  expect(origin(text.indexOf('hai'))).toBe(source.indexOf('hai'))
})

test('letters that stand for blanks are not taken from the text itself', () => {
  expect(prepare(scanDraftText('a\ue000b').tokens)).toMatchObject({ text: 'a\ufffdb', places: [] })
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NOT_READ, RULE_FAILED } from '../../src/checks/failure.js'
import { codeIds, codePage, wordsOfCode } from '../../src/report/code-page.js'

const root = new URL('../../src/', import.meta.url)
const sources = (readdirSync(root, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, root), 'utf8'))

/** Codes as the sources name them: at the error, or in front of what is wrong with a ruleset. */
const named = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/new DangLintError\(\s*'([a-z-]+)'|'((?:ruleset|rule)-[a-z]+)'/gu)].map(
        ([, a, b]) => a ?? b ?? '',
      ),
    ),
  ),
].sort()

/** Findings about comments are named by what is wrong with them. */
const suppressions = [
  ...new Set(
    [...readFileSync(new URL('checks/suppress.ts', root), 'utf8').matchAll(/\btell\(\s*'([a-z-]+)'/gu)].map(
      ([, name]) => `internal/suppression-${name}`,
    ),
  ),
]

test('the sources name codes', () => {
  expect(named.length).toBeGreaterThan(20)
  expect(suppressions.length).toBeGreaterThan(3)
})

// A new code needs its words in src/report/code-words.ts.
test.each([...named, RULE_FAILED, NOT_READ, ...suppressions])('%s is explained', (id) => {
  expect(wordsOfCode(id)).not.toBeNull()
})

test.each(codeIds())('%s says in both languages what it means and what to do', (id) => {
  const words = wordsOfCode(id)
  for (const text of [words?.message, words?.hint]) {
    expect(text?.vi).toMatch(/\p{L}.*[.\p{L}\p{N})}\]]$/u)
    expect(text?.en).toMatch(/\p{L}.*[.\p{L}\p{N})}\]]$/u)
    expect(text?.vi).toBe(text?.vi.normalize('NFC'))
  }
})

test('no code is no code of the language’s own', () => {
  expect(wordsOfCode('constructor')).toBeNull()
  expect(wordsOfCode('nghi-quyet-nam/ktgs')).toBeNull()
})

test('a page has the code, what it means and what to do', () => {
  const words = wordsOfCode('pdf')
  expect(words && codePage('pdf', words, 'en')).toBe(
    '# pdf\n\nThis is a PDF file, not a Word document.\n\nHow to mend it: Submit the Word file (.docx) from which the PDF was made.\n',
  )
})

import { expect, test } from 'vitest'
import { languageOf } from '../../src/cli/language.js'

test.each([
  [['--lang', 'en'], 'en'],
  [['--formt', '--lang=en'], 'en'],
  [['--lang'], 'vi'],
  [['en'], 'vi'],
  [[], 'vi'],
] as const)('the language of errors in %j is %s', async (argv, lang) => {
  expect(await languageOf([...argv])).toBe(lang)
})

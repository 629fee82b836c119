import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.js'
import { readManifest } from '../src/dossier/index.js'
import { createLinter } from '../src/lint.js'
import { makeReport } from '../src/model/index.js'
import { namesOf, report } from '../src/report/index.js'
import { loadRuleset } from '../src/ruleset/index.js'

const root = new URL('../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, root), 'utf8')
const english = text('README.md')
const blocks = (language: string) =>
  Array.from(english.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu')), ([, block]) => block ?? '')

/** What the command prints for a file. */
async function printed(file: string, shownAs: string): Promise<string> {
  const linter = await createLinter()
  const { format, document, rules, findings } = await linter.lint({
    name: file,
    data: readFileSync(new URL(file, root)),
  })
  const results = makeReport([{ file: shownAs, format, status: 'findings', document, rules, findings }])
  return report(results, { format: 'text', names: namesOf(linter.ruleset.catalogue, 'vi') })
}

const MANIFEST = 'dang-lint.dossier.yaml'
const BAD = 'fixtures/nghi-quyet-nam/nghi-quyet-2027-thieu-ktgs.docx'

test('the transcripts are what is printed', async () => {
  const [transcript = ''] = blocks('console')
  expect(transcript).toBe(`$ npx dang-lint ${BAD}\n${await printed(BAD, BAD)}`)
  expect(text('README.vi.md')).toContain(`\`\`\`\n${await printed(BAD, 'nghi-quyet.docx')}\`\`\``)
})

test('the function that refuses a submission is the one that is tested', () => {
  const tested = text('test/support/submit.ts').replace("'../../src/index.js'", "'dang-lint'")
  expect(blocks('ts')).toContain(tested)
})

test('the ruleset of the example loads', async () => {
  const [example = ''] = blocks('yaml').filter((block) => /^id:/mu.test(block))
  const { rules } = await loadRuleset({ text: example, file: 'don-vi.yaml' }, { checks })
  expect(rules.find(({ id }) => id === 'nghi-quyet-nam/ktgs-day-du')?.severity).toBe('error')
})

test('the manifest of the example is right', async () => {
  const [example = ''] = blocks('yaml').filter((block) => /^units:/mu.test(block))
  const { units } = await readManifest({ text: example, file: MANIFEST }, await createLinter())
  expect(units.map(({ members }) => members.length)).toEqual([2])
})

test('every run-time dependency has its line', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) expect(english).toContain(`\`${name}\``)
})

test('links lead to files that are there', () => {
  for (const source of [english, text('README.vi.md')])
    for (const [, target = ''] of source.matchAll(/\]\((?!https?:)([^)]+)\)/gu))
      expect(existsSync(new URL(target, root)), target).toBe(true)
})

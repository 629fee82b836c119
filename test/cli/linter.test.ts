import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeLinter } from '../../src/cli/linter.js'

const home = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linter-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

test('a type or tier that nobody declared is refused', async () => {
  await expect(makeLinter({ rulesets: [], given: { type: 'nghi-quyet-nma' } })).rejects.toMatchObject({
    code: 'bad-option',
    message: 'Không có loại văn bản “nghi-quyet-nma”.',
  })
  await expect(makeLinter({ rulesets: [], given: { tier: 'xa' } })).rejects.toMatchObject({ code: 'bad-option' })
})

test('a type and a tier that the catalogue declares are taken', async () => {
  const { ruleset } = await makeLinter({ rulesets: [], given: { type: 'bao-cao', tier: 'dang-vien' } })
  expect(Object.keys(ruleset.catalogue.types)).toContain('bao-cao')
})

test('where a ruleset declares no types, those that its rules speak of are known', async () => {
  const rule =
    '{ title: A, severity: warn, when: { type: so-tay }, check: { kind: component, component: number }, message: A }'
  writeFileSync('a.yaml', `dangLint: 1\nid: don-vi/a\nrules: { don-vi/so: ${rule} }\n`)
  expect((await makeLinter({ rulesets: ['a.yaml'], given: { type: 'so-tay' } })).ruleset.id).toBe('don-vi/a')
  const error = await makeLinter({ rulesets: ['a.yaml'], given: { type: 'so-tai' } }).catch((reason) => reason)
  expect(error.describe('en').hint).toBe('Did you mean “so-tay”? Allowed: “so-tay”.')
})

test('a ruleset that knows no types leaves them to its caller', async () => {
  writeFileSync('a.yaml', 'dangLint: 1\nid: don-vi/a\n')
  expect((await makeLinter({ rulesets: ['a.yaml'], given: { type: 'so-tay' } })).ruleset.rules).toEqual([])
})

test('what a file extends is looked up from that file, and named by its path from here', async () => {
  mkdirSync('quy-tac/chung', { recursive: true })
  writeFileSync('quy-tac/ap.yaml', 'dangLint: 1\nid: ap\nextends: [chung/xa.yaml]\n')
  writeFileSync('quy-tac/chung/xa.yaml', 'dangLint: 1\nid: xa\nextends: [../tinh.yaml]\n')
  writeFileSync('quy-tac/tinh.yaml', 'dangLint: 2\nid: tinh\n')
  await expect(makeLinter({ rulesets: ['quy-tac/ap.yaml'], given: {} })).rejects.toMatchObject({
    place: { file: join('quy-tac', 'tinh.yaml'), line: 1, column: 11 },
  })
})

test('an absolute path stays what it is', async () => {
  const path = join(folder, 'xa.yaml')
  writeFileSync(path, 'dangLint: 1\nid: xa\nextends: [dang]\n')
  writeFileSync('ap.yaml', `dangLint: 1\nid: ap\nextends: ['${path}']\n`)
  expect((await makeLinter({ rulesets: ['ap.yaml'], given: {} })).ruleset.id).toBe('ap')
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CacheOptions, type CacheSubject, openCache } from '../../../src/cli/dossier/cache.js'
import { type Examined, UNKNOWN_FACTS } from '../../../src/model/index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const OPTIONS: CacheOptions = { version: '1.0.0', lang: 'vi', today: '2028-01-31' }
const SUBJECT: CacheSubject = { data: new TextEncoder().encode('nội dung'), name: 'a.md', fingerprint: '01' }

const examined = (more: Partial<Examined> = {}, date: string | null = '2027-01-05'): Examined => ({
  file: 'a.md',
  format: 'markdown',
  status: 'clean',
  document: { ...UNKNOWN_FACTS, date },
  rules: 1,
  findings: [],
  paper: null,
  ...more,
})

/** Asks for a document; tells how often it had to be examined. */
async function ask(subject: Partial<CacheSubject> = {}, options: Partial<CacheOptions> = {}, found = examined()) {
  let count = 0
  const text = await openCache(folder, { ...OPTIONS, ...options }).through({ ...SUBJECT, ...subject }, async () => {
    count++
    return found
  })
  expect(text).toBe(JSON.stringify(found))
  return count
}

const entries = () =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

test('what was found once is not looked for again', async () => {
  expect([await ask(), await ask()]).toEqual([1, 0])
})

test.each<[string, Partial<CacheSubject>, Partial<CacheOptions>]>([
  ['bytes', { data: new TextEncoder().encode('nội dung khác') }, {}],
  ['name', { name: 'b/a.md' }, {}],
  ['rules', { fingerprint: '02' }, {}],
  ['version', {}, { version: '1.0.1' }],
  ['language', {}, { lang: 'en' }],
])('another one of its %s is another entry', async (_, subject, options) => {
  expect([await ask(), await ask(subject, options), await ask()]).toEqual([1, 1, 0])
})

test('a dated document is the same on any day, an undated one is not', async () => {
  const later = { today: '2028-02-01' }
  expect([await ask(), await ask({}, later)]).toEqual([1, 0])
  const undated = examined({}, null)
  const other = { name: 'b.md' }
  expect([await ask(other, {}, undated), await ask(other, {}, undated), await ask(other, later, undated)]).toEqual([
    1, 0, 1,
  ])
})

test('a file that cannot be read is known as such', async () => {
  const refused = examined({ status: 'unchecked', document: null, error: { code: 'damaged', message: 'Hỏng.' } })
  expect([await ask({}, {}, refused), await ask({}, {}, refused)]).toEqual([1, 0])
})

test.each<[string, Examined]>([
  ['a fault of the program', examined({ error: { code: 'internal', message: '' }, document: null })],
  ['time that ran out', examined({ error: { code: 'limit', message: '' }, document: null })],
  [
    'a rule that broke',
    examined({ findings: [{ rule: 'internal/rule-failed', severity: 'error', message: '', fingerprint: '' }] }),
  ],
])('%s is not kept', async (_, found) => {
  expect([await ask({}, {}, found), await ask({}, {}, found)]).toEqual([1, 1])
  expect(entries()).toEqual([])
})

test.each<[string, (text: string) => string]>([
  ['cut', (text) => text.slice(0, -1)],
  ['changed', (text) => text.replace('clean', 'dirty')],
  ['emptied', () => ''],
  ['replaced by something else', () => '{"status":"clean"}'],
  ['of another form', (text) => text.replace('dang-lint-cache-1', 'dang-lint-cache-0')],
])('an entry that was %s is as none, and is written again', async (_, change) => {
  await ask()
  const [file = ''] = entries()
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  expect([await ask(), await ask()]).toEqual([1, 0])
})

test('entries are for their owner alone', async () => {
  await ask()
  const files = entries()
  expect(files).toHaveLength(1)
  for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be written stops nothing', async () => {
  await ask()
  const [file = ''] = entries()
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  expect(await ask()).toBe(1)
  rmSync(folder)
  mkdirSync(file, { recursive: true })
  expect([await ask(), await ask()]).toEqual([1, 1])
})

test('many at once write the same entry, and each reads the whole of it', async () => {
  const counts = await Promise.all(Array.from({ length: 20 }, () => ask()))
  expect(counts.every((count) => count <= 1)).toBe(true)
  expect(await ask()).toBe(0)
  expect(entries()).toHaveLength(1)
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTargets, writeTargets } from '../../src/cli/targets.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'targets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a format may name its file, in which further equals signs are letters', () => {
  expect(readTargets(['text', 'json=a=b.json'])).toEqual([
    { format: 'text', file: null },
    { format: 'json', file: 'a=b.json' },
  ])
})

test('what has no file is returned, the rest is written', async () => {
  const file = join(folder, 'a.json')
  const output = await writeTargets(readTargets(['text', `json=${file}`]), ({ format }) => `${format}\n`)
  expect(output).toBe('text\n')
  expect(readFileSync(file, 'utf8')).toBe('json\n')
})

test.each([
  ['a folder that is not there', 'khong-co/a.json'],
  ['a folder in the place of the file', '.'],
])('%s is told as such', async (_, path) => {
  const writing = writeTargets([{ format: 'json', file: join(folder, path) }], () => '{}\n')
  await expect(writing).rejects.toMatchObject({ code: 'unwritable', cause: expect.any(Error) })
})

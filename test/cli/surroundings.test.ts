import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeSearch } from '../../src/cli/surroundings.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surroundings-'))
  mkdirSync(join(folder, 'ho-so/2027/nhap'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...names: string[]) => join(folder, ...names)
const lay = (...names: string[]) => {
  for (const name of names) writeFileSync(at(name), '')
}

test('the nearest folder with a configuration decides, and a folder may have several', () => {
  lay('dang-lint.config.yaml', 'ho-so/dang-lint.config.json', 'ho-so/dang-lint.config.yml')
  const search = makeSearch()
  expect(search(at('ho-so/2027/nhap')).configs).toEqual([
    at('ho-so/dang-lint.config.yml'),
    at('ho-so/dang-lint.config.json'),
  ])
  expect(search(folder).configs).toEqual([at('dang-lint.config.yaml')])
})

test('ignore files of every folder above hold, nearest first', () => {
  lay('.danglintignore', 'ho-so/2027/.danglintignore')
  expect(makeSearch()(at('ho-so/2027/nhap')).ignoreFiles).toEqual([
    at('ho-so/2027/.danglintignore'),
    at('.danglintignore'),
  ])
})

test('a folder that does not exist has what is above it', () => {
  lay('dang-lint.config.yaml')
  expect(makeSearch()(at('chua-co/nhap')).configs).toEqual([at('dang-lint.config.yaml')])
})

test('a folder is looked at once in a run', () => {
  const search = makeSearch()
  const before = search(at('ho-so/2027'))
  lay('ho-so/2027/dang-lint.config.yaml', 'ho-so/2027/nhap/.danglintignore')
  expect(search(at('ho-so/2027'))).toBe(before)
  expect(search(at('ho-so/2027/nhap'))).toEqual({
    configs: [],
    ignoreFiles: [at('ho-so/2027/nhap/.danglintignore')],
  })
})
